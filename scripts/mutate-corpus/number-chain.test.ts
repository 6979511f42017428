import type { Section } from '@council-reports/core';
import { expect, test } from 'vitest';
import { numberChain, numberOf } from './number-chain.ts';

const numbered = (number: string): Section => ({ heading: 'Costs', kind: 'other', level: 1, number });

test.each([
  ['3', 3],
  ['3.', 3],
  ['3.0', 3],
  ['(12)', 12],
  ['3.1', null],
  ['a)', null],
])('%j counts %j', (printed, number) => {
  expect(numberOf(numbered(printed))).toBe(number);
});

test('a number left in the heading counts too, a reference does not', () => {
  expect(numberOf({ heading: '54 Minutes', kind: 'other', level: 1 })).toBe(54);
  expect(numberOf({ heading: '24/00096 Bridges', kind: 'other', level: 1 })).toBe(null);
});

test.each([
  [
    ['1.', '2.', '3.'],
    ['1.', '2.', '3.'],
  ],
  [
    ['292.', '293.', '5)', '294.', '6.'],
    ['292.', '293.', '294.'],
  ],
  [
    ['52', '6', '53', '55'],
    ['52', '53', '55'],
  ],
  [
    ['1.', '9.', '2.'],
    ['1.', '2.'],
  ],
  [[], []],
])('of %j the sections are counted by %j', (printed, chain) => {
  expect(numberChain(printed.map(numbered)).map(({ number }) => number)).toEqual(chain);
});
