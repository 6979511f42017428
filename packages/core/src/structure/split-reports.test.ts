import { describe, expect, test } from 'vitest';
import type { Block } from '../document/index.ts';
import { grid, head, lexicon, page, paper, para, said } from '../test-support/paper.ts';
import { splitPages } from './split-reports.ts';
import { structureDocument } from './structure.ts';
import { show } from './test-support/show.ts';

const front = (title: string): readonly Block[] => [
  para('Weirdale Borough Council'),
  para('Parks Board'),
  grid(
    ['Report title', title],
    ['Report author', 'Ann Clark'],
    ['Wards affected', 'Mill'],
    ['Date of meeting', '12 May 2031'],
  ),
];
const body = (length: number): readonly Block[] =>
  Array.from({ length }, (_, index) =>
    para(`Paragraph ${index + 1} says more about the bandstand and what is to be done.`),
  );
const papers = (...blocks: readonly Block[]) =>
  structureDocument(paper(...blocks), lexicon).reports.map(({ flow }) => show(flow));

describe('a rule', () => {
  const rule: Block = { type: 'thematicBreak' };
  const labels = grid(
    ['Wards affected', 'Mill'],
    ['Contact', 'Ann Clark'],
    ['Report author', 'Bob Dale'],
    ['Date of meeting', '12 May 2031'],
  );

  test('before labels that name no title begins no paper', () => {
    expect(papers(head('The bandstand', 1), ...body(6), rule, labels)).toHaveLength(1);
  });

  test('before a front that names its own does', () => {
    expect(papers(...front('The bandstand'), ...body(6), rule, ...front('The weir'), ...body(6))).toHaveLength(2);
  });
});

test('the stamp of an item beneath the names that head its paper begins no other', () => {
  const names = ['Weirdale County Council', 'Parks Board', '12 May 2031', 'Item for decision', 'Agenda Item 7'];
  expect(papers(...names.map((name) => para(name)), ...front('The weir').slice(2), ...body(6))).toHaveLength(1);
});

describe('a file that binds several papers', () => {
  test('is cut where another front begins, at the short lines above its first label', () => {
    const [first, second, ...more] = papers(
      ...front('The bandstand'),
      ...body(24),
      page(3),
      ...front('The weir'),
      ...body(24),
    );
    expect(more).toEqual([]);
    expect(first?.at(-1)).toMatch(/^Paragraph 24/);
    expect(second?.slice(0, 4)).toEqual([
      'page 3',
      'Weirdale Borough Council',
      'Parks Board',
      'field Report title = The weir',
    ]);
  });

  test('is cut at every front', () => {
    expect(papers(...['a weir', 'a mill', 'a park'].flatMap((title) => [...front(title), ...body(22)]))).toHaveLength(
      3,
    );
  });

  test('is not cut at a short form inside a paper, nor at labels without a title', () => {
    expect(papers(...front('The bandstand'), ...body(10), ...front('The weir'))).toHaveLength(1);
    const contact = grid(['Report author', 'Ann Clark'], ['Contact', '01000 555'], ['Wards affected', 'Mill']);
    expect(papers(...front('The bandstand'), ...body(24), contact)).toHaveLength(1);
  });

  test('is not cut where the first paper has no front', () => {
    expect(papers(head('Notes'), ...body(24), ...front('The weir'), ...body(24))).toHaveLength(1);
  });
});

describe('pages of running text', () => {
  test('are cut where one opens with a title among other labels', () => {
    const pages = [
      'Meeting of Weirdale Board Title: The bandstand Agenda Item: 11 The roof leaks.',
      'The roof has leaked for years. Title: is a word of the plan.',
      'WEIRDALE COUNCIL Report title: The weir Wards affected: Mill Report author: Ann Clark It is deep.',
    ];
    expect(splitPages(pages.map(said), lexicon).map((one) => one.length)).toEqual([2, 1]);
  });

  test('are not cut at labels that do not tell a front', () => {
    const pages = [
      'Title: The bandstand Agenda Item: 11 It leaks.',
      'Title: The bandstand Purpose: to mend it Status: draft',
    ];
    expect(splitPages(pages.map(said), lexicon)).toHaveLength(1);
  });
});
