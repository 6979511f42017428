import { readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256 } from '@council-reports/core';
import { readSource } from '../inputs/read-source.ts';
import type { DocumentPool } from '../job/document-pool.ts';
import type { QueueAnswer, QueueTask } from './queue-task.ts';

/** What a task is parsed with. */
export interface TaskMeans {
  readonly pool: DocumentPool;
  /** Where its result is written, to be sent from there. */
  readonly folder: string;
  /** The URL of the module that parses. */
  readonly parser: string;
}

/**
 * Parses a document of the queue.
 *
 * @throws Error for what another worker may do better: the document is not there, is another file here, or its result cannot be written.
 */
export async function parseTask(
  id: string,
  task: QueueTask,
  { pool, folder, parser }: TaskMeans,
): Promise<QueueAnswer> {
  const reading = await readSource(task.source);
  if (reading.kind === 'unread') {
    // It was there for whoever put it on the queue: another worker may see it.
    if (task.sha256 !== null) throw new Error(`${hostname()}: ${nameOf(task)}: ${reading.outcome.reason}`);
    const { stamp, outcome } = reading;
    return { stamp, sha256: null, bytes: null, outcome, pages: null, result: null };
  }
  const { stamp, bytes } = reading;
  const length = bytes.length;
  const content = await sha256(bytes);
  if (task.sha256 !== null && task.sha256 !== content)
    throw new Error(`${hostname()}: ${nameOf(task)} is another file here, or has changed since`);
  const target = join(folder, `${id}.json`);
  const report = await pool.run({ bytes, target, temporary: folder, parser });
  if ('unwritten' in report) throw new Error(`${hostname()}: a result cannot be written: ${report.unwritten.message}`);
  const { outcome, pages, resultBytes } = report;
  const result = resultBytes === null ? null : await packed(target);
  return { stamp, sha256: content, bytes: length, outcome, pages, result };
}

const zip = promisify(gzip);

async function packed(file: string): Promise<string> {
  const zipped = await zip(await readFile(file));
  await rm(file);
  return zipped.toString('base64');
}

/** Where a document is, in words. */
export const nameOf = ({ source }: QueueTask): string =>
  source.kind === 'file' ? source.file : source.kind === 'web' ? source.url : source.base;
