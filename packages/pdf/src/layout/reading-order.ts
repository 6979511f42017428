import type { Box } from '@council-reports/core';
import type { Inset } from './column-blocks.ts';
import { columnKind } from './column-test.ts';
import { type Line, toLine } from './piece.ts';
import { type Interval, printedIntervals } from './text-columns.ts';

/** An inset with its place. */
export interface PlacedInset extends Inset {
  readonly box: Box;
}

/** Lines and insets read from top to bottom before the next column is. */
export interface Column {
  readonly lines: readonly Line[];
  readonly insets: readonly PlacedInset[];
  /** Where lines may reach to, in a column whose lines are too short to show it. */
  readonly right?: number;
  /** Its text goes on from the foot of the column before. */
  readonly goesOn?: boolean;
}

/** A line or an inset with the stretches of x it prints on. */
interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly printed: readonly Interval[];
  readonly size: number;
  readonly line?: Line;
  readonly inset?: PlacedInset;
}

const narrowest = 10;
// A band of columns ends where the page is empty for this many lines.
const emptyLines = 5;
const mostAttempts = 40;

const rowOfLine = (line: Line): Row => ({
  top: line.box[1],
  bottom: line.box[3],
  printed: printedIntervals(line),
  size: line.size,
  line,
});

const rowOfInset = (inset: PlacedInset): Row => ({
  top: inset.box[1],
  bottom: inset.box[3],
  printed: [{ from: inset.box[0], to: inset.box[2] }],
  size: 10,
  inset,
});

/** What is left of a gutter after a row prints: the widest free part of it. */
function narrowed(gutter: Interval, row: Row): Interval | undefined {
  let best: Interval | undefined;
  let from = gutter.from;
  for (const part of [...row.printed, { from: gutter.to, to: gutter.to }]) {
    const to = Math.min(part.from, gutter.to);
    if (to - from >= narrowest && (best === undefined || to - from > best.to - best.from)) best = { from, to };
    from = Math.max(from, part.to);
  }
  return best;
}

/** The widest gap inside a row. */
function widestGap(row: Row): Interval | undefined {
  let best: Interval | undefined;
  row.printed.forEach((part, index) => {
    const next = row.printed[index + 1];
    if (next === undefined || next.from - part.to < narrowest) return;
    if (best === undefined || next.from - part.to > best.to - best.from) best = { from: part.to, to: next.from };
  });
  return best;
}

interface Band {
  readonly start: number;
  readonly end: number;
  readonly gutter: Interval;
}

/** The rows from `start` on that leave a common gutter. */
function bandFrom(rows: readonly Row[], start: number): Band | undefined {
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
function sideOf(rows: readonly Row[], test: (x: number) => boolean): readonly Row[] {
  return rows.flatMap((row): Row[] => {
    if (row.inset !== undefined) return test((row.inset.box[0] + row.inset.box[2]) / 2) ? [row] : [];
    const line = toLine((row.line?.pieces ?? []).filter((piece) => test((piece.box[0] + piece.box[2]) / 2)));
    return line === undefined ? [] : [rowOfLine(line)];
  });
}

const toColumn = (rows: readonly Row[], right?: number): Column => ({
  ...(right !== undefined && { right }),
  lines: rows.flatMap((row) => row.line ?? []),
  insets: rows.flatMap((row) => row.inset ?? []),
});

const linesIn = (rows: readonly Row[]): readonly Line[] => rows.flatMap((row) => row.line ?? []);

const isLeftOf = (row: Row, { from }: Interval): boolean => row.printed.every((part) => part.to <= from + 1);
const isRightOf = (row: Row, { to }: Interval): boolean => row.printed.every((part) => part.from >= to - 1);

// The lines of a column stand no further apart than this, in sizes.
const closest = 1.5;

/** Where a band of running text begins: its right column may begin higher than the left one, whose heading has room above it. */
function beginOfProse(rows: readonly Row[], { start, gutter }: Band): number {
  let begin = start;
  let top = rows.slice(start).find((row) => !isLeftOf(row, gutter))?.top ?? 0;
  for (let index = start - 1; index >= 0; index--) {
    const row = rows[index];
    if (row === undefined || narrowed(gutter, row) === undefined) break;
    if (isLeftOf(row, gutter)) continue;
    if (!isRightOf(row, gutter) || top - row.bottom > closest * row.size) break;
    begin = index;
    top = row.top;
  }
  return begin;
}

const isBold = ({ line }: Row): boolean => line?.pieces.every((piece) => piece.bold) ?? false;

/** Whether a row in the left column heads what follows in both: both are empty beside it and resume beneath it at one height. */
function headsBoth(rows: readonly Row[], index: number, gutter: Interval): boolean {
  const row = rows[index];
  const before = rows.slice(0, index);
  if (row?.line === undefined || index === 0 || !isLeftOf(row, gutter)) return false;
  const above = Math.max(...before.map(({ bottom }) => bottom));
  if (row.top - above < 0.5 * row.size || !isBold(row)) return false;
  const after = rows.slice(index + 1);
  const left = after.find((next) => !isRightOf(next, gutter));
  const right = after.find((next) => !isLeftOf(next, gutter));
  if (left === undefined || right === undefined) return false;
  return (
    Math.min(left.top, right.top) - row.bottom >= 0.3 * row.size && Math.abs(left.top - right.top) <= 2.5 * row.size
  );
}

/** Columns of running text, left before right, under each heading that heads both. */
function proseColumns(rows: readonly Row[], gutter: Interval): readonly Column[] {
  const middle = (gutter.from + gutter.to) / 2;
  const cut = rows.findIndex((_, index) => headsBoth(rows, index, gutter));
  const part = cut < 0 ? rows : rows.slice(0, cut);
  const [first, ...more] = order(sideOf(part, (x) => x >= middle));
  const right = first === undefined ? [] : [{ ...first, goesOn: true }, ...more];
  const columns = [...order(sideOf(part, (x) => x < middle)), ...right];
  if (cut < 0) return columns;
  return [...columns, toColumn(rows.slice(cut, cut + 1)), ...proseColumns(rows.slice(cut + 1), gutter)];
}

function order(rows: readonly Row[]): readonly Column[] {
  let attempts = 0;
  for (let start = 0; start < rows.length && attempts < mostAttempts; start++) {
    const band = bandFrom(rows, start);
    if (band === undefined || band.end - start < 2) continue;
    attempts++;
    const within = rows.slice(start, band.end);
    const middle = (band.gutter.from + band.gutter.to) / 2;
    const left = sideOf(within, (x) => x < middle);
    const right = sideOf(within, (x) => x >= middle);
    const kind = columnKind(linesIn(left), linesIn(right));
    // The last rows of a table are no columns, long as their cells may be.
    if (kind === 'rows') start = band.end - 1;
    if (kind === undefined || kind === 'rows') continue;
    const begin = kind === 'prose' ? beginOfProse(rows, band) : start;
    const before = begin > 0 ? [toColumn(rows.slice(0, begin))] : [];
    const after = order(rows.slice(band.end));
    if (kind === 'prose') return [...before, ...proseColumns(rows.slice(begin, band.end), band.gutter), ...after];
    const width = band.gutter.to - Math.min(...within.flatMap((row) => row.printed.map((part) => part.from)));
    return [...before, toColumn(left, band.gutter.to - narrowest), toColumn(right, band.gutter.to + width), ...after];
  }
  return rows.length > 0 ? [toColumn(rows)] : [];
}

/**
 * The columns of a region in reading order: where its lines leave a gutter between two columns of running text, two pages side by side
 * or two blocks under headings of their own, the left one is read before the right one. Rows of labels and values are no columns.
 */
export function readingOrder(lines: readonly Line[], insets: readonly PlacedInset[]): readonly Column[] {
  // Most cells hold a single line.
  if (lines.length + insets.length < 2) return lines.length + insets.length === 0 ? [] : [{ lines, insets }];
  return order([...lines.map(rowOfLine), ...insets.map(rowOfInset)].sort((a, b) => a.top - b.top));
}
