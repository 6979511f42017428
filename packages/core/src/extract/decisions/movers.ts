import { type CompiledLexicon, inAnyCase, inCapitals, perLexicon } from '../../lexicon/index.ts';
import type { Party } from '../../model/index.ts';
import { parseParty } from '../../values/index.ts';
import { officeHolder } from '../attendance/office-holders.ts';
import { withoutFallen } from './fallen.ts';

/** Who moved and who seconded a motion. */
export interface Movers {
  readonly mover?: Party;
  readonly seconder?: Party;
}

/** Reads who moved and who seconded what a text says was carried. */
export type ReadMovers = (prose: string) => Movers;

/** The ways minutes name movers, each with the mover and the seconder in a group. */
interface MoverShapes {
  /** The words one of which every shape has: they are quicker to look for than the names. */
  readonly named: RegExp;
  readonly pairs: readonly RegExp[];
  readonly moverAlone: RegExp;
}

function shapesOf(lexicon: CompiledLexicon): MoverShapes {
  // Names are told by their capitals, so the patterns mind case and the words take either.
  const verb = (kind: 'moved' | 'seconded'): string => inAnyCase(lexicon.oneOf(kind));
  const spoken = (kind: 'titles' | 'courtesies' | 'moverOffices'): string => inAnyCase(lexicon.oneOf(kind));
  const word = "\\p{Lu}(?:\\.|[\\p{L}’'-]+)?";
  const title = `(?:${[...(['titles', 'courtesies', 'moverOffices'] as const).map(spoken), ...lexicon.words.articles.map(inAnyCase)].join('|')})\\.?`;
  // "JB", but not "MR. BEE"
  const initials = `(?!${inCapitals(lexicon.oneOf('titles'))}\\.?\\s\\p{Lu}{2})\\p{Lu}{2,4}(?=[,;.)/]|\\s\\p{Ll}|\\s?$)`;
  const name = `(${initials}|(?:${title} ){0,6}${word}(?: ${word}){0,3}(?: \\([^()]{1,40}\\))?)(?:, as (?:the )?\\p{Lu}[\\p{L}-]{2,20})?`;
  const titled = `(${initials}|(?:${title} ){1,6}${word}(?: ${word}){0,3})`;
  const moved = verb('moved');
  const seconded = verb('seconded');
  const label = (kind: 'movers' | 'seconders'): string => inAnyCase(lexicon.oneOf(kind));
  const motionOf = inAnyCase(lexicon.oneOf('motionOf'));
  const resolved = inAnyCase(lexicon.oneOf('resolved'));
  return {
    named: new RegExp(`${label('movers')}|${moved}|${seconded}|${motionOf} |${resolved} \\(`, 'u'),
    pairs: [
      // "moved by X and seconded by Y", "Moved: X / Seconded: Y", on one line or two
      new RegExp(
        `${moved}(?: [Bb]y:?|:)\\s${name}(?: ?[,;])?(?:\\s?/)?\\s(?:and )?(?:duly )?${seconded}(?: [Bb]y:?|:)\\s${name}`,
        'u',
      ),
      // "Proposer X / Seconded by Y", each on a line
      new RegExp(
        `${label('movers')}:?\\s${name}[,;.]?\\s(?:and )?(?:${label('seconders')}|${seconded}(?: [Bb]y)?):?\\s${name}`,
        'u',
      ),
      // "Proposed as a true record by X, seconded by Y"
      new RegExp(`${moved} (?:[\\p{Ll}£\\d.,]{1,12} ){1,6}by ${name},? (?:and )?(?:duly )?${seconded} by ${name}`, 'u'),
      // "X moved, and Y seconded", "X moved, seconded by Y"
      new RegExp(`${name},? ${moved},? (?:and )?(?:duly )?${seconded} by ${name}`, 'u'),
      new RegExp(`${name},? ${moved},? (?:and )?${name},? ${seconded}`, 'u'),
      // "Proposed Cllr X, seconded Cllr Y", "Proposed by Cllr X; seconded Cllr Y"
      new RegExp(`${moved}(?: [Bb]y:?|:)? ${titled}[,;]? (?:and )?${seconded}(?: [Bb]y:?|:)? ${titled}`, 'u'),
      // "JB proposed, seconded CD"
      new RegExp(`${titled},? ${moved},? (?:and )?${seconded} ${titled}`, 'u'),
      // "X proposed that A take the chair and Y seconded it"
      new RegExp(`${name},? ${moved} that [^.]{1,160}? and ${name},? ${seconded}`, 'u'),
      new RegExp(`${name},? ${moved} that [^.]{1,160}?,? ${seconded} by ${name}`, 'u'),
      // "X moved the motion, which was seconded by Y"
      new RegExp(
        `${name},? ${moved} (?:[\\p{Ll}]{1,15} ){1,5}[\\p{Ll}]{1,15},? (?:[\\p{Ll}]{2,5} ){0,2}${seconded} by ${name}`,
        'u',
      ),
      new RegExp(`${motionOf} ${name},? (?:and )?(?:duly )?${seconded} by ${name}`, 'u'),
      // "Resolved (Cr X / Cr Y)"
      new RegExp(`${resolved} \\(${name} ?/ ?${name}\\)`, 'u'),
    ],
    moverAlone: new RegExp(`(?:${name},? ${verb('moved')},|${verb('moved')}(?: [Bb]y:?|:)\\s${name})`, 'u'),
  };
}

/** A reader of movers: of what was carried, not of an amendment or motion that fell, from the line that puts it to the line that says so. */
export const createMovers: (lexicon: CompiledLexicon) => ReadMovers = perLexicon((lexicon) => {
  const { named, pairs, moverAlone } = shapesOf(lexicon);
  const puts = (line: string): boolean =>
    named.test(line) && (pairs.some((shape) => shape.test(line)) || moverAlone.test(line));
  const partyOf = (words: string | undefined): Party | null =>
    words === undefined
      ? null
      : /^\p{Lu}{2,4}$/u.test(words)
        ? { name: words, role: null, body: null, kind: 'person', raw: words }
        : lexicon.is('titles', words)
          ? null
          : (officeHolder(words, lexicon.words) ?? parseParty(words, lexicon.words));
  return (prose) => {
    if (!named.test(prose)) return {};
    const lines = withoutFallen(prose.split('\n'), puts, lexicon);
    const told = lines.map((line) => named.test(line));
    // Who moved and who seconded stand on one line or two.
    const text = lines.filter((_, index) => told[index - 1] || told[index] || told[index + 1]).join('\n');
    for (const shape of pairs) {
      const [, first, second] = shape.exec(text) ?? [];
      const [mover, seconder] = [partyOf(first), partyOf(second)];
      if (mover !== null) return { mover, ...(seconder !== null && { seconder }) };
    }
    const [, before, behind] = moverAlone.exec(text) ?? [];
    const mover = partyOf(before ?? behind);
    return mover === null ? {} : { mover };
  };
});
