import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256 } from '@council-reports/core';
import { readSource } from '../inputs/read-source.ts';
import type { DocumentLimits, DocumentPool } from '../job/document-pool.ts';
import { createIsolatedPool } from '../job/isolated-pool.ts';
import { moduleUrl } from '../job/module-url.ts';
import { loadQueueEngine, queueName } from './queue-engine.ts';
import { type QueueAnswer, type QueueTask, queueTaskSchema } from './queue-task.ts';

/** What a worker tells while it goes. */
export type QueueWorkerEvent =
  | { readonly kind: 'document'; readonly source: string; readonly outcome: QueueAnswer['outcome'] }
  /** The server is away, or a document could not be worked on here. */
  | { readonly kind: 'trouble'; readonly reason: string };

/** Options of `runQueueWorker`. */
export interface QueueWorkerOptions {
  /** The URL of the Redis or Valkey server. */
  readonly queue: string;
  /** How many documents are parsed at a time; as many as there are cores unless given. */
  readonly workers?: number;
  /** The URL of a module whose default export parses bytes into a result; what `parseReport` does unless given. */
  readonly parser?: URL;
  /** Milliseconds after which the documents of a worker that is silent go to another; 30,000 unless given. */
  readonly stalledAfter?: number;
  readonly onEvent?: (event: QueueWorkerEvent) => void;
  /** Aborted: what is in flight is finished, and the worker ends. */
  readonly signal?: AbortSignal;
}

/**
 * Parses documents from a queue until it is told to stop. Any number may run on any number of machines; each document is parsed at least
 * once, and always to the same result.
 *
 * @throws {ArchiveError} where the server's URL is none or BullMQ is not installed.
 */
export async function runQueueWorker(options: QueueWorkerOptions): Promise<void> {
  const { workers = availableParallelism(), stalledAfter = 30_000, onEvent = () => undefined, signal } = options;
  const parser = (options.parser ?? moduleUrl('../job/default-parser', import.meta.url)).href;
  const onTrouble = (reason: string): void => onEvent({ kind: 'trouble', reason });
  const { bullmq, connect, close } = await loadQueueEngine(options.queue, onTrouble);
  const folder = await mkdtemp(join(tmpdir(), 'council-reports-'));
  const pools = createPools(workers);
  const work = async (id: string, task: QueueTask): Promise<QueueAnswer> => {
    const answer = await parseTask(id, task, { pool: pools.of(task), folder, parser });
    onEvent({ kind: 'document', source: nameOf(task), outcome: answer.outcome });
    return answer;
  };
  const worker = new bullmq.Worker<unknown, QueueAnswer>(
    queueName,
    ({ id = '', data }) => work(id, queueTaskSchema.parse(data)),
    {
      connection: connect(),
      concurrency: workers,
      lockDuration: stalledAfter,
      stalledInterval: stalledAfter,
      // A document is given up where it was lost with so many workers: it may be what ends them.
      maxStalledCount: 5,
    },
  );
  worker.on('error', ({ message }) => onTrouble(message));
  worker.on('failed', (_job, { message }) => onTrouble(message));
  try {
    if (!signal?.aborted) await (signal ? once(signal, 'abort') : once(worker, 'closed'));
    await worker.close();
  } finally {
    await pools.close();
    close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Means {
  readonly pool: DocumentPool;
  readonly folder: string;
  readonly parser: string;
}

async function parseTask(id: string, task: QueueTask, { pool, folder, parser }: Means): Promise<QueueAnswer> {
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

const nameOf = ({ source }: QueueTask): string =>
  source.kind === 'file' ? source.file : source.kind === 'web' ? source.url : source.base;

interface Pools {
  readonly of: (limits: DocumentLimits) => DocumentPool;
  readonly close: () => Promise<void>;
}

/** A pool for each pair of limits that documents come with; mostly one. */
function createPools(workers: number): Pools {
  const pools = new Map<string, DocumentPool>();
  return {
    of: ({ timeout, memory }) => {
      const key = `${timeout} ${memory}`;
      const pool = pools.get(key) ?? createIsolatedPool(workers, { timeout, memory });
      pools.set(key, pool);
      return pool;
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}
