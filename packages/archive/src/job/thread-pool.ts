import { Piscina } from 'piscina';
import type { ContentOutcome } from '../document-outcome.ts';
import type { DocumentLimits, DocumentPool } from './document-pool.ts';
import { type DocumentReport, reportOf, type Unwritten } from './document-task.ts';
import { moduleUrl } from './module-url.ts';
import type { ThreadTask } from './worker.ts';

/** Starts a pool of worker threads in this process. The bytes of a task are the thread's from then on. */
export function createThreadPool(workers: number, limits: DocumentLimits): DocumentPool {
  const pool = new Piscina({
    filename: moduleUrl('./worker', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    // A worker that waits blocked could not finish what a document has left behind.
    atomics: 'disabled',
    recordTiming: false,
    // Half of what V8 gives the young generation of a thread: a quarter less memory, and hardly more time.
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 96 },
  });
  const begin = new Map<number, () => void>();
  pool.on('message', (message: unknown) => {
    if (typeof message === 'object' && message !== null && 'begun' in message && typeof message.begun === 'number')
      begin.get(message.begun)?.();
  });
  // A worker that dies between two documents is replaced like any other.
  pool.on('error', () => undefined);
  let tasks = 0;

  const run = async (task: ThreadTask): Promise<DocumentReport | Unwritten> => {
    const deadline = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    begin.set(task.id, () => {
      timer = setTimeout(() => deadline.abort(), limits.timeout);
    });
    try {
      return await pool.run(task, { signal: deadline.signal, transferList: [task.bytes.buffer] });
    } catch (error) {
      return reportOf(deadline.signal.aborted ? lateOutcome(limits) : deathOutcome(error, limits));
    } finally {
      clearTimeout(timer);
      begin.delete(task.id);
    }
  };
  return { run: (task) => run({ ...task, id: tasks++ }), close: () => pool.destroy() };
}

const lateOutcome = ({ timeout }: DocumentLimits): ContentOutcome => ({
  kind: 'timedOut',
  reason: `it took longer than ${timeout / 1000} s`,
});

function deathOutcome(error: unknown, limits: DocumentLimits): ContentOutcome {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return memoryOutcome(limits);
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

/** What is said of a document that needs more memory than it may. */
export const memoryOutcome = ({ memory }: DocumentLimits): ContentOutcome => ({
  kind: 'outOfMemory',
  reason: `it needs more than ${memory} MiB of memory`,
});
