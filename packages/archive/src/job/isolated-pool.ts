import type { DocumentLimits, DocumentPool } from './document-pool.ts';
import { createIsolatedWorker, type IsolatedWorker } from './isolated-worker.ts';

/** Starts a pool of workers, each a thread in a process of its own, so that a document that ends its process ends no other with it. */
export function createIsolatedPool(workers: number, limits: DocumentLimits): DocumentPool {
  const all = Array.from({ length: workers }, () => createIsolatedWorker(limits));
  const idle = [...all];
  const waiting: ((worker: IsolatedWorker) => void)[] = [];

  const next = (): IsolatedWorker | Promise<IsolatedWorker> =>
    idle.pop() ?? new Promise((resolve) => waiting.push(resolve));

  const release = (worker: IsolatedWorker): void => {
    const take = waiting.shift();
    if (take === undefined) idle.push(worker);
    else take(worker);
  };

  return {
    run: async (task) => {
      const worker = await next();
      try {
        return await worker.run(task);
      } finally {
        release(worker);
      }
    },
    close: async () => {
      await Promise.all(all.map((worker) => worker.close()));
    },
  };
}
