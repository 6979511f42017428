import type { ValueWords } from '../lexicon/words.ts';
import type { PartialDate } from '../model/values.ts';
import { findDates, parseDate } from './dates.ts';
import type { Found } from './found.ts';
import { perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import { tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const books = perWords((words) => ({
  ongoing: phraseSet(words.ongoing),
  starts: phraseSet(words.startLeads),
  opens: phraseSet(words.openTrails),
  revisions: phraseSet(words.revisions),
  dueLeads: phraseSet(words.dueLeads),
}));

/**
 * When something is due, from one line of a column of due dates. A date with which something began, or from which it goes on, is not when it is due
 * ("Commenced Oct 24", "2027 onwards"), and of several dates in one line only a revised one, or the end of a span, is: all else is given as
 * printed, without a calendar date. What stands in brackets beside a date adds nothing to it.
 */
export function parseDue(raw: string, words: ValueWords = defaultWords): PartialDate {
  const printed = raw.trim();
  const unknown: PartialDate = { iso: null, precision: 'unknown', raw: printed };
  const tokens = tokenise(printed);
  const { ongoing, starts, opens, revisions, dueLeads } = books(words);
  const says = (book: typeof starts): boolean => tokens.some((_, index) => phraseAt(book, tokens, index) !== null);
  if (phraseAt(starts, tokens, 0) !== null || says(opens)) return unknown;
  const whole = parseDate(printed, words);
  if (whole !== null) return whole;
  const [, month, year] = monthOfYear.exec(printed) ?? [];
  if (month !== undefined && year !== undefined)
    return { iso: `20${year}-${month.padStart(2, '0')}`, precision: 'month', raw: printed };
  const dates = outsideBrackets(printed, findDates(printed, words));
  const last = dates.at(-1);
  if (phraseAt(ongoing, tokens, 0) !== null && !(dates.length === 1 && says(dueLeads)))
    return { ...unknown, precision: 'ongoing' };
  if (last === undefined) return unknown;
  if (dates.length === 1 || says(revisions)) return last.value;
  return isSpan(printed, dates) ? { ...last.value, raw: printed } : unknown;
}

/** "03/25": no day has such a month, and so it is a month of a year. */
const monthOfYear = /^(0?[1-9]|1[0-2])\/(1[3-9]|[2-4]\d)$/;

/** The dates of a line that holds nothing else: "Jul 2016 Dec 2015". Empty for any other. */
export function datesAlone(raw: string, words: ValueWords = defaultWords): readonly Found<PartialDate>[] {
  const dates = findDates(raw, words);
  return dates.length > 1 && between(raw, dates).every((gap) => /^[\s,;.&/]*$/.test(gap)) ? dates : [];
}

function outsideBrackets(raw: string, dates: readonly Found<PartialDate>[]): readonly Found<PartialDate>[] {
  const plain = dates.filter(({ start }) => raw.lastIndexOf('(', start) <= raw.lastIndexOf(')', start));
  return plain.length > 0 ? plain : dates;
}

/** "June 2024 - November 2024". */
const isSpan = (raw: string, dates: readonly Found<PartialDate>[]): boolean =>
  dates.length === 2 &&
  between(raw, dates).every((gap, index) => (index === 1 ? /^\s?(?:[-–—]|to)\s?$/.test(gap) : gap.trim() === ''));

/** What stands before, between and behind dates. */
function between(raw: string, dates: readonly Found<PartialDate>[]): readonly string[] {
  const starts = [...dates.map(({ start }) => start), raw.length];
  return starts.map((start, index) => raw.slice(dates[index - 1]?.end ?? 0, start));
}

/** The first date of a text behind words that say by when: "Ambition by 2027", "By the end of 2028 we will". */
export function dueNamed(text: string, words: ValueWords = defaultWords): PartialDate | null {
  const tokens = tokenise(text);
  const found = findDates(text, words).find(({ start }) => {
    const index = tokens.findIndex((token) => token.start >= start);
    return phraseBefore(books(words).dueLeads, tokens, index) !== null;
  });
  return found?.value ?? null;
}
