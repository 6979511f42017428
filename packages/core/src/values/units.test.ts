import { expect, it } from 'vitest';
import { parseBound } from './comparators.ts';
import { unitNamed } from './units.ts';

it.each([
  ['% of invoices paid within 30 days', 'percent'],
  ['Proportion of new births visited', 'percent'],
  ['First-time entrants per 100,000', 'rate'],
  ['Average days to process a claim', 'days'],
  ['Number of working days lost', 'days'],
  ['Residual household waste (kg)', 'other'],
  ['Households in bed and breakfast within 6 weeks', null],
  ['Children in early years settings', null],
  ['Number of visits', null],
])('the measure "%s" names the unit %s', (name, unit) => {
  expect(unitNamed(name)).toBe(unit);
});

it.each([
  ['Minimum', 'gte'],
  ['Upper limit 2024/25', 'lte'],
  ['Target', null],
])('levels beneath "%s" bind as %s', (heading, comparator) => {
  expect(parseBound(heading)).toBe(comparator);
});
