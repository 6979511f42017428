import { mergeWords } from '../lexicon/merge-words.ts';
import type { ValueWords } from '../lexicon/words.ts';
import { wordsCy } from '../lexicon/words-cy.ts';
import { wordsEn } from '../lexicon/words-en.ts';

/** English and Welsh, as Welsh councils print both. */
export const defaultWords: ValueWords = mergeWords([wordsCy, wordsEn]);
