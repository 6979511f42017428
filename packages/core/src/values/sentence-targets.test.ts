import { expect, it } from 'vitest';
import { readMeasures } from './measures.ts';

it.each([
  ['84% of calls were answered, compared to a target of 90%', 90, 84],
  ['84% of calls answered against a target of 90%', 90, 84],
  ['Calls answered 84% (target 90%)', 90, 84],
  ['Target of 95% of plans reviewed, actual 84%', 95, 84],
  ['80% of providers to hold digital records. (March 2024, 57.9%)', 80, 57.9],
])('"%s" has the target %d and the level %d', (text, target, actual) => {
  expect(readMeasures(text).map((reading) => [reading.value, reading.actual?.value])).toEqual([[target, actual]]);
});

it.each([
  '% of staff satisfied 56% (+0.1p.p.)',
  'Staff who feel cared for 63.1% (0.0 p.p.)',
  'Number of people monitored - baseline data (May 2024): 719',
  'Number completed – to date 140',
])('"%s" is what was, and no target', (text) => {
  expect(readMeasures(text)).toEqual([]);
});

it('"up to date" and "from baseline to" leave a level to reach', () => {
  expect(readMeasures('Children up to date with vaccinations meet the benchmark of 95%')[0]?.value).toBe(95);
  expect(readMeasures('20% improvement from baseline to 90%').length).toBeGreaterThan(0);
});
