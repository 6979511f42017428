import { UnreadableDocumentError } from '@council-reports/core';
import { parseReport } from '@council-reports/reader';
import type { ExitCode } from './cli.ts';
import { type Deliver, deliveryOf, type Misuse } from './delivery.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** Options of the `parse` command. */
export interface ParseCommand {
  readonly json: boolean;
  readonly out?: string;
}

/**
 * Parses files one after another. One that cannot be read, or whose result cannot be written, is reported on stderr and the others go on.
 * Returns words for a call that makes no sense, before anything is parsed.
 */
export async function runParse(
  files: readonly string[],
  command: ParseCommand,
  terminal: Terminal,
): Promise<ExitCode | Misuse> {
  const deliver = await deliveryOf(files, command, terminal);
  if (typeof deliver === 'string') return deliver;
  let code: ExitCode = 0;
  for (const file of files) {
    const failure = await parseOne(file, deliver);
    if (failure === undefined) continue;
    terminal.error(`${printable(`${file}: ${failure}`).replaceAll('\n', ' ')}\n`);
    code = 1;
  }
  return code;
}

/** Parses a file and delivers its result; returns why that failed, code first, on one line. */
async function parseOne(file: string, deliver: Deliver): Promise<string | undefined> {
  try {
    await deliver(file, await parseReport(file));
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return `${error.code}: ${error.message}`;
    if (isSystemError(error)) return `${error.code}: ${systemReasons[error.code] ?? error.message}`;
    throw error;
  }
}

const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'there is no permission to open it',
  EISDIR: 'it is a folder',
  ENOSPC: 'there is no space left to write the result',
};
