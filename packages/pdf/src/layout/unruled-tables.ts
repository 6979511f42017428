import { centredTableAt } from './centred-labels.ts';
import { columnGrid, rowEdges } from './column-grid.ts';
import { withLabelSpans } from './label-spans.ts';
import { labelTableAt } from './label-tables.ts';
import { readMarker } from './marker.ts';
import type { Line, Piece } from './piece.ts';
import type { RuledGrid } from './ruled-grid.ts';
import { sideRows } from './side-rows.ts';
import { signingTableAt } from './signing-tables.ts';
import type { PieceCutter } from './split-piece.ts';
import { stretchFrom } from './stretches.ts';
import { headOver } from './table-head.ts';
import { columnEdges, columnsOf, type Interval, isFigure, partRows } from './text-columns.ts';

/** A table without rules, with the text that stands in it. */
export interface UnruledTable {
  readonly grid: RuledGrid;
  readonly pieces: readonly Piece[];
}

const fewestRows = 3;
const fewestRowsOfTwo = 4;

const share = <T>(values: readonly T[], test: (value: T) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

/** Whether most values lie within two points of one of them. */
const agree = (values: readonly number[]): boolean =>
  values.some((value) => share(values, (other) => Math.abs(other - value) <= 2) >= 0.7);

/** Whether the entries of each column share a left end, a right end or a middle. */
const areAligned = (columns: readonly (readonly Piece[])[]): boolean =>
  columns.every(
    (pieces) =>
      agree(pieces.map((piece) => piece.box[0])) ||
      agree(pieces.map((piece) => piece.box[2])) ||
      agree(pieces.map((piece) => (piece.box[0] + piece.box[2]) / 2)),
  );

/** Pieces of each column: of those of a line in one column, the first. */
function entriesOf(lines: readonly Line[], edges: readonly number[]): readonly (readonly Piece[])[] {
  const columns: Piece[][] = edges.slice(1).map(() => []);
  for (const line of lines) {
    const seen = new Set<number>();
    for (const piece of line.pieces) {
      const column = columnsOf({ ...line, pieces: [piece] }, edges)[0] ?? 0;
      if (seen.has(column)) continue;
      seen.add(column);
      columns[column]?.push(piece);
    }
  }
  return columns;
}

/** Whether lines with these gutters are a table: enough rows, filled and aligned columns, and of two columns the second one figures. */
function isTable(lines: readonly Line[], edges: readonly number[], rows: readonly (readonly Line[])[]): boolean {
  const columns = edges.length - 1;
  const filled = rows.map((row) => new Set(row.flatMap((line) => columnsOf(line, edges))).size);
  const full = filled.filter((count) => count >= 0.6 * columns && count > 1).length;
  if (full < (columns === 2 ? fewestRowsOfTwo : fewestRows) || full < 0.6 * rows.length) return false;
  const entries = entriesOf(lines, edges);
  if (!areAligned(entries)) return false;
  const [first = [], second = []] = entries;
  const marked = share(first, (piece) => readMarker(piece.text.trim(), true) !== undefined && !isFigure(piece.text));
  if (columns === 2) return marked < 0.5 && share(second, (piece) => isFigure(piece.text)) >= 0.8;
  return columns > 3 || marked < 0.8 || rows.length >= 5;
}

/** The lines without those at the foot that print in one column alone. */
function withoutTail(lines: readonly Line[], edges: readonly number[]): readonly Line[] {
  let end = lines.length;
  for (let line = lines[end - 1]; line !== undefined && columnsOf(line, edges).length < 2; line = lines[--end - 1]) {
    const before = lines[end - 2];
    const isWrapped =
      before !== undefined && line.baseline - before.baseline <= 1.3 * line.size && columnsOf(line, edges)[0] !== 0;
    if (isWrapped) break;
  }
  return lines.slice(0, end);
}

/**
 * Tables without rules or shading: three or more columns that keep their place over three rows or more, labels with a column of figures, or
 * labels in colons with their values, and dots to sign on over the words for what they are.
 * Doubtful ones stay lines of text.
 */
export function findUnruledTables(
  lines: readonly Line[],
  cutter: PieceCutter,
): { lines: readonly Line[]; grids: readonly UnruledTable[] } {
  if (lines.length < 2) return { lines, grids: [] };
  const rest: Line[] = [];
  const grids: UnruledTable[] = [];
  for (let start = 0; start < lines.length; ) {
    const known = centredTableAt(lines, start) ?? labelTableAt(lines, start) ?? signingTableAt(lines, start);
    if (known !== undefined) {
      grids.push(known);
      start += known.taken;
      continue;
    }
    const stretch = stretchFrom(lines, start, cutter);
    const found =
      stretch === undefined
        ? undefined
        : (readTable(stretch.lines, stretch.gutters, rest, cutter) ?? readSideRows(stretch.lines, stretch.gutters));
    if (found === undefined) {
      const line = lines[start++];
      if (line !== undefined) rest.push(line);
      continue;
    }
    grids.push(found.table);
    start += found.taken;
    rest.length -= found.head;
  }
  return { lines: rest, grids };
}

interface FoundTable {
  readonly table: UnruledTable;
  readonly taken: number;
  /** How many of the lines before it are its header. */
  readonly head: number;
}

/** The edges of columns with one more for what stands in the margin. */
function withMargin(edges: readonly number[], lines: readonly Line[], notes: readonly Piece[]): readonly number[] {
  if (notes.length === 0) return edges;
  const right = Math.max(...lines.map(({ box }) => box[2]));
  const left = Math.min(...notes.map(({ box }) => box[0]));
  return [...edges.slice(0, -1), (right + left) / 2, Math.max(...notes.map(({ box }) => box[2])) + 1];
}

function readTable(
  lines: readonly Line[],
  gutters: readonly Interval[],
  before: readonly Line[],
  cutter: PieceCutter,
): FoundTable | undefined {
  const [first] = lines;
  if (first === undefined || lines.length < fewestRows) return undefined;
  const edges = columnEdges(lines, gutters);
  const own = withoutTail(lines, edges);
  if (own.length < fewestRows) return undefined;
  const rows = partRows(own, edges);
  if (!isTable(own, edges, rows)) return undefined;
  const head = headOver(before, first, gutters, cutter);
  if (head === undefined) return { table: tableOf(own, edges, rows), taken: own.length, head: 0 };
  const all = [...head.lines, ...own];
  const table = tableOf(all, columnEdges(all, head.gutters), [head.lines, ...rows]);
  return { table, taken: own.length, head: head.lines.length };
}

/** Labels at the side of text, where a single gutter parts them. */
function readSideRows(lines: readonly Line[], gutters: readonly Interval[]): FoundTable | undefined {
  const [gutter, ...others] = gutters;
  if (gutter === undefined || others.length > 0) return undefined;
  const rows = sideRows(lines, gutter);
  return rows === undefined
    ? undefined
    : { table: tableOf(lines, columnEdges(lines, gutters), rows), taken: lines.length, head: 0 };
}

function tableOf(own: readonly Line[], edges: readonly number[], rows: readonly (readonly Line[])[]): UnruledTable {
  const top = Math.min(...own.map((line) => line.box[1])) - 1;
  const bottom = Math.max(...own.map((line) => line.box[3])) + 1;
  const notes = own.flatMap((line) => line.notes ?? []);
  const plain = columnGrid(withMargin(edges, own, notes), rowEdges(rows, top, bottom), rows);
  const grid = withLabelSpans(plain, rows, edges);
  return { grid, pieces: [...own.flatMap((line) => line.pieces), ...notes] };
}
