import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readOutput, recordedPaths } from '../packages/archive/src/test-support/archive-tree.ts';
import { buildArchive, papersOf } from './archive/build-archive.ts';
import { finishRun, startRun } from './archive/start-run.ts';
import { createRandom } from './lib/random.ts';

const usage = `usage: kill-archive [FOLDER...] [--kills N] [--seed N] [--documents N]

Runs a batch over an archive of the fixtures, and of the papers in the folders, and kills it (SIGKILL) at random moments, N times in all
(default 200), going on after each; a batch that is finished before gives way to another. Fails unless every document is recorded once and
the final output is that of a run that nobody killed.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    documents: { type: 'string', default: '300' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit();
}

const random = createRandom(Number(values.seed));
const documents = Number(values.documents);
const folder = await mkdtemp(join(tmpdir(), 'kill-archive-'));
const papers = join(folder, 'papers');
try {
  await buildArchive(papers, await papersOf(positionals), documents);
  await finishRun('batch', papers, join(folder, 'whole'), '2');
  const whole = await readOutput(join(folder, 'whole'));
  let kills = 0;
  for (let batch = 0; kills < Number(values.kills); batch++) {
    const out = join(folder, `killed-${batch}`);
    let killed = 0;
    while (kills + killed < Number(values.kills) && (await runAndKill(out))) killed++;
    await finishRun('batch', papers, out, '2');
    kills += killed;
    const recorded = await recordedPaths(out);
    const once = new Set(recorded).size === recorded.length && recorded.length === documents;
    const others = differing(await readOutput(out), whole);
    console.log(
      `${killed} kills, ${recorded.length} of ${documents} recorded, each once: ${once}, same output: ${others.length === 0}`,
    );
    for (const path of others) console.log(`  ${path} differs`);
    if (!once || others.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}

/** Goes on with a batch and kills it, now and then before its first document; tells whether it was killed before it ended. */
async function runAndKill(out: string): Promise<boolean> {
  const atDocument = Math.floor(random() * 6);
  const delay = random() * (atDocument === 0 ? 2000 : 60);
  let seen = 0;
  const child = startRun(['batch', papers, out, '2'], () => {
    if (++seen === atDocument) void kill();
  });
  const kill = async (): Promise<void> => {
    await setTimeout(delay);
    child.kill('SIGKILL');
  };
  if (atDocument === 0) void kill();
  await once(child, 'close');
  return child.signalCode === 'SIGKILL';
}

/** The files that are in one output alone, or not the same in both. */
function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): readonly string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]);
}
