import { expect, it } from 'vitest';
import { lexicon } from '../../test-support/paper.ts';
import { asksOf } from './asks-of.ts';

const asks = (text: string, leadIn?: string): unknown =>
  asksOf(text, leadIn, lexicon).map(({ verb, object }) => `${verb}: ${object}`);

it('each verb of a list asks', () => {
  expect(asks('adopt the plan at Appendix A, to agree the release of £180K, and to receive a report in June')).toEqual([
    'adopt: the plan at Appendix A',
    'agree: the release of £180K',
    'receive: a report in June',
  ]);
});

it('the passive is turned round', () => {
  expect(asks('That the minutes be approved.')).toEqual(['approve: the minutes']);
});

it('an item without a verb has that of its lead-in', () => {
  expect(asks('the contents of the report', 'That Cabinet notes:')).toEqual(['note: the contents of the report']);
});

it('a condition may stand in front', () => {
  expect(asks('If recommendation 4 is passed, APPROVE the changes')).toEqual(['approve: the changes']);
});

it('what somebody is authorised to do is no ask of its own', () => {
  expect(asks('Authorise the Director to procure and award the contract')).toEqual([
    'authorise: the Director to procure and award the contract',
  ]);
});

it('a second verb may follow words of response to something', () => {
  expect(asks('approve the plan written in response to inspectors and agree the sum')).toEqual([
    'approve: the plan written in response to inspectors',
    'agree: the sum',
  ]);
});

it('nouns are no verbs', () => {
  expect(asks('To note the review and support given to schools')).toEqual([
    'note: the review and support given to schools',
  ]);
});
