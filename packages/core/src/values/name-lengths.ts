import type { ValueWords } from '../lexicon/words.ts';
import { isInitials, type NameWord, nameRunAt, nameVocabulary } from './names.ts';
import type { PartyPart } from './party-parts.ts';

/** The lengths in words of the names that begin at an index; none where no person is named there. */
export function namesAt(
  list: readonly NameWord[],
  index: number,
  part: PartyPart,
  words: ValueWords,
): readonly number[] {
  const run = nameRunAt(list, index, words);
  if (run === null) return [];
  const own = run.length - run.titles;
  const rest = list.slice(index + run.length);
  if (part.surnames || run.titles > 0) return [run.titles + nameLength(list, index + run.titles, own, rest, words)];
  if (own === 1) return isLoneName(list[index], rest, list, words) ? [1] : [];
  if (list.slice(index, index + own).every((word) => isInitials(word) && !word.text.includes('.'))) return [];
  if (rest.length > 0) return [nameLength(list, index, own, rest, words)];
  return namesRunTogether(list, index, own);
}

/** One word is a name only by itself, and as capitals only where it is two initials; longer ones are abbreviations. */
function isLoneName(
  word: NameWord | undefined,
  rest: readonly NameWord[],
  list: readonly NameWord[],
  words: ValueWords,
): boolean {
  if (word === undefined || nameVocabulary(words).subjects.has(word.lower)) return false;
  if (rest.length > 0 || list.length > 1) return false;
  return word.text !== word.text.toUpperCase() || word.text.replaceAll('.', '').length === 2;
}

/**
 * How many words of a run are the name where a post follows. A post that can open with its noun or rank ("Director", "Senior") leaves the run to the name; one that cannot
 * ("Manager") takes the word before it along, so "Fay Tudor Adoption Manager" is Fay Tudor.
 */
function nameLength(
  list: readonly NameWord[],
  index: number,
  own: number,
  rest: readonly NameWord[],
  words: ValueWords,
): number {
  const next = rest[0];
  const takesWords = next !== undefined && !nameVocabulary(words).starters.has(next.lower);
  const most = own <= 2 ? own : own === 3 && !takesWords ? 3 : fullName(list, index, own);
  return Math.min(own, Math.max(1, most));
}

/** First name, initials and particles, surname. */
function fullName(list: readonly NameWord[], index: number, own: number): number {
  let at = index + 1;
  while (at < index + own - 1 && (isInitials(list[at]) || list[at]?.text === list[at]?.lower)) at++;
  return at - index + 1;
}

/** Names run together without a separator: two words each, save that three words are one name. */
function namesRunTogether(list: readonly NameWord[], index: number, own: number): readonly number[] {
  const lengths: number[] = [];
  let at = index;
  while (at < index + own) {
    const left = index + own - at;
    const length = left === 3 ? 3 : fullName(list, at, left);
    lengths.push(length);
    at += length;
  }
  return lengths;
}
