import type { ArchivedDocument } from '../../archived-document.ts';
import type { Cell } from '../cell.ts';
import { documentSubject } from '../subjects.ts';
import type { TableName } from '../table-name.ts';
import { tables } from '../tables.ts';

/** The rows that a document gives a table, by column. */
export function rowsOf(name: TableName, document: ArchivedDocument): readonly Readonly<Record<string, Cell>>[] {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`there is no table ${name}`);
  return [...table.rowsOf(documentSubject(document))].map((row) =>
    Object.fromEntries(table.columns.map((column, at) => [column.name, row[at] ?? null])),
  );
}
