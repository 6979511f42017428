import type { CompiledLexicon } from '../../lexicon/index.ts';
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

/**
 * Who voted on which side: lists of names by side in the lines of the vote itself, or single members of whom a sentence of the item says
 * so. Null where it names nobody.
 */
export function voteNamesIn(
  item: readonly string[],
  vote: readonly string[],
  lexicon: CompiledLexicon,
): VoteNames | null {
  const listed = namesBySide(vote, lexicon);
  const told = isFilled(listed) ? listed : namesInSentences(item, lexicon);
  return isFilled(told) ? told : null;
}

const isFilled = (names: VoteNames): boolean => sides.some(([side]) => names[side].length > 0);
const nobody = (): VoteNames => ({ for: [], against: [], abstain: [] });

/** "For (33)" with the names on the next line, "Against: Councillors A and B (2)" with them on its own. */
function namesBySide(lines: readonly string[], lexicon: CompiledLexicon): VoteNames {
  const found = nobody();
  const openers = sides.map(
    ([side, kind]) =>
      [side, new RegExp(`^${lexicon.oneOf(kind)}\\s?[:–(-]?\\s?(?:\\d{1,3})?\\)?[:–-]?(?=\\s|$)`, 'iu')] as const,
  );
  lines.forEach((line, index) => {
    for (const [side, opener] of openers) {
      const head = opener.exec(line)?.[0];
      if (head === undefined || !(/[:–(\d-]/.test(head) || head === line)) continue;
      const own = line.slice(head.length).replace(/\(\d{1,3}\)$/, '');
      const names = namesIn(/\p{L}/u.test(own) ? own : (lines[index + 1] ?? ''), lexicon);
      found[side].push(...names.filter((name) => !sides.some(([, other]) => lexicon.begins(other, name))));
      return;
    }
  });
  return found;
}

/** "Councillor B required it to be recorded that he voted against", "Councillor C abstained from voting". */
function namesInSentences(lines: readonly string[], lexicon: CompiledLexicon): VoteNames {
  const found = nobody();
  const act = new RegExp(
    `(?<![\\p{L}])(?:${lexicon.oneOf('votedOwn')}|${lexicon.oneOf('abstained')})(?![\\p{L}])`,
    'iu',
  );
  const named = new RegExp(`${lexicon.oneOf('titles')}[.\\s].*$`, 'u');
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
