import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseResultSchema } from '@council-reports/core';
import { readGold } from './calibrate/gold.ts';
import { type Judged, judge, lists } from './calibrate/judged.ts';
import { binsOf, calibrationError, shareRight } from './calibrate/reliability.ts';

const usage = `usage: calibrate RESULTS... --gold FOLDER

Compares how sure the library was of each object with how often such objects are right. RESULTS are folders of parse results as
\`pnpm evaluate\` writes them; the gold folder holds annotations of the same papers.`;

const sureFrom = 0.9;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { gold: { type: 'string' } } });
const { gold } = values;
if (positionals.length === 0 || gold === undefined) {
  console.error(usage);
  process.exit(2);
}

const judged = readGold(gold).flatMap((annotation): readonly Judged[] => {
  const path = positionals.map((folder) => join(folder, `${annotation.file}.json`)).find((file) => existsSync(file));
  if (path === undefined) return [];
  const { reports } = parseResultSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const meant = reports.filter((_, index) => annotation.report === undefined || index === annotation.report);
  return meant.flatMap((report) => judge(report, annotation));
});

console.log('list             confidence  objects  right');
for (const list of lists) {
  const own = judged.filter((each) => each.list === list);
  for (const confidence of [...new Set(own.map((each) => each.confidence))].sort((a, b) => b - a)) {
    const same = own.filter((each) => each.confidence === confidence);
    console.log(line(list, confidence, same.length, shareRight(same)));
  }
}
for (const { confidence, count, right } of binsOf(judged)) console.log(line('all', confidence, count, right));
const sure = judged.filter(({ confidence }) => confidence >= sureFrom);
console.log(`expected calibration error ${calibrationError(judged).toFixed(3)} over ${judged.length} objects`);
console.log(`right at ${sureFrom} or above: ${(shareRight(sure) * 100).toFixed(1)} % of ${sure.length}`);

function line(name: string, confidence: number, count: number, right: number): string {
  return [
    name.padEnd(16),
    confidence.toFixed(2).padStart(10),
    String(count).padStart(9),
    right.toFixed(3).padStart(7),
  ].join('');
}
