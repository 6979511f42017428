import type { Measured } from '../../model/index.ts';
import { findDates } from '../../values/index.ts';

/** When a heading says its figures are of: the year a financial year starts in, and its quarter. */
interface Period {
  readonly year: number | null;
  readonly quarter: number | null;
}

/**
 * The last level that was reached, by the periods in the headings of several: a year before that of the target or of another level is over.
 * A heading without a year is of the target's year; of levels as late as each other the one printed last is taken.
 *
 * @param target - the heading of the target.
 */
export function latestLevel(levels: readonly Measured[], target: string): Measured | undefined {
  const ownYear = periodIn(target).year;
  let latest = levels.at(-1);
  for (const level of levels.toReversed())
    if (latest !== undefined && isLater(periodOf(level, ownYear), periodOf(latest, ownYear))) latest = level;
  return latest;
}

function periodOf({ period = '' }: Measured, ownYear: number | null): Period {
  const { year, quarter } = periodIn(period);
  return { year: year ?? ownYear, quarter };
}

/** Whether one period is after another as far as both say. */
function isLater(one: Period, other: Period): boolean {
  if (one.year === null || other.year === null) return false;
  if (one.year !== other.year) return one.year > other.year;
  return one.quarter !== null && other.quarter !== null && one.quarter > other.quarter;
}

const financialYear = /\b(20\d\d)(?:[/–-](?:20)?\d\d)?\b/;
const printedQuarter = /\bQ(?:uarter )?([1-4])\b/i;

function periodIn(heading: string): Period {
  const date = findDates(heading).findLast(({ value }) => value.precision === 'day' || value.precision === 'month');
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(date?.value.iso ?? '') ?? [];
  if (year !== undefined && month !== undefined) {
    const monthsIn = (Number(month) + 8) % 12;
    return { year: Number(month) < 4 ? Number(year) - 1 : Number(year), quarter: Math.floor(monthsIn / 3) + 1 };
  }
  const [, named] = financialYear.exec(heading) ?? [];
  const [, quarter] = printedQuarter.exec(heading) ?? [];
  return {
    year: named === undefined ? null : Number(named),
    quarter: quarter === undefined ? null : Number(quarter),
  };
}
