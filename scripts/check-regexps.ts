import { keyOf, quickLimits, recheckAll, thoroughLimits } from './lib/recheck-all.ts';
import { verdictOf } from './lib/regexp-verdict.ts';
import { regexpsOf } from './lib/regexps.ts';
import { readSourceFiles } from './lib/source-files.ts';

const files = readSourceFiles().filter(({ path }) => !path.endsWith('.test.ts'));
const results = files.map((file) => ({ path: file.path, ...regexpsOf(file) }));
const regexps = results.flatMap(({ found }) => found);
const answers = await recheckAll(regexps, process.argv.includes('--thorough') ? thoroughLimits : quickLimits);
const unsafe: string[] = [];
const undecided: string[] = [];
const accepted: string[] = [];
for (const regexp of regexps) {
  const answer = answers.get(keyOf(regexp));
  if (!answer) throw new Error(`no answer for ${keyOf(regexp)}`);
  const { status, detail } = verdictOf(regexp, answer);
  const line = `${regexp.path}:${regexp.line} ${keyOf(regexp)} ${detail}`;
  if (status === 'safe') continue;
  if (status === 'undecided') undecided.push(line);
  else if (regexp.accepted === undefined) unsafe.push(line);
  else accepted.push(`${line} (accepted: ${regexp.accepted})`);
}
const dynamic = results.flatMap(({ path, dynamic: lines }) => lines.map((line) => `${path}:${line}`));

print('Built at run time, not checked', dynamic);
print('Nothing found by scslre, left open by recheck (pnpm check:regexps --thorough gives it more time)', undecided);
print('Accepted', accepted);
print('Can be made to backtrack badly', unsafe);
console.log(`${regexps.length} regular expressions: ${unsafe.length} unsafe`);
if (unsafe.length > 0) process.exitCode = 1;

function print(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
