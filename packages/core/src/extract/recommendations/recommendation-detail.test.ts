import { describe, expect, test } from 'vitest';
import { said } from '../../test-support/paper.ts';
import { createIds } from '../identity.ts';
import { nestItems } from '../printed-list/item-tree.ts';
import { contextOf } from '../test-support/context.ts';
import { printedMarker, toRecommendation } from './recommendation-detail.ts';

describe('a printed item as a recommendation', () => {
  const read = (...entries: readonly (readonly [string | null, string])[]) => {
    const ids = createIds('rec');
    const nodes = nestItems(entries.map(([marker, words]) => ({ marker, text: said(words), level: 0 })));
    return nodes.map((node) => toRecommendation(node, { basis: 'labelled' }, contextOf(), ids));
  };

  test('has the ids of its limbs beneath its own, each once', () => {
    const [first, second] = read(
      ['1.', 'agree:'],
      ['(a)', 'a fence;'],
      ['(b)', 'a gate'],
      ['2.', 'note:'],
      ['(a)', 'the plan'],
    );
    expect([first?.id, ...(first?.children ?? []).map(({ id }) => id)]).toEqual(['rec-1', 'rec-1.a', 'rec-1.b']);
    expect(second?.children.map(({ id }) => id)).toEqual(['rec-2.a']);
  });

  test('ends without the mark that parts it from the next', () => {
    expect(read(['(a)', 'note the report;'])[0]?.text).toBe('note the report');
  });

  test('tells its condition, sums, dates and references', () => {
    const [found] = read([
      null,
      'agree £5,000 by 31 March 2031 as in Appendix 2 and Appendix 2, subject to the consent of the Trust.',
    ]);
    expect(found?.condition).toBe('subject to the consent of the Trust');
    expect(found?.amounts.map(({ value }) => value)).toEqual([5000]);
    expect(found?.dates.map(({ iso }) => iso)).toEqual(['2031-03-31']);
    expect(found?.references).toEqual(['Appendix 2']);
  });

  test('tells to whom it is recommended onward', () => {
    expect(read(['3.', 'agree to recommend to Full Council that it sets the fees'])[0]?.onwardTo?.name).toBe(
      'Full Council',
    );
  });

  test.each([
    ['•', null],
    ['–', null],
    ['(a)', '(a)'],
    ['1.', '1.'],
    [null, null],
  ])('prints the marker %j as %j', (marker, printed) => {
    expect(printedMarker(marker)).toBe(printed);
  });
});
