import { expect, it } from 'vitest';
import { readAimSentence, readReached } from './aim-sentences.ts';

it.each([
  ['We aim to reply to 90% of letters within ten days.', 90, null],
  ['Our target is for 92% of bins to be emptied on the day.', 92, null],
  ['Our standard is to pay at least 98% of invoices in 30 days.', 98, 'gte'],
  ['The council will aim to keep arrears below 3%.', 3, 'lt'],
  ['We will see 95% of visitors within ten minutes.', 95, null],
])('"%s" aims at %d', (text, value, comparator) => {
  expect(readAimSentence(text)).toMatchObject({ value, unit: 'percent', comparator, start: 0, end: text.length });
});

it.each([
  'We aim to cut emissions by 40% by 2030.',
  'We will keep 25% of receipts for parks.',
  'We answered 90% of letters within ten days.',
  'We aim to answer letters within ten days.',
])('"%s" names no share that is aimed at', (text) => {
  expect(readAimSentence(text)).toBeNull();
});

it('gives the level reached in the same sentence', () => {
  const found = readAimSentence('Our target is to pay 98% of invoices in 30 days; last year we paid 97%.');
  expect(found).toMatchObject({ value: 98, actual: { value: 97 } });
});

it.each([
  ['We achieved 86%.', 86],
  ['Performance was 91.5% in the year.', 91.5],
  ['We achieved 86% against 84% before.', undefined],
  ['We achieved a great deal.', undefined],
  ['Some 40% of homes have gardens.', undefined],
])('"%s" says that %s was reached', (text, value) => {
  expect(readReached(text)?.value).toBe(value);
});
