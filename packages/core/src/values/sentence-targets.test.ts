import { expect, it } from 'vitest';
import { readMeasures } from './measures.ts';
import { isAnaphoric, readTargetSentence } from './sentence-targets.ts';

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

it.each([
  ['There were 318 house fires compared to a target of 300.', 300, 318, 'house fires'],
  [
    'The fire team carried out 41 home visits in the quarter compared to a target of 40.',
    40,
    41,
    'home visits in the quarter',
  ],
  [
    'The target for the average time to answer a call was 90 seconds and the current time is 106 seconds.',
    90,
    106,
    undefined,
  ],
  [
    'The share of visits made in 14 days was 94.2%, just below the 95% target.',
    95,
    94.2,
    'The share of visits made in 14 days',
  ],
  ['New target: 70% by 2030', 70, undefined, undefined],
  [
    'The target for appeals answered within 14 days is 95%; we answered 93%.',
    95,
    93,
    'appeals answered within 14 days',
  ],
  ['Our target for routine repairs is 21 days and we took 19.4 days.', 21, 19.4, 'routine repairs'],
  ['Complaints fell to 41 against a target of no more than 50.', 50, 41, 'Complaints'],
  ['The cleaning of streets was off target at 80% (the target was 95%).', 95, 80, 'The cleaning of streets'],
  ['The share of boats let was on target at a value of 50% against a target of 48%.', 48, 50, 'The share of boats let'],
  [
    'The time to mend a boat was off target by 6 days (the target was 25 days) in May.',
    25,
    undefined,
    'The time to mend a boat',
  ],
  ['Boats let – Achieved 82 against a target of 80', 80, 82, 'Boats let'],
])('reads the target of "%s"', (text, target, actual, measure) => {
  const found = readTargetSentence(text);
  expect([found?.value, found?.actual?.value]).toEqual([target, actual]);
  if (measure !== undefined) expect(text.slice(found?.start, found?.end)).toBe(measure);
});

it.each([
  '38 of 46 indicators met their target.',
  'The target risk score is 6 and the current score is 9.',
  'The target date is 5 March 2026, 12 days away.',
  'Only 14 out of 90 targets were met.',
  'Performance improved by 4% and is now on target.',
])('"%s" states no target', (text) => {
  expect(readTargetSentence(text)).toBeNull();
});

it.each([
  ['In Quarter 3, the number of visits was 310 against a target of 300.', 'the number of visits'],
  ['Visits to the pier have risen by 6% since May, with 310 made against a target of 300.', 'Visits to the pier'],
  ['Litter cleared within a day rose to 81% (target 85%).', 'Litter cleared within a day'],
])('"%s" is about its measure alone', (text, measure) => {
  const reading = readTargetSentence(text);
  expect(text.slice(reading?.start, reading?.end)).toBe(measure);
});

it('"Performance for" names what it is about', () => {
  expect(isAnaphoric('Performance was 71% against a target of 75%')).toBe(true);
  expect(isAnaphoric('Performance for major applications was 88%, against a target of 75%')).toBe(false);
});
