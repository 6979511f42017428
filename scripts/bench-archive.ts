import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildArchive, papersOf } from './archive/build-archive.ts';
import type { RunFigures } from './archive/run.ts';
import { measureRun } from './archive/start-run.ts';

const usage = `usage: bench-archive [FOLDER...] [--documents N]

Builds an archive of N documents (default 2,000) out of the fixtures, and of the papers in the folders, 2 % of them broken, and prints: how
much more CPU time a batch takes than calling parseReport in a loop (goal: at most 5 %), both at the same time on one core, which whatever else
the machine does then slows alike; how many times the throughput of one worker on one core two workers on two cores have (goal: at least 1.8;
only an idle machine can show it, from which no other takes time: what is stolen is printed); and how the main process's resident memory changes from document 200 to the last (goal: within 10 %). Linux
alone tells what is needed.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '2000' }, help: { type: 'boolean', short: 'h', default: false } },
});
if (values.help) {
  console.log(usage);
  process.exit();
}

const folder = await mkdtemp(join(tmpdir(), 'bench-archive-'));
const papers = join(folder, 'papers');
try {
  await buildArchive(papers, await papersOf(positionals), Number(values.documents));
  const [loop, beside] = await Promise.all([
    measureRun('0', 'loop', papers),
    measureRun('0', 'batch', papers, join(folder, 'beside'), '1'),
  ]);
  report('parseReport in a loop', loop);
  report('one worker beside it', beside);
  const one = await measureRun('0', 'batch', papers, join(folder, 'one'), '1');
  report('one worker', one);
  const two = await measureRun('0,1', 'batch', papers, join(folder, 'two'), '2');
  report('two workers', two);
  const other = await measureRun('1', 'batch', papers, join(folder, 'other'), '1');
  report('one worker on the other core', other);
  const alone = (one.seconds + other.seconds) / 2;
  console.log(`two workers' throughput / one's: ${(alone / two.seconds).toFixed(2)} (goal: at least 1.8)`);
  console.log(`CPU time of a batch / of the loop: ${(beside.cpu / loop.cpu).toFixed(3)} (goal: at most 1.05)`);
  for (const [name, figures] of Object.entries({ 'one worker': one, 'two workers': two })) reportMemory(name, figures);
} finally {
  await rm(folder, { recursive: true });
}

function report(name: string, { documents, seconds, cpu, stolen }: RunFigures): void {
  const rates = `${(documents / seconds).toFixed(1)} documents/s, ${(cpu / seconds).toFixed(2)} cores used, ${stolen.toFixed(0)} CPU s stolen`;
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(
    `${name}: ${documents} in ${seconds.toFixed(0)} s, ${cpu.toFixed(1)} CPU s, ${rates}; load ${load.join(' ')}`,
  );
}

function reportMemory(name: string, { memory }: RunFigures): void {
  const early = memory[1];
  const late = memory.at(-1);
  if (early === undefined || late === undefined) return;
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  const growth = ((late.main / early.main - 1) * 100).toFixed(1);
  console.log(
    `memory, ${name}: main process ${megabytes(early.main)} MB at 200, ${megabytes(late.main)} MB at the end, ${growth} % more ` +
      `(goal: within 10 %); workers' process ${megabytes(early.workers)} MB, ${megabytes(late.workers)} MB`,
  );
}
