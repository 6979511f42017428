import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPassages, type Passage, slicePassage, strong, text } from '../document/index.ts';
import { placed, said } from '../test-support/paper.ts';
import { createQuoter } from './evidence.ts';

const quotes = (source: string, passage: Passage): readonly string[] =>
  createQuoter(source)(passage).map(({ quote }) => quote);
const joined = (source: string, ...words: readonly string[]): Passage =>
  joinPassages(words.map((part) => said([placed(source, part)])));

describe('a quote of a source with its text at hand', () => {
  test('is the very slice of it, with its place', () => {
    const source = '1. To note the report';
    expect(createQuoter(source)(said([placed(source, 'To note the report')]))).toEqual([
      { quote: 'To note the report', start: 3, end: 21 },
    ]);
  });

  test('goes over marks of emphasis, a short tag, wide gaps and a line that wraps', () => {
    for (const source of [
      'To **note** the report',
      'To <strong>note</strong> the report',
      'To    note\nthe report',
      'To note<br/>the report',
    ]) {
      const parts = source.split(/\*\*|<\/?\w+\/?>|\s+/).filter((part) => part !== '');
      expect(quotes(source, joined(source, ...parts))).toEqual([source]);
    }
  });

  test.each([
    ['a border of cells', 'Ann Clark\tMay 2031'],
    ['an empty line', 'Ann Clark\n\nMay 2031'],
    ['an empty line with spaces in it', 'Ann Clark\n  \nMay 2031'],
    ['the tag of a cell', 'Ann Clark</td><td>May 2031'],
    ['the tag of a paragraph', 'Ann Clark</p><p class="x">May 2031'],
    ['the tag of a list', 'Ann Clark<ul><li>May 2031'],
    ['much other text', `Ann Clark${' and others'.repeat(8)} May 2031`],
  ])('does not go over %s', (_, source) => {
    expect(quotes(source, joined(source, 'Ann Clark', 'May 2031'))).toEqual(['Ann Clark', 'May 2031']);
  });

  test('does not go backwards', () => {
    const source = 'May 2031 Ann Clark';
    expect(quotes(source, joined(source, 'Ann Clark', 'May 2031'))).toEqual(['Ann Clark', 'May 2031']);
  });

  test('shows the entities of the source, not what they stand for', () => {
    const source = 'Parks &amp; leisure';
    const point = (offset: number) => ({ line: 1, column: 1, offset });
    const node = text('Parks & leisure', { position: { start: point(0), end: point(source.length) } });
    expect(quotes(source, said([node]))).toEqual([source]);
  });

  test('of nothing is none', () => {
    expect(createQuoter('abc')(said(''))).toEqual([]);
  });
});

describe('any quote of any part of a source', () => {
  test('is found where it says, and its quotes are in order', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const gap = fc.constantFrom(' ', '  ', '\n', '\n\n', '\t', '** **', '</td><td>', '<br>');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 }),
        fc.nat(40),
        fc.nat(40),
        (parts, from, to) => {
          const source = parts.flat().join('');
          let offset = 0;
          const words = parts.map(([printed, after]) => {
            const node = placed(source, printed, offset);
            offset += printed.length + after.length;
            return said([node]);
          });
          const passage = slicePassage(joinPassages(words), from, to);
          let reached = 0;
          for (const { quote, start = -1, end = -1 } of createQuoter(source)(passage)) {
            expect(source.slice(start, end)).toBe(quote);
            expect(start).toBeGreaterThanOrEqual(reached);
            reached = end;
          }
        },
      ),
      { seed: 3, numRuns: 150 },
    );
  });
});

describe('a quote by page', () => {
  const quote = createQuoter(undefined);
  const on = (page: number, words: string, box?: readonly [number, number, number, number]) =>
    text(words, { regions: [box === undefined ? { page } : { page, box }] });

  test('is the words of each page, in the box around all of them there', () => {
    const passage = said([
      on(1, 'in consultation with ', [72, 600, 500, 612]),
      strong([on(1, 'the Portfolio Holder ', [72, 614, 300, 626])]),
      on(2, 'for Parks', [72, 72, 160, 84]),
    ]);
    expect(quote(passage)).toEqual([
      { quote: 'in consultation with the Portfolio Holder', page: 1, box: [72, 600, 500, 626] },
      { quote: 'for Parks', page: 2, box: [72, 72, 160, 84] },
    ]);
  });

  test('has no box where the format knows pages alone', () => {
    expect(quote(said([on(4, 'To note')]))).toEqual([{ quote: 'To note', page: 4 }]);
  });

  test('is the words of each paragraph of the file, where the format knows parts and paragraphs', () => {
    const at = (paragraph: number, words: string, part = 'word/document.xml') =>
      text(words, { regions: [{ page: 3 }], partPlace: { part, paragraph } });
    const passage = said([
      at(7, 'To '),
      strong([at(7, 'note ')]),
      at(8, 'the report'),
      at(8, ' again', 'word/notes.xml'),
    ]);
    expect(quote(passage)).toEqual([
      { quote: 'To note', page: 3, part: 'word/document.xml', paragraph: 7 },
      { quote: 'the report', page: 3, part: 'word/document.xml', paragraph: 8 },
      { quote: 'again', page: 3, part: 'word/notes.xml', paragraph: 8 },
    ]);
  });

  test('is the words alone where nothing is known of their place', () => {
    expect(quote(said('To note'))).toEqual([{ quote: 'To note' }]);
    expect(createQuoter('To note')(said('To note'))).toEqual([{ quote: 'To note' }]);
  });
});
