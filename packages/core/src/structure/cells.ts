import { emptyPassage, joinPassages, type Passage } from '../document/index.ts';
import { type FlowBlock, type FlowCell, type FlowTable, isText } from './flow.ts';

// Whoever looks for a table of theirs asks for its cells, and a cell that moves keeps its blocks.
const texts = new WeakMap<readonly FlowBlock[], Passage>();

/** The text of a cell, its blocks one after the other. */
export function cellText(cell: FlowCell | undefined): Passage {
  if (cell === undefined) return emptyPassage;
  const text = texts.get(cell.blocks) ?? joinPassages(cell.blocks.filter(isText).map((block) => block.text));
  texts.set(cell.blocks, text);
  return text;
}

/** The rows of a table, each with the cells that begin in it. */
export function rowsOf(table: FlowTable): readonly (readonly FlowCell[])[] {
  const rows: FlowCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push(cell);
  return rows;
}
