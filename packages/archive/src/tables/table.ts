import type { Row } from './cell.ts';
import type { Column, ColumnHead } from './column.ts';
import type { DocumentSubject } from './subjects.ts';
import type { TableName } from './table-name.ts';

/** A table of an archive. Its key is its first column, `id`. */
export interface Table {
  readonly name: TableName;
  readonly description: string;
  readonly columns: readonly ColumnHead[];
  /** The rows a document gives, in the order in which it prints them. */
  readonly rowsOf: (document: DocumentSubject) => Iterable<Row>;
}

/** What a table is made of: whatever has a row each, and the columns that row has. */
export interface TableSpec<Subject> {
  readonly name: TableName;
  readonly description: string;
  readonly subjects: (document: DocumentSubject) => Iterable<Subject>;
  readonly columns: readonly Column<Subject>[];
}

/** A table out of its specification. */
export function defineTable<Subject>({ name, description, subjects, columns }: TableSpec<Subject>): Table {
  return {
    name,
    description,
    columns,
    *rowsOf(document) {
      for (const subject of subjects(document)) yield columns.map(({ cell }) => cell(subject));
    },
  };
}
