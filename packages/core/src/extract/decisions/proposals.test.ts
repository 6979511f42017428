import { expect, test } from 'vitest';
import { head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractDecisions } from './decisions.ts';

const decided = (line: string) =>
  extractDecisions(contextOf(head('4. Allotments'), para(line)), 'minutes').found.map(({ text }) => text);

test.each([
  ['Cllr Ives proposed that rents be raised. Seconded by Cllr Ward. Agreed.', 'rents be raised.'],
  [
    'It was proposed by Cllr Ives that the plots be let. This was seconded by the Chairman and agreed by all members.',
    'the plots be let.',
  ],
])('what was proposed in one sentence and agreed in another: %s', (line, text) => {
  expect(decided(line)).toEqual([text]);
});

test.each([
  'Cllr Ives proposed that rents be raised. Seconded by Cllr Ward. The motion was lost.',
  'Cllr Ives proposed that rents be raised. Seconded by Cllr Ward. Members spoke of the cost.',
])('is not decided where it did not carry: %s', (line) => {
  expect(decided(line)).toEqual([]);
});
