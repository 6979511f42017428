import type { Row } from '../cell.ts';
import type { Table } from '../table.ts';

/** Where the tables of an archive go in one format. */
export interface TableSink {
  /** Takes the next rows of a table. */
  readonly write: (table: Table, rows: readonly Row[]) => Promise<void> | void;
  /** Completes every file and lets go of it. */
  readonly finish: () => Promise<void> | void;
  /** Lets go of every file as it is. */
  readonly abandon: () => void;
}

/** Begins the files of every table in a folder. */
export type OpenSink = (folder: string, tables: readonly Table[]) => Promise<TableSink>;
