import { emptyPassage, flat } from '../document/index.ts';
import type { ColumnRole } from '../lexicon/index.ts';
import type { Column } from './column-role.ts';
import type { DataRow } from './data-row.ts';

/** What the cells of a column say, row by row, without blank ones and rows that head others. */
export const printedIn = ({ index }: Column, rows: readonly DataRow[]): readonly string[] =>
  rows
    .filter(({ isGroup }) => !isGroup)
    .map((row) => flat(row.cells[index]?.text ?? emptyPassage))
    .filter((text) => text !== '');

/** The share of a column's printed cells that pass a test; 0 for a column without any. */
export function shareOf(column: Column, rows: readonly DataRow[], test: (text: string) => boolean): number {
  const cells = printedIn(column, rows);
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** Whether a column prints anything, and nothing that fails a test. */
export function holdsOnly(column: Column, rows: readonly DataRow[], test: (text: string) => boolean): boolean {
  const cells = printedIn(column, rows);
  return cells.length > 0 && cells.every(test);
}

/** Whether any of the columns has one of the roles. */
export const holdsRole = (columns: readonly Column[], ...roles: readonly ColumnRole[]): boolean =>
  columns.some(({ role }) => role !== null && roles.includes(role));
