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

const measures = [
  ['Days to let a home', '25', '31', 'Red'],
  ['Rent collected', '98.5%', '98.1%', 'Amber'],
  ['Repairs at first visit', '90%', '92%', 'Green'],
  ['Waste recycled', '45%', '43%', 'Amber'],
  ['Missed bins', '60', '48', 'Green'],
];
const at = [130, 300, 380, 460];
const measured = (pitch: number): readonly TextRun[] => [
  ...['Service', 'Measure', 'Target', 'Actual', 'Status'].map((text, index) =>
    run([50, ...at][index] ?? 0, 100, text, { bold: true }),
  ),
  ...measures.flatMap((cells, row) => cells.map((text, index) => run(at[index] ?? 0, 100 + pitch * (row + 1), text))),
];

test('a label on the first of its rows leaves the rows beneath it rows of their own', () => {
  for (const pitch of [12, 18]) {
    const runs = [...measured(pitch), run(50, 100 + pitch, 'Housing'), run(50, 100 + 4 * pitch, 'Waste')];
    const [header, ...rows] = slots(layoutDocument([page(runs)]).blocks[0]);
    expect(header).toEqual(['Service', 'Measure', 'Target', 'Actual', 'Status']);
    expect(rows).toEqual(measures.map((cells, index) => [{ 0: 'Housing', 3: 'Waste' }[index] ?? '', ...cells]));
  }
});

test('a label half-way down its rows is one cell beside them all', () => {
  const runs = [...measured(18), run(50, 136, 'Housing'), run(50, 181, 'Waste')];
  const [, ...rows] = slots(layoutDocument([page(runs)]).blocks[0]);
  expect(rows).toEqual(measures.map((cells, index) => [index < 3 ? 'Housing' : 'Waste', ...cells]));
});

test('a cell that wraps under an empty first one makes no row', () => {
  const runs = [
    ...row(100, ['Ref', 'Task', 'Lead', 'When']),
    ...row(120, ['1', 'Publish the', 'Director', 'March']),
    ...row(132, ['', 'new plan', 'of Homes', '']),
    ...row(152, ['2', 'Let the hall', 'Clerk', 'May']),
    ...row(172, ['3', 'Mend the roof', 'Clerk', 'June']),
  ];
  expect(slots(layoutDocument([page(runs)]).blocks[0])[1]).toEqual([
    '1',
    'Publish the new plan',
    'Director of Homes',
    'March',
  ]);
});

/** An action log whose header wraps and stands too close to leave its first gutter free. */
const actionLog: readonly TextRun[] = [
  ...[
    [50, 100, 'No.'],
    [72, 100, 'Action agreed'],
    [200, 100, 'Lead'],
    [280, 100, 'By'],
    [280, 112, 'when'],
    [360, 100, 'Update'],
  ].map(([x, y, text]) => run(Number(x), Number(y), String(text), { bold: true })),
  ...[0, 1, 2].flatMap((index) => [
    run(50, 132 + 30 * index, String(index + 1)),
    run(72, 132 + 30 * index, 'Publish the new plan'),
    run(72, 144 + 30 * index, 'for the estates'),
    run(200, 132 + 30 * index, 'A Bell'),
    run(280, 132 + 30 * index, 'March'),
    run(280, 144 + 30 * index, '2026'),
    run(360, 132 + 30 * index, 'Work has begun on'),
    run(360, 144 + 30 * index, 'both sites'),
  ]),
];

test('a bold header over a table belongs to it where it wraps and where its words stand close', () => {
  const table = slots(layoutDocument([page(actionLog)]).blocks[0]);
  expect(table[0]).toEqual(['No.', 'Action agreed', 'Lead', 'By when', 'Update']);
  expect(table).toHaveLength(4);
});

test('a bold sentence over a table is no header of it', () => {
  const sentence = run(50, 114, 'Actions agreed by the Committee at its last meeting in the town hall', { bold: true });
  const [first] = layoutDocument([page([sentence, ...actionLog.slice(6)])]).blocks;
  expect(first?.type).not.toBe('table');
});
