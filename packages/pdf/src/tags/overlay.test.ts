import { describe, expect, it } from 'vitest';
import { tag } from '../test-support/tagged.ts';
import { overlayPages } from './overlay.ts';
import { leavesOf, type Tag, type TagNode } from './tag-tree.ts';

const texts: Readonly<Record<string, string>> = {
  h1: 'Risk',
  h2: 'Risk',
  cut: 'the contract is',
  rest: 'let in May',
  whole: 'Done.',
  next: 'Then',
};
const textOf = (node: Tag): string =>
  leavesOf(node)
    .map(({ mark }) => texts[mark] ?? mark)
    .join(' ');
const row = (...content: readonly string[]): TagNode =>
  tag('TR', [tag('TD', content.length === 0 ? [] : [tag('P', content)])]);
const doc = (...children: readonly TagNode[]): TagNode => tag('Root', [tag('Document', children)]);
const marks = (trees: readonly (TagNode | undefined)[]): readonly unknown[] =>
  trees.map((tree) => tree && leavesOf(tree).map(({ mark }) => mark));

describe('tables over several pages', () => {
  it('are whole on the page they begin on: every page lists all rows, with its own filled', () => {
    const trees = overlayPages(
      [
        doc(tag('P', ['before']), tag('Table', [row('a'), row(), row()])),
        doc(tag('Table', [row(), row('b'), row()])),
        doc(tag('Table', [row(), row(), row('c')]), tag('P', ['after'])),
      ],
      textOf,
    );
    expect(marks(trees)).toEqual([['before', 'a', 'b', 'c'], [], ['after']]);
  });

  it('drop the header that is printed again', () => {
    const header = (mark: string): TagNode => tag('TR', [tag('TH', [mark])]);
    const trees = overlayPages(
      [doc(tag('Table', [header('h1'), row('a'), row()])), doc(tag('Table', [header('h2'), row(), row('b')]))],
      textOf,
    );
    expect(marks(trees)).toEqual([['h1', 'a', 'b'], []]);
  });

  it('join a row that the page cut, its sentence too', () => {
    const trees = overlayPages(
      [doc(tag('Table', [row('a'), row('cut'), row()])), doc(tag('Table', [row(), row('rest'), row('b')]))],
      textOf,
    );
    const cells = trees[0]?.children.flatMap((node) => (node.kind === 'node' ? node.children : []));
    expect(marks(trees)).toEqual([['a', 'cut', 'rest', 'b'], []]);
    expect(JSON.stringify(cells).match(/"role":"P"/g)).toHaveLength(3);
  });

  it('keep paragraphs of a cut row apart that are sentences of their own', () => {
    const trees = overlayPages(
      [doc(tag('Table', [row('a'), row('whole'), row()])), doc(tag('Table', [row(), row('next'), row('b')]))],
      textOf,
    );
    expect(JSON.stringify(trees[0]).match(/"role":"P"/g)).toHaveLength(4);
  });

  it('are not what two tables of one shape are, each filled on its page', () => {
    const pages = [doc(tag('Table', [row('a'), row('b')])), doc(tag('Table', [row('c'), row('d')]))];
    expect(overlayPages(pages, textOf)).toEqual(pages);
  });
});

describe('lists over several pages', () => {
  const item = (label: string | undefined, body: string | undefined): TagNode =>
    tag('LI', [tag('Lbl', label === undefined ? [] : [label]), tag('LBody', body === undefined ? [] : [body])]);

  it('are whole on the page they begin on, with the item that the page cut', () => {
    const trees = overlayPages(
      [
        doc(tag('L', [item('1', 'a'), item('2', 'b'), item(undefined, undefined)])),
        doc(tag('L', [item(undefined, undefined), item(undefined, 'rest'), item('3', 'c')])),
      ],
      textOf,
    );
    expect(marks(trees)).toEqual([['1', 'a', '2', 'b', 'rest', '3', 'c'], []]);
  });

  it('of one item go on where the next page has no label for it', () => {
    expect(
      marks(overlayPages([doc(tag('L', [item('1', 'a')])), doc(tag('L', [item(undefined, 'rest')]))], textOf)),
    ).toEqual([['1', 'a', 'rest'], []]);
    expect(marks(overlayPages([doc(tag('L', [item('1', 'a')])), doc(tag('L', [item('2', 'b')]))], textOf))).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
  });

  it('are not what two lists of as many items are whose labels stand in their text', () => {
    const items = (...bodies: readonly string[]): TagNode =>
      tag(
        'L',
        bodies.map((body) => tag('LI', [tag('LBody', [body])])),
      );
    for (const [first, second] of [
      [items('1) Agreed.', '2) Noted.'), items('1) Agreed.', '2) Deferred.')],
      [items('3) Agreed.'), items('3) Noted.')],
    ] as const) {
      const pages = [doc(first), doc(second)];
      expect(overlayPages(pages, textOf)).toEqual(pages);
    }
  });

  it('skip pages without a tree', () => {
    expect(overlayPages([undefined, doc(tag('P', ['a'])), undefined], textOf)).toHaveLength(3);
  });
});
