import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchivedDocument } from '../archived-document.ts';
import { dataDictionary } from './descriptions/data-dictionary.ts';
import { dataPackage } from './descriptions/data-package.ts';
import { type ExportFormat, exportFormats } from './export-format.ts';
import { openCsv } from './formats/csv.ts';
import { openJsonLines } from './formats/json-lines.ts';
import { openParquet } from './formats/parquet.ts';
import { openSqlite } from './formats/sqlite.ts';
import type { OpenSink, TableSink } from './formats/table-sink.ts';
import { type BatchLimits, rowBatches } from './row-batches.ts';
import { stage } from './staging.ts';
import { documentSubject } from './subjects.ts';
import type { TableName } from './table-name.ts';
import { tables } from './tables.ts';

/** Where the tables of an archive go. */
export interface ExportOptions {
  /** A folder; it is made where there is none. Files of an earlier export are replaced, others are left alone. */
  readonly out: string;
  /** At least one; the order says nothing. */
  readonly formats: readonly ExportFormat[];
}

/** What an export wrote. */
export interface ExportedTables {
  readonly rows: Readonly<Record<TableName, number>>;
  /** Names of the files in `out`. */
  readonly files: readonly string[];
}

const openers: Readonly<Record<ExportFormat, OpenSink>> = {
  csv: openCsv,
  jsonl: openJsonLines,
  parquet: openParquet,
  sqlite: openSqlite,
};

/** A batch is a row group of Parquet and a transaction of SQLite; thirteen tables of them are what an export holds. */
const limits: BatchLimits = { rows: 5_000, characters: 2_000_000 };

const descriptions = { dictionary: 'data-dictionary.md', package: 'datapackage.json' };

/**
 * Writes the documents as tables, in every format at once, in one pass that holds a bounded number of rows, with `data-dictionary.md` and
 * `datapackage.json` beside them. The same documents in the same order give the same bytes. Files take their names only when all are whole.
 *
 * @throws TypeError where no format is given.
 */
export async function exportArchive(
  documents: AsyncIterable<ArchivedDocument>,
  { out, formats }: ExportOptions,
): Promise<ExportedTables> {
  const chosen = exportFormats.filter((format) => formats.includes(format));
  if (chosen.length === 0) throw new TypeError(`name at least one format: ${exportFormats.join(', ')}`);
  const staging = await stage(out);
  const sinks: TableSink[] = [];
  try {
    for (const format of chosen) sinks.push(await openers[format](staging.folder, tables));
    const rows = await writeRows(documents, sinks);
    for (const sink of sinks) await sink.finish();
    await writeFile(join(staging.folder, descriptions.dictionary), dataDictionary(tables));
    await writeFile(join(staging.folder, descriptions.package), dataPackage(tables, chosen));
    return { rows, files: await staging.publish([descriptions.package]) };
  } catch (error) {
    for (const sink of sinks) sink.abandon();
    await staging.discard();
    throw error;
  }
}

async function writeRows(
  documents: AsyncIterable<ArchivedDocument>,
  sinks: readonly TableSink[],
): Promise<Readonly<Record<TableName, number>>> {
  const batches = rowBatches(tables, limits, async (table, rows) => {
    for (const sink of sinks) await sink.write(table, rows);
  });
  for await (const document of documents) {
    const subject = documentSubject(document);
    for (const table of tables) for (const row of table.rowsOf(subject)) await batches.add(table, row);
  }
  await batches.flush();
  return batches.counts();
}
