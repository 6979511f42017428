import type { Measured } from '../../model/index.ts';
import { type Period, periodNamed, type ValueWords } from '../../values/index.ts';

/**
 * The last level that was reached, by the periods in the headings of several: a year before that of the target or of another level is over.
 * The level whose whole heading stands in that of the target is its own ("YTD" beside "YTD target"). A heading without a year is of the target's year; of levels as late as each other the one printed last is taken.
 *
 * @param target - the heading of the target.
 */
export function latestLevel(levels: readonly Measured[], target: string, words?: ValueWords): Measured | undefined {
  const ownLevel = levels.find(({ period = '' }) => isOfTarget(period, target));
  if (ownLevel !== undefined) return ownLevel;
  const ownYear = periodNamed(target, words).year;
  const periodOf = ({ period = '' }: Measured): Period => {
    const { year, quarter } = periodNamed(period, words);
    return { year: year ?? ownYear, quarter };
  };
  let latest = levels.at(-1);
  for (const level of levels.toReversed())
    if (latest !== undefined && isLater(periodOf(level), periodOf(latest))) latest = level;
  return latest;
}

function isOfTarget(period: string, target: string): boolean {
  const [own, whole] = [period.toLowerCase(), target.toLowerCase()];
  return own !== '' && (whole.startsWith(`${own} `) || whole.endsWith(` ${own}`));
}

/** Whether one period is after another as far as both say. */
function isLater(one: Period, other: Period): boolean {
  if (one.year === null || other.year === null) return false;
  if (one.year !== other.year) return one.year > other.year;
  return one.quarter !== null && other.quarter !== null && one.quarter > other.quarter;
}
