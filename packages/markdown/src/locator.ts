import type { Position } from '@council-reports/core';
import type { SourceLine } from './source-line.ts';

/** Turns a pair of source offsets into a position. */
export type Locator = (start: number, end: number) => Position;

/** A locator over the lines of a source. */
export function createLocator(lines: readonly SourceLine[]): Locator {
  const lineAt = (offset: number): SourceLine | undefined => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const line = lines[middle];
      if (line !== undefined && line.start <= offset) low = middle;
      else high = middle - 1;
    }
    return lines[low];
  };
  const point = (offset: number) => {
    const line = lineAt(offset);
    return { line: line?.number ?? 1, column: offset - (line?.start ?? 0) + 1, offset };
  };
  return (start, end) => ({ start: point(start), end: point(end) });
}
