import {
  type Block,
  type Table,
  type TableCell,
  type TableRow,
  table,
  tableCell,
  tableRow,
} from '@council-reports/core';
import type { Fill } from '../page/page-model.ts';
import { cellFill } from './cell-fill.ts';
import { cellInk } from './cell-ink.ts';
import { type CellLook, headerCells } from './header-cells.ts';
import type { Piece } from './piece.ts';
import type { GridSlot, RuledGrid } from './ruled-grid.ts';

/** A cell with what stands in it. */
export interface CellContent {
  readonly slot: GridSlot;
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Block[];
}

const lowest = 5;
const narrowest = 12;

/** Which rows (or columns) to keep: those with text or colour, and those too high (wide) to be the gap of a double border. */
function kept(edges: readonly number[], filled: ReadonlySet<number>, smallest: number): readonly boolean[] {
  return edges.slice(1).map((edge, index) => filled.has(index) || edge - (edges[index] ?? edge) > smallest);
}

// Where a header's border stands off that of the cells beneath it by no more than this, both part the same columns.
const widestOffset = 24;

/** The columns to keep without the strips between two such borders: narrow, and no cell stands in one alone. */
function withoutOffsets(columns: readonly boolean[], { xs, slots }: RuledGrid): readonly boolean[] {
  const left = [...columns];
  columns.forEach((_, index) => {
    if ((xs[index + 1] ?? 0) - (xs[index] ?? 0) > widestOffset) return;
    const others = left.map((isKept, column) => isKept && column !== index);
    const over = slots.filter(({ column, colSpan }) => column <= index && index < column + colSpan);
    if (over.every(({ column, colSpan }) => spanned(others, column, colSpan) > 0)) left[index] = false;
  });
  return left;
}

const spanned = (flags: readonly boolean[], from: number, count: number): number =>
  flags.slice(from, from + count).filter(Boolean).length;

/** The table of a grid's cells. Rows and columns that are but the gap of a double border are left out. */
export function tableBlock(
  grid: RuledGrid,
  contents: readonly CellContent[],
  fills: readonly Fill[],
  page: number,
): Table {
  const looks = contents.map(
    ({ slot, pieces, blocks }): CellLook => ({
      slot,
      pieces,
      empty: blocks.length === 0,
      fill: cellFill(slot.box, blocks.length === 0, fills),
    }),
  );
  const headers = headerCells(looks);
  const filledRows = new Set(looks.filter((look) => !look.empty).map((look) => look.slot.row));
  const filledColumns = new Set(looks.filter((look) => !look.empty).map((look) => look.slot.column));
  const rowsKept = kept(grid.ys, filledRows, lowest);
  const columnsKept = withoutOffsets(kept(grid.xs, filledColumns, narrowest), grid);
  const rows: TableRow[] = [];
  for (let row = 0; row < rowsKept.length; row++) {
    if (rowsKept[row] !== true) continue;
    const cells: TableCell[] = [];
    contents.forEach(({ slot, blocks }, index) => {
      const look = looks[index];
      if (slot.row !== row || look === undefined) return;
      const colSpan = spanned(columnsKept, slot.column, slot.colSpan);
      const rowSpan = spanned(rowsKept, slot.row, slot.rowSpan);
      if (colSpan === 0) return;
      const ink = cellInk(look.pieces);
      cells.push(
        tableCell(blocks, {
          regions: [{ page, box: slot.box }],
          ...(headers.has(look) && { header: true }),
          ...(colSpan > 1 && { colSpan }),
          ...(rowSpan > 1 && { rowSpan }),
          ...(look.fill !== undefined && { fill: look.fill }),
          ...(ink !== undefined && { ink }),
        }),
      );
    });
    rows.push(
      tableRow(cells, {
        regions: [{ page, box: [grid.box[0], grid.ys[row] ?? 0, grid.box[2], grid.ys[row + 1] ?? 0] }],
      }),
    );
  }
  return table(rows, { regions: [{ page, box: grid.box }] });
}
