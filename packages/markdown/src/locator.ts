import type { Point, Position } from '@council-reports/core';

/** Turns a pair of source offsets into a position. */
export type Locator = (start: number, end: number) => Position;

/** The last index whose number is no greater than `value`; 0 where all are. The numbers rise. */
export function lastAtOrBefore(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A locator for a source; lines end at `\r\n` or `\n`. */
export function createLocator(source: string): Locator {
  const starts = [0];
  for (const match of source.matchAll(/\n/g)) starts.push(match.index + 1);
  const point = (offset: number): Point => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return (start, end) => ({ start: point(start), end: point(end) });
}
