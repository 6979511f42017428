import type { ValueWords } from '../lexicon/words.ts';
import { isInitials, nameVocabulary, nameWords } from './names.ts';
import { defaultWords } from './vocabulary.ts';

const mostWords = 10;

/**
 * Whether a text names people, posts or groups and says nothing else: "EM", "JH/RS", "Ms Hobbs", "Head of Parks and Cllr Moor". A title, initials or a word
 * for a post has to show that somebody is meant: capitals alone may be those of a state or a task ("In Progress", "Website Launch").
 */
export function namesOnlyParties(text: string, words: ValueWords = defaultWords): boolean {
  const list = nameWords(text.replaceAll('/', ' '));
  const { roles, groups, links, joins, articles, honorifics, particles } = nameVocabulary(words);
  const isSmall = (word: string): boolean => [links, joins, articles, particles].some((set) => set.has(word));
  if (list.length === 0 || list.length > mostWords || /[.!?]\s\p{Lu}\p{Ll}/u.test(text)) return false;
  return (
    list.every((word) => /^[\p{Lu}\p{N}]/u.test(word.text) || isSmall(word.lower)) &&
    list.some((word) => isInitials(word) || [honorifics, roles, groups].some((set) => set.has(word.lower)))
  );
}
