import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cases, fixtures } from '../packages/conformance/src/cases.ts';
import { hurtPapers } from './build-fixtures/hurt-papers.ts';
import { pdfVariants } from './build-fixtures/pdf-variants.ts';
import { plans } from './build-fixtures/plan.ts';
import { printWord } from './build-fixtures/print-pdf.ts';
import { readPaper } from './build-fixtures/read-paper.ts';
import { toDocx } from './build-fixtures/to-docx.ts';
import { toHtml } from './build-fixtures/to-html.ts';

const usage = `usage: build-fixtures CASE... | hurt | all

Writes paper.html, paper.docx and paper.<variant>.pdf beside each case's own paper, and as "hurt" the papers that cannot be read whole.
The PDFs need soffice, chromium, qpdf, pdftoppm and the Liberation fonts; see fixtures/README.md.`;

const names = process.argv.slice(2);
if (names.length === 0) {
  console.error(usage);
  process.exit(2);
}
for (const { name, papers } of cases()) {
  const [own] = papers;
  if (own === undefined || !(names.includes('all') || names.includes(name))) continue;
  await build(own, name);
  console.log(name);
}

if (names.includes('all') || names.includes('hurt')) await buildHurt();

async function build(own: string, name: string): Promise<void> {
  const plan = plans[name] ?? {};
  const blocks = await readPaper(own, plan);
  const html = toHtml(blocks, plan.language ?? 'en-GB');
  const docx = await toDocx(blocks, plan);
  const save = (file: string, content: string | Uint8Array): Promise<void> =>
    writeFile(join(dirname(own), file), content);
  await save('paper.html', html);
  await save('paper.docx', docx);
  for (const variant of plan.pdfs ?? [])
    await save(`paper.${variant}.pdf`, await pdfVariants[variant]({ blocks, plan, html, docx }));
}

async function buildHurt(): Promise<void> {
  const folder = join(fixtures, '../packages/pdf/src/test-support/papers');
  await mkdir(folder, { recursive: true });
  const docx = await readFile(join(fixtures, 'decision-record-form/paper.docx'));
  const sound = await printWord(docx, 'untagged');
  for (const [file, hurt] of Object.entries(hurtPapers)) await writeFile(join(folder, file), await hurt(sound));
  console.log('hurt');
}
