import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePdf } from '@council-reports/pdf';
import { readWithPdfjs } from './pdf-baseline.ts';

const usage = `usage: bench/pdf FOLDER... [--only TEXT] [--rounds N] [--memory N]

CPU time from bytes to ParseResult against pdfjs's getTextContent and getStructTree, for every PDF of the folders: both in this process and
in turn, over N rounds (default 5) after one that is not counted. The goals are 1.3 times for tagged papers and 1.5 times for untagged ones.
--memory parses N documents one after the other instead, and prints the resident memory; the goal is under 400 MB, and no growth.`;

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    memory: { type: 'string' },
  },
});
if (folders.length === 0) {
  console.error(usage);
  process.exit(2);
}

interface Paper {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const papers: Paper[] = [];
for (const folder of folders)
  for (const name of (await readdir(folder)).sort())
    if (name.toLowerCase().endsWith('.pdf') && name.includes(values.only))
      papers.push({ name, bytes: await readFile(join(folder, name)) });

if (values.memory === undefined) await compareTimes(Number(values.rounds));
else await watchMemory(Number(values.memory));

/** Milliseconds of processor time, of all threads. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function compareTimes(rounds: number): Promise<void> {
  const totals = new Map<string, { ours: number; theirs: number; goal: number }>();
  const rows: { paper: Paper; ours: number[]; theirs: number[]; kind: string }[] = [];
  for (const paper of papers) {
    try {
      const { source } = await parsePdf(paper.bytes);
      rows.push({ paper, ours: [], theirs: [], kind: source.tagged === true ? 'tagged' : 'untagged' });
      await readWithPdfjs(paper.bytes);
    } catch (error) {
      console.log(`${paper.name}\tleft out: ${String(error)}`);
    }
  }
  for (let round = 0; round < rounds; round++)
    for (const { paper, ours, theirs } of rows) {
      theirs.push(await cpuOf(() => readWithPdfjs(paper.bytes)));
      ours.push(await cpuOf(() => parsePdf(paper.bytes)));
    }
  console.log('file\ttags\tms\tpdfjs ms\tratio');
  for (const { paper, kind, ...times } of rows) {
    const [ours, theirs] = [median(times.ours), median(times.theirs)];
    console.log([paper.name, kind, ours.toFixed(0), theirs.toFixed(0), (ours / theirs).toFixed(2)].join('\t'));
    const total = totals.get(kind) ?? { ours: 0, theirs: 0, goal: kind === 'tagged' ? 1.3 : 1.5 };
    totals.set(kind, { ...total, ours: total.ours + ours, theirs: total.theirs + theirs });
  }
  for (const [kind, { ours, theirs, goal }] of totals)
    console.log(`all ${kind}\t${ours.toFixed(0)}\t${theirs.toFixed(0)}\t${(ours / theirs).toFixed(2)}\tgoal ${goal}`);
}

async function watchMemory(documents: number): Promise<void> {
  const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
  const samples: number[] = [];
  for (let done = 0; done < documents; done++) {
    const paper = papers[done % papers.length];
    if (paper === undefined) break;
    // A paper that cannot be read is a paper read: what it held has to be given back as well.
    await parsePdf(paper.bytes).catch(() => undefined);
    samples.push(process.memoryUsage.rss());
    if ((done + 1) % 50 === 0) console.log(`${done + 1} documents\t${megabytes(process.memoryUsage.rss())} MB`);
  }
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const growth = median(samples.slice(-quarter)) - median(samples.slice(quarter, 2 * quarter));
  console.log(`most\t${megabytes(process.resourceUsage().maxRSS * 1024)} MB\tgoal 400`);
  console.log(`growth from the second quarter to the last\t${megabytes(growth)} MB`);
}
