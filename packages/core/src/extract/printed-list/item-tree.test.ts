import { describe, expect, test } from 'vitest';
import { said } from '../../test-support/paper.ts';
import { type ItemNode, nestItems, type PrintedItem } from './item-tree.ts';

type Entry = readonly [marker: string | null, level?: number];
/** Items named by their place in order, so that the tree shows which is which where markers repeat. */
const nest = (...entries: readonly Entry[]): string =>
  outline(
    nestItems(
      entries.map(([marker, level = 0], index): PrintedItem => ({ marker, level, text: said(`item ${index + 1}`) })),
    ),
  );
const outline = (nodes: readonly ItemNode[]): string =>
  nodes
    .map(({ marker, children }) => `${marker ?? '-'}${children.length === 0 ? '' : ` [${outline(children)}]`}`)
    .join(' ');

describe('items nested by their markers', () => {
  test('follow each other in one list', () => {
    expect(nest(['1.'], ['2.'], ['3.'])).toBe('1. 2. 3.');
  });

  test('of another family stand beneath, and the list above goes on after them', () => {
    expect(nest(['1.'], ['(a)'], ['(b)'], ['2.'])).toBe('1. [(a) (b)] 2.');
  });

  test('stand three deep, and any open list goes on', () => {
    expect(nest(['1.'], ['(a)'], ['(i)'], ['(ii)'], ['(b)'], ['(i)'], ['2.'])).toBe('1. [(a) [(i) (ii)] (b) [(i)]] 2.');
  });

  test('(i) after (h) is the next letter, not a numeral beneath it', () => {
    expect(nest(['(g)'], ['(h)'], ['(i)'], ['(j)'])).toBe('(g) (h) (i) (j)');
  });

  test('of several levels stand beneath the number they begin with', () => {
    expect(nest(['2.'], ['2.1'], ['2.2'], ['3.'], ['3.1'])).toBe('2. [2.1 2.2] 3. [3.1]');
  });

  test('of three levels stand beneath those of two', () => {
    expect(nest(['2.1'], ['2.1.1'], ['2.1.2'], ['2.2'])).toBe('2.1 [2.1.1 2.1.2] 2.2');
  });

  test('that cannot be read stand beside those before them', () => {
    expect(nest(['999.'], ['1000.'], ['1001.'])).toBe('999. 1000. 1001.');
  });

  test('in brackets stand beneath those without, until the list above goes on', () => {
    expect(nest(['1.'], ['(1)'], ['(2)'], ['2.'], ['(1)'])).toBe('1. [(1) (2)] 2. [(1)]');
  });

  test('do not begin a new list where one number is left out', () => {
    expect(nest(['1.'], ['3.'], ['4.'])).toBe('1. 3. 4.');
  });
});

describe('items that all print the same marker', () => {
  test('stand beside each other, as a list restarted at every item', () => {
    expect(nest(['1.'], ['1.'], ['1.'])).toBe('1. 1. 1.');
  });

  test('nest as the source nests them', () => {
    expect(nest(['1.', 0], ['1.', 1], ['1.', 1])).toBe('1. [1. 1.]');
  });

  test('keep the letters beneath each of them', () => {
    expect(nest(['1.'], ['(a)'], ['(b)'], ['1.'], ['(a)'])).toBe('1. [(a) (b)] 1. [(a)]');
  });
});

describe('items without markers', () => {
  test('stand beside each other', () => {
    expect(nest([null], [null], [null])).toBe('- - -');
  });

  test('nest as the source nests them', () => {
    expect(nest([null, 0], [null, 1], [null, 0])).toBe('- [-] -');
  });

  test('stand beneath a numbered one', () => {
    expect(nest(['1.', 0], [null, 1], ['2.', 0])).toBe('1. [-] 2.');
  });
});

describe('items that are the detail of one above', () => {
  const entry = (marker: string, beneath = false): PrintedItem => ({
    marker,
    level: 0,
    text: said(marker),
    ...(beneath && { beneath }),
  });

  test('stand beneath it whatever their markers', () => {
    expect(outline(nestItems([entry('1.'), entry('1.', true), entry('2.', true), entry('2.')]))).toBe('1. [1. 2.] 2.');
  });
});
