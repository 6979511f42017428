import type { Box } from '@council-reports/core';
import type { Piece } from '../layout/piece.ts';
import { union, unionAll } from '../page/boxes.ts';
import type { TagNode } from './tag-tree.ts';

/** A printed row: its cells, and the pieces of text in each. */
export interface Row {
  readonly cells: readonly TagNode[];
  readonly pieces: readonly (readonly Piece[])[];
}

/** Where the text of each column stands; undefined for a column that no plain row prints in. */
export type Columns = readonly (Box | undefined)[];

const boxOf = (pieces: readonly Piece[] | undefined): Box | undefined => unionAll((pieces ?? []).map(({ box }) => box));
const isPlain = ({ cells }: Row): boolean =>
  cells.every(({ colSpan, rowSpan }) => colSpan === undefined && rowSpan === undefined);
const filledIn = ({ pieces }: Row): readonly number[] =>
  pieces.flatMap((cell, column) => (cell.length === 0 ? [] : [column]));

/** The columns of a table, from the rows that have a cell for every column and text in more than one. */
export function columnsOf(rows: readonly Row[]): Columns {
  const columns: (Box | undefined)[] = Array.from({ length: Math.max(0, ...rows.map(({ cells }) => cells.length)) });
  for (const row of rows) {
    if (row.cells.length < columns.length || !isPlain(row) || filledIn(row).length < 2) continue;
    row.pieces.forEach((pieces, column) => {
      const box = boxOf(pieces);
      const known = columns[column];
      if (box !== undefined) columns[column] = known === undefined ? box : union(known, box);
    });
  }
  return columns;
}

/**
 * A row whose only text its tags put into another column than it is printed in: spreadsheets file text that runs over its neighbours
 * under the last cell it reaches. The text goes to the column it begins in.
 */
export function withTextWhereItBegins(row: Row, columns: Columns): Row {
  const [own, ...others] = filledIn(row);
  if (own === undefined || others.length > 0 || !isPlain(row) || columns.length !== row.cells.length) return row;
  const first = row.pieces[own]?.[0];
  const ownColumn = columns[own];
  if (first === undefined || ownColumn === undefined || first.box[2] >= ownColumn[0] - 1) return row;
  const begins = columns.findIndex((box) => box !== undefined && first.box[0] <= box[2] && first.box[0] >= box[0] - 3);
  if (begins < 0) return row;
  const swap = <T>(items: readonly T[]): readonly T[] =>
    items.map((item, column) => (column === own ? items[begins] : column === begins ? items[own] : item) ?? item);
  return { cells: swap(row.cells), pieces: swap(row.pieces) };
}

/** The column a cell's text begins in, or stands in the middle of. */
const columnOf = (box: Box, columns: Columns): number =>
  columns.findIndex(
    (column) => column !== undefined && (box[0] <= column[2] + 1 || (box[0] + box[2]) / 2 <= column[2]),
  );

/** Whether an edge is drawn between two heights of x at a row: a rule, or the side of a shaded box. */
export type IsDivided = (from: number, to: number) => boolean;

/** How many of the columns from `start` to `end` a cell covers: those before the first edge that is drawn beyond its text. */
function coveredBy(
  pieces: readonly Piece[] | undefined,
  start: number,
  end: number,
  columns: Columns,
  isDivided: IsDivided,
): number {
  const right = boxOf(pieces)?.[2] ?? 0;
  for (let column = start + 1; column < end; column++) {
    const left = columns[column]?.[0];
    if (left === undefined || right > left) continue;
    const from = Math.max(right, columns[column - 1]?.[2] ?? right);
    if (isDivided(Math.min(from, left), left)) return column - start;
  }
  return end - start;
}

/** Where a row's first cell begins: at the left, unless an edge is drawn between the columns there and its text (Chromium tags no empty cells). */
function firstStart(box: Box | undefined, columns: Columns, isDivided: IsDivided): number {
  const own = box === undefined ? 0 : columnOf(box, columns);
  const before = columns[own - 1];
  return box !== undefined && before !== undefined && isDivided(before[2], box[0]) ? own : 0;
}

const emptyCell: TagNode = { kind: 'node', role: 'TD', children: [] };

/**
 * A row with fewer cells than the table has columns, and no spans to say why: each cell reaches to where the next one's text begins (Word
 * writes no spans), or to the edge that is drawn before it (PowerPoint tags no empty cells). Left alone where text does not tell.
 */
export function withMeantSpans(row: Row, columns: Columns, isDivided: IsDivided): Row {
  if (row.cells.length >= columns.length || !isPlain(row)) return row;
  const starts: number[] = [];
  for (let cell = 0; cell < row.cells.length; cell++) {
    const box = boxOf(row.pieces[cell]);
    const start = cell === 0 ? firstStart(box, columns, isDivided) : box === undefined ? -1 : columnOf(box, columns);
    if (start < 0 || (cell > 0 && start <= (starts[cell - 1] ?? 0))) return row;
    starts.push(start);
  }
  const cells: TagNode[] = [];
  const pieces: (readonly Piece[])[] = [];
  const addEmpty = (count: number): void => {
    for (let empty = 0; empty < count; empty++) {
      cells.push(emptyCell);
      pieces.push([]);
    }
  };
  addEmpty(starts[0] ?? 0);
  row.cells.forEach((cell, index) => {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? columns.length;
    const colSpan = coveredBy(row.pieces[index], start, end, columns, isDivided);
    cells.push(colSpan > 1 ? { ...cell, colSpan } : cell);
    pieces.push(row.pieces[index] ?? []);
    addEmpty(end - start - colSpan);
  });
  return { cells, pieces };
}
