import type { ValueWords } from '../lexicon/words.ts';
import { findDates } from './dates.ts';
import { perWords, phraseAt, phraseSet } from './phrases.ts';
import { tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const books = perWords((words) => ({
  names: phraseSet([...Object.keys(words.months), ...words.quarters, ...words.financialYearLeads]),
}));

const year = /\b20\d\d(?:[/–-]\d{2,4})?\b/g;
const quarter = /\bQ(?:uarter )?[1-4]\b/gi;

/** Whether a heading names a period and nothing else: "Sep 25", "Apr–Jun", "Q3 2024/25", "2024/25". */
export function isPeriod(heading: string, words: ValueWords = defaultWords): boolean {
  const tokens = tokenise(heading.replace(year, ' 20 ').replace(quarter, ' q '));
  const isName = (index: number): boolean => phraseAt(books(words).names, tokens, index) !== null;
  const isYear = heading.search(year) >= 0;
  return (
    tokens.length > 0 &&
    (isYear || tokens.some((_, index) => isName(index))) &&
    tokens.every(({ kind }, index) => kind !== 'word' || isName(index))
  );
}

/** A heading without the periods it names: "Q2 2025/26 actual" and "Target Mar 26" are "actual" and "Target". */
export function withoutPeriod(heading: string, words: ValueWords = defaultWords): string {
  let rest = heading;
  for (const { start, end } of findDates(heading, words).toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(year, ' ').replace(quarter, ' ').replace(/\s+/g, ' ').trim();
}
