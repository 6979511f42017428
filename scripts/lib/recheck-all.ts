import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RecheckTask } from './recheck-worker.ts';
import type { Pattern, RecheckAnswer } from './regexp-verdict.ts';
import { root } from './source-files.ts';

/** How long recheck may take, in milliseconds: for one pattern, and for all. */
export type Limits = { pattern: number; total: number };

/** Keeps the check of a clean checkout under a minute. */
export const quickLimits: Limits = { pattern: 2_000, total: 45_000 };

/** Leaves nothing open that recheck can decide at all. */
export const thoroughLimits: Limits = { pattern: 60_000, total: Number.POSITIVE_INFINITY };

const cacheFile = resolve(root, 'node_modules/.cache/regexps.json');
const outOfTime: RecheckAnswer = { status: 'unknown', proven: false, detail: 'timeout' };

/** The key of a pattern in the answers of `recheckAll`. */
export function keyOf({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}

/** Asks recheck about every pattern, in parallel; answers of earlier runs come from a cache. */
export async function recheckAll(patterns: readonly Pattern[], limits: Limits): Promise<Map<string, RecheckAnswer>> {
  const cache = readCache();
  const answers = new Map<string, RecheckAnswer>();
  const open: Pattern[] = [];
  for (const pattern of new Map(patterns.map((each) => [keyOf(each), each])).values()) {
    const known = cache[keyOf(pattern)];
    if (known && known.limit >= limits.pattern) answers.set(keyOf(pattern), known.answer);
    else open.push(pattern);
  }
  const deadline = Date.now() + limits.total;
  const workers = Math.min(availableParallelism(), open.length, 8);
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = new Worker(new URL('./recheck-worker.ts', import.meta.url));
      for (let pattern = open.pop(); pattern; pattern = open.pop()) {
        const left = deadline - Date.now();
        const key = keyOf(pattern);
        if (left <= 0) {
          answers.set(key, outOfTime);
          continue;
        }
        const answer = await ask(worker, { ...pattern, timeout: limits.pattern });
        answers.set(key, answer);
        const decided = answer.status !== 'unknown';
        cache[key] = { answer, limit: decided ? Number.MAX_VALUE : limits.pattern };
      }
      await worker.terminate();
    }),
  );
  writeCache(cache);
  return answers;
}

function ask(worker: Worker, task: RecheckTask): Promise<RecheckAnswer> {
  return new Promise((resolveAnswer, reject) => {
    worker.once('message', (answer: RecheckAnswer) => {
      worker.off('error', reject);
      resolveAnswer(answer);
    });
    worker.once('error', reject);
    worker.postMessage(task);
  });
}

/** An answer, and the longest limit for which asking again would bring nothing new. */
type Cache = Record<string, { answer: RecheckAnswer; limit: number }>;

/** Answers hold for the version of recheck and the way it is called. */
function cacheVersion(): string {
  const manifest = readFileSync(resolve(root, 'node_modules/recheck/package.json'));
  const worker = readFileSync(new URL('./recheck-worker.ts', import.meta.url));
  return createHash('sha256').update(manifest).update(worker).digest('hex');
}

function readCache(): Cache {
  try {
    const { version, answers } = JSON.parse(readFileSync(cacheFile, 'utf8')) as { version: string; answers: Cache };
    return version === cacheVersion() ? answers : {};
  } catch {
    return {};
  }
}

function writeCache(answers: Cache): void {
  mkdirSync(dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify({ version: cacheVersion(), answers }));
}
