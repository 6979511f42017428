import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runBatch } from '../run/run-batch.ts';
import { readOutput } from '../test-support/archive-tree.ts';
import { hasRedisServer, type RedisServer, startRedis } from '../test-support/redis-server.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures');
const workerModule = join(import.meta.dirname, '../test-support/queue-worker.ts');

let folder: string;
let papers: string;
let redis: RedisServer;
const workers: ChildProcess[] = [];

/** Starts a worker process and returns it, with a promise of its first document. */
function startWorker(): { readonly worker: ChildProcess; readonly begun: Promise<unknown> } {
  const worker = spawn(process.execPath, [...process.execArgv, workerModule, redis.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workers.push(worker);
  return { worker, begun: once(worker.stdout ?? worker, 'data') };
}

const stop = async (worker: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = once(worker, 'exit');
  worker.kill(signal);
  await ended;
};

const failuresOf = (out: string): string => readFileSync(join(folder, out, 'failures.csv'), 'utf8');

const batch = (out: string, queue?: string) =>
  runBatch({ inputs: { kind: 'files', paths: [papers], list: [] }, out, workers: 1, ...(queue && { queue }) });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'council-reports-queue-'));
  papers = join(folder, 'papers');
  mkdirSync(papers);
  for (const name of readdirSync(fixtures)) {
    if (name === 'README.md') continue;
    for (const format of ['docx', 'html'])
      cpSync(join(fixtures, name, `paper.${format}`), join(papers, `${name}.${format}`), { force: true });
  }
  writeFileSync(join(papers, 'broken.pdf'), '%PDF-1.7 and nothing else');
  writeFileSync(join(papers, 'empty.docx'), '');
  mkdirSync(join(folder, 'redis'));
  redis = await startRedis(join(folder, 'redis'));
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => stop(worker, 'SIGKILL')));
  await redis.stop();
  rmSync(folder, { recursive: true, force: true });
});

const name = hasRedisServer ? 'a batch over a queue' : 'a batch over a queue (skipped: there is no redis-server here)';

describe.skipIf(!hasRedisServer)(name, { timeout: 120_000 }, () => {
  test('has the output of a local one, byte for byte, though a worker is killed and the server crashes', async () => {
    const local = await batch(join(folder, 'local'));
    const first = startWorker();
    const queued = batch(join(folder, 'queued'), redis.url);
    await first.begun;
    await stop(first.worker, 'SIGKILL');
    const second = startWorker();
    await second.begun;
    await redis.crash();
    startWorker();
    const summary = await queued;
    expect(failuresOf('queued')).toBe(failuresOf('local'));
    expect(summary.outcomes).toEqual(local.outcomes);
    expect(summary.outcomes.unreadable).toBe(2);
    expect(await readOutput(join(folder, 'queued'))).toEqual(await readOutput(join(folder, 'local')));
  });

  test('puts on the queue again what a server forgets', async () => {
    const queued = batch(join(folder, 'queued'), redis.url);
    const { begun } = startWorker();
    await begun;
    await redis.forget();
    expect((await queued).finished).toBe(true);
  });
});
