import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type ArchiveFolder, resultName } from '../archive-folder.ts';
import type { DocumentSource } from '../inputs/listed-document.ts';
import { lookAtSource, readSource } from '../inputs/read-source.ts';
import type { DocumentLimits } from '../job/document-pool.ts';
import type { DocumentLine } from '../journal/journal-line.ts';
import type { Records } from '../journal/records.ts';
import type { PendingDocument } from '../run/plan-batch.ts';
import { writeWhole } from '../write-whole.ts';
import type { QueueAnswer } from './queue-task.ts';
import type { TaskQueue } from './task-queue.ts';

/** What documents are ended with where workers elsewhere parse them. */
export interface QueueEnding {
  readonly folder: ArchiveFolder;
  readonly records: Records;
  readonly queue: TaskQueue;
  readonly limits: DocumentLimits;
  /** What results are made by. */
  readonly version: string;
}

/**
 * Returns what takes a document to its end over a queue: the line that records it, its result in place; undefined where waiting was given
 * up. A file's bytes are hashed here, so that the same bytes are parsed once; what is on the web is only read by workers.
 */
export function queueEnding(means: QueueEnding): (pending: PendingDocument) => Promise<DocumentLine | undefined> {
  const { folder, records, queue, limits, version } = means;

  return async ({ document: { path, source } }) => {
    const began = performance.now();
    const common = { kind: 'document', path, parser: version, ...limits } as const;
    const took = (): number => Math.round(performance.now() - began);
    const { stamp } = await lookAtSource(source);
    const content = source.kind === 'file' ? await hashOf(source.file) : null;
    if (source.kind !== 'web' && content === null) {
      const reading = await readSource(source);
      if (reading.kind === 'unread')
        return { ...common, ...nothing, stamp: reading.stamp, outcome: reading.outcome, took: took() };
    }
    const known = content === null ? undefined : records.ofContent.get(content);
    if (known !== undefined) return { ...known, ...common, stamp, took: took() };
    const answer = await queue.ask({ source, sha256: content, ...limits });
    if (answer === undefined) return undefined;
    if (typeof answer === 'string')
      return { ...common, ...nothing, stamp, outcome: { kind: 'failed', reason: answer }, took: took() };
    const { sha256, bytes, outcome, pages } = answer;
    const resultBytes = await putInPlace(answer, folder);
    return {
      ...common,
      stamp: stampOf(source, stamp, answer),
      sha256,
      bytes,
      outcome,
      pages,
      resultBytes,
      took: took(),
    };
  };
}

const nothing = { sha256: null, bytes: null, pages: null, resultBytes: null } as const;

/** A worker may see another time of change than is seen here, but only it knows whether a page of the web was there. */
const stampOf = (source: DocumentSource, here: string | null, answer: QueueAnswer): string | null =>
  source.kind === 'web' ? answer.stamp : here;

async function hashOf(file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
    return hash.digest('hex');
  } catch {
    // Why it cannot be read is told by reading it.
    return null;
  }
}

const unzip = promisify(gunzip);

async function putInPlace({ sha256, result }: QueueAnswer, folder: ArchiveFolder): Promise<number | null> {
  if (sha256 === null || result === null) return null;
  const text = await unzip(Buffer.from(result, 'base64'));
  await writeWhole(join(folder.root, resultName(sha256)), folder.temporary, (path) => writeFile(path, text));
  return text.length;
}
