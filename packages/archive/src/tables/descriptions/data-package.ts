import type { ColumnHead, ColumnType } from '../column.ts';
import type { ExportFormat } from '../export-format.ts';
import { sqliteFile } from '../formats/sqlite.ts';
import type { Table } from '../table.ts';

/** `datapackage.json` (https://datapackage.org, version 2): a resource for each table in each format, those of the first format under the table's own name. */
export function dataPackage(tables: readonly Table[], formats: readonly ExportFormat[]): string {
  const resources = formats.flatMap((format, at) => {
    const nameOf: ResourceName = (table) => (at === 0 ? table : `${table}_${format}`);
    return tables.map((table) => ({
      name: nameOf(table.name),
      type: 'table',
      description: table.description,
      ...files[format](table),
      schema: schemaOf(table, nameOf),
    }));
  });
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'council-reports-archive',
    title: 'Council papers as tables',
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

type ResourceName = (table: string) => string;

const files: Readonly<Record<ExportFormat, (table: Table) => object>> = {
  csv: ({ name }) => ({
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  }),
  jsonl: ({ name }) => ({ path: `${name}.jsonl`, format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8' }),
  parquet: ({ name }) => ({ path: `${name}.parquet`, format: 'parquet', mediatype: 'application/vnd.apache.parquet' }),
  sqlite: ({ name }) => ({
    path: sqliteFile,
    format: 'sqlite',
    mediatype: 'application/vnd.sqlite3',
    dialect: { table: name },
  }),
};

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
};

function schemaOf({ name, columns }: Table, nameOf: ResourceName): object {
  const references = columns.flatMap((column) =>
    column.references === undefined ? [] : [{ field: column.name, table: column.references }],
  );
  return {
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey: ['id'],
    foreignKeys: references.map(({ field, table }) => ({
      fields: [field],
      // A reference of a table to itself names no resource.
      reference: { ...(table !== name && { resource: nameOf(table) }), fields: ['id'] },
    })),
  };
}

function fieldOf({ name, type, description, required, values }: ColumnHead): object {
  const constraints = { ...(required && { required: true }), ...(values && { enum: values }) };
  return {
    name,
    type: fieldTypes[type],
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
