import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ParseResult, UnreadableDocumentError } from '@council-reports/core';
import { parseReport } from '@council-reports/reader';
import type { ExitCode } from './cli.ts';
import { summarise } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** Options of the `parse` command. */
export interface ParseCommand {
  readonly json: boolean;
  readonly out?: string;
}

/** Parses files one after another; one that cannot be read is reported on stderr and the others go on. */
export async function runParse(files: readonly string[], command: ParseCommand, terminal: Terminal): Promise<ExitCode> {
  const deliver = await deliveryOf(files, command, terminal);
  let code: ExitCode = 0;
  for (const file of files) {
    try {
      await deliver(file, await parseReport(file));
    } catch (error) {
      if (!(error instanceof UnreadableDocumentError)) throw error;
      terminal.error(`${file}: ${error.code}: ${error.message}\n`);
      code = 1;
    }
  }
  return code;
}

type Deliver = (file: string, result: ParseResult) => Promise<void> | void;

/** Where results go: a file, a folder, or the terminal as JSON or as a summary. */
async function deliveryOf(files: readonly string[], { json, out }: ParseCommand, terminal: Terminal): Promise<Deliver> {
  if (out !== undefined) {
    const isFolder = files.length > 1 || out.endsWith('/') || (await isDirectory(out));
    if (isFolder) await mkdir(out, { recursive: true });
    return (file, result) =>
      writeFile(isFolder ? join(out, `${basename(file)}.json`) : out, `${JSON.stringify(result, null, 2)}\n`);
  }
  if (json)
    return (_file, result) =>
      terminal.out(`${files.length > 1 ? JSON.stringify(result) : JSON.stringify(result, null, 2)}\n`);
  return (file, result) => terminal.out(summarise(result, { name: file, columns: terminal.columns }));
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
