import { type DateForm, isApostrophe, monthAt, pad, skip, yearAt } from './date-parts.ts';
import { gluedAt } from './numbers.ts';

/** "Jul 2016", "March, 2025", "June ’24", "Apr 15". */
export const monthAndYear: DateForm = (tokens, index, books) => {
  const month = monthAt(tokens, index, books);
  if (month === null) return null;
  const year = yearAt(tokens, skip(tokens, month.next, ',-/'), 'twoOrFour');
  if (year === null) return null;
  const twoDigits = tokens[year.next - 1]?.text.length === 2;
  const mayBeDay = twoDigits && !isApostrophe(tokens[year.next - 2]) && !month.abbreviated && year.value % 100 <= 31;
  if (mayBeDay) return { iso: null, precision: 'unknown', next: year.next };
  return { iso: `${year.value}-${pad(month.value)}`, precision: 'month', next: year.next };
};

/** "07/2016": the month first, the year in full. */
export const monthNumberAndYear: DateForm = (tokens, index) => {
  const month = tokens[index];
  const separator =
    gluedAt(tokens, index + 1, '/') ?? gluedAt(tokens, index + 1, '-') ?? gluedAt(tokens, index + 1, '.');
  const year = separator && yearAt(tokens, index + 2, 'four');
  if (month?.kind !== 'digits' || !year || Number(month.text) < 1 || Number(month.text) > 12 || month.text.length > 2)
    return null;
  return { iso: `${year.value}-${month.text.padStart(2, '0')}`, precision: 'month', next: year.next };
};

/** "2016-07", where it is no financial year as "2011-12" is. */
export const isoMonth: DateForm = (tokens, index) => {
  const year = tokens[index];
  const month = gluedAt(tokens, index + 1, '-') && gluedAt(tokens, index + 2);
  if (year?.kind !== 'digits' || year.text.length !== 4 || month?.text.length !== 2) return null;
  const isMonth = Number(month.text) >= 1 && Number(month.text) <= 12;
  return isMonth ? { iso: `${year.text}-${month.text}`, precision: 'month', next: index + 3 } : null;
};

/** "Mar 15": in a cell of its own the two figures are a year. */
export const abbreviatedMonthAndYear: DateForm = (tokens, index, books) => {
  const month = monthAt(tokens, index, books);
  const year = month && yearAt(tokens, skip(tokens, month.next, ',-/'), 'twoOrFour');
  return month && year && { iso: `${year.value}-${pad(month.value)}`, precision: 'month', next: year.next };
};
