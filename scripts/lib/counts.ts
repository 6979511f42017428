import { existsSync, readFileSync } from 'node:fs';

/** How many checks passed and failed. */
export type Count = { passed: number; failed: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** The unit tests in the report of Vitest's JSON reporter; a file that does not load, or a run that broke off, counts as one failure. */
export function countOfUnitTests(code: number, reportPath: string): Count {
  if (!existsSync(reportPath)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(reportPath, 'utf8')) as VitestReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** The lines `ok …` and `not ok …` that the check of the packages prints. */
export function countOfPackages(code: number, output: string): Count {
  const lines = output.split('\n');
  const passed = lines.filter((line) => line.startsWith('ok ')).length;
  const failed = lines.filter((line) => line.startsWith('not ok ')).length;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}
