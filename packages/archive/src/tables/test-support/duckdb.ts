import { DuckDBInstance } from '@duckdb/node-api';

/** Asks a DuckDB of its own, after it is set up; dates are text and whole numbers of 64 bits are text, as in JSON. */
export async function askDuckDb(
  setUp: readonly string[],
  question: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const statement of setUp) await connection.run(statement);
    return (await connection.runAndReadAll(question)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
