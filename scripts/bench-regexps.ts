import { readFile } from 'node:fs/promises';
import { parseReport } from '@council-reports/reader';
import { papersOf } from './archive/build-archive.ts';

const usage = `usage: bench-regexps [FOLDER...]

Parses the papers of the fixtures, and of the folders, once, and prints the regular expressions that took longest in their first two runs, which
is when V8 compiles them: for their first texts as bytecode and then as machine code, and anew where the letters of a text are of two bytes. Every
process and thread pays that. A class of all letters (\\p{L}) repeated a bounded number of times behind another can take a second.`;

if (process.argv.includes('--help')) {
  console.log(usage);
  process.exit();
}

interface Runs {
  count: number;
  milliseconds: number;
}

// Each of the two kinds of text is compiled for twice.
const compiling = 4;
const shown = 25;

const runsOf = new Map<string, Runs>();
const exec = RegExp.prototype.exec;

// All methods of strings and of expressions come through here, as the standard has it.
RegExp.prototype.exec = function (text: string): RegExpExecArray | null {
  const key = `/${this.source}/${this.flags}`;
  const runs = runsOf.get(key) ?? { count: 0, milliseconds: 0 };
  runsOf.set(key, runs);
  if (runs.count++ >= compiling) return exec.call(this, text);
  const { user } = process.cpuUsage();
  const match = exec.call(this, text);
  runs.milliseconds += (process.cpuUsage().user - user) / 1000;
  return match;
};

for (const path of await papersOf(process.argv.slice(2)))
  await parseReport(await readFile(path)).catch(() => undefined);

const slowest = [...runsOf].sort(([, a], [, b]) => b.milliseconds - a.milliseconds);
const total = slowest.reduce((sum, [, { milliseconds }]) => sum + milliseconds, 0);
console.log(`${slowest.length} expressions, ${total.toFixed(0)} ms in their first ${compiling} runs`);
for (const [key, { milliseconds }] of slowest.slice(0, shown))
  console.log(`${milliseconds.toFixed(1).padStart(8)} ms  ${key.length > 160 ? `${key.slice(0, 160)}…` : key}`);
