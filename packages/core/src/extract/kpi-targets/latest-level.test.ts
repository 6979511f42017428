import { expect, test } from 'vitest';
import { latestLevel } from './latest-level.ts';

const latest = (target: string, ...periods: readonly string[]): string | undefined =>
  latestLevel(
    periods.map((period) => ({ value: 1, unit: 'count', raw: '1', period })),
    target,
  )?.period;

test.each([
  ['Target 2023/24', ['Q2 actual', '2022/23 actual'], 'Q2 actual'],
  ['Target 2023/24', ['2022/23 actual', 'Q1', 'Q2'], 'Q2'],
  ['Target', ['2023/24', '2022/23', '2021/22'], '2023/24'],
  ['Target', ['Q3 2024/25', 'Q3 2023/24'], 'Q3 2024/25'],
  ['Target', ['Q2 2024/25', 'Q1 2024/25'], 'Q2 2024/25'],
  ['Target', ['March 2025', 'December 2024'], 'March 2025'],
  ['Target', ['January 2025', 'October 2024', 'July 2024'], 'January 2025'],
  ['Target 2023/24', ['Q1', 'Q2', 'Outturn 2023/24'], 'Outturn 2023/24'],
  ['Target', ['Q1', 'Q2', 'Q3'], 'Q3'],
  ['YTD target', ['YTD', 'November', 'December'], 'YTD'],
  ['Target Q2', ['Q1', 'Q2', 'Q3'], 'Q2'],
])('beside %j, the latest of %j is %j', (target, periods, expected) => {
  expect(latest(target, ...periods)).toBe(expected);
});

test('there is none where no level is printed', () => {
  expect(latest('Target')).toBeUndefined();
});
