import type { ValueWords } from '../lexicon/words.ts';
import { honorificsAt, isInitials, type NameWord, nameRunAt, nameVocabulary } from './names.ts';

/**
 * Where in the words of a post the name of who holds it begins, nothing parting the two: before a title ("Cabinet Member for Housing Councillor
 * Hill"), an initial ("Group Manager A Hill"), or behind a noun that closes a post ("Town Clerk Ann Hill"). Null where it cannot be told: a
 * service follows most posts, and its words may be surnames.
 */
export function nameBehindPost(list: readonly NameWord[], words: ValueWords): number | null {
  const { roles, closing } = nameVocabulary(words);
  const firstRole = list.findIndex((word) => roles.has(word.lower));
  if (firstRole < 0) return null;
  for (let at = firstRole + 1; at < list.length; at++) {
    const run = nameRunAt(list, at, words);
    if (run === null || at + run.length !== list.length) continue;
    const own = run.length - run.titles;
    if (honorificsAt(list, at, words) > 0 && own >= 1 && !isLinked(list, at)) return at;
    if (own === 2 && isInitial(list[at])) return at;
    if (own >= 2 && own <= 3 && closing.has(list[at - 1]?.lower ?? '')) return at;
  }
  return null;
}

/** Whether the word before a title ties it to the post: "Assistant to Councillor Hill". */
const isLinked = (list: readonly NameWord[], at: number): boolean => /^\p{Ll}/u.test(list[at - 1]?.text ?? '');

const isInitial = (word: NameWord | undefined): boolean =>
  isInitials(word) && (word?.text.length === 1 || word?.text.includes('.') === true);
