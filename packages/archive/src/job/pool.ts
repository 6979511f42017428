import { Piscina } from 'piscina';
import type { ContentOutcome } from '../document-outcome.ts';
import type { DocumentReport, DocumentTask } from './document-task.ts';

/** What a document may use. */
export interface DocumentLimits {
  /** Milliseconds from when a worker begins with it. */
  readonly timeout: number;
  /** Of a worker's heap, in MiB. */
  readonly memory: number;
}

/** Workers that documents are given to. */
export interface DocumentPool {
  /** Never rejects for what a document does to its worker: that is an outcome, and the worker is replaced. */
  readonly run: (task: Omit<DocumentTask, 'id'>) => Promise<DocumentReport>;
  readonly close: () => Promise<void>;
}

const beside = (name: string): string => {
  const { href } = new URL(import.meta.url);
  return new URL(`./${name}${href.slice(href.lastIndexOf('.'))}`, href).href;
};

/** The parser of a batch that names no other. */
export const defaultParser: string = beside('default-parser');

/** Starts a pool of worker threads. Tasks wait where all are busy. */
export function createPool(workers: number, limits: DocumentLimits): DocumentPool {
  const pool = new Piscina({
    filename: beside('worker'),
    minThreads: workers,
    maxThreads: workers,
    // A worker that waits blocked could not finish what a document has left behind.
    atomics: 'disabled',
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  });
  const deadlines = new Map<number, () => void>();
  pool.on('message', (message: unknown) => {
    if (typeof message === 'object' && message !== null && 'begun' in message && typeof message.begun === 'number')
      deadlines.get(message.begun)?.();
  });
  // A worker that dies between two documents is replaced like any other.
  pool.on('error', () => undefined);
  let tasks = 0;
  return {
    close: () => pool.destroy(),
    run: async (task) => {
      const id = tasks++;
      const deadline = new AbortController();
      let timer: NodeJS.Timeout | undefined;
      deadlines.set(id, () => {
        timer = setTimeout(() => deadline.abort(), limits.timeout);
      });
      try {
        return await pool.run({ ...task, id }, { signal: deadline.signal, transferList: [task.bytes.buffer] });
      } catch (error) {
        const outcome: ContentOutcome = deadline.signal.aborted ? lateOutcome(limits) : deathOutcome(error, limits);
        return { outcome, pages: null, resultBytes: null };
      } finally {
        clearTimeout(timer);
        deadlines.delete(id);
      }
    },
  };
}

const lateOutcome = ({ timeout }: DocumentLimits): ContentOutcome => ({
  kind: 'timedOut',
  reason: `it took longer than ${timeout / 1000} s`,
});

function deathOutcome(error: unknown, { memory }: DocumentLimits): ContentOutcome {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { kind: 'outOfMemory', reason: `it needs more than ${memory} MiB of memory` };
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}
