import { join } from 'node:path';
import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell } from '../cell.ts';
import type { ColumnHead, ColumnType } from '../column.ts';
import type { Table } from '../table.ts';
import type { OpenSink } from './table-sink.ts';

/** How a type of column is stored, and its cells given to the writer. */
interface ParquetType {
  readonly element: Pick<SchemaElement, 'type' | 'converted_type'>;
  readonly value: (cell: Cell) => unknown;
}

const asIs = (cell: Cell): unknown => cell;

const parquetTypes: Readonly<Record<ColumnType, ParquetType>> = {
  text: { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, value: asIs },
  integer: {
    element: { type: 'INT64' },
    value: (cell) => (typeof cell === 'number' ? BigInt(cell) : null),
  },
  number: { element: { type: 'DOUBLE' }, value: asIs },
  boolean: { element: { type: 'BOOLEAN' }, value: asIs },
  date: {
    element: { type: 'INT32', converted_type: 'DATE' },
    value: (cell) => (typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : null),
  },
};

/** One Parquet file for each table. Rows that are written together stand in one row group; what is held between writes does not grow with them. */
export const openParquet: OpenSink = async (folder, tables) => {
  const writers = new Map(tables.map((table) => [table.name, writerOf(folder, table)]));
  return {
    write: ({ name, columns }, rows) =>
      writers.get(name)?.write({
        columnData: columns.map((column, at) => ({
          name: column.name,
          data: rows.map((row) => parquetTypes[column.type].value(row[at] ?? null)),
        })),
        rowGroupSize: rows.length,
      }),
    finish: async () => {
      for (const writer of writers.values()) await writer.finish();
    },
    abandon: () => undefined,
  };
};

const writerOf = (folder: string, { name, columns }: Table): ParquetWriter =>
  new ParquetWriter({
    writer: fileWriter(join(folder, `${name}.parquet`)),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: 'council-reports',
  });

const elementOf = ({ name, type, required }: ColumnHead): SchemaElement => ({
  name,
  ...parquetTypes[type].element,
  repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
});
