import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docxSection } from './bench/docx-section.ts';
import { htmlSection } from './bench/html-section.ts';
import { meetingPage } from './bench/meeting-page.ts';
import { pdfSection } from './bench/pdf-section.ts';
import type { Paper, Section } from './bench/section.ts';
import { textSection } from './bench/text-section.ts';

/** What is measured, by the kind of paper. A paper is measured in every section that takes it. */
const sections: readonly Section[] = [textSection, htmlSection, docxSection, pdfSection];

const largestFixture = join(import.meta.dirname, '../fixtures/cabinet-report-with-improvement-plan');

const read = async (path: string): Promise<Paper> => ({ path, bytes: await readFile(path) });

/** What is measured where nothing is named: the largest fixture in each format, and a meeting page of a megabyte. */
const ownPapers = async (): Promise<readonly Paper[]> => [
  ...(await Promise.all(
    ['paper.md', 'paper.html', 'paper.hand.html', 'paper.docx', 'paper.tagged.pdf'].map((name) =>
      read(join(largestFixture, name)),
    ),
  )),
  { path: 'meeting page of 1 MB', bytes: new TextEncoder().encode(meetingPage(1_000_000)) },
];

const paths = process.argv.slice(2);
const papers = paths.length > 0 ? await Promise.all(paths.map(read)) : await ownPapers();
for (const { title, takes, run } of sections) {
  const own = papers.filter(takes);
  if (own.length === 0) continue;
  console.log(`\n# ${title}`);
  await run(own);
}
const left = papers.filter((paper) => !sections.some(({ takes }) => takes(paper)));
for (const { path } of left) console.error(`${path}: there is no section for its format`);
if (left.length > 0) process.exitCode = 1;
