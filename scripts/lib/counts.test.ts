import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countOfPackages, countOfUnitTests } from './counts.ts';

function reportFile(report: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'council-reports-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
  return join(folder, 'report.json');
}

const passed = { status: 'passed' };
const failed = { status: 'failed' };

test('passed and failed unit tests are counted', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [{ ...failed, assertionResults: [passed, failed] }],
  };
  expect(countOfUnitTests(1, reportFile(report))).toEqual({ passed: 2, failed: 1 });
});

test('a test file that does not load is a failure', () => {
  const report = { numPassedTests: 2, numFailedTests: 0, testResults: [{ ...failed, assertionResults: [] }] };
  expect(countOfUnitTests(1, reportFile(report))).toEqual({ passed: 2, failed: 1 });
});

test('an error outside the tests is a failure', () => {
  expect(countOfUnitTests(1, reportFile({ numPassedTests: 2, numFailedTests: 0, testResults: [] }))).toEqual({
    passed: 2,
    failed: 1,
  });
});

test('a missing report is a failure', () => {
  expect(countOfUnitTests(0, '/does/not/exist.json')).toEqual({ passed: 0, failed: 1 });
});

test('packages are counted by line', () => {
  expect(countOfPackages(1, 'ok a\nnot ok b: c\nd\n')).toEqual({ passed: 1, failed: 1 });
  expect(countOfPackages(1, 'Error: ok\n')).toEqual({ passed: 0, failed: 1 });
});
