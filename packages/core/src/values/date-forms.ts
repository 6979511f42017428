import type { ValueWords } from '../lexicon/words.ts';
import {
  type DateBooks,
  type DateMatch,
  dateBooks,
  day,
  dayNumberAt,
  daysInMonth,
  isApostrophe,
  isPartOfNumber,
  monthAt,
  pad,
  skip,
  yearAt,
} from './date-parts.ts';
import { digitsAt, gluedAt, numberAt } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

type DateForm = (tokens: readonly Token[], index: number, books: DateBooks) => DateMatch | null;

const isoDay: DateForm = (tokens, index) => {
  const year = tokens[index];
  const month = gluedAt(tokens, index + 1, '-') && gluedAt(tokens, index + 2);
  const dayOfMonth = gluedAt(tokens, index + 3, '-') && gluedAt(tokens, index + 4);
  if (year?.kind !== 'digits' || year.text.length !== 4 || month?.text.length !== 2 || dayOfMonth?.text.length !== 2)
    return null;
  return day(Number(year.text), Number(month.text), Number(dayOfMonth.text), index + 5);
};

/** "3 rd February 2015", "28th January , 2008", "27ain Chwefror 2020", "15-Mar-15"; without a year it is no calendar date. */
const dayAndMonth: DateForm = (tokens, index, books) => {
  const weekday = phraseAt(books.weekdays, tokens, index);
  const from = weekday === null ? index : skip(tokens, skip(tokens, weekday.next, '.'), ',');
  const dayOfMonth = dayNumberAt(tokens, from, books);
  if (dayOfMonth === null) return null;
  const month = monthAt(tokens, dayAndMonthGap(tokens, dayOfMonth.next), books);
  if (month === null) return null;
  const year = yearAt(tokens, skip(tokens, skip(tokens, month.next, '-/'), ','), 'twoOrFour');
  if (year !== null) return day(year.value, month.value, dayOfMonth.value, year.next);
  const printedMonth = tokens[month.next - 1]?.text === '.' ? tokens[month.next - 2] : tokens[month.next - 1];
  const isName = printedMonth !== undefined && printedMonth.text !== printedMonth.lower;
  if (!isName || dayOfMonth.value > daysInMonth(2000, month.value)) return null;
  return { iso: null, precision: 'unknown', next: month.next };
};

const dayMonthLinks = new Set(['of', 'o', '-', '/', '.', ',']);
const dayAndMonthGap = (tokens: readonly Token[], index: number): number =>
  dayMonthLinks.has(tokens[index]?.lower ?? '') ? index + 1 : index;

/** "March 25, 2015". */
const monthDayYear: DateForm = (tokens, index, books) => {
  const month = monthAt(tokens, index, books);
  const dayOfMonth = month && dayNumberAt(tokens, month.next, books);
  if (month === null || dayOfMonth === null) return null;
  const year = yearAt(tokens, skip(tokens, dayOfMonth.next, ','), 'four');
  return year && day(year.value, month.value, dayOfMonth.value, year.next);
};

/** "20/11/2019", "9.12.16", "13.07.2020": the day first, one separator throughout. */
const numericDay: DateForm = (tokens, index, books) => {
  const separator = tokens[index + 1]?.lower ?? '';
  const dayOfMonth = dayNumberAt(tokens, index, books);
  const month = gluedAt(tokens, index + 2);
  const year = gluedAt(tokens, index + 4);
  if (dayOfMonth === null || month === null || year === null || !'/.-'.includes(separator) || !tokens[index + 1]?.glued)
    return null;
  if (month.text.length > 2 || gluedAt(tokens, index + 3, separator) === null) return null;
  if (gluedAt(tokens, index + 5, separator) !== null && gluedAt(tokens, index + 6) !== null) return null;
  const whole = yearAt(tokens, index + 4, 'twoOrFour');
  return whole && day(whole.value, Number(month.text), dayOfMonth.value, whole.next);
};

/** "Jul 2016", "March, 2025", "June ’24", "Apr 15". */
const monthAndYear: DateForm = (tokens, index, books) => {
  const month = monthAt(tokens, index, books);
  if (month === null) return null;
  const year = yearAt(tokens, skip(tokens, month.next, ',-/'), 'twoOrFour');
  if (year === null) return null;
  const twoDigits = tokens[year.next - 1]?.text.length === 2;
  const mayBeDay = twoDigits && !isApostrophe(tokens[year.next - 2]) && !month.abbreviated && year.value % 100 <= 31;
  if (mayBeDay) return { iso: null, precision: 'unknown', next: year.next };
  return { iso: `${year.value}-${pad(month.value)}`, precision: 'month', next: year.next };
};

/** "2023/24", "2023-24", "2004/5", "2018–2019", normalised to `2023/24`. A span of more than a year is none. */
const financialYear: DateForm = (tokens, index, books) => {
  const lead = phraseAt(books.financialYearLeads, tokens, index);
  const from = lead?.next ?? index;
  const first = tokens[from];
  const second = gluedAt(tokens, from + 2);
  if (first?.kind !== 'digits' || first.text.length !== 4 || second === null || isPartOfNumber(tokens, from + 2))
    return null;
  if (!tokens[from + 1]?.glued || !'/-'.includes(tokens[from + 1]?.lower ?? ' ')) return null;
  const year = Number(first.text);
  const closes = String(year + 1);
  if (year < 1900 || year > 2199 || second.text.length === 3 || !closes.endsWith(second.text)) return null;
  return { iso: `${year}/${closes.slice(2)}`, precision: 'financialYear', next: from + 3 };
};

/** "Q3 2012/13", "Quarter 3 2012", "2012/13 Q3": the quarter of the year that opens in the year given. */
const quarter: DateForm = (tokens, index, books) => {
  const before = financialYear(tokens, index, books);
  const named = phraseAt(books.quarters, tokens, before?.next ?? index);
  const number = named && digitsAt(tokens, named.next);
  if (named === null || number === null || number.value < 1 || number.value > 4) return null;
  const at = skip(tokens, number.next, ',-(');
  const year = before ?? financialYear(tokens, at, books);
  const opens = year?.iso?.slice(0, 4) ?? yearAt(tokens, at, 'four')?.value;
  const next = before === null ? (year?.next ?? at + 1) : number.next;
  if (opens === undefined) return null;
  return {
    iso: `${opens}-Q${number.value}`,
    precision: 'quarter',
    next: skip(tokens, next, at > number.next ? ')' : ''),
  };
};

/** "Summer 2024", "mid 2025", "end of 2026": the year is all the calendar there is. */
const seasonAndYear: DateForm = (tokens, index, books) => {
  const season = phraseAt(books.seasons, tokens, index);
  const year = season && yearAt(tokens, skip(tokens, season.next, '-'), 'four');
  return year && { iso: String(year.value), precision: 'year', next: year.next };
};

/** "within six months", "in the next 28 days". */
const within: DateForm = (tokens, index, books) => {
  const lead = phraseAt(books.relativeLeads, tokens, index);
  return lead && periodFrom(tokens, lead.next, books);
};

function periodFrom(tokens: readonly Token[], index: number, books: DateBooks): DateMatch | null {
  const low = numberAt(tokens, index, books.words);
  const high =
    low && (tokens[low.next]?.lower === '-' || tokens[low.next]?.lower === 'to')
      ? numberAt(tokens, low.next + 1, books.words)
      : null;
  const number = high ?? low;
  const period = number && phraseAt(books.periods, tokens, number.next);
  return period && { iso: null, precision: 'relative', next: period.next };
}

const monthNumberAndYear: DateForm = (tokens, index) => {
  const month = tokens[index];
  const separator =
    gluedAt(tokens, index + 1, '/') ?? gluedAt(tokens, index + 1, '-') ?? gluedAt(tokens, index + 1, '.');
  const year = separator && yearAt(tokens, index + 2, 'four');
  if (month?.kind !== 'digits' || !year || Number(month.text) < 1 || Number(month.text) > 12 || month.text.length > 2)
    return null;
  return { iso: `${year.value}-${month.text.padStart(2, '0')}`, precision: 'month', next: year.next };
};

/** "2016-07", where it is no financial year as "2011-12" is. */
const isoMonth: DateForm = (tokens, index) => {
  const year = tokens[index];
  const month = gluedAt(tokens, index + 1, '-') && gluedAt(tokens, index + 2);
  if (year?.kind !== 'digits' || year.text.length !== 4 || month?.text.length !== 2) return null;
  const isMonth = Number(month.text) >= 1 && Number(month.text) <= 12;
  return isMonth ? { iso: `${year.text}-${month.text}`, precision: 'month', next: index + 3 } : null;
};

const abbreviatedMonthAndYear: DateForm = (tokens, index, books) => {
  const month = monthAt(tokens, index, books);
  const year = month && yearAt(tokens, skip(tokens, month.next, ',-/'), 'twoOrFour');
  return month && year && { iso: `${year.value}-${pad(month.value)}`, precision: 'month', next: year.next };
};

const yearAlone: DateForm = (tokens, index) => {
  const year = yearAt(tokens, index, 'four');
  return year && { iso: String(year.value), precision: 'year', next: year.next };
};

const quarterAlone: DateForm = (tokens, index, books) => {
  const named = phraseAt(books.quarters, tokens, index);
  const number = named && digitsAt(tokens, named.next);
  return number && number.value >= 1 && number.value <= 4
    ? { iso: null, precision: 'quarter', next: number.next }
    : null;
};

const ongoing: DateForm = (tokens, index, books) => {
  const match = phraseAt(books.ongoing, tokens, index);
  return match && { iso: null, precision: 'ongoing', next: match.next };
};

const immediately: DateForm = (tokens, index, books) => {
  const match = phraseAt(books.immediately, tokens, index);
  return match && { iso: null, precision: 'relative', next: match.next };
};

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
