import type { DocumentLimits, DocumentPool } from './document-pool.ts';
import { createIsolatedPool } from './isolated-pool.ts';

/** Pools of worker threads, started when they are first needed. */
export interface PoolsByLimits {
  readonly of: (limits: DocumentLimits) => DocumentPool;
  readonly close: () => Promise<void>;
}

/** A pool for each pair of limits that documents come with; mostly one. */
export function poolsByLimits(workers: number): PoolsByLimits {
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
