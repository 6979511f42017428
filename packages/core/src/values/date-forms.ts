import type { ValueWords } from '../lexicon/words.ts';
import { type DateForm, type DateMatch, dateBooks } from './date-parts.ts';
import { dayAndMonth, isoDay, monthDayYear, numericDay } from './day-forms.ts';
import { abbreviatedMonthAndYear, isoMonth, monthAndYear, monthNumberAndYear } from './month-forms.ts';
import { immediately, ongoing, periodFrom, within } from './relative-forms.ts';
import type { Token } from './tokens.ts';
import { financialYear, quarter, quarterAlone, seasonAndYear, yearAlone } from './year-forms.ts';

/** What is a date wherever it stands, the more exact forms first. */
export const proseForms: readonly DateForm[] = [
  ...[isoDay, quarter, numericDay, monthDayYear, dayAndMonth, monthAndYear, financialYear, seasonAndYear, within],
];

/** What is a date where a whole cell or field says nothing else. */
export const fieldForms: readonly DateForm[] = [
  ...[
    isoDay,
    quarter,
    numericDay,
    monthDayYear,
    dayAndMonth,
    abbreviatedMonthAndYear,
    financialYear,
    seasonAndYear,
    within,
  ],
  ...[monthNumberAndYear, isoMonth, yearAlone, quarterAlone, periodFrom, ongoing, immediately],
];

/** The first of the forms that a date at a token takes. */
export function dateOfForms(
  forms: readonly DateForm[],
  tokens: readonly Token[],
  index: number,
  words: ValueWords,
): DateMatch | null {
  const books = dateBooks(words);
  for (const form of forms) {
    const match = form(tokens, index, books);
    if (match !== null) return match;
  }
  return null;
}
