import { describe, expect, test } from 'vitest';
import { said } from '../test-support/paper.ts';
import type { FlowBlock } from './flow.ts';
import { dropFurniture, stripPages } from './furniture.ts';
import { show } from './test-support/show.ts';

const paragraph = (words: string): FlowBlock => ({ kind: 'paragraph', text: said(words) });

describe('lines that a page prints for itself', () => {
  test.each([
    'Page 2 of 4',
    'page 17',
    '1 P a g e',
    '- 3 -',
    '– 12 –',
    '4 | Page',
    'This page is intentionally left blank.',
  ])('%s is left out', (line) => {
    expect(show(dropFurniture([paragraph('Before'), paragraph(line), paragraph('After')]))).toEqual([
      'Before',
      'After',
    ]);
  });

  test.each(['Page 2 of the draft plan is to be replaced', '12', 'The page numbers', 'Page 3 of 4 was missing'])(
    '%s is kept',
    (line) => {
      expect(dropFurniture([paragraph(line)])).toHaveLength(1);
    },
  );
});

describe('pages of running text', () => {
  const head = 'Meeting of Weirdale Parks Board 24 February 2031 BANDSTAND ';
  const pages = [
    said(`${head}The roof of the bandstand leaks, and for six Page 1 of 3`),
    said(`${head}months no band has played there. The costs are high. Page 2 of 3`),
    said(`${head}It is proposed to mend it. Page 3 of 3`),
  ];

  test('lose the number at their foot and the words their neighbours begin with too', () => {
    expect(stripPages(pages).map(({ text }) => text.text)).toEqual([
      'The roof of the bandstand leaks, and for six',
      'months no band has played there. The costs are high.',
      'It is proposed to mend it.',
    ]);
  });

  test('say which words were dropped', () => {
    expect(stripPages(pages)[1]?.dropped).toEqual(['Page 2 of 3', head.trim()]);
  });

  test('keep a beginning of three words that they happen to share', () => {
    const [first] = stripPages([said('The Board is asked to agree.'), said('The Board is minded to agree.')]);
    expect(first?.text.text).toBe('The Board is asked to agree.');
  });

  test('keep a page number that is spoken of in a sentence', () => {
    const [only] = stripPages([said('The plan is on page 12 of the appendix to this report.')]);
    expect(only).toMatchObject({
      dropped: [],
      text: { text: 'The plan is on page 12 of the appendix to this report.' },
    });
  });

  test('of a page by itself know no running head', () => {
    expect(stripPages(pages.slice(0, 1))[0]?.text.text).toMatch(/^Meeting of Weirdale/);
  });
});
