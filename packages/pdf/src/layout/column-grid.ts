import type { Line } from './piece.ts';
import type { GridSlot, RuledGrid } from './ruled-grid.ts';

/** The grid of known rows and columns; `isJoined` tells where the cells left and right of a column's edge are one. */
export function gridWithJoins(
  xs: readonly number[],
  ys: readonly number[],
  isJoined: (row: number, edge: number) => boolean,
): RuledGrid {
  const slots: GridSlot[] = [];
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < xs.length - 1; ) {
      let end = column + 1;
      while (end < xs.length - 1 && isJoined(row, end)) end++;
      slots.push({
        row,
        column,
        rowSpan: 1,
        colSpan: end - column,
        box: [xs[column] ?? 0, ys[row] ?? 0, xs[end] ?? 0, ys[row + 1] ?? 0],
      });
      column = end;
    }
  return { xs, ys, slots, box: [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0] };
}

/**
 * The grid of known rows and columns; where a piece prints over the edge of two columns their cells are one.
 *
 * @param rows - the lines of each row; `ys` has one more entry than there are rows.
 */
export const columnGrid = (
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly Line[])[],
): RuledGrid =>
  gridWithJoins(xs, ys, (row, edge) => {
    const x = xs[edge] ?? 0;
    return (rows[row] ?? []).some((line) => line.pieces.some((piece) => piece.box[0] < x - 2 && piece.box[2] > x + 2));
  });

/** Edges between rows of lines: half-way between the last line of one and the first of the next. */
export function rowEdges(rows: readonly (readonly Line[])[], top: number, bottom: number): readonly number[] {
  const inner = rows.slice(1).map((row, index) => {
    const above = Math.max(...(rows[index] ?? []).map((line) => line.box[3]));
    const below = Math.min(...row.map((line) => line.box[1]));
    return (above + below) / 2;
  });
  return [top, ...inner, bottom];
}
