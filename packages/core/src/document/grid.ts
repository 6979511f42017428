import type { Table, TableCell } from './nodes.ts';

/** One cell of a grid: where it begins, how far it reaches, and the node it came from. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly node: TableCell;
}

/** A table as a rectangle: `at(row, column)` is the cell that covers the slot, or undefined where none does. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  at(row: number, column: number): GridCell | undefined;
}

// HTML bounds colspan at 1000 and rowspan at 65534; papers hold neither, broken converters hold both.
const maxSpan = 1000;

const span = (value: number | undefined): number =>
  value === undefined || value < 1 ? 1 : Math.min(maxSpan, Math.trunc(value));

/**
 * The rectangle a table's rows and spans describe, by the HTML table model's rule: a cell takes the first free slot of its row.
 *
 * A span never reaches below the last row, and never over a slot that is taken.
 */
export function toGrid(table: Table): Grid {
  const slots: (GridCell | undefined)[][] = table.children.map(() => []);
  const cells: GridCell[] = [];
  table.children.forEach((row, r) => {
    let column = 0;
    for (const node of row.children) {
      while (slots[r]?.[column] !== undefined) column++;
      const rowSpan = Math.min(node.rowSpan === 0 ? maxSpan : span(node.rowSpan), slots.length - r);
      let colSpan = 1;
      while (colSpan < span(node.colSpan) && slots[r]?.[column + colSpan] === undefined) colSpan++;
      const cell: GridCell = { row: r, column, rowSpan, colSpan, node };
      cells.push(cell);
      for (let y = r; y < r + rowSpan; y++)
        for (let x = column; x < column + colSpan; x++) {
          const line = slots[y];
          if (line !== undefined) line[x] ??= cell;
        }
      column += colSpan;
    }
  });
  const columns = slots.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: slots.length, columns, cells, at: (row, column) => slots[row]?.[column] };
}
