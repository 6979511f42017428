import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from './lib/random.ts';
import { readDocument } from './lib/read-document.ts';
import { type Comparison, compareScores, scoresOf } from './lib/scores.ts';
import { readAnnotations } from './mutate-corpus/annotations.ts';
import { findNames, wordsPrinted } from './mutate-corpus/find-names.ts';
import { inventWords } from './mutate-corpus/invent-words.ts';
import { mutationNames } from './mutate-corpus/mutations.ts';
import { type Paper, paperOf } from './mutate-corpus/paper.ts';
import { renaming } from './mutate-corpus/rename.ts';
import { mutateAnnotations, mutatePapers, writeRun } from './mutate-corpus/runs.ts';
import { builtInVocabulary } from './mutate-corpus/vocabulary.ts';

const usage = `usage: mutate-corpus DOCUMENTS OUT --gold FOLDER --scorer FILE [--seed N]... [--mutation NAME]...

Changes what should make no difference in every document of a folder, and in what was annotated of it: renames people, bodies and places, shuffles
independent sections, numbers sections and paragraphs anew. Scores the papers as they stand and changed, and prints the scores of the lists and
whatever else differs. Ends with 1 where a list lost more than 0.01. OUT gets the results, annotations and new names of each run.

mutations: ${mutationNames.join(', ')}; without --mutation all of them.`;

const mostLoss = 0.01;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    scorer: { type: 'string' },
    seed: { type: 'string', multiple: true, default: ['1'] },
    mutation: { type: 'string', multiple: true, default: [...mutationNames] },
  },
});
const [documents, out] = positionals;
const { gold, scorer, seed: seeds } = values;
const asked = new Set(mutationNames.filter((name) => values.mutation.includes(name)));
if (documents === undefined || out === undefined || gold === undefined || scorer === undefined || asked.size === 0) {
  console.error(usage);
  process.exit(2);
}

const papers = await readPapers(documents);
const annotations = await readAnnotations(gold, new Set(papers.map(({ file }) => file)));
const names = findNames(papers, builtInVocabulary());
const printed = wordsPrinted(papers);
const original = await writeRun(join(out, 'original'), papers, annotations);
const before = scoresOf(scorer, original.gold, original.results);
let lost = 0;
for (const seed of seeds) {
  const folder = join(out, `seed-${seed}`);
  const invented = inventWords(names, printed, createRandom(Number(seed)));
  const mutated = mutatePapers(papers, asked, Number(seed), renaming(invented));
  const run = await writeRun(folder, mutated, mutateAnnotations(annotations, mutated));
  await writeFile(join(folder, 'names.json'), JSON.stringify(Object.fromEntries(invented), null, 2));
  const comparison = compareScores(before, scoresOf(scorer, run.gold, run.results));
  console.log(`\nseed ${seed}: ${[...asked].join(', ')}; ${names.size} names\n`);
  print(comparison);
  lost += comparison.filter(({ name, difference }) => isList(name) && difference < -mostLoss).length;
}
console.log(lost === 0 ? '\nThe scores hold.' : `\n${lost} scores of lists fell by more than ${mostLoss}.`);
process.exitCode = lost === 0 ? 0 : 1;

async function readPapers(folder: string): Promise<readonly Paper[]> {
  const read: Paper[] = [];
  for (const file of (await readdir(folder)).sort())
    read.push(paperOf(file, await readDocument(await readFile(join(folder, file)))));
  return read;
}

function isList(name: string): boolean {
  return !name.includes('.');
}

function print(comparison: readonly Comparison[]): void {
  const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(10);
  console.log(`${''.padEnd(28)}${'original'.padStart(10)}${'mutated'.padStart(10)}${'difference'.padStart(12)}`);
  for (const { name, original: first, mutated, difference } of comparison)
    if (isList(name) || difference !== 0)
      console.log(`${name.padEnd(28)}${figure(first)}${figure(mutated)}${difference.toFixed(3).padStart(12)}`);
}
