import type { Box } from '@council-reports/core';
import type { Inset } from './column-blocks.ts';
import { type Line, toLine } from './piece.ts';
import { type Interval, printedIntervals } from './text-columns.ts';

/** An inset with its place. */
export interface PlacedInset extends Inset {
  readonly box: Box;
}

/** A line or an inset with the stretches of x it prints on. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly printed: readonly Interval[];
  readonly size: number;
  readonly line?: Line;
  readonly inset?: PlacedInset;
}

/** The narrowest gutter between columns. */
export const narrowestGutter = 10;
// A band of columns ends where the page is empty for this many lines.
const emptyLines = 5;
/** A line as a row. */
export const rowOfLine = (line: Line): Row => ({
  top: line.box[1],
  bottom: line.box[3],
  printed: printedIntervals(line),
  size: line.size,
  line,
});

/** An inset as a row. */
export const rowOfInset = (inset: PlacedInset): Row => ({
  top: inset.box[1],
  bottom: inset.box[3],
  printed: [{ from: inset.box[0], to: inset.box[2] }],
  size: 10,
  inset,
});

/** What is left of a gutter after a row prints: the widest free part of it. */
export function narrowed(gutter: Interval, row: Row): Interval | undefined {
  let best: Interval | undefined;
  let from = gutter.from;
  for (const part of [...row.printed, { from: gutter.to, to: gutter.to }]) {
    const to = Math.min(part.from, gutter.to);
    if (to - from >= narrowestGutter && (best === undefined || to - from > best.to - best.from)) best = { from, to };
    from = Math.max(from, part.to);
  }
  return best;
}

/** The widest gap inside a row. */
function widestGap(row: Row): Interval | undefined {
  let best: Interval | undefined;
  row.printed.forEach((part, index) => {
    const next = row.printed[index + 1];
    if (next === undefined || next.from - part.to < narrowestGutter) return;
    if (best === undefined || next.from - part.to > best.to - best.from) best = { from: part.to, to: next.from };
  });
  return best;
}

/** Rows that leave a common gutter. */
export interface Band {
  readonly start: number;
  readonly end: number;
  readonly gutter: Interval;
}

/** The rows from `start` on that leave a common gutter. */
export function bandFrom(rows: readonly Row[], start: number): Band | undefined {
  const first = rows[start];
  const gap = first === undefined ? undefined : widestGap(first);
  if (first === undefined || gap === undefined) return undefined;
  let gutter: Interval = gap;
  let end = start + 1;
  let bottom = first.bottom;
  for (let row = rows[end]; row !== undefined; row = rows[++end]) {
    const left: Interval | undefined = row.top - bottom > emptyLines * row.size ? undefined : narrowed(gutter, row);
    if (left === undefined) break;
    gutter = left;
    bottom = Math.max(bottom, row.bottom);
  }
  return { start, end: withoutTail(rows, start, end, gutter), gutter };
}

/** The end of a band without the rows at its foot that follow the last row of both columns after a gap: they stand under the columns. */
function withoutTail(rows: readonly Row[], start: number, end: number, gutter: Interval): number {
  let lastRight = end - 1;
  while (lastRight > start && !rows[lastRight]?.printed.some((part) => part.from >= gutter.to)) lastRight--;
  for (let index = lastRight + 1; index < end; index++) {
    const row = rows[index];
    const before = rows[index - 1];
    if (row !== undefined && before !== undefined && row.top - before.bottom > 0.7 * row.size) return index;
  }
  return end;
}

/** The part of each row on one side of x. */
export function sideOf(rows: readonly Row[], test: (x: number) => boolean): readonly Row[] {
  return rows.flatMap((row): Row[] => {
    if (row.inset !== undefined) return test((row.inset.box[0] + row.inset.box[2]) / 2) ? [row] : [];
    const line = toLine((row.line?.pieces ?? []).filter((piece) => test((piece.box[0] + piece.box[2]) / 2)));
    return line === undefined ? [] : [rowOfLine(line)];
  });
}
