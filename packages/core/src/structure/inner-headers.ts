import type { CompiledLexicon } from '../lexicon/index.ts';
import { columnRole, headingText } from './column-role.ts';
import type { FlowBlock, FlowCell, FlowTable } from './flow.ts';
import { rolesOf } from './table-roles.ts';
import { filledCells, slotsOf } from './table-slots.ts';

const fewestHeadings = 4;
const mostOf = 0.6;

/**
 * Parts tables of data where another header begins inside: tables that a page sets one right beneath the other, and groups of rows each below a header of
 * its own ("Housing | Target | Actual" under rows of "Parks | Target | Actual").
 */
export const partTables = (flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] =>
  flow.flatMap((block): readonly FlowBlock[] => (block.kind === 'table' ? partsOf(block, lexicon) : [block]));

function partsOf(table: FlowTable, lexicon: CompiledLexicon): readonly FlowTable[] {
  const roles = table.rows < 4 ? null : rolesOf(table, lexicon);
  if (roles === null) return [table];
  const slots = slotsOf(table);
  const header = (slots[roles.headerRow] ?? []).map(headingText);
  const first = roles.headerRow + roles.headerRows + 1;
  const starts = slots.flatMap((row, index) =>
    index >= first && index < table.rows - 1 && isOtherHeader(row, index, header, lexicon) ? [index] : [],
  );
  return [0, ...starts].map((start, index) => rowsOf(table, start, starts[index] ?? table.rows));
}

/** Whether a row is a header, and not the one of its table printed again. */
function isOtherHeader(
  row: readonly (FlowCell | undefined)[],
  index: number,
  header: readonly string[],
  lexicon: CompiledLexicon,
): boolean {
  const name = headingText(row[0]);
  const isSame = repeats(row, header);
  if (isSame ? name === header[0] : lexicon.column.whole(name) === undefined) return false;
  const cells = filledCells(row);
  if (cells.length < fewestHeadings - 1 || cells.some((cell) => cell.row !== index)) return false;
  return isSame || isHeader(cells, lexicon);
}

const isHeader = (cells: readonly FlowCell[], lexicon: CompiledLexicon): boolean =>
  cells.length >= fewestHeadings &&
  cells.every((cell) => /\p{L}{2}/u.test(headingText(cell))) &&
  cells.filter((cell) => columnRole(cell, lexicon) !== undefined).length >= cells.length * mostOf;

/** Whether most columns behind the first are headed as in the header; rows of entries are soon told from one. */
function repeats(row: readonly (FlowCell | undefined)[], header: readonly string[]): boolean {
  const headed = header.slice(1).filter((heading) => heading !== '').length;
  let others = 0;
  for (let at = 1; at < header.length; at++) {
    if (header[at] === '' || headingText(row[at]) === header[at]) continue;
    others++;
    if (others > headed * (1 - mostOf)) return false;
  }
  return headed - others >= 2;
}

const rowsOf = (table: FlowTable, from: number, to: number): FlowTable => ({
  ...table,
  rows: to - from,
  cells: table.cells.filter(({ row }) => row >= from && row < to).map((cell) => ({ ...cell, row: cell.row - from })),
});
