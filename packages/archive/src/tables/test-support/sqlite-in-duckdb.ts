import { DatabaseSync } from 'node:sqlite';

/**
 * The statements that give DuckDB the tables of a SQLite file with the types it declares, as DuckDB's own reader of SQLite would. That reader
 * is an extension which DuckDB downloads, and no test may.
 */
export function sqliteAsStatements(path: string): readonly string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    return names.flatMap(({ name }) => {
      const columns = database.prepare(`SELECT name, type FROM pragma_table_info('${name}')`).all();
      const definitions = columns.map((column) => `"${column['name']}" ${duckDbTypes[String(column['type'])]}`);
      const rows = database.prepare(`SELECT * FROM "${name}"`).all();
      const values = rows.map((row) => `(${Object.values(row).map(literal).join(', ')})`);
      const insert = values.length === 0 ? [] : [`INSERT INTO "${name}" VALUES ${values.join(', ')}`];
      return [`CREATE TABLE "${name}" (${definitions.join(', ')})`, ...insert];
    });
  } finally {
    database.close();
  }
}

const duckDbTypes: Readonly<Record<string, string>> = {
  TEXT: 'VARCHAR',
  INTEGER: 'BIGINT',
  REAL: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
  DATE: 'DATE',
};

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : value === null ? 'NULL' : String(value);
