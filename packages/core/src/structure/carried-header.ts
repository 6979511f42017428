import { flat } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { cellText, rowsOf } from './cells.ts';
import type { FlowBlock, FlowTable } from './flow.ts';
import { rolesOf } from './table-roles.ts';

/** A table of fewer columns may be laid out anew on the next page; one of more keeps its columns. */
const fewestColumns = 4;

interface Open {
  readonly at: number;
  readonly header: string;
}

/**
 * Goes on with a table of data over a page break: rows without header that have as many columns, and rows under the same header printed
 * again. What is printed on every page above the header, such as a running total, is left out between them.
 */
export function carryHeaders(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  const carried: FlowBlock[] = [];
  const printed = new Set<string>();
  let open: Open | null = null;
  for (const block of flow) {
    if (block.kind === 'table') {
      const table: FlowTable | null = open === null ? null : tableAt(carried, open.at);
      if (isRunningRow(block, printed)) continue;
      const joined = open === null || table === null ? null : goOn(table, open, block, lexicon);
      if (open !== null && joined !== null) {
        carried[open.at] = joined;
        continue;
      }
      const roles = block.columns >= fewestColumns ? rolesOf(block, lexicon) : null;
      open = roles === null ? null : { at: carried.length, header: rowText(block, roles.headerRow) };
    } else if (block.kind !== 'pageBreak' && block.kind !== 'rule') open = null;
    carried.push(block);
  }
  return carried;
}

function tableAt(flow: readonly FlowBlock[], index: number): FlowTable | null {
  const block = flow[index];
  return block?.kind === 'table' ? block : null;
}

/** A single row with figures that was printed word for word before. */
function isRunningRow(table: FlowTable, printed: Set<string>): boolean {
  if (table.rows !== 1) return false;
  const text = rowText(table, 0);
  if (printed.has(text)) return true;
  printed.add(text);
  return false;
}

function goOn(table: FlowTable, { header }: Open, next: FlowTable, lexicon: CompiledLexicon): FlowTable | null {
  if (next.columns !== table.columns) return null;
  const repeated = Array.from({ length: Math.min(next.rows, 4) }, (_, row) => row).find(
    (row) => rowText(next, row) === header,
  );
  if (repeated !== undefined) return hasOwnCaption(table, next, repeated) ? null : append(table, next, repeated + 1);
  const isHeaded = rolesOf(next, lexicon) !== null || next.cells.some((cell) => cell.row === 0 && cell.header);
  return isHeaded ? null : append(table, next, 0);
}

/** A caption above the header that the open table has not: another figure begins. Running figures are no caption. */
function hasOwnCaption(table: FlowTable, next: FlowTable, header: number): boolean {
  const above = (grid: FlowTable): readonly string[] =>
    Array.from({ length: Math.min(4, grid.rows) }, (_, row) => rowText(grid, row));
  const known = new Set(above(table));
  return above(next)
    .slice(0, header)
    .some((row) => row !== '' && !row.includes('\t') && !known.has(row));
}

const rowText = (table: FlowTable, row: number): string =>
  (rowsOf(table)[row] ?? [])
    .map((cell) => flat(cellText(cell)).toLowerCase())
    .join('\t')
    .trimEnd();

function append(table: FlowTable, next: FlowTable, skip: number): FlowTable {
  const moved = next.cells
    .filter((cell) => cell.row >= skip)
    .map((cell) => ({ ...cell, row: cell.row + table.rows - skip }));
  return { ...table, rows: table.rows + next.rows - skip, cells: [...table.cells, ...moved] };
}
