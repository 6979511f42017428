import { describe, expect, it } from 'vitest';
import { show } from '../layout/test-support/show.ts';
import type { TextRun } from '../page/page-model.ts';
import { contextOf, marked, tag } from '../test-support/tagged.ts';
import type { TagNode } from './tag-tree.ts';
import { blocksOf } from './to-blocks.ts';

const xs = [50, 150, 250];
const row = (name: string, y: number, texts: readonly (string | undefined)[]): readonly TextRun[] =>
  texts.flatMap((text, column) => (text === undefined ? [] : [marked(`${name}${column}`, xs[column] ?? 0, y, text)]));
const tr = (name: string, cells = 3, role = 'TD'): TagNode =>
  tag(
    'TR',
    Array.from({ length: cells }, (_, column) => tag(role, [tag('P', [`${name}${column}`])])),
  );

describe('tagged tables', () => {
  it('have header cells and spans as tagged', () => {
    const context = contextOf([...row('a', 100, ['Risk', 'Score']), ...row('b', 112, ['Delay', '3', '4'])]);
    const table = tag('Table', [
      tag('THead', [tag('TR', [tag('TH', ['a0']), tag('TH', ['a1'], { colSpan: 2 })])]),
      tag('TBody', [tr('b')]),
    ]);
    expect(show(blocksOf(table, context))).toEqual(['| *Risk | *Score c2 |', '| Delay | 3 | 4 |']);
  });

  it('leave out rows with nothing printed, and keep empty cells of the others', () => {
    const context = contextOf([...row('a', 100, ['one', undefined, 'three'])]);
    expect(show(blocksOf(tag('Table', [tr('x'), tr('a'), tr('y')]), context))).toEqual(['| one |  | three |']);
  });

  it('of one cell are a box around text, not a table', () => {
    const context = contextOf([...row('a', 100, ['Decision:']), marked('p', 50, 112, 'To agree.')]);
    expect(
      show(blocksOf(tag('Table', [tag('TR', [tag('TD', [tag('P', ['a0']), tag('P', ['p'])])])]), context)),
    ).toEqual(['Decision:', 'To agree.']);
  });

  it('put a caption before the rows', () => {
    const context = contextOf([marked('c', 50, 90, 'Table 1'), ...row('a', 100, ['one', 'two', 'three'])]);
    expect(show(blocksOf(tag('Table', [tag('Caption', ['c']), tr('a')]), context))).toEqual([
      'Table 1',
      '| one | two | three |',
    ]);
  });

  it('stretch the cells of a short row over the columns they are printed across', () => {
    const context = contextOf([
      ...row('a', 100, ['one', 'two', 'three']),
      ...row('b', 112, ['All of it']),
      ...row('c', 124, ['left', undefined, undefined]),
      marked('c1', 250, 124, 'right'),
    ]);
    expect(show(blocksOf(tag('Table', [tr('a'), tr('b', 1), tr('c', 2)]), context))).toEqual([
      '| one | two | three |',
      '| All of it c3 |',
      '| left c2 | right |',
    ]);
  });

  it('end the cells of a short row at the edges drawn beyond them', () => {
    const context = {
      ...contextOf([...row('a', 100, ['one', 'two', 'three']), ...row('b', 112, ['plan', '2028'])]),
      isDivided: (_: number, from: number, to: number) => from <= 240 && to >= 240,
    };
    expect(show(blocksOf(tag('Table', [tr('a'), tr('b', 2)]), context))).toEqual([
      '| one | two | three |',
      '| plan | 2028 |  |',
    ]);
  });

  it('begin the first cell of a short row after the edges drawn before it', () => {
    const context = {
      ...contextOf([
        ...row('a', 100, ['one', 'two', 'three']),
        marked('b0', 150, 112, 'more of two'),
        marked('b1', 250, 112, 'more of three'),
      ]),
      isDivided: (_: number, from: number, to: number) => [140, 240].some((edge) => from <= edge && to >= edge),
    };
    expect(show(blocksOf(tag('Table', [tr('a'), tr('b', 2)]), context))).toEqual([
      '| one | two | three |',
      '|  | more of two | more of three |',
    ]);
  });

  it('move text to the column it begins in where spreadsheets file it under the last it reaches', () => {
    const context = contextOf([...row('a', 100, ['one', 'two', 'three']), marked('b2', 50, 112, 'Significant risks')]);
    expect(show(blocksOf(tag('Table', [tr('a'), tr('b')]), context))).toEqual([
      '| one | two | three |',
      '| Significant risks |  |  |',
    ]);
  });

  it('carry the colour behind a cell, also behind an empty one', () => {
    const context = {
      ...contextOf([...row('a', 100, ['Risk', 'RAG']), ...row('b', 112, ['Delay', undefined])]),
      fillAt: (_: number, box: readonly number[], empty: boolean) =>
        empty && (box[0] ?? 0) >= 150 ? '#ff0000' : undefined,
    };
    expect(show(blocksOf(tag('Table', [tr('a', 2), tr('b', 2)]), context))).toEqual([
      '| Risk | RAG |',
      '| Delay |  #ff0000 |',
    ]);
  });

  it('carry the colours of a column without any text, as it is filled between its neighbours', () => {
    const three = (mark: string, y: number, texts: readonly [string, string]): ReturnType<typeof row> => [
      marked(`${mark}0`, 50, y, texts[0]),
      marked(`${mark}2`, 250, y, texts[1]),
    ];
    const context = {
      ...contextOf([...three('a', 100, ['Delay', 'up']), ...three('b', 112, ['Cost', 'down'])]),
      fillBetween: (_: number, from: number, to: number, y: number) =>
        from > 50 && to < 260 && y > 105 ? '#ff0000' : undefined,
    };
    expect(show(blocksOf(tag('Table', [tr('a'), tr('b')]), context))).toEqual([
      '| Delay |  | up |',
      '| Cost |  #ff0000 | down |',
    ]);
  });

  it('carry the one colour of all that a cell holds', () => {
    const context = contextOf([
      ...row('a', 100, ['Delay']),
      marked('a1', 150, 100, '●', { color: '#00b050' }),
      ...row('b', 112, ['Cost']),
      marked('b1', 150, 112, '●'),
    ]);
    expect(show(blocksOf(tag('Table', [tr('a', 2), tr('b', 2)]), context))).toEqual([
      '| Delay | ● ink #00b050 |',
      '| Cost | ● |',
    ]);
  });
});
