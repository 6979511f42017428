import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UnreadableDocumentError } from '@council-reports/core';
import { parseReport } from '@council-reports/reader';

const usage = `usage: evaluate DOCUMENTS RESULTS [--gold FOLDER] [--scorer FILE] [--misses]

Parses every document of a folder into RESULTS (one <file name>.json each), then scores the results against gold annotations.
Without a gold folder and a scorer only the results are written.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { gold: { type: 'string' }, scorer: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
const [documents, results] = positionals;
if (documents === undefined || results === undefined) {
  console.error(usage);
  process.exit(2);
}
await mkdir(results, { recursive: true });
for (const name of (await readdir(documents)).sort()) {
  const before = process.cpuUsage();
  const outcome = await parseInto(join(documents, name), join(results, `${name}.json`));
  const { user, system } = process.cpuUsage(before);
  console.log(`${outcome}\t${Math.round((user + system) / 1000)} ms CPU\t${name}`);
}
score();

async function parseInto(path: string, target: string): Promise<string> {
  try {
    await writeFile(target, JSON.stringify(await parseReport(path), null, 2));
    return 'parsed';
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error.code;
    throw error;
  }
}

function score(): void {
  const { gold, scorer } = values;
  if (gold === undefined || scorer === undefined || !existsSync(gold) || !existsSync(scorer)) {
    console.log('Not scored: there is no gold folder or no scorer.');
    return;
  }
  const args = [scorer, gold, String(results), ...(values.misses ? ['--misses'] : [])];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
