import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pdfSection } from './bench/pdf-section.ts';
import type { Paper, Section } from './bench/section.ts';
import { textSection } from './bench/text-section.ts';

/** What is measured, by the kind of paper. A paper is measured in every section that takes it. */
const sections: readonly Section[] = [textSection, pdfSection];

const largestFixture = join(import.meta.dirname, '../fixtures/cabinet-report-with-improvement-plan/paper.md');

const paths = process.argv.slice(2);
const papers: readonly Paper[] = await Promise.all(
  (paths.length > 0 ? paths : [largestFixture]).map(async (path) => ({ path, bytes: await readFile(path) })),
);
for (const { title, takes, run } of sections) {
  const own = papers.filter(takes);
  if (own.length === 0) continue;
  console.log(`\n# ${title}`);
  await run(own);
}
const left = papers.filter((paper) => !sections.some(({ takes }) => takes(paper)));
for (const { path } of left) console.error(`${path}: there is no section for its format`);
if (left.length > 0) process.exitCode = 1;
