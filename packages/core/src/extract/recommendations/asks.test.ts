import { describe, expect, test } from 'vitest';
import { lexicon, said } from '../../test-support/paper.ts';
import { askPatterns, isAsk, isBareLeadIn, opensLikeItem } from './asks.ts';

const patterns = askPatterns(lexicon);

describe('a sentence that asks for a decision', () => {
  test.each([
    'The Parks Board is asked to note the report.',
    'Members are invited to comment on the plan.',
    'For these reasons Cabinet is recommended to agree the sum.',
    'The Lead Member for Parks is requested to approve the fees.',
    'It is recommended that the fees are approved.',
    'In the light of this, it is therefore recommended that the roof is mended.',
    'That Cabinet agrees to mend the roof.',
    'The recommendations are to mend the roof.',
    'This report recommends the roof is mended.',
  ])('%s', (sentence) => {
    expect(isAsk(said(sentence), patterns)).toBe(true);
  });

  test.each([
    'The recommendation of the working party was rejected.',
    'Residents are asked to keep off the grass.',
    'The roof that Cabinet agreed to mend has been mended.',
    'The preferred option and the reasons for the recommendations are set out below.',
  ])('not: %s', (sentence) => {
    expect(isAsk(said(sentence), patterns)).toBe(false);
  });
});

describe('a bare lead-in', () => {
  test.each([
    'That Cabinet:',
    'That the Parks Board agrees to:',
    'It is recommended that the Committee:',
    'It is recommended that',
    'Members are asked to',
    'The Board is therefore recommended to:-',
    'The recommendations are:',
  ])('%s', (words) => {
    expect(isBareLeadIn(said(words), patterns)).toBe(true);
  });

  test.each([
    ['asks for something itself', 'That Cabinet notes the long history of the bandstand and its roof:'],
    ['ends like a sentence', 'That Cabinet.'],
    ['is far too long', `That Cabinet ${'formally therefore '.repeat(16)}:`],
  ])('not where it %s', (_, words) => {
    expect(isBareLeadIn(said(words), patterns)).toBe(false);
  });
});

describe('a text that opens like an item', () => {
  test.each([
    'To note the report',
    'that the fees be approved',
    'Formally approve the fees',
    'Noted',
    '“Approve the plan”',
    'To bandstand keepers',
  ])('%s', (words) => {
    expect(opensLikeItem(said(words), lexicon)).toBe(true);
  });

  test.each(['The Board notes the report', 'Bandstands are noted', '£500 be approved', ''])('not: %j', (words) => {
    expect(opensLikeItem(said(words), lexicon)).toBe(false);
  });
});
