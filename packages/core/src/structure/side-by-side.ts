import type { CompiledLexicon } from '../lexicon/index.ts';
import { columnRole, headingText } from './column-role.ts';
import type { FlowCell, FlowTable } from './flow.ts';

/** A group of columns narrower than this may repeat by chance: "Target | Actual | Target | Actual". */
const narrowest = 3;

/**
 * A table that prints several entries side by side, as one with a row to each: its heading row is the same group of columns two or more times over.
 * Any other table as it is.
 */
export function unfoldSideBySide(table: FlowTable, lexicon: CompiledLexicon): FlowTable {
  const width = widthOfGroup(table, lexicon);
  if (width === null) return table;
  const groups = table.columns / width;
  const cells = table.cells.flatMap((cell): readonly FlowCell[] => {
    const group = Math.floor(cell.column / width);
    if (cell.row === 0) return group === 0 ? [cell] : [];
    return [{ ...cell, row: (cell.row - 1) * groups + group + 1, column: cell.column % width }];
  });
  return { ...table, rows: (table.rows - 1) * groups + 1, columns: width, cells };
}

/** How many columns the group has that a heading row repeats; null where it repeats none, or cells reach over groups or rows. */
function widthOfGroup(table: FlowTable, lexicon: CompiledLexicon): number | null {
  if (table.columns < narrowest * 2 || table.cells.some((cell) => cell.rowSpan > 1 || cell.colSpan > 1)) return null;
  const header = table.cells.filter((cell) => cell.row === 0).sort((a, b) => a.column - b.column);
  const words = header.map((cell) => headingText(cell).toLowerCase());
  if (words.length !== table.columns || words.some((word) => word === '')) return null;
  const width = Array.from({ length: table.columns / 2 }, (_, index) => index + 1).find(
    (size) => table.columns % size === 0 && words.every((word, index) => word === words[index % size]),
  );
  const roles = new Set(header.map((cell) => columnRole(cell, lexicon)));
  return width !== undefined && width >= narrowest && new Set(words).size === width && roles.has('ref') ? width : null;
}
