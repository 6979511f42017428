import { join } from 'node:path';
import {
  type ArchivedDocument,
  type ExportedTables,
  type ExportFormat,
  exportArchive,
  exportFormats,
} from '@council-reports/archive';
import { printable } from './printable.ts';
import { systemReason } from './system-reason.ts';
import type { Printer } from './terminal.ts';

/** Options of the `export` command. */
export interface ExportCommand {
  /** Formats with commas between them; CSV where nothing is said. */
  readonly format?: string;
  /** The folder the tables go to; `tables` in the archive where nothing is said. */
  readonly out?: string;
}

/** Gives the documents of the archive in a folder. */
export type ReadArchive = (folder: string) => AsyncIterable<ArchivedDocument>;

/**
 * Writes the tables of an archive and prints how many rows each has. Returns words for a call that makes no sense, and 1 where the tables
 * could not be written; what `read` throws of an archive that is none passes through.
 */
export async function runExport(
  folders: readonly string[],
  { format = 'csv', out }: ExportCommand,
  terminal: Printer,
  read: ReadArchive,
): Promise<0 | 1 | string> {
  const [folder, ...others] = folders;
  if (folder === undefined || others.length > 0) return 'export needs one folder';
  const formats = formatsOf(format);
  if (typeof formats === 'string') return formats;
  const target = out ?? join(folder, 'tables');
  try {
    terminal.out(printable(summaryOf(await exportArchive(read(folder), { out: target, formats }), target)));
    return 0;
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    terminal.error(`${printable(`${target}: ${reason}`).replaceAll('\n', ' ')}\n`);
    return 1;
  }
}

function formatsOf(list: string): readonly ExportFormat[] | string {
  const asked = list.split(',').map((name) => name.trim().toLowerCase());
  const unknown = asked.find((name) => !exportFormats.some((format) => format === name));
  if (unknown === undefined) return exportFormats.filter((format) => asked.includes(format));
  return `there is no format "${unknown}"; there are ${exportFormats.join(', ')}`;
}

function summaryOf({ rows, files }: ExportedTables, target: string): string {
  const counts = Object.entries(rows).map(([table, count]) => [table, count.toLocaleString('en-GB')] as const);
  const width = Math.max(...counts.map(([table, count]) => table.length + count.length));
  const lines = counts.map(([table, count]) => `  ${table}  ${count.padStart(width - table.length)}\n`);
  return `${lines.join('')}${files.length} files in ${target}; data-dictionary.md says what they hold\n`;
}
