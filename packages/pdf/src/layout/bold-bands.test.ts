import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { fill, page, run } from './test-support/page.ts';
import { show, slots } from './test-support/show.ts';

const left = [50, 200, 330, 460];
const headings = ['Ref', 'Threat', 'Control', 'Keeper'];
const bold = (texts: readonly string[], y = 112): readonly TextRun[] =>
  texts.map((text, i) => run(left[i] ?? 0, y, text, { bold: true }));
const centred = [
  run(50, 141, 'T1'),
  run(200, 135, 'Flood at the'),
  run(200, 147, 'depot'),
  run(330, 129, 'Pumps tested'),
  run(330, 141, 'each month by'),
  run(330, 153, 'the wardens'),
  run(460, 141, 'J Bell'),
  run(50, 177, 'T2'),
  run(200, 171, 'Fire in the'),
  run(200, 183, 'store'),
  run(330, 177, 'Alarms'),
  run(460, 177, 'P Rook'),
];
const rows = [
  headings,
  ['T1', 'Flood at the depot', 'Pumps tested each month by the wardens', 'J Bell'],
  ['T2', 'Fire in the store', 'Alarms', 'P Rook'],
];

test('under bold headings without rules or shade, rows are told by the white between', () => {
  expect(slots(layoutDocument([page([...bold(headings), ...centred])]).blocks[0])).toEqual(rows);
});

test('single shaded cells under bold headings are cells of the table', () => {
  const fills = [fill([456, 124, 545, 158], '#00b050'), fill([456, 164, 545, 188], '#ff0000')];
  expect(slots(layoutDocument([page([...bold(headings), ...centred], { fills })]).blocks[0])).toEqual(rows);
});

test('rows set no wider than lines begin where the first column has words and most others do', () => {
  const body = [
    ['T1', 'Flood at the depot', 'Pumps tested each', 'J Bell'],
    ['', '', 'month', ''],
    ['T2', 'Fire in the store', 'Alarms', 'P Rook'],
    ['T3', 'Theft of tools', 'New locks', 'J Bell'],
  ].flatMap((cells, row) => cells.flatMap((text, i) => (text === '' ? [] : [run(left[i] ?? 0, 124 + 12 * row, text)])));
  expect(slots(layoutDocument([page([...bold(headings), ...body])]).blocks[0])).toEqual([
    headings,
    ['T1', 'Flood at the depot', 'Pumps tested each month', 'J Bell'],
    ['T2', 'Fire in the store', 'Alarms', 'P Rook'],
    ['T3', 'Theft of tools', 'New locks', 'J Bell'],
  ]);
});

test('headings as close as words are columns where the lines beneath have words on both sides', () => {
  const heads = [
    run(50, 112, 'Name of the measure', { bold: true }),
    run(148, 112, 'Q1', { bold: true }),
    run(200, 112, 'Q2', { bold: true }),
    run(260, 112, 'How it fares', { bold: true }),
  ];
  const body = [
    ['Visits', '48', '53', 'Well'],
    ['Lessons', '78', '81', 'Well'],
  ].flatMap((cells, row) => cells.map((text, i) => run([50, 148, 200, 260][i] ?? 0, 136 + 24 * row, text)));
  expect(slots(layoutDocument([page([...heads, ...body])]).blocks[0])).toEqual([
    ['Name of the measure', 'Q1', 'Q2', 'How it fares'],
    ['Visits', '48', '53', 'Well'],
    ['Lessons', '78', '81', 'Well'],
  ]);
});

test('bold names side by side over running text are no headings of a table', () => {
  const text = [136, 148, 160].map((y) =>
    run(50, y, 'The members named above met the wardens in the hall and heard what they had done this year.'),
  );
  const { blocks } = layoutDocument([page([...bold(['Cllr Ash', 'Cllr Birch', 'Cllr Cole']), ...text])]);
  expect(blocks.map(({ type }) => type)).not.toContain('table');
  expect(show(blocks).join(' ')).toContain('The members named above');
});

test('names of groups of rows that run over columns are rows, and a heading under the table is none', () => {
  const row = (y: number, texts: readonly string[]): readonly TextRun[] =>
    texts.map((text, i) => run([50, 80, 330, 460][i] ?? 0, y, text));
  const group = (y: number, text: string): TextRun => run(50, y, text, { bold: true });
  const heads = headings.map((text, i) => run([50, 80, 330, 460][i] ?? 0, 112, text, { bold: true }));
  const body = [
    group(130, 'Money and people'),
    ...row(148, ['T1', 'Flood at the depot', 'Pumps', 'J Bell']),
    ...row(166, ['T2', 'Fire in the store', 'Alarms', 'P Rook']),
    group(184, 'Buildings and land'),
    ...row(202, ['T3', 'Theft of tools', 'New locks', 'J Bell']),
    group(226, 'What comes next'),
    run(50, 244, 'The board will look at all of this again when it meets in the autumn of the year, and then report.'),
  ];
  const laid = layoutDocument([page([...heads, ...body])]).blocks;
  expect(slots(laid[0]).map(([first]) => first)).toEqual([
    'Ref',
    'Money and people',
    'T1',
    'T2',
    'Buildings and land',
    'T3',
  ]);
  expect(show(laid)[6]).toMatch(/What comes next$/);
});
