import { describe, expect, test } from 'vitest';
import { parseRating } from './ratings.ts';

describe('a rating', () => {
  test.each([
    ['High', { level: 'High' }],
    ['H', { level: 'High' }],
    ['4', { number: 4 }],
    ['16', { number: 16 }],
    ['C1', { level: 'C1' }],
    ['Very Likely (5)', { level: 'Very Likely', number: 5 }],
    ['3 - Possible', { level: 'Possible', number: 3 }],
    ['Low 4', { level: 'Low', number: 4 }],
    ['12/25', { number: 12 }],
    ['Medium/High', { level: 'Medium/High' }],
    ['Score: 12', { number: 12 }],
    ['Canolig', { level: 'Canolig' }],
  ])('%s', (raw, parts) => {
    expect(parseRating(raw)).toEqual({ raw, ...parts });
  });

  test.each(['', 'n/a', 'Red', 'the risk is high because', '4 x 3', '2024', 'constructor'])('%s is none', (raw) => {
    expect(parseRating(raw)).toBeNull();
  });
});
