import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Vote } from '../../model/index.ts';
import { listedNames } from '../attendance/names-in-lists.ts';
import { sentencesOf } from '../sentences.ts';

/** The names printed for each side of a vote. */
type VoteNames = NonNullable<Vote['names']>;

const sides = [
  ['for', 'inFavour'],
  ['against', 'against'],
  ['abstain', 'abstained'],
] as const;

const mostSentence = 400;

type Side = (typeof sides)[number][0];

/** Who voted on which side, and how many the lists of names say they are. */
export interface Voters {
  readonly names: VoteNames;
  readonly counts: Readonly<Record<Side, number | null>>;
}

/**
 * Who voted on which side: lists of names by side, in the lines of the vote itself or else in those of its item, or single members of whom a
 * sentence of the item says so. Null where it names nobody.
 */
export function votersIn(item: readonly string[], vote: readonly string[], lexicon: CompiledLexicon): Voters | null {
  const listsIn = listsOf(lexicon);
  const own = listsIn(vote);
  if (isFilled(own.names) && (vote.length < item.length || isDivided(own.names))) return own;
  // Away from the counts a lone "for" may open any line.
  const all = vote.length < item.length ? listsIn(item) : own;
  if (isDivided(all.names)) return all;
  const names = namesInSentences(item, lexicon);
  return isFilled(names) ? { names, counts: { for: null, against: null, abstain: null } } : null;
}

const isFilled = (names: VoteNames): boolean => sides.some(([side]) => names[side].length > 0);
const isDivided = (names: VoteNames): boolean => names.for.length > 0 && names.against.length > 0;
const nobody = (): VoteNames => ({ for: [], against: [], abstain: [] });

/** A reader of the lists of a vote's sides: "For (33)" above the names, "Against: Councillors A and B (2)", "There voted for the motion:". */
const listsOf = perLexicon((lexicon) => {
  const openers = sides.map(([side, kind]) => {
    const words = lexicon.oneOf(kind);
    const plain = `${words}\\s?[:–(-]?\\s?(?:\\d{1,3})?\\)?[:–-]?(?=\\s|$)`;
    const told = `(?:\\p{L}{2,12}\\s){0,3}?${words}(?:\\s\\p{L}{1,15}){0,7}(?:\\s\\(?\\d{1,3}\\)?)?:(?=\\s|$)`;
    return { side, plain: new RegExp(`^${plain}`, 'iu'), told: new RegExp(`^${told}`, 'iu') };
  });
  // Sides may follow each other in one line: "FOR: Councillors A and B. AGAINST: Councillor C."
  const anySide = sides.map(([, kind]) => lexicon.oneOf(kind)).join('|');
  const within = new RegExp(`(?<=[.;)])\\s(?=(?:${anySide})\\s?[:(])`, 'giu');
  const opened = (line: string): { readonly side: Side; readonly head: string } | null => {
    for (const { side, plain } of openers) {
      const head = plain.exec(line)?.[0];
      if (head !== undefined && (/[:–(\d-]/.test(head) || head === line)) return { side, head };
    }
    if (!line.includes(':') || !lexicon.holds('voteWords', line)) return null;
    for (const { side, told } of openers.toReversed()) {
      const head = told.exec(line)?.[0];
      if (head !== undefined && lexicon.holds('voteWords', head)) return { side, head };
    }
    return null;
  };
  return (printed: readonly string[]): Voters => {
    const names = nobody();
    const counts: Record<Side, number | null> = { for: null, against: null, abstain: null };
    let open: Side | null = null;
    for (const line of printed.flatMap((whole) => whole.split(within))) {
      const head = opened(line);
      open = head?.side ?? open;
      if (open === null) continue;
      const own = head === null ? line : line.slice(head.head.length).trim();
      if (lexicon.holds('tells', own)) {
        open = null;
        continue;
      }
      const [count] =
        printedCount
          .exec(own)
          ?.slice(1)
          .filter((digits) => digits !== undefined) ?? [];
      const listed = namesIn(own.replace(printedCount, ''), lexicon).filter(
        (name) => !sides.some(([, other]) => lexicon.begins(other, name)),
      );
      names[open].push(...listed);
      if (listed.length > 0 && count !== undefined) counts[open] = Number(count);
      else if (lexicon.is('nobodyVoted', own)) counts[open] = 0;
      // Names behind the label are all there are; beneath it each may have a line.
      if (listed.length > 1 || (head === null ? listed.length === 0 : own !== '')) open = null;
    }
    return { names, counts };
  };
});

/** How many a list names, printed behind it: "(5)", "....... 24". */
const printedCount = /(?:\s?\((\d{1,3})\)|(?<!\.)\.{3,300}\s{0,3}(\d{1,3}))\.?$/;

const actShapes = perLexicon((lexicon) => ({
  act: new RegExp(`(?<![\\p{L}])(?:${lexicon.oneOf('votedOwn')}|${lexicon.oneOf('abstained')})(?![\\p{L}])`, 'iu'),
  named: new RegExp(`${lexicon.oneOf('titles')}[.\\s].*$`, 'u'),
}));

/** "Councillor B required it to be recorded that he voted against", "Councillor C abstained from voting". */
function namesInSentences(lines: readonly string[], lexicon: CompiledLexicon): VoteNames {
  const found = nobody();
  const { act, named } = actShapes(lexicon);
  for (const { text } of lines.flatMap((line) => sentencesOf({ text: line, runs: [] }))) {
    const at = text.length > mostSentence ? undefined : act.exec(text)?.index;
    const who = at === undefined ? undefined : named.exec(text.slice(0, at))?.[0];
    if (at === undefined || who === undefined) continue;
    const side = sides.toReversed().find(([, kind]) => lexicon.holds(kind, text.slice(at)))?.[0];
    if (side !== undefined) found[side].push(...namesIn(who, lexicon));
  }
  return found;
}

const namesIn = (words: string, lexicon: CompiledLexicon): string[] =>
  listedNames({ text: words.trim(), runs: [] }, lexicon).flatMap(({ party }) => party.name ?? []);
