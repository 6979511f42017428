import type { ValueWords } from '../lexicon/words.ts';
import type { Party } from '../model/values.ts';
import { type NameWord, nameRunAt, nameVocabulary } from './names.ts';

const longestBody = 6;

/** Whether words that could be a name are a body's: they close with its noun, and hold no title and no post. */
export function isBody(list: readonly NameWord[], words: ValueWords): boolean {
  const { bodies, roles } = nameVocabulary(words);
  const last = list.at(-1);
  return (
    last !== undefined &&
    list.length <= longestBody &&
    last.text !== last.text.toUpperCase() &&
    bodies.has(last.lower) &&
    nameRunAt(list, 0, words)?.titles === 0 &&
    !list.some((word) => roles.has(word.lower))
  );
}

/** What a text that names no person is, told by its head noun; null where it has none of the known ones. */
export function partyKind(list: readonly NameWord[], words: ValueWords): Party['kind'] | null {
  const { roles, groups, bodies, subjects, links, joins } = nameVocabulary(words);
  const linkAt = list.findIndex((word, index) => index > 0 && links.has(word.lower));
  const head = linkAt < 0 ? list : list.slice(0, linkAt);
  for (const word of head.toReversed()) {
    if (roles.has(word.lower)) return 'post';
    if (groups.has(word.lower)) return 'group';
    if (bodies.has(word.lower)) return 'body';
    if (word !== head.at(-1)) break;
  }
  if (head.some((word) => roles.has(word.lower))) return 'post';
  if (list.some((word) => groups.has(word.lower))) return 'group';
  if (list.some((word) => bodies.has(word.lower))) return 'body';
  if (list.length > 0 && list.every((word) => subjects.has(word.lower) || joins.has(word.lower))) return 'group';
  return list.length > 0 && list.length <= 3 && list.every((word) => /^[\p{Lu}\p{N}&]{2,}$/u.test(word.text))
    ? 'body'
    : null;
}
