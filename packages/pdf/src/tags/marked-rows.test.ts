import { describe, expect, it } from 'vitest';
import { show } from '../layout/test-support/show.ts';
import { contextOf, marked, tag } from '../test-support/tagged.ts';
import type { TagContext } from './tag-context.ts';
import type { TagNode } from './tag-tree.ts';
import { blocksOf } from './to-blocks.ts';

function numbered(
  rows: readonly (readonly [marker: string, ...texts: readonly string[]])[],
  bold = false,
): { context: TagContext; table: TagNode } {
  const runs = rows.flatMap(([marker, ...texts], row) => [
    marked(`n${row}`, 50, 100 + 60 * row, marker, { bold }),
    ...texts.map((text, line) =>
      marked(`t${row}${line}`, 90, 100 + 60 * row + 14 * line, text, { bold: bold && line === 0 }),
    ),
  ]);
  const tr = ([, ...texts]: readonly string[], row: number): TagNode =>
    tag('TR', [
      tag('TD', [tag('L', [tag('LI', [tag('Lbl', [`n${row}`])])])]),
      tag(
        'TD',
        texts.map((_, line) => tag('P', [`t${row}${line}`])),
      ),
    ]);
  return { context: contextOf(runs), table: tag('Table', rows.map(tr)) };
}

describe('a tagged table of markers and what they mark', () => {
  it('is a heading where it sets a number beside a title', () => {
    const { context, table } = numbered([['295.', 'Minutes for noting', '(Item 4)']], true);
    expect(show(blocksOf(table, context))).toEqual(['## 295. Minutes for noting', '(Item 4)']);
  });

  it('is a list where it numbers paragraphs', () => {
    const { context, table } = numbered([
      ['(a)', 'the report be noted'],
      ['(b)', 'the plan be agreed'],
    ]);
    expect(show(blocksOf(table, context))).toEqual(['(a) the report be noted', '(b) the plan be agreed']);
  });

  it('is a table where edges are drawn, or the numbers are no series', () => {
    const { context, table } = numbered([['1.', 'Delay']]);
    expect(show(blocksOf(table, { ...context, isDivided: () => true }))[0]).toMatch(/^\|/);
    const scores = numbered([
      ['12', 'Homes let'],
      ['9', 'Homes empty'],
    ]);
    expect(show(blocksOf(scores.table, scores.context))[0]).toMatch(/^\|/);
  });
});
