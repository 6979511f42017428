import { columnWords } from './en-column-words.ts';
import { columns } from './en-columns.ts';
import { columnsBySubject } from './en-columns-by-subject.ts';
import { headerLabels } from './en-header.ts';
import { implications } from './en-implications.ts';
import { phrases } from './en-phrases.ts';
import { riskStages } from './en-risk-columns.ts';
import { sections } from './en-sections.ts';
import { professions, signers, signerTopics, signOffActs } from './en-sign-offs.ts';
import { verbs } from './en-verbs.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsEn } from './words-en.ts';

/** English cue phrases, as UK councils print them. */
export const english: Lexicon = {
  language: 'en',
  sections,
  implications,
  headerLabels,
  columns,
  columnsBySubject,
  columnWords,
  riskStages,
  signers,
  signerTopics,
  professions,
  signOffActs,
  verbs,
  phrases,
  words: wordsEn,
};
