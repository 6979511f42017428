import { describe, expect, test } from 'vitest';
import { type Block, root } from '../document/index.ts';
import { grid, head, items, lexicon, page, para } from '../test-support/paper.ts';
import { isCut } from './cut.ts';
import { linearise } from './linearise.ts';
import { stitchPages } from './stitch.ts';
import { show, tableWords } from './test-support/show.ts';

const stitch = (...blocks: readonly Block[]) => stitchPages(linearise(root(blocks)), lexicon);

describe('a sentence that a page cuts', () => {
  const before = 'Care plans are reviewed by the team within six';

  test('is one sentence', () => {
    expect(show(stitch(para(before), page(2), para('months of their first meeting.')))).toEqual([
      `${before} months of their first meeting.`,
      'page 2',
    ]);
  });

  test('is one inside a list item too', () => {
    const flow = stitch(
      items(['1.', before]),
      page(2),
      para('months of their first meeting.'),
      items(['2.', 'To note']),
    );
    expect(show(flow)).toEqual([`item 1. ${before} months of their first meeting.`, 'page 2', 'item 2. To note']);
  });

  test('is not joined to a sentence that begins, an item or a heading', () => {
    expect(stitch(para(before), page(2), para('Months go by.'))).toHaveLength(3);
    expect(stitch(para(before), page(2), items(['(a)', 'months']))).toHaveLength(3);
    expect(stitch(para(before), head('months'))).toHaveLength(2);
  });

  test('is not seen in a short line, which may be one of an address', () => {
    expect(stitch(para('The Old Library'), page(2), para('and Mill Street'))).toHaveLength(3);
  });
});

describe('whether a paragraph breaks off', () => {
  test.each([
    ['to be spent on the', 'roof', true],
    ['to be spent on roofs.', 'and more', false],
    ['to be spent on:', 'roofs', false],
    ['as the plan says.”', 'and more', false],
    ['to be spent on the', 'Roof Fund', false],
    ['to be spent on', 'a) roofs', false],
  ])('%j before %j: %s', (before, after, cut) => {
    expect(isCut(before, after)).toBe(cut);
  });
});

describe('a table that a page cuts', () => {
  const header = ['Ref', 'Action', 'Lead'] as const;

  test('is one table where its header is printed again, once', () => {
    const flow = stitch(
      grid([...header], ['1', 'Mend roof', 'Ann']),
      page(2),
      grid([...header], ['2', 'Paint rail', 'Bob']),
    );
    expect(tableWords(flow)).toEqual([[...header], ['1', 'Mend roof', 'Ann'], ['2', 'Paint rail', 'Bob']]);
    expect(show(flow)).toEqual(['table 3x3', 'page 2']);
  });

  test('is one where the next page goes on with a sentence in a row without its number', () => {
    const flow = stitch(
      grid([...header], ['1', 'Send the leaver', 'Ann']),
      page(2),
      grid(['', 'list to managers', '']),
    );
    expect(tableWords(flow)).toEqual([[...header], ['1', 'Send the leaver', 'Ann'], ['', 'list to managers', '']]);
  });

  test('is two where the next page begins a row of its own, or goes on in other columns', () => {
    const first = grid([...header], ['1', 'Send the leaver', 'Ann']);
    expect(show(stitch(first, page(2), grid(['2', 'list the managers', 'Bob'])))).toHaveLength(3);
    expect(show(stitch(first, page(2), grid(['', 'List the managers', 'Bob'])))).toHaveLength(3);
    expect(show(stitch(first, page(2), grid(['and', 'the', 'list', 'too'])))).toHaveLength(3);
  });

  test('is two where the second has another header', () => {
    const flow = stitch(
      grid([...header], ['1', 'Mend roof', 'Ann']),
      grid(['Name', 'Post', 'Date'], ['Ann', 'Clerk', '1 May']),
    );
    expect(show(flow)).toEqual(['table 2x3', 'table 2x3']);
  });

  test('is two where words stand between', () => {
    const flow = stitch(
      grid([...header], ['1', 'a', 'b']),
      para('Part two of the plan'),
      grid([...header], ['2', 'c', 'd']),
    );
    expect(show(flow)).toEqual(['table 2x3', 'Part two of the plan', 'table 2x3']);
  });
});

test('the word that joins items is the last one’s, on whatever line it stands', () => {
  expect(show(stitch(items(['(a)', 'note the costs of the weir;']), para('and'), items(['(b)', 'mend it.'])))).toEqual([
    'item (a) note the costs of the weir; and',
    'item (b) mend it.',
  ]);
});
