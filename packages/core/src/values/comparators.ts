import type { ValueWords } from '../lexicon/words.ts';
import type { KpiTarget } from '../model/kpi-target.ts';
import type { Comparator } from '../model/values.ts';
import { type PhraseBook, perWords, phraseAt, phraseBefore, phraseBook, phraseSet } from './phrases.ts';
import { type Token, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

/** Which way is better. */
export type Polarity = KpiTarget['polarity'];

/** How a figure binds, and the tokens of the figure together with the words that say so. */
export interface Bound {
  readonly comparator: Comparator | 'orBetter';
  readonly from: number;
  readonly next: number;
}

interface Books {
  readonly before: PhraseBook<NonNullable<Comparator>>;
  readonly after: PhraseBook<NonNullable<Comparator>>;
  readonly orBetter: PhraseBook<true>;
  readonly rising: PhraseBook<true>;
  readonly falling: PhraseBook<true>;
  readonly moved: PhraseBook<true>;
  readonly attributes: PhraseBook<true>;
  readonly optimal: PhraseBook<true>;
  readonly higher: PhraseBook<true>;
  readonly lower: PhraseBook<true>;
}

const books = perWords(
  (words): Books => ({
    before: phraseBook(Object.entries(words.comparatorsBefore)),
    after: phraseBook(Object.entries(words.comparatorsAfter)),
    orBetter: phraseSet(words.orBetter),
    rising: phraseSet(words.rising),
    falling: phraseSet(words.falling),
    moved: phraseSet(words.movedForms),
    attributes: phraseSet(words.attributeLeads),
    optimal: phraseSet(words.optimal),
    higher: phraseSet(words.higherIsBetter),
    lower: phraseSet(words.lowerIsBetter),
  }),
);

/** The comparator right before or right after a figure: "at least" of "at least every 8 weeks" does not bind a figure elsewhere. */
export function boundOf(tokens: readonly Token[], from: number, next: number, words: ValueWords): Bound {
  const { before, after, orBetter } = books(words);
  const lead = phraseBefore(before, tokens, from);
  if (lead !== null) return { comparator: lead.value, from: lead.from, next };
  const trail = phraseAt(after, tokens, next);
  if (trail !== null) return { comparator: trail.value, from, next: trail.next };
  const better = phraseAt(orBetter, tokens, next);
  return better === null ? { comparator: null, from, next } : { comparator: 'orBetter', from, next: better.next };
}

/** How a column's heading binds the levels beneath it: "Minimum", "Upper limit 2024/25". */
export function parseBound(heading: string, words: ValueWords = defaultWords): Comparator {
  return phraseAt(books(words).before, tokenise(heading), 0)?.value ?? null;
}

/** Whether the words of a statement ask for more or for less: the last such word before a figure, else the first between it and `end`. */
export function directionOf(
  tokens: readonly Token[],
  figure: number,
  end: number,
  words: ValueWords,
): 'increase' | 'decrease' | 'unknown' {
  const { rising, falling, moved, attributes } = books(words);
  let direction: 'increase' | 'decrease' | 'unknown' = 'unknown';
  for (let index = 0; index < end; index++) {
    if (index >= figure && direction !== 'unknown') break;
    // "of reduced timetables" says what they are like, not where they are to go.
    if (phraseAt(moved, tokens, index) !== null && phraseBefore(attributes, tokens, index) !== null) continue;
    if (phraseAt(rising, tokens, index) !== null) direction = 'increase';
    else if (phraseAt(falling, tokens, index) !== null) direction = 'decrease';
  }
  return direction;
}

/** Whether a statement names an optimum, which is neither a least nor a most. */
export function isOptimum(tokens: readonly Token[], words: ValueWords): boolean {
  return tokens.some((_, index) => phraseAt(books(words).optimal, tokens, index) !== null);
}

/**
 * Which way is better, from a cell or a suffix that says so: "Good is: Low", "(Minimise)", "Bigger is better", an arrow (also as the accented letters that symbol fonts become).
 * `unknown` where it does not say or says both.
 */
export function parsePolarity(raw: string, words: ValueWords = defaultWords): Polarity {
  const { higher, lower, optimal } = books(words);
  const tokens = tokenise(raw);
  const says = (book: PhraseBook<true>): boolean => tokens.some((_, index) => phraseAt(book, tokens, index) !== null);
  if (says(optimal)) return 'range';
  const [up, down] = [says(higher), says(lower)];
  return up === down ? 'unknown' : up ? 'higher' : 'lower';
}
