import { expect, test } from 'vitest';
import { parseNumber } from './numbers.ts';

test.each([
  ['1,200', 1200],
  ['12.5', 12.5],
  ['1.2 million', 1200000],
  ['twenty-five', 25],
  ['two hundred', 200],
  ['Three', 3],
  ['tair', 3],
])('%s is %d', (raw, value) => {
  expect(parseNumber(raw)).toBe(value);
});

test.each(['', 'many', '5 people', '1.2.3', '10%'])('%s is no number', (raw) => {
  expect(parseNumber(raw)).toBeNull();
});
