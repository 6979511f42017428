import { UnreadableDocumentError } from '@council-reports/core';
import { parseReport } from '@council-reports/reader';
import type { ExitCode, Misuse } from './command.ts';
import { type Deliver, deliveryOf } from './delivery.ts';
import { printable } from './printable.ts';
import { systemReason } from './system-reason.ts';
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
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    return reason;
  }
}
