import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { resultName } from '../archive-folder.ts';
import type { Stamp } from '../inputs/source-reading.ts';
import type { DocumentLimits } from '../job/document-pool.ts';
import type { DocumentLine } from './journal-line.ts';
import { readJournal } from './read-journal.ts';

/** What a run knows of the documents that have ended: the last that was recorded of each path and of each content. */
export interface Records {
  readonly ofPath: Map<string, DocumentLine>;
  readonly ofContent: Map<string, DocumentLine>;
}

/** Reads from the journal what is recorded and still holds. */
export async function readRecords(journal: string, holds: (line: DocumentLine) => Promise<boolean>): Promise<Records> {
  const records: Records = { ofPath: new Map(), ofContent: new Map() };
  for await (const line of readJournal(journal)) if (line.kind === 'document') remember(records, line);
  for (const [path, line] of records.ofPath) if (!(await holds(line))) records.ofPath.delete(path);
  for (const [content, line] of records.ofContent) if (!(await holds(line))) records.ofContent.delete(content);
  return records;
}

/** Takes a line among the records. */
export function remember({ ofPath, ofContent }: Records, line: DocumentLine): void {
  ofPath.set(line.path, line);
  if (line.sha256 !== null) ofContent.set(line.sha256, line);
}

/**
 * Whether what was recorded need not be done again. It does where the parser is another, where the time or the memory that was not enough is
 * more now, and where the result is not there or not whole, as after a power cut.
 */
export async function holds(
  { parser, outcome, sha256, resultBytes, timeout, memory }: DocumentLine,
  run: { readonly root: string; readonly parser: string; readonly limits: DocumentLimits },
): Promise<boolean> {
  if (parser !== run.parser) return false;
  if (outcome.kind === 'timedOut') return run.limits.timeout <= timeout;
  if (outcome.kind === 'outOfMemory') return run.limits.memory <= memory;
  if (sha256 === null || resultBytes === null) return true;
  const result = await stat(join(run.root, resultName(sha256))).catch(() => undefined);
  return result?.size === resultBytes;
}

/** Whether a document of this stamp is what was recorded of its path. */
export const isRecorded = ({ ofPath }: Records, path: string, stamp: Stamp): boolean =>
  ofPath.get(path)?.stamp === stamp;
