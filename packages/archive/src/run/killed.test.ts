import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readOutput, recordedPaths } from '../test-support/archive-tree.ts';
import { scratchFolder } from '../test-support/scratch.ts';

const runner = fileURLToPath(new URL('../test-support/run-killed.ts', import.meta.url));

/** Runs the batch in a process of its own, which is killed at the given event, if it comes that far. */
async function runUntil(folder: string, out: string, event: number): Promise<void> {
  await once(fork(runner, [folder, out, String(event)], { silent: true }), 'close');
}

it('loses nothing and repeats nothing that is recorded when it is killed', { timeout: 240_000 }, async () => {
  const names = Array.from({ length: 24 }, (_, index) => `${String(index).padStart(2, '0')}.txt`);
  const papers = Object.fromEntries(names.map((name, index) => [`in/${name}`, `paper ${index % 20}`]));
  const folder = await scratchFolder({ ...papers, 'in/20.txt': 'throw', 'in/21.txt': 'note' });
  const [killed, whole] = [join(folder, 'killed'), join(folder, 'whole')];
  // The first event of a run is that all is listed; each other is a document that is recorded.
  for (const event of [1, 5, 2, 9]) await runUntil(join(folder, 'in'), killed, event);
  expect(new Set(await recordedPaths(killed)).size).toBe(0 + 4 + 1 + 8);
  await runUntil(join(folder, 'in'), killed, Number.POSITIVE_INFINITY);
  expect([...(await recordedPaths(killed))].sort()).toEqual(names);
  await runUntil(join(folder, 'in'), whole, Number.POSITIVE_INFINITY);
  expect(await readOutput(killed)).toEqual(await readOutput(whole));
});
