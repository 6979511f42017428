import type { Redis as Connection } from 'ioredis';
import { ArchiveError } from '../archive-error.ts';
import { parserVersion } from '../parser-version.ts';

/** The classes of BullMQ that are used. */
type BullMq = Pick<typeof import('bullmq'), 'Queue' | 'QueueEvents' | 'Worker'>;

/** BullMQ, and a way to connect it to the server. */
export interface QueueEngine {
  readonly bullmq: BullMq;
  /** A new connection. It is kept up: what is asked while the server is away waits for it. */
  readonly connect: () => Connection;
  /** Lets the server go. Connections that BullMQ made of these end too, where it has closed them or the server is away. */
  readonly close: () => void;
}

/**
 * The name of the queue. Workers of another release have another, so that one archive never mixes two.
 */
export const queueName: string = `council-reports-${parserVersion.replace(/[^\w.-]/g, '-')}`;

/**
 * Loads BullMQ, which is installed by who wants it, for a server.
 *
 * @param url - `redis://…` or `rediss://…`, of a Redis or a Valkey.
 * @throws {ArchiveError} where the URL is none of these or BullMQ is not installed.
 */
export async function loadQueueEngine(url: string, onTrouble: (reason: string) => void): Promise<QueueEngine> {
  if (!/^rediss?:\/\//.test(url)) throw new ArchiveError(`"${url}" is not the URL of a Redis or Valkey server`);
  const { bullmq, Redis } = await load();
  const connections: Connection[] = [];
  let closing = false;
  return {
    bullmq,
    connect: () => {
      // Null: BullMQ asks that commands wait for the server however long it is away.
      const connection = new Redis(url, {
        maxRetriesPerRequest: null,
        retryStrategy: (times) => (closing ? null : Math.min(times * 100, 2000)),
      });
      connection.on('error', ({ message }: Error) => onTrouble(message));
      connections.push(connection);
      return connection;
    },
    close: () => {
      closing = true;
      for (const connection of connections) connection.disconnect();
    },
  };
}

async function load(): Promise<{ readonly bullmq: BullMq; readonly Redis: typeof Connection }> {
  try {
    const [bullmq, { Redis }] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, Redis };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new ArchiveError('a queue needs the packages bullmq and ioredis: npm install bullmq ioredis');
    throw error;
  }
}
