import { firstIndex } from './geometry.ts';
import type { Piece } from './piece.ts';
import type { GridSlot, RuledGrid } from './ruled-grid.ts';
import type { PieceCutter } from './split-piece.ts';

/** The pieces that stand in each cell of a grid, and those in none. */
export interface SlotContents {
  readonly bySlot: ReadonlyMap<GridSlot, readonly Piece[]>;
  readonly rest: readonly Piece[];
}

const bandAt = (edges: readonly number[], value: number): number => firstIndex(edges, (edge) => edge > value) - 1;

/** The slot of each row and column. */
function slotTable(grid: RuledGrid): readonly (readonly (GridSlot | undefined)[])[] {
  const table: (GridSlot | undefined)[][] = grid.ys.slice(1).map(() => []);
  for (const slot of grid.slots)
    for (let row = slot.row; row < slot.row + slot.rowSpan; row++)
      for (let column = slot.column; column < slot.column + slot.colSpan; column++) {
        const line = table[row];
        if (line !== undefined) line[column] = slot;
      }
  return table;
}

/**
 * Puts each piece into the cell that holds its middle. A piece that prints over the edge of two cells, as where two columns of text touch,
 * is cut there first.
 */
export function fillSlots(grid: RuledGrid, pieces: readonly Piece[], cutter: PieceCutter): SlotContents {
  const table = slotTable(grid);
  const bySlot = new Map<GridSlot, Piece[]>();
  const rest: Piece[] = [];
  const place = (piece: Piece): void => {
    const [left, top, right, bottom] = piece.box;
    const slot = table[bandAt(grid.ys, (top + bottom) / 2)]?.[bandAt(grid.xs, (left + right) / 2)];
    const content = slot === undefined ? undefined : bySlot.get(slot);
    if (slot === undefined) rest.push(piece);
    else if (content === undefined) bySlot.set(slot, [piece]);
    else content.push(piece);
  };
  for (const piece of pieces) {
    const [left, top, right, bottom] = piece.box;
    const row = table[bandAt(grid.ys, (top + bottom) / 2)];
    let whole: Piece | undefined = piece;
    if (row !== undefined && piece.angle === 0) {
      const last = bandAt(grid.xs, right - 2);
      for (let column = Math.max(0, bandAt(grid.xs, left + 2)); column < last && whole !== undefined; column++) {
        const here = row[column];
        if (here === undefined || here === row[column + 1]) continue;
        const parts = cutter.at(whole, grid.xs[column + 1] ?? 0);
        const [first, second] = parts;
        if (first === undefined || second === undefined) continue;
        place(first);
        whole = second;
      }
    }
    if (whole !== undefined) place(whole);
  }
  return { bySlot, rest };
}
