import { median } from './geometry.ts';
import { gapBetween, type Line } from './piece.ts';

/** A stretch of x. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

// A gap between pieces narrower than this is a word space, also in justified lines.
const widestWordSpace = 0.9;

/** The stretches of a line that print, with word spaces filled: gaps narrower than `wordSpace` times the size. */
export function printedIntervals(line: Line, wordSpace: number = widestWordSpace): readonly Interval[] {
  const intervals: { from: number; to: number }[] = [];
  line.pieces.forEach((piece, index) => {
    const before = line.pieces[index - 1];
    const last = intervals.at(-1);
    if (last !== undefined && before !== undefined && gapBetween(before, piece) < wordSpace)
      last.to = Math.max(last.to, piece.box[2]);
    else intervals.push({ from: piece.box[0], to: piece.box[2] });
  });
  return intervals;
}

/**
 * Stretches of x at least `width` wide that no line prints on, save `tolerated` of them; those at the outer sides are left out.
 */
export function gutters(lines: readonly Line[], width: number, tolerated = 0, wordSpace?: number): readonly Interval[] {
  const events = lines.flatMap((line) =>
    printedIntervals(line, wordSpace).flatMap(({ from, to }): (readonly [number, number])[] => [
      [from, 1],
      [to, -1],
    ]),
  );
  events.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const found: Interval[] = [];
  let depth = 0;
  let open: number | undefined;
  let before = 0;
  for (const [x, change] of events) {
    depth += change;
    if (depth <= tolerated && open === undefined) open = x;
    else if (depth > tolerated && open !== undefined) {
      if (before > 0 && x - open >= width) found.push({ from: open, to: x });
      open = undefined;
    }
    if (depth > tolerated) before++;
  }
  return found;
}

/** Edges of the columns that gutters part: the middles of the gutters, with the outer sides of the lines. */
export function columnEdges(lines: readonly Line[], between: readonly Interval[]): readonly number[] {
  const left = Math.min(...lines.map((line) => line.box[0]));
  const right = Math.max(...lines.map((line) => line.box[2]));
  return [left - 1, ...between.map(({ from, to }) => (from + to) / 2), right + 1];
}

/** Which columns a line has text in. */
export const columnsOf = (line: Line, edges: readonly number[]): readonly number[] => {
  const columns = new Set<number>();
  for (const piece of line.pieces) columns.add(columnAt(edges, (piece.box[0] + piece.box[2]) / 2));
  return [...columns].sort((a, b) => a - b);
};

const columnAt = (edges: readonly number[], x: number): number => {
  let column = 0;
  while (column < edges.length - 2 && x > (edges[column + 1] ?? x)) column++;
  return column;
};

const figure = /^[£$€(+–-]{0,3}\d[\d,. ]*(?:%|m|k|bn|million|days|weeks)?\)?\*?$|^(?:n\/a|nil|tbc|-|–)$/i;

/** Whether a text is one figure and no more, as a cell of a column of figures is. */
export const isFigure = (text: string): boolean => figure.test(text.trim());

/** The columns in which a line has one figure and no more. */
const figuresOf = (line: Line, edges: readonly number[]): readonly number[] =>
  line.pieces.flatMap((piece) => (isFigure(piece.text) ? [columnAt(edges, (piece.box[0] + piece.box[2]) / 2)] : []));

const isBeside =
  (edges: readonly number[]) =>
  (line: Line): boolean =>
    columnsOf(line, edges).length > 1;

// Lines of one cell stand closer together.
const loose = 1.4;

/** Whether a line under a label that stands for several rows is a row: all other columns are filled, and it is set loosely or has figures under figures. */
function isUnderLabel(line: Line, before: Line | undefined, edges: readonly number[]): boolean {
  const columns = columnsOf(line, edges);
  if (before === undefined || edges.length < 4 || columns[0] !== 1 || columns.length < edges.length - 2) return false;
  if (line.baseline - before.baseline >= loose * line.size) return true;
  const above = figuresOf(before, edges);
  return figuresOf(line, edges).some((column) => above.includes(column));
}

/**
 * Parts lines into the rows of a table without rules: by larger gaps where there are larger and smaller ones, otherwise a row begins
 * wherever the first column has text beside other columns, or all columns but that one have.
 */
export function partRows(lines: readonly Line[], edges: readonly number[]): readonly (readonly Line[])[] {
  const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const smallest = Math.min(...gaps);
  const typical = median(gaps) ?? 0;
  const twoSpacings =
    Math.max(...gaps) >= 1.35 * smallest && typical < 1.25 * Math.max(...lines.map((line) => line.size)) * 1.2;
  const rows: Line[][] = [];
  lines.forEach((line, index) => {
    const columns = columnsOf(line, edges);
    const last = rows.at(-1);
    const opens = twoSpacings
      ? (gaps[index - 1] ?? 0) >= 1.2 * smallest
      : (columns[0] === 0 && (columns.length > 1 || edges.length <= 2)) ||
        isUnderLabel(line, last?.findLast(isBeside(edges)), edges);
    if (last === undefined || opens) rows.push([line]);
    else last.push(line);
  });
  return rows;
}
