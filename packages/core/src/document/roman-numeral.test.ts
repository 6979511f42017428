import { expect, test } from 'vitest';
import { romanNumeral } from './roman-numeral.ts';

test.each([
  [1, 'i'],
  [4, 'iv'],
  [9, 'ix'],
  [14, 'xiv'],
  [49, 'xlix'],
  [1999, 'mcmxcix'],
  [4000, 'mmmm'],
  [0, ''],
])('%d is %j as a Roman numeral', (value, letters) => {
  expect(romanNumeral(value)).toBe(letters);
});
