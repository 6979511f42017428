import { type DateForm, day, dayNumberAt, daysInMonth, monthAt, skip, yearAt } from './date-parts.ts';
import { gluedAt } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** "2019-11-20". */
export const isoDay: DateForm = (tokens, index) => {
  const year = tokens[index];
  const month = gluedAt(tokens, index + 1, '-') && gluedAt(tokens, index + 2);
  const dayOfMonth = gluedAt(tokens, index + 3, '-') && gluedAt(tokens, index + 4);
  if (year?.kind !== 'digits' || year.text.length !== 4 || month?.text.length !== 2 || dayOfMonth?.text.length !== 2)
    return null;
  return day(Number(year.text), Number(month.text), Number(dayOfMonth.text), index + 5);
};

/** "3 rd February 2015", "28th January , 2008", "27ain Chwefror 2020", "15-Mar-15"; without a year it is no calendar date. */
export const dayAndMonth: DateForm = (tokens, index, books) => {
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
export const monthDayYear: DateForm = (tokens, index, books) => {
  const month = monthAt(tokens, index, books);
  const dayOfMonth = month && dayNumberAt(tokens, month.next, books);
  if (month === null || dayOfMonth === null) return null;
  const year = yearAt(tokens, skip(tokens, dayOfMonth.next, ','), 'four');
  return year && day(year.value, month.value, dayOfMonth.value, year.next);
};

/** "20/11/2019", "9.12.16", "13.07.2020": the day first, one separator throughout. */
export const numericDay: DateForm = (tokens, index, books) => {
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
