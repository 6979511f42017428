import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Count, countOfPackages, countOfUnitTests } from './lib/counts.ts';
import { type CommandResult, runCommand } from './lib/run-command.ts';

type Check = { title: string; command: readonly string[]; count: (result: CommandResult) => Count };

const scratch = mkdtempSync(join(tmpdir(), 'council-reports-checks-'));
const report = join(scratch, 'unit-tests.json');
const one = ({ code }: CommandResult): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const checks: readonly Check[] = [
  { title: 'Types', command: ['run', 'check:types'], count: one },
  { title: 'Lint', command: ['exec', 'biome', 'check', '--error-on-warnings'], count: one },
  { title: 'Imports', command: ['run', 'check:imports'], count: one },
  { title: 'Regular expressions', command: ['run', 'check:regexps'], count: one },
  {
    title: 'Unit tests',
    command: ['run', 'test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    count: ({ code }) => countOfUnitTests(code, report),
  },
  { title: 'Packages', command: ['run', 'check:packages'], count: ({ code, output }) => countOfPackages(code, output) },
];

const total: Count = { passed: 0, failed: 0 };
for (const { title, command, count } of checks) {
  const result = await runCommand('pnpm', ['--silent', ...command]).catch((error: unknown) => ({
    code: 1,
    output: String(error),
  }));
  const { passed, failed } = count(result);
  total.passed += passed;
  total.failed += failed;
  console.log(`\n=== ${title}: ${failed === 0 ? 'ok' : 'FAILED'}\n${result.output.trim()}`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;
