import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { flat } from '../../document/index.ts';
import { items, lexicon, para, said } from '../../test-support/paper.ts';
import { askPatterns } from '../recommendations/asks.ts';
import { contextOf } from '../test-support/context.ts';
import type { ItemNode } from './item-tree.ts';
import { readPrintedLists } from './printed-list.ts';

const patterns = askPatterns(lexicon);
const listsOf = (blocks: readonly Block[], heading?: string) =>
  readPrintedLists(
    contextOf(...blocks).report.flow,
    lexicon,
    patterns,
    heading === undefined ? undefined : said(heading),
  );

const showItem = ({ marker, text, children }: ItemNode): string =>
  `${marker === null ? '' : `${marker} `}${flat(text)}${children.length === 0 ? '' : ` [${children.map(showItem).join(' | ')}]`}`;
const lists = (...blocks: readonly Block[]) =>
  listsOf(blocks).map(({ leadIn, items: nodes }) => [flat(leadIn), ...nodes.map(showItem)]);

describe('a list of a section that asks', () => {
  test('hangs on its lead-in', () => {
    expect(lists(para('That Cabinet:'), items(['1.', 'Note the report.'], ['2.', 'Agree the sum.']))).toEqual([
      ['That Cabinet:', '1. Note the report.', '2. Agree the sum.'],
    ]);
  });

  test('hangs on the heading where that leads in', () => {
    const [list] = listsOf([items(['1.', 'Note the report.'])], 'Members are asked to');
    expect(list?.leadIn.text).toBe('Members are asked to');
  });

  test('of one item is a list too', () => {
    expect(lists(para('That Cabinet:'), items(['1.', 'Approve the plan.']))).toEqual([
      ['That Cabinet:', '1. Approve the plan.'],
    ]);
  });

  test('has a lead-in that is an item itself, where it opens the list', () => {
    expect(
      lists(para('2.1 It is recommended that the Board:'), items(['(a)', 'note the report'], ['(b)', 'agree the sum'])),
    ).toEqual([['It is recommended that the Board:', '(a) note the report', '(b) agree the sum']]);
  });

  test('keeps a stem among items as an item, with its limbs beneath', () => {
    expect(
      lists(
        items(
          ['1.', 'Note the report'],
          ['2.', 'That the Board agrees to:', items(['(a)', 'mend the roof'], ['(b)', 'paint the rail'])],
        ),
      ),
    ).toEqual([['', '1. Note the report', '2. That the Board agrees to: [(a) mend the roof | (b) paint the rail]']]);
  });

  test.each(['That Cabinet', 'It is recommended that the Board', 'The Lead Member for Parks is asked to'])(
    'stands behind a lead-in that nothing closes: %s',
    (leadIn) => {
      expect(lists(para(leadIn), items(['a)', 'notes the report; and'], ['b)', 'mends the roof.']))).toEqual([
        [leadIn, 'a) notes the report; and', 'b) mends the roof.'],
      ]);
    },
  );

  test('goes on beside a numbered lead-in that only names who is asked', () => {
    expect(
      lists(
        items(
          ['2.1', 'That the Board:', items(['(a)', 'mends the roof; and'], ['(b)', 'paints the rail.'])],
          ['2.2', 'That the Head of Parks be asked to report.'],
        ),
      ),
    ).toEqual([
      ['That the Board:', '(a) mends the roof; and', '(b) paints the rail.'],
      ['', '2.2 That the Head of Parks be asked to report.'],
    ]);
  });

  test('leaves out bullets behind a line that asks for nothing', () => {
    expect(
      lists(
        para('Members are asked to:'),
        items(['•', 'note the report'], ['•', 'mend the roof']),
        para('Full details are in the body of the report:'),
        items(['•', 'how the roof was built'], ['•', 'who pays for it']),
      ),
    ).toEqual([['Members are asked to:', 'note the report', 'mend the roof']]);
  });

  test('ends where another lead-in begins', () => {
    const found = lists(
      para('That Cabinet:'),
      items(['1.', 'Note the report.']),
      para('That the Council:'),
      items(['1.', 'Agree the sum.']),
    );
    expect(found).toEqual([
      ['That Cabinet:', '1. Note the report.'],
      ['That the Council:', '1. Agree the sum.'],
    ]);
  });

  test('takes bullets after a lead-in for its items', () => {
    expect(lists(para('The Board is asked to:'), items(['•', 'note the report'], ['•', 'agree the sum']))).toEqual([
      ['The Board is asked to:', 'note the report', 'agree the sum'],
    ]);
  });

  test('takes bullets under a numbered item that announces them for its detail, others for none of it', () => {
    const found = lists(
      items(
        ['1.', 'Note the report', items(['•', 'which is long'])],
        ['2.', 'Agree the sums set out in the plan:', items(['•', '£500 for roofs'])],
        ['3.', 'Note the plan'],
      ),
    );
    expect(found).toEqual([
      ['', '1. Note the report', '2. Agree the sums set out in the plan: [• £500 for roofs]', '3. Note the plan'],
    ]);
  });

  test('takes paragraphs that open like items after a lead-in for them', () => {
    expect(
      lists(para('The Board is asked to:'), para('Note the report.'), para('Agree the sum.'), para('The roof is old.')),
    ).toEqual([['The Board is asked to:', 'Note the report.', 'Agree the sum.']]);
  });

  test('goes on with an item that a page cuts', () => {
    const flow = [
      para('That Cabinet:'),
      items(['1.', 'Agree the sum set aside last year to']),
      para('mend the roof'),
      items(['2.', 'Note the report']),
    ];
    expect(lists(...flow)).toEqual([
      ['That Cabinet:', '1. Agree the sum set aside last year to mend the roof', '2. Note the report'],
    ]);
  });

  test('takes a list after a line that announces detail for the detail of the item above', () => {
    const found = lists(
      para('That the Board:'),
      para('1. Agree the lease.'),
      para('Heads of terms:'),
      para('(a) ten years'),
      para('(b) a peppercorn'),
      para('2. Note the report.'),
    );
    expect(found).toEqual([
      ['That the Board:', '1. Agree the lease. [(a) ten years | (b) a peppercorn]', '2. Note the report.'],
    ]);
  });
});

describe('prose that asks', () => {
  test('is an item a sentence, what does not ask left out', () => {
    expect(
      lists(para('The roof leaks. The Board is asked to agree the sum. It is recommended that the report is noted.')),
    ).toEqual([
      ['', 'The Board is asked to agree the sum.'],
      ['', 'It is recommended that the report is noted.'],
    ]);
  });

  test('is one item where a section says no more', () => {
    expect(lists(para('That the report be noted.'))).toEqual([['', 'That the report be noted.']]);
    expect(lists(para('Approve the plan as printed.'))).toEqual([['', 'Approve the plan as printed.']]);
  });

  test.each([
    [
      'behind it',
      'The Weir Trustees are recommended to: Note the report of the Board Improve both plans Agree the costs',
      undefined,
    ],
    ['under a heading', 'Note the report of the Board Improve both plans Agree the costs', 'The recommendations are'],
  ])(
    'with a lead-in is taken apart into items that lost their marks %s, and marked as inferred',
    (_, words, heading) => {
      const [list] = listsOf([para(words)], heading);
      expect(list?.inferred).toBe(true);
      expect(list?.items.map(showItem)).toEqual([
        'Note the report of the Board',
        'Improve both plans',
        'Agree the costs',
      ]);
    },
  );

  test('that only tells is no list', () => {
    expect(lists(para('The roof leaks. Bands do not play there.'))).toEqual([]);
  });

  test('with printed marks is not marked as inferred', () => {
    expect(listsOf([para('That Cabinet:'), items(['1.', 'Note the report.'])])[0]?.inferred).toBe(false);
  });

  test('leaves out the places a template counts and nobody filled', () => {
    expect(lists(para('The Board is asked to:'), items(['1.', 'note the report'], ['2.', '']))).toEqual([
      ['The Board is asked to:', '1. note the report'],
    ]);
  });
});
