import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run, widthOf } from './test-support/page.ts';
import { show } from './test-support/show.ts';

const row = (y: number, label: string, value: string): readonly TextRun[] => [run(60, y, label), run(180, y, value)];
const read = (...runs: readonly (readonly TextRun[])[]): readonly string[] =>
  show(layoutDocument([page(runs.flat())]).blocks);

test('labels in colons and what stands beside them are a table', () => {
  expect(
    read(row(100, 'Meeting:', 'Cabinet'), row(120, 'Subject:', 'Depot lease'), row(140, 'Wards affected:', 'All')),
  ).toEqual(['| Meeting: | Cabinet |', '| Subject: | Depot lease |', '| Wards affected: | All |']);
});

test('a value goes on below itself, and a bold line of it is no heading', () => {
  expect(
    read(
      row(100, 'Subject:', 'Depot lease'),
      row(120, 'Report of:', 'Head of Estates'),
      row(140, 'Appendices:', 'Plan of the site'),
      [run(180, 152, 'Draft Heads of Terms', { bold: true })],
      [run(60, 180, 'The lease ends in June.')],
    ),
  ).toEqual([
    '| Subject: | Depot lease |',
    '| Report of: | Head of Estates |',
    '| Appendices: | Plan of the site / Draft Heads of Terms |',
    'The lease ends in June.',
  ]);
});

test('a second label in a row has a cell of its own, and so has its value', () => {
  expect(
    read(
      [...row(100, 'Meeting:', 'Cabinet'), run(380, 100, 'Date:'), run(440, 100, '4 March 2028')],
      row(120, 'Subject:', 'Depot lease'),
      row(140, 'Wards:', 'All'),
    ),
  ).toEqual(['| Meeting: | Cabinet | Date: | 4 March 2028 |', '| Subject: | Depot lease c3 |', '| Wards: | All c3 |']);
});

test('labels may end at one place, and one of them may stand alone', () => {
  const right = (y: number, label: string): TextRun => run(160 - widthOf(label), y, label);
  expect(
    read(
      [right(100, 'Ask for:'), run(180, 100, 'A. Person')],
      [right(112, 'Reference:')],
      [right(124, 'Date:'), run(180, 124, '4 March 2028')],
      [right(136, 'Direct line:'), run(180, 136, '01632 960 000')],
    ),
  ).toEqual([
    '| Ask for: | A. Person |',
    '| Reference: |  |',
    '| Date: | 4 March 2028 |',
    '| Direct line: | 01632 960 000 |',
  ]);
});

test('two labels, or labels with values here and there, are no table', () => {
  expect(read(row(100, 'Date:', '4 March'), row(120, 'Time:', '10 am'))).toEqual(['Date: 4 March', 'Time: 10 am']);
  const scattered = ['From:', 'To the leader:', 'Subject:'].map((label, i) => [
    run(60, 100 + 20 * i, label),
    run(120 + 30 * i, 100 + 20 * i, 'All'),
  ]);
  expect(read(...scattered)).not.toContainEqual(expect.stringContaining('|'));
});

const capitals = ['COMMITTEE', 'DATE', 'REPORT TITLE', 'WARDS'];
const values = ['Finance Committee', '4 March 2028', 'Depot lease', 'All'];

test('labels without colons are known by capitals or bold, where there are four', () => {
  const table = capitals.map((label, i) => row(100 + 20 * i, label, values[i] ?? ''));
  expect(read(...table)).toEqual(capitals.map((label, i) => `| ${label} | ${values[i]} |`));
  expect(read(...table.slice(0, 3)).join()).not.toContain('|');
  const bold = capitals.map((label, i) => [
    run(60, 100 + 20 * i, label, { bold: true }),
    run(180, 100 + 20 * i, `the ${values[i]}`),
  ]);
  expect(read(...bold)[0]).toMatch(/^\| \*?COMMITTEE \| the Finance Committee/);
});

test('headings at the side of running text are no labels', () => {
  const text = [
    'The clerk read the letter and the members',
    'heard from the tenants, who asked that the',
    'gate be mended, and so it was',
    'agreed.',
  ];
  const runs = capitals.map((label, i) => [
    run(60, 100 + 60 * i, label),
    ...text.map((line, at) => run(180, 100 + 60 * i + 12 * at, line)),
  ]);
  expect(read(...runs).join()).not.toContain('|');
});

test('two labels are a table where one has a list of names beside it', () => {
  const names = ['Councillor Ann Oake (Chair)', 'Councillor Bob Elm', 'Councillor Cy Fell'];
  const present = [run(60, 100, 'Present:'), ...names.map((name, i) => run(180, 100 + 12 * i, name))];
  expect(read(present, row(148, 'Apologies:', 'Councillor Di Holt'))).toEqual([
    `| Present: | ${names.join(' / ')} |`,
    '| Apologies: | Councillor Di Holt |',
  ]);
  const text = [
    'The clerk read the letter and the members',
    'heard from the tenants, who asked that',
    'the gate be mended',
  ];
  const note = [run(60, 100, 'Note:'), ...text.map((line, i) => run(180, 100 + 12 * i, line))];
  expect(read(note, row(148, 'Apologies:', 'Councillor Di Holt')).join()).not.toContain('|');
});

test('a label that goes on over several lines is one, whatever stands beside its lines', () => {
  const bold = (y: number, label: string): TextRun => run(60, y, label, { bold: true });
  expect(
    read(
      [bold(100, 'REPORT OF CABINET'), run(200, 100, 'ANN CLARK, CABINET MEMBER FOR')],
      [bold(112, 'MEMBER:'), run(200, 112, 'PARKS AND OPEN PLACES')],
      [bold(132, 'SUBJECT:'), run(200, 132, 'DEPOT LEASE')],
      [bold(152, 'CORPORATE'), run(200, 152, 'CLEAN STREETS')],
      [bold(164, 'PRIORITY:')],
    ),
  ).toEqual([
    '| *REPORT OF CABINET MEMBER: | ANN CLARK, CABINET MEMBER FOR PARKS AND OPEN PLACES |',
    '| *SUBJECT: | DEPOT LEASE |',
    '| *CORPORATE / PRIORITY: | CLEAN STREETS |',
  ]);
});

test('a heading in a colon beneath the labels is none of them', () => {
  const rows = [row(100, 'Meeting:', 'Cabinet'), row(120, 'Subject:', 'Depot lease'), row(140, 'Wards:', 'All')];
  for (const left of [54, 60])
    expect(read(...rows, [run(left, 165, 'Purpose:', { bold: true })]).slice(0, 3)).toEqual([
      '| Meeting: | Cabinet |',
      '| Subject: | Depot lease |',
      '| Wards: | All |',
    ]);
});
