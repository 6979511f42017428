import { describe, expect, test } from 'vitest';
import { type Block, root } from '../document/index.ts';
import { grid, lexicon, page, para } from '../test-support/paper.ts';
import { carryHeaders } from './carried-header.ts';
import { linearise } from './linearise.ts';
import { show, tableWords } from './test-support/show.ts';

const carry = (...blocks: readonly Block[]) => carryHeaders(linearise(root(blocks)), lexicon);

const header = ['Ref', 'Action', 'Lead', 'Due date'] as const;
const first = grid([...header], ['1', 'Mend the roof', 'Ann Clark', 'May 2031']);
const second = ['2', 'Paint the rail', 'Bob Dale', 'June 2031'] as const;

describe('a table of data over a page break', () => {
  test('goes on with rows that have no header but as many columns', () => {
    const flow = carry(first, page(2), grid([...second]));
    expect(show(flow)).toEqual(['table 3x4', 'page 2']);
    expect(tableWords(flow)?.at(-1)).toEqual([...second]);
  });

  test('goes on under its header printed again below its title', () => {
    const titled = grid(['Plan for parks', '', '', ''], [...header], ['1', 'Mend the roof', 'Ann Clark', 'May 2031']);
    const flow = carry(titled, page(2), grid(['Plan for parks', '', '', ''], [...header], [...second]));
    expect(show(flow)).toEqual(['table 4x4', 'page 2']);
    expect(tableWords(flow)?.at(-1)).toEqual([...second]);
  });

  test('ends at a table under a title of its own', () => {
    expect(show(carry(first, page(2), grid(['Plan for weirs', '', '', ''], [...header], [...second])))).toHaveLength(3);
  });

  test('ends at a table with a header of its own', () => {
    const flow = carry(first, page(2), grid(['Risk', 'Likelihood', 'Impact', 'Owner'], ['Rain', '2', '3', 'Ann']));
    expect(show(flow)).toEqual(['table 2x4', 'page 2', 'table 2x4']);
  });

  test('ends where the columns are others or words stand between', () => {
    expect(show(carry(first, page(2), grid(['2', 'Paint', 'Bob'])))).toEqual(['table 2x4', 'page 2', 'table 1x3']);
    expect(show(carry(first, para('Notes'), grid([...second])))).toEqual(['table 2x4', 'Notes', 'table 1x4']);
  });

  test('is not carried where it has fewer than four columns, which may be laid out anew', () => {
    expect(
      show(carry(grid(['Ref', 'Action', 'Lead'], ['1', 'Mend', 'Ann']), page(2), grid(['2', 'Paint', 'Bob']))),
    ).toHaveLength(3);
  });

  test('loses a running total printed on every page', () => {
    const total = grid(['Total to date', '£5,000']);
    const flow = carry(total, first, page(2), total, grid([...header], [...second]));
    expect(show(flow)).toEqual(['table 1x2', 'table 3x4', 'page 2']);
  });
});
