import { expect, it } from 'vitest';
import { lexicon } from '../../test-support/paper.ts';
import { decisionMakerOf } from './decision-maker.ts';

it.each([
  ['The Cabinet Member for Housing is asked to:', 'Cabinet Member for Housing', 'post'],
  [
    'That the Cabinet Member for Housing and Planning approves the plan.',
    'Cabinet Member for Housing and Planning',
    'post',
  ],
  ['That Cabinet:', 'Cabinet', 'body'],
  ['That the Board notes performance.', 'Board', 'body'],
  ["RECOMMENDATIONS for the Mayor's approval:", 'Mayor', 'post'],
  ['Argymhellir bod y Cabinet:', 'Cabinet', 'body'],
])('"%s" asks %s', (sentence, raw, kind) => {
  expect(decisionMakerOf(sentence, lexicon)).toMatchObject({ raw, kind });
});

it.each([
  'To ask the Health and Wellbeing Board to oversee the plan and report to Cabinet.',
  'That the Director of Place be authorised, in consultation with the Lead Member.',
  'note the report to Council',
])('"%s" only mentions bodies', (sentence) => {
  expect(decisionMakerOf(sentence, lexicon)).toBeNull();
});
