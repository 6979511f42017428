import type { DocumentLimits, DocumentPool } from './document-pool.ts';
import { type DocumentReport, type DocumentTask, reportOf, type Unwritten } from './document-task.ts';
import { type PoolHost, startHost } from './start-host.ts';

interface Job {
  readonly task: DocumentTask;
  readonly done: (report: DocumentReport | Unwritten) => void;
  /** It was there when a process died, with others: it runs with none beside it. */
  readonly suspect: boolean;
}

/**
 * Starts a pool of worker threads in a process of its own, for there are documents that a thread's heap limit does not hold: where V8
 * cannot grow one large table or array, it ends the process with all its threads. Such a process is replaced. The documents it had are given
 * to the next one by one, so that the one that ends it is known and the others go on.
 */
export function createIsolatedPool(workers: number, limits: DocumentLimits): DocumentPool {
  const waiting: Job[] = [];
  const running = new Map<number, Job>();
  let host: PoolHost | undefined;
  let ids = 0;

  const mayRun = (job: Job): boolean =>
    running.size === 0 || !(job.suspect || [...running.values()].some(({ suspect }) => suspect));

  const dispatch = (): void => {
    for (let job = waiting[0]; job !== undefined && mayRun(job); job = waiting[0]) {
      waiting.shift();
      host ??= start();
      const id = ids++;
      running.set(id, job);
      host.give({ kind: 'task', id, task: job.task });
    }
  };

  const start = (): PoolHost =>
    startHost(workers, limits, {
      onReply: ({ id, report }) => {
        running.get(id)?.done(report);
        running.delete(id);
        dispatch();
      },
      onDeath: (outcome) => {
        host = undefined;
        const lost = [...running.values()];
        running.clear();
        if (lost.length === 1) lost[0]?.done(reportOf(outcome));
        else waiting.unshift(...lost.map((job) => ({ ...job, suspect: true })));
        dispatch();
      },
    });

  return {
    run: (task) =>
      new Promise((done) => {
        waiting.push({ task, done, suspect: false });
        dispatch();
      }),
    close: async () => host?.close(),
  };
}
