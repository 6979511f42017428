import { Piscina } from 'piscina';
import type { ContentOutcome } from '../document-outcome.ts';
import type { DocumentLimits, DocumentPool } from './document-pool.ts';
import { reportOf, taskBegun } from './document-task.ts';
import { moduleUrl } from './module-url.ts';

/**
 * Starts a worker thread in this process, which is replaced when it dies or runs late. It is given one task at a time, whose bytes are the
 * thread's from then on.
 */
export function createWorkerThread(limits: DocumentLimits): DocumentPool {
  const pool = new Piscina({
    filename: moduleUrl('./thread-task', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    // A worker that waits blocked could not finish what a document has left behind.
    atomics: 'disabled',
    recordTiming: false,
    // Half of what V8 gives the young generation of a thread: a quarter less memory, and hardly more time.
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 96 },
  });
  let begun: (() => void) | undefined;
  pool.on('message', (message: unknown) => {
    if (message === taskBegun) begun?.();
  });
  // A worker that dies between two documents is replaced like any other.
  pool.on('error', () => undefined);

  return {
    run: async (task) => {
      const deadline = new AbortController();
      let timer: NodeJS.Timeout | undefined;
      begun = () => {
        timer = setTimeout(() => deadline.abort(), limits.timeout);
      };
      try {
        return await pool.run(task, { signal: deadline.signal, transferList: [task.bytes.buffer] });
      } catch (error) {
        return reportOf(deadline.signal.aborted ? lateOutcome(limits) : deathOutcome(error, limits));
      } finally {
        clearTimeout(timer);
        begun = undefined;
      }
    },
    close: () => pool.destroy(),
  };
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
