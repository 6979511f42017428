import type { Row } from './cell.ts';
import type { Table } from './table.ts';
import type { TableName } from './table-name.ts';

/** How much of a table is held before it is written: rows, or characters of text in them, whichever comes first. */
export interface BatchLimits {
  readonly rows: number;
  readonly characters: number;
}

/** Gathers the rows of each table and passes them on in batches that depend on nothing but the rows. */
export interface RowBatches {
  readonly add: (table: Table, row: Row) => Promise<void> | void;
  /** Passes on what is left. */
  readonly flush: () => Promise<void>;
  /** Rows of each table so far. */
  readonly counts: () => Readonly<Record<TableName, number>>;
}

type WriteRows = (table: Table, rows: readonly Row[]) => Promise<void>;

interface Batch {
  readonly table: Table;
  rows: Row[];
  characters: number;
  written: number;
}

/** Batches for the tables given. */
export function rowBatches(tables: readonly Table[], limits: BatchLimits, write: WriteRows): RowBatches {
  const batches = new Map<TableName, Batch>(
    tables.map((table) => [table.name, { table, rows: [], characters: 0, written: 0 }]),
  );
  const pass = async (batch: Batch): Promise<void> => {
    const { table, rows } = batch;
    Object.assign(batch, { rows: [], characters: 0, written: batch.written + rows.length });
    if (rows.length > 0) await write(table, rows);
  };
  return {
    add: ({ name }, row) => {
      const batch = batches.get(name);
      if (batch === undefined) throw new TypeError(`there is no table ${name} in this export`);
      batch.rows.push(row);
      batch.characters += charactersIn(row);
      return batch.rows.length >= limits.rows || batch.characters >= limits.characters ? pass(batch) : undefined;
    },
    flush: async () => {
      for (const batch of batches.values()) await pass(batch);
    },
    counts: () => countsOf(batches),
  };
}

const charactersIn = (row: Row): number => {
  let characters = 0;
  for (const cell of row) if (typeof cell === 'string') characters += cell.length;
  return characters;
};

function countsOf(batches: ReadonlyMap<TableName, Batch>): Readonly<Record<TableName, number>> {
  const entries = [...batches.values()].map(({ table, written, rows }) => [table.name, written + rows.length]);
  return Object.fromEntries(entries);
}
