import { type DateForm, isPartOfNumber, skip, yearAt } from './date-parts.ts';
import { digitsAt, gluedAt } from './numbers.ts';
import { phraseAt } from './phrases.ts';

/** "2023/24", "2023-24", "2004/5", "2018–2019", normalised to `2023/24`. A span of more than a year is none. */
export const financialYear: DateForm = (tokens, index, books) => {
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
export const quarter: DateForm = (tokens, index, books) => {
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

/** "Q3", of a year that stands elsewhere. */
export const quarterAlone: DateForm = (tokens, index, books) => {
  const named = phraseAt(books.quarters, tokens, index);
  const number = named && digitsAt(tokens, named.next);
  return number && number.value >= 1 && number.value <= 4
    ? { iso: null, precision: 'quarter', next: number.next }
    : null;
};

/** "Summer 2024", "mid 2025", "end of 2026": the year is all the calendar there is. */
export const seasonAndYear: DateForm = (tokens, index, books) => {
  const season = phraseAt(books.seasons, tokens, index);
  const year = season && yearAt(tokens, skip(tokens, season.next, '-'), 'four');
  return year && { iso: String(year.value), precision: 'year', next: year.next };
};

/** "2026". */
export const yearAlone: DateForm = (tokens, index) => {
  const year = yearAt(tokens, index, 'four');
  return year && { iso: String(year.value), precision: 'year', next: year.next };
};
