import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { moduleUrl } from '../job/module-url.ts';
import { poolsByLimits } from '../job/pools-by-limits.ts';
import { nameOf, parseTask } from './parse-task.ts';
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
  const pools = poolsByLimits(workers);
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
