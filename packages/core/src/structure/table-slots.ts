import { headingText } from './column-role.ts';
import type { FlowCell, FlowTable } from './flow.ts';

/** The cells of a table by row and column; one that spans several slots stands in each of them. */
export type Slots = readonly (readonly (FlowCell | undefined)[])[];

/** The cells covering each slot of a table's grid. */
export function slotsOf(table: FlowTable): Slots {
  const slots: (FlowCell | undefined)[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells)
    for (let row = cell.row; row < Math.min(table.rows, cell.row + cell.rowSpan); row++)
      for (let column = cell.column; column < cell.column + cell.colSpan; column++) {
        const line = slots[row];
        if (line !== undefined) line[column] = cell;
      }
  return slots;
}

/** The cells of a row that say anything, each once. */
export const filledCells = (row: readonly (FlowCell | undefined)[]): readonly FlowCell[] =>
  [...new Set(row)].filter((cell): cell is FlowCell => cell !== undefined && headingText(cell) !== '');
