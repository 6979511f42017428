import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cases } from '../packages/conformance/src/cases.ts';
import { plans } from './build-fixtures/plan.ts';
import { readPaper } from './build-fixtures/read-paper.ts';
import { toDocx } from './build-fixtures/to-docx.ts';
import { toHtml } from './build-fixtures/to-html.ts';

const names = process.argv.slice(2);
if (names.length === 0) {
  console.error('usage: build-fixtures CASE... | all');
  process.exit(2);
}
for (const { name, papers } of cases()) {
  const [own] = papers;
  if (own === undefined || !(names.includes('all') || names.includes(name))) continue;
  const plan = plans[name] ?? {};
  const blocks = await readPaper(own, plan);
  await writeFile(join(own, '../paper.html'), toHtml(blocks, plan.language ?? 'en-GB'));
  await writeFile(join(own, '../paper.docx'), await toDocx(blocks, plan));
  console.log(name);
}
