import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run, widthOf } from './test-support/page.ts';
import { column } from './test-support/prose.ts';
import { show, slots } from './test-support/show.ts';

const left = [50, 220, 320, 420];
const row = (y: number, cells: readonly string[]): readonly TextRun[] =>
  cells.flatMap((text, index) => (text === '' ? [] : [run(left[index] ?? 0, y, text)]));

test('three aligned columns over three rows are a table', () => {
  const rows = [
    ['Ward', 'Number', 'Share'],
    ['Dane Valley', '563', '28.2%'],
    ['Newington', '405', '28.4%'],
    ['Cliftonville', '746', '27.5%'],
  ];
  const runs = rows.flatMap((cells, index) => row(100 + 16 * index, cells));
  expect(slots(layoutDocument([page(runs)]).blocks[0])).toEqual(rows);
});

test('a wrapped cell belongs to the row above', () => {
  const runs = [
    ...row(100, ['Measure', 'Target', 'Actual']),
    ...row(120, ['Homes let within', '90', '88']),
    ...row(132, ['thirty days']),
    ...row(152, ['Calls answered', '95', '97']),
    ...row(172, ['Complaints closed', '85', '80']),
  ];
  expect(slots(layoutDocument([page(runs)]).blocks[0])[1]).toEqual(['Homes let within thirty days', '90', '88']);
});

test('labels with a column of figures are a table', () => {
  const figures = ['1,200', '340', '75', '1,615'];
  const runs = figures.flatMap((figure, i) => [
    run(50, 100 + 16 * i, ['Staff', 'Premises', 'Supplies', 'Total'][i] ?? ''),
    run(400 - widthOf(figure), 100 + 16 * i, figure),
  ]);
  expect(slots(layoutDocument([page(runs)]).blocks[0])).toHaveLength(4);
});

test('wide word spaces in justified lines are no columns', () => {
  const runs = [100, 112, 124, 136].flatMap((y, i) => [
    run(50, y, 'Mr Smith'),
    run(120 + 9 * i, y, 'Mrs Brown'),
    run(210 - 7 * i, y, 'Dr Green'),
  ]);
  expect(layoutDocument([page(runs)]).blocks.map((block) => block.type)).not.toContain('table');
});

test('paragraphs with hanging numbers are no table', () => {
  const runs = ['1.1', '1.2', '1.3', '1.4'].flatMap((marker, i) => [
    run(50, 100 + 20 * i, marker),
    run(90, 100 + 20 * i, 'The council agreed.'),
  ]);
  expect(show(layoutDocument([page(runs)]).blocks)).toHaveLength(4);
});

test('text under a table is no part of it', () => {
  const rows = [
    ['Ward', 'Number', 'Share'],
    ['Dane Valley', '563', '28.2%'],
    ['Newington', '405', '28.4%'],
    ['Cliftonville', '746', '27.5%'],
  ];
  const runs = [
    ...rows.flatMap((cells, index) => row(100 + 16 * index, cells)),
    ...column(50, 190, ['Source: the council.']),
  ];
  expect(show(layoutDocument([page(runs)]).blocks).at(-1)).toBe('Source: the council.');
});

test('text may come close to a column whose entries begin at one place', () => {
  const runs = [
    ...row(100, ['Measure', 'Target', 'Actual']),
    ...row(116, ['Homes let in time', '90', '88']),
    ...row(132, ['Calls answered', '95', '97']),
    run(50, 148, 'Complaints closed in ten days wholly', { width: 167 }),
    run(220, 148, '85'),
    run(320, 148, '80'),
    ...row(164, ['Visits made', '70', '75']),
  ];
  const found = slots(layoutDocument([page(runs)]).blocks[0]);
  expect(found[3]).toEqual(['Complaints closed in ten days wholly', '85', '80']);
  expect(found).toHaveLength(5);
});
