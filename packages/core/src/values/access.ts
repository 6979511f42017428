import type { ValueWords } from '../lexicon/words.ts';
import type { Access } from '../model/header.ts';
import { normalise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

/** Whether the public may read a paper, from the field that says so (`Part 1 (Open to the public)`, `PART EXEMPT`); null where it says neither. The longest phrase found decides. */
export function parseAccess(raw: string, words: ValueWords = defaultWords): Access['status'] | null {
  const text = ` ${normalise(raw)
    .replace(/[^\p{L}\p{N} '-]/gu, ' ')
    .replace(/ {2,}/g, ' ')} `;
  let longest = '';
  for (const phrase of Object.keys(words.access))
    if (phrase.length > longest.length && text.includes(` ${phrase} `)) longest = phrase;
  return longest === '' ? null : (words.access[longest] ?? null);
}
