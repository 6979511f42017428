import type { ValueWords } from '../lexicon/words.ts';
import { type PhraseBook, perWords, phraseSet } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Tokens that hold a number which is no figure: whom the measure is about, when, how often, out of how many, or the number of a thing. */
export interface Aside {
  readonly kind: 'age' | 'level' | 'date' | 'name' | 'denominator' | 'frequency' | 'deadline' | 'period';
  readonly from: number;
  readonly next: number;
}

/** The vocabulary of asides, compiled. */
export interface AsideBooks {
  readonly ageLeads: PhraseBook<true>;
  readonly ageTrails: PhraseBook<true>;
  readonly ageBounds: PhraseBook<true>;
  readonly ageExtents: PhraseBook<true>;
  readonly yearGroups: PhraseBook<true>;
  readonly levels: PhraseBook<true>;
  readonly things: PhraseBook<true>;
  readonly denominators: PhraseBook<true>;
  readonly frequencies: PhraseBook<true>;
  readonly deadlines: PhraseBook<true>;
  readonly rolling: PhraseBook<true>;
  readonly periods: PhraseBook<true>;
  readonly percent: PhraseBook<true>;
  readonly suffixes: PhraseBook<true>;
  readonly words: ValueWords;
}

/** A kind of aside: the one that begins at a token, if there is one. */
export type AsideForm = (tokens: readonly Token[], index: number, books: AsideBooks) => Aside | null;

/** The vocabulary of asides, compiled. */
export const asideBooks: (words: ValueWords) => AsideBooks = perWords((words) => ({
  ageLeads: phraseSet(words.ageLeads),
  ageTrails: phraseSet(words.ageTrails),
  ageBounds: phraseSet(words.ageBounds),
  ageExtents: phraseSet(words.ageExtents),
  yearGroups: phraseSet(words.yearGroups),
  levels: phraseSet(words.levels),
  things: phraseSet(words.numberedThings),
  denominators: phraseSet(words.denominatorLeads),
  frequencies: phraseSet(words.frequencyLeads),
  deadlines: phraseSet(words.deadlineLeads),
  rolling: phraseSet(words.rollingLeads),
  periods: phraseSet(Object.keys(words.periods)),
  percent: phraseSet(words.percent),
  suffixes: phraseSet([
    ...Object.keys(words.moneyScales),
    ...Object.keys(words.periods),
    ...Object.keys(words.units),
    'x',
  ]),
  words,
}));
