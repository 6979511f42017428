import { join } from 'node:path';
import { nodeSqlite } from '../../node-sqlite.ts';
import type { Cell } from '../cell.ts';
import { createIndexes, createTable, insertInto } from './sqlite-schema.ts';
import type { OpenSink } from './table-sink.ts';

/** The one file that holds every table. */
export const sqliteFile = 'archive.sqlite';

/** One SQLite database for all tables. It has no rollback journal while it is written: an export that breaks off is thrown away whole. */
export const openSqlite: OpenSink = async (folder, tables) => {
  const { DatabaseSync } = await nodeSqlite();
  // A row may refer to one that a later document brings, so references are declared here and hold once all rows are in.
  const database = new DatabaseSync(join(folder, sqliteFile), { enableForeignKeyConstraints: false });
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
  for (const table of tables) database.exec(createTable(table));
  let open = true;
  const close = (): void => {
    if (open) database.close();
    open = false;
  };
  const inserts = new Map(tables.map((table) => [table.name, database.prepare(insertInto(table))]));
  return {
    write: ({ name }, rows) => {
      const insert = inserts.get(name);
      database.exec('BEGIN');
      for (const row of rows) insert?.run(...row.map(storedAs));
      database.exec('COMMIT');
    },
    finish: () => {
      for (const statement of tables.flatMap(createIndexes)) database.exec(statement);
      close();
    },
    abandon: close,
  };
};

const storedAs = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell);
