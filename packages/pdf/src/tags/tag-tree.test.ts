import { expect, it } from 'vitest';
import { leavesOf, pruneTags, toTagTree } from './tag-tree.ts';

const source = {
  role: 'Root',
  children: [
    {
      role: 'TD',
      colSpan: 2,
      alt: ' a cell ',
      children: [
        { type: 'content', id: 'p1R_mc0' },
        { type: 'object', id: '9R' },
      ],
    },
    {
      role: 'Link',
      children: [
        { type: 'annotation', id: 'pdfjs_internal_id_5R' },
        { type: 'content', id: 'p1R_mc1' },
      ],
    },
  ],
};

it("reads pdfjs's tree, without references to objects", () => {
  const tree = toTagTree(source);
  expect(tree?.children[0]).toMatchObject({ role: 'TD', colSpan: 2, alt: 'a cell' });
  expect(tree && leavesOf(tree).map(({ mark }) => mark)).toEqual(['p1R_mc0', 'pdfjs_internal_id_5R', 'p1R_mc1']);
});

it('is undefined for pages without a tree, and for an empty one', () => {
  expect(toTagTree(null)).toBeUndefined();
  expect(toTagTree({ role: 'Root', children: [] })).toBeUndefined();
});

it('keeps the elements whose content it prunes', () => {
  const tree = toTagTree(source);
  const pruned = tree && pruneTags(tree, ({ mark }) => mark === 'p1R_mc1');
  expect(pruned?.children).toHaveLength(2);
  expect(pruned && leavesOf(pruned).map(({ mark }) => mark)).toEqual(['p1R_mc1']);
});

it('stops at absurd depth', () => {
  let deep: unknown = { type: 'content', id: 'x' };
  for (let level = 0; level < 200; level++) deep = { role: 'Div', children: [deep] };
  expect(leavesOf(toTagTree(deep) ?? { kind: 'node', role: '', children: [] })).toEqual([]);
});
