import { writeFile } from 'node:fs/promises';
import { parseReport } from '@council-reports/reader';
import { cases } from '../packages/conformance/src/cases.ts';

const names = process.argv.slice(2);
if (names.length === 0) {
  console.error(
    'usage: update-expected CASE... | all\n\nRewrites the expected results of fixtures from what the parser finds now. Read the difference before you commit it.',
  );
  process.exit(2);
}
for (const { name, papers, expected } of cases()) {
  const [own] = papers;
  if (own === undefined || !(names.includes('all') || names.includes(name))) continue;
  await writeFile(expected, `${JSON.stringify(await parseReport(own), null, 2)}\n`);
  console.log(name);
}
