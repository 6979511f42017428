import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row } from '../cell.ts';
import type { Table } from '../table.ts';
import type { OpenSink } from './table-sink.ts';

/** How a table is written as text. */
export interface TextFormat {
  readonly extension: string;
  readonly head: (table: Table) => string;
  readonly body: (table: Table, rows: readonly Row[]) => string;
}

/** One UTF-8 file for each table, without a byte order mark. */
export const textFiles =
  ({ extension, head, body }: TextFormat): OpenSink =>
  async (folder, tables) => {
    const pathOf = ({ name }: Table): string => join(folder, `${name}.${extension}`);
    for (const table of tables) await writeFile(pathOf(table), head(table));
    return {
      write: (table, rows) => appendFile(pathOf(table), body(table, rows)),
      finish: () => undefined,
      abandon: () => undefined,
    };
  };
