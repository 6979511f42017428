import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractReports, type ParseResult } from '@council-reports/core';
import { createRandom } from '../lib/random.ts';
import type { Annotation } from './annotations.ts';
import { mutateGold } from './gold.ts';
import { documentOf, type Mutant, mutantOf } from './mutant.ts';
import { type MutationName, mutate } from './mutations.ts';
import type { Paper } from './paper.ts';
import type { Rewrite } from './rewrite-tree.ts';

/** A paper after the mutations of a run, with what is found in it then. */
export interface MutatedPaper {
  readonly file: string;
  readonly mutant: Mutant;
  readonly result: ParseResult;
}

/** The papers of a corpus mutated. The same seed makes the same changes. */
export const mutatePapers = (
  papers: readonly Paper[],
  asked: ReadonlySet<MutationName>,
  seed: number,
  rename: Rewrite,
): readonly MutatedPaper[] =>
  papers.map((paper, index) => {
    // A generator for each paper: one more paper in the folder changes nothing in those before it.
    const random = createRandom(seed * 10_007 + index);
    const mutant = mutate(mutantOf(paper), asked, { kind: paper.result.kind, random, rename });
    return { file: paper.file, mutant, result: extractReports(documentOf(mutant, paper.document)) };
  });

/** The annotations of mutated papers, changed as these were. */
export const mutateAnnotations = (
  annotations: readonly Annotation[],
  papers: readonly MutatedPaper[],
): readonly Annotation[] =>
  annotations.flatMap(({ name, gold }) => {
    const paper = papers.find(({ file }) => file === gold.file);
    return paper === undefined ? [] : [{ name, gold: mutateGold(gold, paper.mutant) }];
  });

/** Where the results and the annotations of a run stand. */
export interface RunFolders {
  readonly results: string;
  readonly gold: string;
}

/** Writes what a scorer reads into a folder: `results` and `gold`. */
export async function writeRun(
  folder: string,
  papers: readonly Pick<MutatedPaper, 'file' | 'result'>[],
  annotations: readonly Annotation[],
): Promise<RunFolders> {
  const folders = { results: join(folder, 'results'), gold: join(folder, 'gold') };
  for (const path of Object.values(folders)) await mkdir(path, { recursive: true });
  for (const { file, result } of papers)
    await writeFile(join(folders.results, `${file}.json`), JSON.stringify(result, null, 2));
  for (const { name, gold } of annotations) await writeFile(join(folders.gold, name), JSON.stringify(gold, null, 2));
  return folders;
}
