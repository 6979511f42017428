import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** Whether this machine has a Redis server to test with. */
export const hasRedisServer: boolean = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis server of a test's own. */
export interface RedisServer {
  readonly url: string;
  /** Ends it in mid-work, as a crash does, and starts it again with what it had on the disk. */
  readonly crash: () => Promise<void>;
  /** Ends it, and starts it again with nothing. */
  readonly forget: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a Redis server that keeps its data in a folder. */
export async function startRedis(folder: string): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const start = async (kept: 'yes' | 'no'): Promise<ChildProcess> => {
    const options = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--appendonly',
      kept,
      '--save',
      '',
    ];
    const server = spawn('redis-server', options, { stdio: 'ignore' });
    await answers(url);
    return server;
  };
  const end = async (server: ChildProcess): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  let server = await start('yes');
  const again = async (kept: 'yes' | 'no'): Promise<void> => {
    await end(server);
    server = await start(kept);
  };
  return { url, crash: () => again('yes'), forget: () => again('no'), stop: () => end(server) };
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      await client.connect();
      if ((await client.ping()) === 'PONG') return;
    } catch {
      await pause(50);
    } finally {
      client.disconnect();
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}
