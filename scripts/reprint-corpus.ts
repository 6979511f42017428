import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Block } from '@council-reports/core';
import { parseReport } from '@council-reports/reader';
import { tidy } from './build-fixtures/tidy.ts';
import { readDocument } from './lib/read-document.ts';
import { type Scores, scoresOf } from './lib/scores.ts';
import { layouts } from './reprint-corpus/layouts.ts';

const names = Object.keys(layouts);
const usage = `usage: reprint-corpus DOCUMENTS OUT --gold FOLDER --scorer FILE [--layout NAME]...

Prints the content of every document of a folder anew in other layouts, parses what was printed, and scores it against the annotations of the
document: what a paper says does not depend on how it is laid out. OUT gets the papers and the results of each layout. Running heads and
pictures are not printed, so what only they say is missed.

layouts: ${names.join(', ')}; without --layout all of them. The PDFs need soffice and chromium.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    scorer: { type: 'string' },
    layout: { type: 'string', multiple: true, default: names },
  },
});
const [documents, out] = positionals;
const { gold, scorer } = values;
const asked = Object.entries(layouts).filter(([name]) => values.layout.includes(name));
if (documents === undefined || out === undefined || gold === undefined || scorer === undefined || asked.length === 0) {
  console.error(usage);
  process.exit(2);
}

const papers = await readPapers(documents);
for (const [name, print] of asked) {
  const [printed, results] = [join(out, name, 'papers'), join(out, name, 'results')];
  await mkdir(printed, { recursive: true });
  await mkdir(results, { recursive: true });
  for (const { file, blocks } of papers) {
    const bytes = await print(blocks);
    await writeFile(join(printed, file), bytes);
    await writeFile(join(results, `${file}.json`), JSON.stringify(await parseReport(bytes), null, 2));
  }
  show(name, scoresOf(scorer, gold, results));
}

async function readPapers(
  folder: string,
): Promise<readonly { readonly file: string; readonly blocks: readonly Block[] }[]> {
  const read: { readonly file: string; readonly blocks: readonly Block[] }[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const { root } = await readDocument(await readFile(join(folder, file)));
    read.push({ file, blocks: tidy(root.children) });
  }
  return read;
}

function show(name: string, scores: Scores): void {
  const lists = [...scores].filter(([scored]) => !scored.includes('.'));
  const figures = lists.map(([scored, score]) => `${scored} ${score === null ? '-' : score.toFixed(3)}`);
  console.log(`${name.padEnd(20)}${figures.join('  ')}`);
}
