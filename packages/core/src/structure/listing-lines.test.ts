import { describe, expect, test } from 'vitest';
import { type Block, root } from '../document/index.ts';
import { lexicon, para } from '../test-support/paper.ts';
import { linearise } from './linearise.ts';
import { readListings } from './listing-lines.ts';
import { show } from './test-support/show.ts';

const read = (...blocks: readonly Block[]) => show(readListings(linearise(root(blocks)), lexicon));

describe('the size of a file printed behind a title', () => {
  test.each(['Bandstand repairs pdf icon PDF 58 KB', 'Bandstand repairs (PDF 1.2 MB)', 'Bandstand repairs DOC 9 KB'])(
    'is left out of %s',
    (line) => {
      expect(read(para(line))).toEqual(['Bandstand repairs']);
    },
  );

  test('is not left out where it is all there is', () => {
    expect(read(para('PDF 58 KB'))).toEqual(['PDF 58 KB']);
  });
});

describe('a list of items that lost its lines', () => {
  test('is a title, what it is for, a label and what was said, row by row', () => {
    expect(
      read(
        para(
          'Apologies To receive any apologies. Minutes: None were received. |\n|\nBandstand Additional documents: Minutes: The Clerk reported. |',
        ),
      ),
    ).toEqual([
      'heading Apologies',
      'To receive any apologies.',
      'heading Minutes:',
      'None were received.',
      'heading Bandstand',
      'heading Minutes:',
      'The Clerk reported.',
    ]);
  });

  test('is none where the label stands inside one line alone', () => {
    const line = 'The Board read the Minutes: they were long.';
    expect(read(para(line))).toEqual([line]);
  });
});
