import type { DocumentLimits } from './document-pool.ts';
import { type DocumentReport, type DocumentTask, reportOf, type Unwritten } from './document-task.ts';
import { startHost, type WorkerHost } from './start-host.ts';

/** A worker that takes one document at a time. */
export interface IsolatedWorker {
  readonly run: (task: DocumentTask) => Promise<DocumentReport | Unwritten>;
  readonly close: () => Promise<void>;
}

/**
 * A worker thread in a process of its own, started at its first document. There are documents that a thread's heap limit does not hold: where
 * V8 cannot grow one large table or array, it ends the process with all its threads. Here that is the one document's end, and a new process
 * takes the next.
 */
export function createIsolatedWorker(limits: DocumentLimits): IsolatedWorker {
  let host: WorkerHost | undefined;
  let done: ((report: DocumentReport | Unwritten) => void) | undefined;
  const end = (report: DocumentReport | Unwritten): void => {
    done?.(report);
    done = undefined;
  };
  const start = (): WorkerHost =>
    startHost(limits, {
      onReport: end,
      onDeath: (outcome) => {
        host = undefined;
        end(reportOf(outcome));
      },
    });
  return {
    run: (task) =>
      new Promise((resolve) => {
        done = resolve;
        host ??= start();
        host.give({ kind: 'task', task });
      }),
    close: async () => host?.close(),
  };
}
