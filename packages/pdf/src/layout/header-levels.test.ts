import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { fill, page, run, widthOf } from './test-support/page.ts';
import { show, slots } from './test-support/show.ts';

const left = [50, 250, 310, 370, 430, 490];
const at = (y: number, texts: readonly string[], bold = false): readonly TextRun[] =>
  texts.flatMap((text, i) => (text === '' ? [] : [run(left[i] ?? 0, y, text, { bold })]));
const between = (from: number, to: number, y: number, text: string): TextRun =>
  run(((left[from] ?? 0) + (left[to] ?? 0) + widthOf('2014/15') - widthOf(text)) / 2, y, text, { bold: true });
const years = ['Measure', '2014/15', '2015/16', '2016/17', '2017/18', '2018/19'];
const body = [
  ['Visits made to the baths', '41', '44', '47', '50', '52'],
  ['Loans made by the library', '81', '83', '79', '90', '91'],
  ['Trees set in the parks', '11', '14', '10', '20', '25'],
];
const rows = body.flatMap((texts, i) => at(150 + 16 * i, texts));

test('headings over several years have cells over their columns', () => {
  const upper = [between(1, 3, 112, 'Actual'), between(4, 5, 112, 'Target')];
  const [table] = layoutDocument([page([...upper, ...at(128, years, true), ...rows])]).blocks;
  expect(show(table === undefined ? [] : [table]).slice(0, 2)).toEqual([
    '| *Measure r2 | *Actual c3 | *Target c2 |',
    '| *2014/15 | *2015/16 | *2016/17 | *2017/18 | *2018/19 |',
  ]);
  expect(slots(table).slice(2)).toEqual(body);
});

test('headings beside one that stands over quarters take up both levels', () => {
  const upper = [...at(112, ['Measure', '', '', '', 'Target', 'Status'], true), between(1, 3, 112, '2019')];
  const lower = at(128, ['', 'Q1', 'Q2', 'Q3'], true);
  const [table] = layoutDocument([page([...upper, ...lower, ...rows])]).blocks;
  expect(show(table === undefined ? [] : [table]).slice(0, 2)).toEqual([
    '| *Measure r2 | *2019 c3 | *Target r2 | *Status r2 |',
    '| *Q1 | *Q2 | *Q3 |',
  ]);
});

test('headings over two lines are on one level', () => {
  const upper = at(112, ['', 'Actual', 'Actual', '', 'Target', 'Target'], true);
  const lower = at(124, ['Measure', 'before', 'in May', 'Trend', 'so far', 'in all'], true);
  const [table] = layoutDocument([page([...upper, ...lower, ...rows])]).blocks;
  expect(slots(table)[0]).toEqual([
    'Measure',
    'Actual before',
    'Actual in May',
    'Trend',
    'Target so far',
    'Target in all',
  ]);
});

test('a bold line over headings that would have found room beside the first of them is no heading of a column', () => {
  const title = run(50, 112, 'What we count', { bold: true });
  const laid = layoutDocument([page([title, ...at(124, years, true), ...rows])]).blocks;
  expect(show(laid)[0]).toMatch(/What we count$/);
  expect(slots(laid[1])[0]).toEqual(years);
});

test('rows over the first stripe of a table are its header and its first row', () => {
  const stripe = (top: number) => fill([46, top, 545, top + 16], '#eeeeff');
  const fills = [stripe(154), stripe(186)];
  const more = [...body, ['Halls let for a day', '7', '9', '8', '10', '12']];
  const runs = [...at(133, years), ...more.flatMap((texts, i) => at(149 + 16 * i, texts))];
  const laid = layoutDocument([
    page([run(50, 100, '4.', { bold: true }), run(80, 100, 'Counts', { bold: true }), ...runs], { fills }),
  ]).blocks;
  expect(show(laid)[0]).toMatch(/Counts$/);
  expect(slots(laid[1])).toEqual([years, ...more]);
});

test('text under a table does not tell where its columns end', () => {
  const heads = [...at(112, years.slice(0, 5), true), run(467, 112, 'Status', { bold: true })];
  const close = body.flatMap((texts, i) => [...at(128 + 16 * i, texts.slice(0, 5)), run(467, 128 + 16 * i, 'Green')]);
  const after = run(
    50,
    196,
    'The table is read by the board in June and again by the council when it meets in autumn of each year.',
  );
  const [table] = layoutDocument([page([...heads, ...close, after])]).blocks;
  expect(slots(table)[1]).toEqual(['Visits made to the baths', '41', '44', '47', '50', 'Green']);
});

test('headings on two levels are one header where each is shaded', () => {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, last = 0] = left;
  const shade = (from: number, to: number, top: number, bottom: number) =>
    fill([from - 4, top, to - 4, bottom], '#ddeeff');
  const fills = [
    shade(first, second, 100, 132),
    shade(second, fourth, 100, 116),
    shade(fourth, last, 100, 116),
    shade(last, 545, 100, 132),
    shade(second, third, 116, 132),
    shade(third, fourth, 116, 132),
    shade(fourth, fifth, 116, 132),
    shade(fifth, last, 116, 132),
  ];
  const upper = [
    ...at(112, ['Measure', '', '', '', '', 'Status']),
    between(1, 2, 112, 'June'),
    between(3, 4, 112, 'July'),
  ];
  const lower = at(128, ['', 'Target', 'Actual', 'Target', 'Actual']);
  const [table] = layoutDocument([page([...upper, ...lower, ...rows], { fills })]).blocks;
  expect(show(table === undefined ? [] : [table]).slice(0, 2)).toEqual([
    '| *Measure r2 #ddeeff | *June c2 #ddeeff | *July c2 #ddeeff | *Status r2 #ddeeff |',
    '| *Target #ddeeff | *Actual #ddeeff | *Target #ddeeff | *Actual #ddeeff |',
  ]);
});

test('a bold line that runs on over the columns is the title of a table', () => {
  const title = run(50, 112, 'Objective 1: what the council will count in every year to come', { bold: true });
  const laid = layoutDocument([page([title, ...at(126, years, true), ...rows])]).blocks;
  expect(show(laid)[0]).toMatch(/years? to come$/);
  expect(slots(laid[1])[0]).toEqual(years);
});
