import { describe, expect, test } from 'vitest';
import { lexicon, said } from '../test-support/paper.ts';
import { createIds } from './identity.ts';
import { nestItems } from './item-tree.ts';
import { asksOf, delegationOf, printedMarker, toRecommendation } from './recommendation-detail.ts';
import { contextOf } from './test-support/context.ts';

const raws = (parties: readonly { readonly raw: string }[] | undefined): readonly string[] | undefined => parties?.map(({ raw }) => raw);

describe('what a text asks', () => {
  test.each([
    ['To note the report', [['note', 'the report']]],
    ['That the report be noted.', [['note', '']]],
    ['Approve the plan and agree the sum', [['approve', 'the plan and agree the sum']]],
    ['That Cabinet approves the plan', [['approve', 'the plan']]],
    ['The Board is asked to formally adopt the plan.', [['adopt', 'the plan']]],
  ])('%s', (text, expected) => {
    expect(asksOf(text, lexicon).map(({ verb, object }) => [verb, object])).toEqual(expected);
  });

  test('is not every verb of decision in it', () => {
    expect(asksOf('Note the plan that Cabinet refused and the Board deferred', lexicon).map(({ verb }) => verb)).toEqual(['note']);
  });
});

describe('a delegation', () => {
  test('names to whom, in consultation with whom, and what for', () => {
    const found = delegationOf('delegate authority to the Director of Parks, in consultation with the Portfolio Holder for Leisure, to award the contract.');
    expect([raws(found?.to), raws(found?.consult), found?.scope]).toEqual([['Director of Parks'], ['Portfolio Holder for Leisure'], 'award the contract']);
  });

  test('names two consultees', () => {
    const found = delegationOf('That authority be delegated to the Director of Parks, in consultation with the Cabinet Member for Leisure and the Director of Finance, to let the stand.');
    expect(raws(found?.consult)).toEqual(['Cabinet Member for Leisure', 'Director of Finance']);
  });

  test('may name the officer first', () => {
    const found = delegationOf('That the Director of Parks be delegated authority, in consultation with the Mayor, to let the stand');
    expect([raws(found?.to), raws(found?.consult), found?.scope]).toEqual([['Director of Parks'], ['Mayor'], 'let the stand']);
  });

  test('may consult nobody', () => {
    const found = delegationOf('To delegate to the Clerk the power to hire bands');
    expect([raws(found?.to), found?.consult, found?.scope]).toEqual([['Clerk'], [], 'hire bands']);
  });

  test('is none where authority is only spoken of', () => {
    expect(delegationOf('To note that the authority of the Board is wide')).toBeUndefined();
  });
});

describe('a printed item as a recommendation', () => {
  const read = (...entries: readonly (readonly [string | null, string])[]) => {
    const ids = createIds('rec');
    const nodes = nestItems(entries.map(([marker, words]) => ({ marker, text: said(words), level: 0 })));
    return nodes.map((node) => toRecommendation(node, { basis: 'labelled' }, contextOf(), ids));
  };

  test('has the ids of its limbs beneath its own, each once', () => {
    const [first, second] = read(['1.', 'agree:'], ['(a)', 'a fence;'], ['(b)', 'a gate'], ['2.', 'note:'], ['(a)', 'the plan']);
    expect([first?.id, ...(first?.children ?? []).map(({ id }) => id)]).toEqual(['rec-1', 'rec-1.a', 'rec-1.b']);
    expect(second?.children.map(({ id }) => id)).toEqual(['rec-2.a']);
  });

  test('ends without the mark that parts it from the next', () => {
    expect(read(['(a)', 'note the report;'])[0]?.text).toBe('note the report');
  });

  test('tells its condition, sums, dates and references', () => {
    const [found] = read([null, 'agree £5,000 by 31 March 2031 as in Appendix 2 and Appendix 2, subject to the consent of the Trust.']);
    expect(found?.condition).toBe('subject to the consent of the Trust');
    expect(found?.amounts.map(({ value }) => value)).toEqual([5000]);
    expect(found?.dates.map(({ iso }) => iso)).toEqual(['2031-03-31']);
    expect(found?.references).toEqual(['Appendix 2']);
  });

  test('tells to whom it is recommended onward', () => {
    expect(read(['3.', 'agree to recommend to Full Council that it sets the fees'])[0]?.onwardTo?.name).toBe('Full Council');
  });

  test.each([['•', null], ['–', null], ['(a)', '(a)'], ['1.', '1.'], [null, null]])('prints the marker %j as %j', (marker, printed) => {
    expect(printedMarker(marker)).toBe(printed);
  });
});
