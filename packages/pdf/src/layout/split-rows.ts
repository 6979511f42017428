import type { Piece } from './piece.ts';
import type { GridSlot, RuledGrid } from './ruled-grid.ts';

const figure = /^[£$€(+–-]{0,3}\d[\d.,]*[%)mk]{0,2}$/;
const sameHeight = 2;

/** Baselines of a cell whose every line is one figure; undefined for any other cell. */
function figureLines(pieces: readonly Piece[]): readonly number[] | undefined {
  if (pieces.length < 2 || !pieces.every((piece) => figure.test(piece.text.trim()))) return undefined;
  const baselines = pieces.map((piece) => piece.baseline).sort((a, b) => a - b);
  const apart = baselines.every(
    (baseline, index) => index === 0 || baseline - (baselines[index - 1] ?? 0) > sameHeight,
  );
  return apart ? baselines : undefined;
}

const agree = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= sameHeight);

/** The heights at which a row is to be cut; none where its cells are not columns of figures in step. */
function cutsOf(slots: readonly GridSlot[], bySlot: ReadonlyMap<GridSlot, readonly Piece[]>): readonly number[] {
  if (slots.some((slot) => slot.rowSpan > 1)) return [];
  const columns = slots.flatMap((slot) => {
    const lines = figureLines(bySlot.get(slot) ?? []);
    return lines === undefined ? [] : [lines];
  });
  const [first] = columns;
  if (first === undefined || columns.length < 2 || !columns.every((column) => agree(column, first))) return [];
  // Cells beside them hold labels, one for each figure at least.
  const labelled = slots.every((slot) => {
    const pieces = bySlot.get(slot);
    return pieces === undefined || new Set(pieces.map((piece) => Math.round(piece.baseline))).size >= first.length;
  });
  return labelled ? first.slice(1).map((baseline, index) => (baseline + (first[index] ?? baseline)) / 2 - 2) : [];
}

/**
 * Cuts the rows of a ruled grid that hold several lines of figures in step: rows whose rules were left out.
 *
 * @returns the same grid where there are none.
 */
export function splitFigureRows(grid: RuledGrid, bySlot: ReadonlyMap<GridSlot, readonly Piece[]>): RuledGrid {
  const byRow = new Map<number, GridSlot[]>();
  for (const slot of grid.slots)
    for (let row = slot.row; row < slot.row + slot.rowSpan; row++) byRow.set(row, [...(byRow.get(row) ?? []), slot]);
  const ys: number[] = [];
  const firstOf: number[] = [];
  for (let row = 0; row < grid.ys.length - 1; row++) {
    firstOf.push(ys.length);
    ys.push(grid.ys[row] ?? 0, ...cutsOf(byRow.get(row) ?? [], bySlot));
  }
  firstOf.push(ys.length);
  if (ys.length === grid.ys.length - 1) return grid;
  ys.push(grid.ys.at(-1) ?? 0);
  const slots = grid.slots.flatMap((slot) => {
    const from = firstOf[slot.row] ?? 0;
    const to = firstOf[slot.row + slot.rowSpan] ?? from;
    const [left, , right] = slot.box;
    const place = (row: number, rowSpan: number): GridSlot => ({
      ...slot,
      row,
      rowSpan,
      box: [left, ys[row] ?? 0, right, ys[row + rowSpan] ?? 0],
    });
    if (slot.rowSpan > 1) return [place(from, to - from)];
    return Array.from({ length: to - from }, (_, index) => place(from + index, 1));
  });
  slots.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...grid, ys, slots };
}
