import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ArchivedDocument, type ExportFormat, exportArchive, exportFormats } from '@council-reports/archive';
import type { ParseResult } from '@council-reports/core';

const usage = `usage: bench-export [--rows N] [--formats parquet,csv]

Exports N rows (default 1,000,000) in one pass, out of documents that are made one at a time from the expected results of the fixtures, and prints
the most resident memory at a tenth of them and at all of them (the goal: no more than a tenth higher), the time, and the size of the files.`;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    formats: { type: 'string', default: 'parquet,csv' },
    help: { type: 'boolean', default: false },
  },
});
const formats = exportFormats.filter((format) => values.formats.split(',').includes(format));
if (values.help || formats.length === 0) {
  console.error(usage);
  process.exit(2);
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
const peak = (): number => megabytes(process.resourceUsage().maxRSS * 1024);
const seconds = (microseconds: number): string => (microseconds / 1e6).toFixed(1);
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const fixtures = join(import.meta.dirname, '../fixtures');
const folders = (await readdir(fixtures, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const texts = await Promise.all(folders.map(({ name }) => readFile(join(fixtures, name, 'expected.json'), 'utf8')));

/** A document whose every string is its own, as when a result is read from disk. */
function documentAt(place: number): ArchivedDocument {
  const result = JSON.parse(texts[place % texts.length] ?? '') as ParseResult;
  const { sha256, bytes } = result.source;
  return { path: `${place}.md`, sha256, bytes, outcome: { kind: 'parsed' }, result };
}

async function* documentsUpTo(count: number, each: (done: number) => void): AsyncGenerator<ArchivedDocument> {
  for (let place = 0; place < count; place++) {
    yield documentAt(place);
    each(place + 1);
  }
}

const scratch = await mkdtemp(join(tmpdir(), 'council-reports-export-'));
const total = (rows: Readonly<Record<string, number>>): number => Object.values(rows).reduce((sum, each) => sum + each);
const run = async (count: number, chosen: readonly ExportFormat[], each: (done: number) => void): Promise<number> => {
  const out = join(scratch, chosen.join('-'));
  return total((await exportArchive(documentsUpTo(count, each), { out, formats: chosen })).rows);
};

const perRound = await run(texts.length, ['jsonl'], () => undefined);
const count = Math.ceil(Number(values.rows) / perRound) * texts.length;

const beforeMaking = cpu();
for await (const _ of documentsUpTo(count, () => undefined));
const making = cpu() - beforeMaking;

const tenth = Math.floor(count / 10);
let peakAtTenth = 0;
const before = cpu();
const rows = await run(count, formats, (done) => {
  if (done === tenth) peakAtTenth = peak();
  if (done % tenth === 0) console.log(`${done} documents\t${megabytes(process.memoryUsage.rss())} MB`);
});
const spent = cpu() - before - making;

console.log(`${rows} rows of ${count} documents to ${formats.join(', ')}`);
console.log(`peak memory: ${peakAtTenth} MB at a tenth of the rows, ${peak()} MB at all`);
console.log(
  `CPU: ${seconds(spent)} s for the export (${Math.round((rows / spent) * 1e6)} rows a second), ${seconds(making)} s to make the documents`,
);
const out = join(scratch, formats.join('-'));
for (const format of formats) {
  const names = (await readdir(out)).filter((name) => name.endsWith(`.${format}`));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(out, name))).size));
  console.log(`${format}: ${sizes.length} files, ${megabytes(sizes.reduce((sum, size) => sum + size, 0))} MB`);
}
await rm(scratch, { recursive: true });
