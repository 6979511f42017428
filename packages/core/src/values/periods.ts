import type { ValueWords } from '../lexicon/words.ts';
import type { PartialDate } from '../model/values.ts';
import { findDates, parseDate } from './dates.ts';
import { perWords, phraseAt, phraseSet } from './phrases.ts';
import { tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const books = perWords((words) => ({
  names: phraseSet([...Object.keys(words.months), ...words.quarters, ...words.financialYearLeads]),
  joins: phraseSet(words.periodJoins),
}));

const year = /\b(?:(20\d\d)(?:[/–-]\d{2,4})?|(\d\d)[/–-](\d\d))\b/g;

interface PrintedYear {
  readonly start: number;
  readonly end: number;
  /** The year it starts in. */
  readonly year: number;
  /** In four figures: "2024/25" of "24/25". */
  readonly whole: string;
}

/** The years in a heading: "2024", "2024/25", "24/25". */
const yearsIn = (heading: string): readonly PrintedYear[] =>
  [...heading.matchAll(year)].flatMap(({ 0: printed, 1: long, 2: short, 3: next, index }) => {
    if (long === undefined && Number(next) !== (Number(short) + 1) % 100) return [];
    return [
      {
        start: index,
        end: index + printed.length,
        year: Number(long ?? `20${short}`),
        whole: long === undefined ? `20${printed}` : printed,
      },
    ];
  });

/** Whether a heading opens with a year: "2021/22 starts", "24/25 outturn". */
export const opensWithYear = (heading: string): boolean =>
  yearsIn(heading).some(({ start, end }) => start === 0 && /\s/u.test(heading.charAt(end)));

/** The last year that a heading names: "Target 2027", "27/28 ambition". */
export function lastYearIn(heading: string, words: ValueWords = defaultWords): PartialDate | null {
  const last = yearsIn(heading).at(-1);
  return last === undefined ? null : parseDate(last.whole, words);
}

const replaceYears = (heading: string, by: string): string =>
  yearsIn(heading).reduceRight((rest, { start, end }) => rest.slice(0, start) + by + rest.slice(end), heading);
const quarterIn = perWords(({ quarters }) => {
  const names = quarters.toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(`\\b(?:${names})\\s?([1-4])\\b`, 'gi');
});

/** Whether a heading names a period and nothing else: "Sep 25", "Apr–Jun", "April to June", "Q3 2024/25", "2024/25". */
export function isPeriod(heading: string, words: ValueWords = defaultWords): boolean {
  const tokens = tokenise(replaceYears(heading, ' 20 ').replace(quarterIn(words), ' q '));
  const isName = (index: number): boolean => phraseAt(books(words).names, tokens, index) !== null;
  const joins = (index: number): boolean =>
    index > 0 && index < tokens.length - 1 && phraseAt(books(words).joins, tokens, index) !== null;
  const isYear = yearsIn(heading).length > 0;
  return (
    tokens.length > 0 &&
    (isYear || tokens.some((_, index) => isName(index))) &&
    tokens.every(({ kind }, index) => kind !== 'word' || isName(index) || joins(index))
  );
}

/** A heading without the periods it names: "Q2 2025/26 actual" and "Target Mar 26" are "actual" and "Target". */
export function withoutPeriod(heading: string, words: ValueWords = defaultWords): string {
  let rest = heading;
  for (const { start, end } of findDates(heading, words).toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return replaceYears(rest, ' ').replace(quarterIn(words), ' ').replace(/\s+/g, ' ').trim();
}

/** When a period is, as far as its words say: the year in which its financial year starts, and the quarter of that year. */
export interface Period {
  readonly year: number | null;
  readonly quarter: number | null;
}

/** The period that a heading names: "Q3 2024/25", "March 2025", "Outturn 2023/24". */
export function periodNamed(heading: string, words: ValueWords = defaultWords): Period {
  const date = findDates(heading, words).findLast(
    ({ value }) => value.precision === 'day' || value.precision === 'month',
  );
  const [, calendarYear, month] = /^(\d{4})-(\d\d)/.exec(date?.value.iso ?? '') ?? [];
  if (calendarYear !== undefined && month !== undefined) {
    const monthsIn = (Number(month) + 8) % 12;
    return {
      year: Number(month) < 4 ? Number(calendarYear) - 1 : Number(calendarYear),
      quarter: Math.floor(monthsIn / 3) + 1,
    };
  }
  const [named] = yearsIn(heading);
  const [[, quarter] = []] = heading.matchAll(quarterIn(words));
  return {
    year: named?.year ?? null,
    quarter: quarter === undefined ? null : Number(quarter),
  };
}
