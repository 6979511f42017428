import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseReport } from '@council-reports/reader';
import { median } from './bench/cpu-time.ts';

const usage = `usage: bench-memory FILE... [--documents N]

Parses the files in turn, N documents in all (default 500), in this one process, and prints the resident memory: the most of it (the goal is
under 400 MB) and how it grows from the second quarter of the documents to the last (the goal is not at all). V8 collects little while the
machine has memory to spare, so run it as a worker of an archive runs: with --max-old-space-size=256 and --max-semi-space-size=16
(\`pnpm bench:memory\`).`;

const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '500' } },
});
if (paths.length === 0) {
  console.error(usage);
  process.exit(2);
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
const documents = Number(values.documents);
const samples: number[] = [];
for (let done = 0; done < documents; done++) {
  const path = paths[done % paths.length];
  if (path === undefined) break;
  // A paper that cannot be read has to give back what it held like any other.
  await parseReport(new Uint8Array(await readFile(path))).catch(() => undefined);
  samples.push(process.memoryUsage.rss());
  if ((done + 1) % 50 === 0) console.log(`${done + 1} documents\t${megabytes(process.memoryUsage.rss())} MB`);
}
const quarter = Math.max(1, Math.floor(samples.length / 4));
const growth = median(samples.slice(-quarter)) - median(samples.slice(quarter, 2 * quarter));
console.log(`most: ${megabytes(process.resourceUsage().maxRSS * 1024)} MB (goal: under 400)`);
console.log(`growth: ${megabytes(growth)} MB`);
