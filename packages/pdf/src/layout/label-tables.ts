import { gridWithJoins, rowEdges } from './column-grid.ts';
import { clusterMeans, nearestIndex } from './geometry.ts';
import { sameEdge, textOf } from './label-lines.ts';
import { type LabelRow, labelRowsAt } from './label-rows.ts';
import { goesOn, isClosed } from './line-style.ts';
import { type Line, lineText, type Piece } from './piece.ts';
import type { RuledGrid } from './ruled-grid.ts';

/** A table of labels and values without rules, and how many lines it takes up. */
export interface LabelTable {
  readonly grid: RuledGrid;
  readonly pieces: readonly Piece[];
  readonly taken: number;
}

const fewestLabels = 3;
// Headings at the side of running text look like labels without colons; their text is longer.
const fewestPlainLabels = 4;
const mostLinesOfPlain = 2.5;
const fewestEntries = 3;
const longestEntry = 60;

/** Whether each line of a row's value may be an entry of its own. */
const mayBeEntries = ({ lines }: LabelRow): boolean =>
  lines.every((line, index) => {
    if (line.notes !== undefined && line.notes.length > 0) return false;
    const text = lineText(line).trim();
    return text.length <= longestEntry && !isClosed(text) && !text.endsWith(',') && (index === 0 || !goesOn(text));
  });

/** Whether a row's value is a list of entries, each on a line of its own, as those present at a meeting are. */
const isOfEntries = (row: LabelRow): boolean => row.lines.length >= fewestEntries && mayBeEntries(row);

/** Where the values may reach to: lists of entries alone do not show it, and the longest would look like a full line. */
const reachOf = (rows: readonly LabelRow[], left: number, right: number): number =>
  rows.some(isOfEntries) && rows.every(mayBeEntries) ? 2 * right - left : right;

/** Whether rows are enough for a table: three with values, or two in colons of which one holds a list. */
function areEnough(rows: readonly LabelRow[]): boolean {
  const count = rows.filter(({ hasValue }) => hasValue).length;
  if (count >= fewestLabels) return true;
  const areLabels = rows.every(({ label }) => textOf(label).endsWith(':'));
  return count === 2 && areLabels && rows.every(mayBeEntries) && rows.some(isOfEntries);
}

/**
 * The table of labels and values that begins with a line: labels that end in colons, or are set in capitals or bold, stand under one
 * another, their values begin at one place, and go on there on further lines. Further labels in a row have cells of their own. Undefined for
 * fewer than three labels with values (two where one has a list of entries beside it), four where any is without a colon.
 */
export function labelTableAt(lines: readonly Line[], start: number): LabelTable | undefined {
  const rows = labelRowsAt(lines, start);
  if (!areEnough(rows)) return undefined;
  const own = rows.flatMap((row) => row.lines);
  const plain = rows.filter(({ label }) => !textOf(label).endsWith(':'));
  if (plain.length > 0 && (rows.length < fewestPlainLabels || own.length > mostLinesOfPlain * rows.length))
    return undefined;
  const side = (pick: (line: Line) => number, choose: (...values: number[]) => number): number =>
    choose(...own.map(pick));
  const starts = clusterMeans(
    rows.flatMap((row) => row.starts),
    2 * sameEdge,
  );
  const right = side(({ box, notes = [] }) => Math.max(box[2], ...notes.map((note) => note.box[2])), Math.max);
  const xs = [
    side((line) => line.box[0], Math.min) - 1,
    ...starts.map((x) => x - sameEdge),
    reachOf(rows, starts[0] ?? 0, right) + 1,
  ];
  const ys = rowEdges(
    rows.map((row) => row.lines),
    side((line) => line.box[1], Math.min) - 1,
    side(({ box, notes = [] }) => Math.max(box[3], ...notes.map((note) => note.box[3])), Math.max) + 1,
  );
  const begins = rows.map((row) => new Set([1, ...row.starts.map((x) => nearestIndex(starts, x) + 1)]));
  return {
    grid: gridWithJoins(xs, ys, (row, edge) => begins[row]?.has(edge) !== true),
    pieces: own.flatMap((line) => [...line.pieces, ...(line.notes ?? [])]),
    taken: own.length,
  };
}
