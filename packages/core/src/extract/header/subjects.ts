import type { ValueWords } from '../../lexicon/index.ts';
import { nameVocabulary } from '../../values/names.ts';

/** Whether words are, by half or more, what services deal with: the rest of a post, not a name. */
export function isOfSubjects(text: string, words: ValueWords): boolean {
  const { subjects, roles } = nameVocabulary(words);
  const list = text
    .toLowerCase()
    .split(/[\s&+]+/)
    .filter((word) => word !== '' && word !== 'and');
  const known = list.filter((word) => subjects.has(word)).length;
  return known > 0 && known >= list.length / 2 && !list.some((word) => roles.has(word));
}
