import type { ColumnHead, ColumnType } from '../column.ts';
import type { Table } from '../table.ts';

const sqliteTypes: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/** The statement that makes a table, with its key, its references and the values it may take. */
export function createTable({ name, columns }: Table): string {
  return `CREATE TABLE ${quoted(name)} (\n${columns.map((column) => `  ${definitionOf(column)}`).join(',\n')}\n)`;
}

/** The statements that make its references quick to follow. */
export const createIndexes = ({ name, columns }: Table): readonly string[] =>
  columns
    .filter(({ references }) => references !== undefined)
    .map((column) => `CREATE INDEX ${quoted(`${name}_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`);

/** The statement that puts a row into it. */
export const insertInto = ({ name, columns }: Table): string =>
  `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`;

function definitionOf({ name, type, required, values, references }: ColumnHead): string {
  return [
    quoted(name),
    sqliteTypes[type],
    name === 'id' ? 'PRIMARY KEY' : '',
    required ? 'NOT NULL' : '',
    values
      ? `CHECK (${quoted(name)} IN (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')}))`
      : '',
    references ? `REFERENCES ${quoted(references)} ("id")` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
