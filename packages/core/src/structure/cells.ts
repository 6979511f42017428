import { emptyPassage, joinPassages, type Passage } from '../document/index.ts';
import { type FlowCell, type FlowTable, isText } from './flow.ts';

/** The text of a cell, its blocks one after the other. */
export const cellText = (cell: FlowCell | undefined): Passage =>
  cell === undefined ? emptyPassage : joinPassages(cell.blocks.filter(isText).map((block) => block.text));

/** The rows of a table, each with the cells that begin in it. */
export function rowsOf(table: FlowTable): readonly (readonly FlowCell[])[] {
  const rows: FlowCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push(cell);
  return rows;
}
