import type { ValueWords } from '../lexicon/words.ts';
import type { PartialDate } from '../model/values.ts';
import { gluedAt } from './numbers.ts';
import { type PhraseBook, perWords, phraseAt, phraseBook, phraseSet } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A date at a token and the token after it. */
export interface DateMatch extends Pick<PartialDate, 'iso' | 'precision'> {
  readonly next: number;
}

/** The vocabulary of dates, compiled. */
export interface DateBooks {
  readonly months: PhraseBook<number>;
  readonly weekdays: PhraseBook<true>;
  readonly ordinals: PhraseBook<true>;
  readonly seasons: PhraseBook<true>;
  readonly quarters: PhraseBook<true>;
  readonly financialYearLeads: PhraseBook<true>;
  readonly relativeLeads: PhraseBook<true>;
  readonly periods: PhraseBook<unknown>;
  readonly ongoing: PhraseBook<true>;
  readonly immediately: PhraseBook<true>;
  readonly words: ValueWords;
}

/** The vocabulary of dates, compiled. */
export const dateBooks: (words: ValueWords) => DateBooks = perWords((words) => ({
  months: phraseBook(Object.entries(words.months)),
  weekdays: phraseSet(words.weekdays),
  ordinals: phraseSet(words.ordinals),
  seasons: phraseSet(words.seasons),
  quarters: phraseSet(words.quarters),
  financialYearLeads: phraseSet(words.financialYearLeads),
  relativeLeads: phraseSet(words.relativeLeads),
  periods: phraseBook(Object.entries(words.periods)),
  ongoing: phraseSet(words.ongoing),
  immediately: phraseSet(words.immediately),
  words,
}));

/** The words that a date of a running text can begin with, besides digits: most words of a text are none of them. */
export const dateOpenings: (words: ValueWords) => ReadonlySet<string> = perWords((words) => {
  const { months, weekdays, seasons, quarters, financialYearLeads, relativeLeads } = dateBooks(words);
  const all = [months, weekdays, seasons, quarters, financialYearLeads, relativeLeads];
  return new Set(all.flatMap((book) => [...book.byFirst.keys()]));
});

/** Two-digit years below this are of this century: papers look a few decades ahead and are at most a few decades old. */
const centuryTurn = 70;

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
/** Two digits. */
export const pad = (value: number): string => String(value).padStart(2, '0');
/** Whether a token is an apostrophe of either kind. */
export const isApostrophe = (token: Token | undefined): boolean => token?.lower === "'";

/** A day, if there is such a day. */
export function day(year: number, month: number, dayOfMonth: number, next: number): DateMatch | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return { iso: `${year}-${pad(month)}-${pad(dayOfMonth)}`, precision: 'day', next };
}

/** A way to write a date: the date of that form at a token, if there is one. */
export type DateForm = (tokens: readonly Token[], index: number, books: DateBooks) => DateMatch | null;

/** A part of a date and the token after it. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

/** The year at a token in four digits, or in two where that is enough (after a month, with or without an apostrophe). */
export function yearAt(tokens: readonly Token[], index: number, digits: 'four' | 'twoOrFour'): Part | null {
  const apostrophe = digits === 'twoOrFour' && isApostrophe(tokens[index]);
  const at = apostrophe ? index + 1 : index;
  const token = tokens[at];
  if (token?.kind !== 'digits' || isPartOfNumber(tokens, at)) return null;
  const value = Number(token.text);
  if (token.text.length === 4) return value >= 1800 && value <= 2199 ? { value, next: at + 1 } : null;
  if (token.text.length !== 2 || digits === 'four') return null;
  return { value: value < centuryTurn ? 2000 + value : 1900 + value, next: at + 1 };
}

/** "15:30", "15.5", "15%" and "20k" are no years. */
export function isPartOfNumber(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  if (!after?.glued) return false;
  if (after.kind !== 'mark') return true;
  return after.text === '%' || (':.,'.includes(after.text) && gluedAt(tokens, index + 2) !== null);
}

/** A day of the month, with or without what makes it an ordinal. */
export function dayNumberAt(tokens: readonly Token[], index: number, books: DateBooks): Part | null {
  const token = tokens[index];
  if (token?.kind !== 'digits' || token.text.length > 2) return null;
  const value = Number(token.text);
  if (value < 1 || value > 31) return null;
  return { value, next: phraseAt(books.ordinals, tokens, index + 1)?.next ?? index + 1 };
}

/** The token after one of the given marks, else the same token. */
export function skip(tokens: readonly Token[], index: number, marks: string): number {
  return marks.includes(tokens[index]?.lower ?? ' ') ? index + 1 : index;
}

/** A month by its name or the beginning of it. */
export function monthAt(
  tokens: readonly Token[],
  index: number,
  books: DateBooks,
): (Part & { readonly abbreviated: boolean }) | null {
  const match = phraseAt(books.months, tokens, index);
  const token = tokens[index];
  if (match === null || token === undefined) return null;
  return {
    value: match.value,
    next: skip(tokens, match.next, '.'),
    abbreviated: token.text.length <= 4 && match.value !== 5,
  };
}
