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
import { reportOf } from '../job/document-task.ts';
import type { Records } from '../journal/records.ts';
import type { DocumentWorkers } from '../run/document-workers.ts';
import { writeWhole } from '../write-whole.ts';
import type { QueueAnswer } from './queue-task.ts';
import { openTaskQueue } from './task-queue.ts';

/** What documents are given to a queue with. */
export interface QueueWorkersOptions {
  /** The URL of the Redis or Valkey server. */
  readonly queue: string;
  readonly folder: ArchiveFolder;
  readonly records: Records;
  readonly limits: DocumentLimits;
  readonly signal?: AbortSignal;
  /** The server is away. */
  readonly onTrouble: (reason: string) => void;
}

// Enough for the workers of some machines; each holds a place on the server until its result is collected.
const places = 128;

/**
 * Workers behind a queue, on any machine. A file's bytes are hashed here, so that the same bytes are parsed once; what is on the web is read
 * by workers alone.
 *
 * @throws {ArchiveError} where the server's URL is none or BullMQ is not installed.
 */
export async function queueWorkers(options: QueueWorkersOptions): Promise<DocumentWorkers> {
  const { folder, records, limits, signal, onTrouble } = options;
  const queue = await openTaskQueue(options.queue, onTrouble, signal);
  return {
    workers: places,
    end: async (source) => {
      const { stamp } = await lookAtSource(source);
      const content = source.kind === 'file' ? await hashOf(source.file) : null;
      if (source.kind !== 'web' && content === null) {
        const reading = await readSource(source);
        if (reading.kind === 'unread')
          return { stamp: reading.stamp, sha256: null, bytes: null, ...reportOf(reading.outcome) };
      }
      const known = content === null ? undefined : records.ofContent.get(content);
      if (known !== undefined) return { ...known, stamp };
      const answer = await queue.ask({ source, sha256: content, ...limits });
      if (answer === undefined) return undefined;
      if (typeof answer === 'string')
        return { stamp, sha256: null, bytes: null, ...reportOf({ kind: 'failed', reason: answer }) };
      const { sha256, bytes, outcome, pages } = answer;
      const resultBytes = await putInPlace(answer, folder);
      return { stamp: stampOf(source, stamp, answer), sha256, bytes, outcome, pages, resultBytes };
    },
    close: () => queue.close(),
  };
}

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
