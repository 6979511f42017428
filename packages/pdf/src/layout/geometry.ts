import type { Box } from '@council-reports/core';

/** The smallest box around several; undefined for none. */
export function unionBox(boxes: Iterable<Box>): Box | undefined {
  let union: [number, number, number, number] | undefined;
  for (const [left, top, right, bottom] of boxes) {
    if (union === undefined) union = [left, top, right, bottom];
    else {
      union[0] = Math.min(union[0], left);
      union[1] = Math.min(union[1], top);
      union[2] = Math.max(union[2], right);
      union[3] = Math.max(union[3], bottom);
    }
  }
  return union;
}

/** Whether the middle of `inner` lies in `outer`. */
export const centreInside = (inner: Box, outer: Box): boolean => {
  const x = (inner[0] + inner[2]) / 2;
  const y = (inner[1] + inner[3]) / 2;
  return x >= outer[0] && x <= outer[2] && y >= outer[1] && y <= outer[3];
};

/** Whether `inner` lies in `outer`, give or take `slack` points on each side. */
export const contains = (outer: Box, inner: Box, slack = 0): boolean =>
  inner[0] >= outer[0] - slack &&
  inner[1] >= outer[1] - slack &&
  inner[2] <= outer[2] + slack &&
  inner[3] <= outer[3] + slack;

/** Area of a box in square points. */
export const area = ([left, top, right, bottom]: Box): number => Math.max(0, right - left) * Math.max(0, bottom - top);

/** Area two boxes share, in square points. */
export const sharedArea = (a: Box, b: Box): number => overlap(a[0], a[2], b[0], b[2]) * overlap(a[1], a[3], b[1], b[3]);

/** Length two intervals share; 0 where they do not meet. */
export const overlap = (aFrom: number, aTo: number, bFrom: number, bTo: number): number =>
  Math.max(0, Math.min(aTo, bTo) - Math.max(aFrom, bFrom));

/** The middle of the sorted values (the lower of two); undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1];
}

/** The means of the groups that values form when neighbours at most `tolerance` from the group's first are one. Ascending. */
export function clusterMeans(values: readonly number[], tolerance: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const means: number[] = [];
  let first = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let count = 0;
  for (const value of sorted) {
    if (count > 0 && value - first > tolerance) {
      means.push(sum / count);
      count = 0;
    }
    if (count === 0) {
      first = value;
      sum = 0;
    }
    sum += value;
    count++;
  }
  if (count > 0) means.push(sum / count);
  return means;
}

/** Index of the first element for which `test` holds, where it fails for all before and holds for all after. */
export function firstIndex<T>(sorted: readonly T[], test: (value: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && test(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the sorted value nearest to `value`; 0 for an empty list. */
export function nearestIndex(sorted: readonly number[], value: number): number {
  const above = firstIndex(sorted, (entry) => entry >= value);
  const high = sorted[above];
  const low = sorted[above - 1];
  if (low === undefined) return 0;
  return high === undefined || value - low <= high - value ? above - 1 : above;
}
