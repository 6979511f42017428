import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { follows, isFirst, readMarker } from './marker.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run } from './test-support/page.ts';
import { column } from './test-support/prose.ts';
import { show } from './test-support/show.ts';

const full = 'The council has received a number of representations about it';
const read = (...runs: readonly (readonly TextRun[])[]): readonly string[] =>
  show(layoutDocument([page(runs.flat())]).blocks);
const item = (x: number, y: number, marker: string, text: string, textX = x + 30): readonly TextRun[] => [
  run(x, y, marker),
  run(textX, y, text),
];

test('markers that hang are kept as printed', () => {
  expect(
    read(
      item(50, 100, '2.1', full),
      [run(80, 112, 'and has considered each.')],
      item(50, 136, '2.2', 'The second is short.'),
    ),
  ).toEqual([`2.1 ${full} and has considered each.`, '2.2 The second is short.']);
});

test('a marker in one run with its text is read as well', () => {
  expect(read([run(50, 100, '(a) agree the proposal;')], [run(50, 112, '(b) note the risks.')])).toEqual([
    '(a) agree the proposal;',
    '(b) note the risks.',
  ]);
});

test('lists nest by indent and by series', () => {
  expect(
    read(
      item(50, 100, '1.', 'That the cabinet:'),
      item(80, 116, '(a)', 'agrees the plan;'),
      item(110, 132, '(i)', 'in full;'),
      item(110, 148, '(ii)', 'in time;'),
      item(80, 164, '(b)', 'notes the risks.'),
      item(50, 180, '2.', 'That officers report back.'),
    ),
  ).toEqual([
    '1. That the cabinet:',
    '  (a) agrees the plan;',
    '    (i) in full;',
    '    (ii) in time;',
    '  (b) notes the risks.',
    '2. That officers report back.',
  ]);
});

test('letters at the place of the numbers open a list inside the item', () => {
  expect(
    read(
      item(50, 100, '1.', 'That the cabinet:'),
      item(50, 116, '(a)', 'agrees;'),
      item(50, 132, '(b)', 'notes;'),
      item(50, 148, '2.', 'That it ends.'),
    ),
  ).toEqual(['1. That the cabinet:', '  (a) agrees;', '  (b) notes;', '2. That it ends.']);
});

test('a paragraph under the text of an item belongs to it, one at the margin does not', () => {
  expect(
    read(item(50, 100, '•', 'First point.'), [run(80, 120, 'More on it.')], [run(50, 150, 'Something else.')]),
  ).toEqual(['• First point.', '  More on it.', 'Something else.']);
});

test('a number at the start of a line inside a sentence is no marker', () => {
  const lines = [
    'The committee asked for the figures that are set out in para',
    '2.1 of the annual report to be',
    'corrected.',
  ];
  expect(read(column(50, 100, lines))).toEqual([lines.join(' ')]);
});

test('dates, initials and amounts are no markers', () => {
  expect(['12', 'A.', '2024', '£1.2m', '1.5%'].map((word) => readMarker(word, false))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('symbol-font bullets read as what is printed', () => {
  expect(readMarker('\uf0b7', true)?.text).toBe('•');
});

test('a roman i follows h as a letter and begins a series as a number', () => {
  const marker = (text: string) =>
    readMarker(text, true) ?? { text, kind: 'bullet' as const, value: 0, parts: 0, series: '' };
  expect(follows(marker('(h)'), marker('(i)'))).toBe(true);
  expect(follows(marker('(i)'), marker('(ii)'))).toBe(true);
  expect(follows(marker('(i)'), marker('(j)'))).toBe(true);
  expect(follows(marker('(iv)'), marker('(v)'))).toBe(true);
  expect(follows(marker('2.9'), marker('2.10'))).toBe(true);
  expect(isFirst(marker('(i)'))).toBe(true);
});

test('the place of an item takes in its marker', () => {
  const [list] = layoutDocument([
    page([...item(50, 100, '(a)', 'agree the plan;'), ...item(50, 116, '(b)', 'note the risks.')]),
  ]).blocks;
  expect(list).toMatchObject({
    type: 'list',
    ordered: true,
    children: [{ regions: [{ page: 1, box: [50, 92, 155, 102] }] }, {}],
  });
});

test('a note under a list is no part of it', () => {
  const note = [run(50, 140, '1', { size: 5 }), run(80, 140, 'As defined in the Act.', { size: 8 })];
  expect(read(item(50, 100, '8.6', full), note)).toEqual([`8.6 ${full}`, '1 As defined in the Act.']);
});

test('a figure with its unit is no item, and a paragraph that is numbered is one', () => {
  expect(read([run(50, 100, '27.5 days')])).toEqual(['27.5 days']);
  expect(layoutDocument([page([run(50, 100, '27.5 days')])]).blocks[0]?.type).toBe('paragraph');
  expect(layoutDocument([page([run(50, 100, '2.1 to note the report')])]).blocks[0]?.type).toBe('list');
});

test('one item whose text counts on is a paragraph, and one that has a next item is not', () => {
  expect(read([run(50, 100, 'a) 5 hectares b) 500 trees')])).toEqual(['a) 5 hectares b) 500 trees']);
  const [both, single] = [
    layoutDocument([page([run(50, 100, 'a) 5 hectares, with b) below'), run(50, 112, 'b) 500 trees')])]).blocks,
    layoutDocument([page([run(50, 100, 'a) 5 hectares b) 500 trees')])]).blocks,
  ];
  expect(both.map(({ type }) => type)).toEqual(['list']);
  expect(single.map(({ type }) => type)).toEqual(['paragraph']);
});
