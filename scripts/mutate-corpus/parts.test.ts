import { type Block, heading, list, listItem, paragraph, root, type Section, text } from '@council-reports/core';
import { expect, test } from 'vitest';
import { cutIntoParts, joinParts, openingOf } from './parts.ts';

const section = (heading: string, number?: string): Section => ({
  heading,
  kind: 'other',
  level: 1,
  ...(number !== undefined && { number }),
});
const says = (words: string): Block => paragraph([text(words)]);

const tree = root([
  says('Report to Cabinet'),
  heading(2, [text('Background')], { marker: '1.' }),
  list(true, [
    listItem('1.1', [says('The bridge is old.')]),
    listItem('2.', [says('Costs')]),
    listItem('2.1', [says('It is dear.')]),
  ]),
  says('3.0 Legal: advice'),
  says('We may.'),
]);

const openings = (sections: readonly Section[]): readonly (readonly string[])[] =>
  cutIntoParts(tree, sections).map(({ pieces }) => pieces.map(({ block }) => openingOf(block)));

test('a part begins at a heading, an item or a paragraph that prints the section', () => {
  expect(openings([section('Background', '1.'), section('Costs', '2.'), section('Legal', '3.0')])).toEqual([
    ['Report to Cabinet'],
    ['1. Background', '1.1 The bridge is old.'],
    ['2. Costs', '2.1 It is dear.'],
    ['3.0 Legal: advice', 'We may.'],
  ]);
});

test('a section that is not found in order stays in the part before it', () => {
  expect(openings([section('Costs', '2.'), section('Background', '1.'), section('Staff')])).toHaveLength(2);
});

test('parts joined in their order are the tree', () => {
  const parts = cutIntoParts(tree, [section('Background', '1.'), section('Costs', '2.')]);
  expect(joinParts(parts)).toEqual(tree.children);
});

test('a list stays cut where its items no longer follow each other', () => {
  const [front, first, second] = cutIntoParts(tree, [section('Background', '1.'), section('Costs', '2.')]);
  const blocks = joinParts([front, second, first].flatMap((part) => part ?? []));
  expect(blocks.map(openingOf)).toEqual([
    'Report to Cabinet',
    '2. Costs',
    '3.0 Legal: advice',
    'We may.',
    '1. Background',
    '1.1 The bridge is old.',
  ]);
});
