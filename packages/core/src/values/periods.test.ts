import { expect, test } from 'vitest';
import { isPeriod, opensWithYear, periodNamed, withoutPeriod } from './periods.ts';

test.each(['Q3 2024/25', '24/25', 'Qtr 2', 'Apr–Jun', 'April to June', '2024'])('%j is a period', (heading) => {
  expect(isPeriod(heading)).toBe(true);
});

test.each(['Target', '24/26', '24/7 service', 'Q2 result'])('%j is more than a period, or none', (heading) => {
  expect(isPeriod(heading)).toBe(false);
});

test.each([
  ['Q2 24/25 Target', 'Target'],
  ['Outturn 23/24', 'Outturn'],
  ['Q2 2025/26 actual', 'actual'],
])('%j is of %j', (heading, rest) => {
  expect(withoutPeriod(heading)).toBe(rest);
});

test.each([
  ['Q3 24/25', 2024, 3],
  ['Outturn 2023/24', 2023, null],
  ['March 2025', 2024, 4],
  ['Quarter 2', null, 2],
  ['Target', null, null],
])('%j names the year %j and the quarter %j', (heading, year, quarter) => {
  expect(periodNamed(heading)).toEqual({ year, quarter });
});

test('a heading may open with its year', () => {
  expect(['24/25 outturn', '2021/22 starts', 'Outturn 24/25'].map(opensWithYear)).toEqual([true, true, false]);
});
