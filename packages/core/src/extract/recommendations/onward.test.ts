import { expect, it } from 'vitest';
import { lexicon } from '../../test-support/paper.ts';
import { onwardOf } from './onward.ts';

it.each([
  ['recommend to the Policy and Resources Committee that the fee be raised', 'Policy and Resources Committee'],
  ['That the strategy be recommended to Council', 'Council'],
  ['That Policy and Resources Committee be recommended to add £1m', 'Policy and Resources Committee'],
  ['recommend to Full Council that it adopts the scheme', 'Full Council'],
])('"%s" goes on to %s', (text, raw) => {
  expect(onwardOf(text, lexicon)?.raw).toBe(raw);
});

it('what is recommended to the meeting itself goes no further', () => {
  expect(onwardOf('It is recommended that Cabinet:', lexicon)).toBeUndefined();
  expect(onwardOf('The Panel recommended that Cabinet mends the roof', lexicon)?.raw).toBe('Cabinet');
});

it('a recommendation to a landlord goes on to no meeting', () => {
  expect(onwardOf('recommend to the landlord that the roof be mended', lexicon)).toBeUndefined();
});

it('a lead-in may name the meeting in brackets', () => {
  expect(onwardOf('RECOMMEND: (to Council)', lexicon)?.raw).toBe('Council');
});

it('what is recommended that Cabinet do is asked of Cabinet itself', () => {
  expect(onwardOf('It is recommended that Cabinet:', lexicon)).toBeUndefined();
});
