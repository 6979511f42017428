import type { Box } from '@council-reports/core';
import type { Line } from './piece.ts';

/** The column that lines are set in: its sides, and the usual distance of baselines as a multiple of the size. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

const plausible = (ratio: number): boolean => ratio >= 0.9 && ratio <= 2.2;

/**
 * The usual distance of two baselines as a multiple of the size: the smallest that is nearly as frequent as the most frequent one, since
 * the gaps between paragraphs are as regular as those within them. Undefined where lines are too few to tell.
 */
export function usualLeading(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  let total = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || Math.abs(before.size - line.size) > 0.6) return;
    const ratio = (line.baseline - before.baseline) / Math.max(1, line.size);
    if (!plausible(ratio)) return;
    const key = Math.round(ratio * 20) / 20;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    total++;
  });
  if (total < 4) return undefined;
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].filter(([, count]) => count >= 0.3 * most).map(([ratio]) => ratio));
}

// Cells are padded by this much at most; text that begins further in is indented or centred.
const widestPadding = 10;

/** What bounds a column: the cell or box it stands in, or how far its lines may reach. */
export interface Bounds {
  readonly within?: Box;
  readonly right?: number;
}

/**
 * The measure of lines set in a column.
 *
 * @param leading - what to take where the lines are too few to tell.
 * @param bounds - what bounds the column, where something does.
 */
export function measureOf(lines: readonly Line[], leading: number, bounds: Bounds = {}): Measure {
  const left = Math.min(...lines.map((line) => line.box[0]));
  const right = Math.max(...lines.map((line) => line.box[2]));
  const own = usualLeading(lines) ?? leading;
  const { within } = bounds;
  if (within === undefined) return { left, right: Math.max(right, bounds.right ?? right), leading: own };
  const padding = left - within[0];
  return {
    left,
    right: padding > widestPadding ? right : Math.max(right, within[2] - Math.max(1.5, padding)),
    leading: own,
  };
}
