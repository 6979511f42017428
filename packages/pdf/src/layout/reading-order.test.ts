import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run } from './test-support/page.ts';
import { column, prose } from './test-support/prose.ts';
import { show } from './test-support/show.ts';

const read = (runs: readonly TextRun[], size: { width?: number; height?: number } = {}): readonly string[] =>
  show(layoutDocument([page(runs, size)]).blocks);

const sentences = (lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, -1),
  `${lines.at(-1)?.slice(0, -1)}.`,
];
const left = sentences(prose(8, 46));
const right = sentences(prose(8, 46, 'Members asked officers to bring forward proposals for the estate before summer'));

test('two columns of running text are read one after the other', () => {
  const [first, second] = read([...column(50, 100, left), ...column(310, 100, right)]);
  expect(first).toBe(left.join(' '));
  expect(second).toBe(right.join(' '));
});

test('a sentence that goes on at the top of the next column is one', () => {
  const open = [...left.slice(0, 7), 'and the cabinet is asked to approve the whole'];
  const shown = read([...column(50, 100, open), ...column(310, 100, ['of the plan.', ...right])]);
  expect(shown[0]).toMatch(/ the whole of the plan\.$/);
});

test('the right column may begin higher than the left one', () => {
  const shown = read([...column(310, 100, right), ...column(50, 124, left)]);
  expect(shown.map((line) => line.slice(0, 11))).toEqual([left[0], right[0]].map((line) => line?.slice(0, 11)));
});

test('a heading between two bands of columns heads both of the second', () => {
  const shown = read([
    ...column(50, 100, left),
    ...column(310, 100, right),
    run(50, 222, 'Finance', { bold: true }),
    ...column(50, 246, left),
    ...column(310, 246, right),
  ]);
  expect(shown.map((line) => line.slice(0, 9))).toEqual(
    [left[0], right[0], '# Finance', left[0], right[0]].map((line) => line?.slice(0, 9)),
  );
});

test('two pages side by side are read one after the other', () => {
  const runs = [
    ...column(50, 100, [...left, '', ...left]),
    ...column(470, 100, [...right, ...right.slice(0, 4), '', '', ...right]),
  ];
  const shown = read(runs, { width: 842, height: 595 });
  expect(shown.map((line) => line.slice(0, 11))).toEqual(
    [left[0], left[0], right[0], right[0]].map((line) => line?.slice(0, 11)),
  );
});

test('what stands over and under two columns is read before and after them', () => {
  const wide = prose(2, 98).join(' ').slice(0, 98);
  const shown = read([run(50, 70, wide), ...column(50, 100, left), ...column(310, 100, right), run(50, 230, wide)]);
  expect(shown.map((line) => line.slice(0, 20))).toEqual(
    [wide, left.join(' '), right.join(' '), wide].map((line) => line.slice(0, 20)),
  );
});

test('blocks under headings of their own are read one after the other', () => {
  const runs = [
    ...column(50, 100, ['Report author:', 'Jane Smith', 'Head of Housing', '020 7946 0001']),
    ...column(300, 100, ['Relevant director:', 'John Brown', 'Director of Place', '020 7946 0002']),
  ];
  expect(read(runs)).toEqual([
    'Report author:',
    'Jane Smith',
    'Head of Housing',
    '020 7946 0001',
    'Relevant director:',
    'John Brown',
    'Director of Place',
    '020 7946 0002',
  ]);
});

test('labels and their values are read row by row', () => {
  const runs = [
    ...column(50, 100, ['From:', '', 'To:'], { bold: true }),
    ...column(150, 100, ['Jane Smith, Director', '', 'Cabinet, 1 March']),
  ];
  expect(read(runs)).toEqual(['From: Jane Smith, Director', 'To: Cabinet, 1 March']);
});

test('lines to sign on are no headings of blocks', () => {
  const runs = [
    ...[
      run(50, 100, '..............................', { bold: true }),
      run(300, 100, '....................', { bold: true }),
    ],
    ...[run(50, 114, 'signed'), run(300, 114, 'date')],
  ];
  expect(read(runs)[1]).toBe('| signed | date |');
});

test('the markers of paragraphs are no column', () => {
  const runs = ['1.1', '1.2', '1.3', '1.4', '1.5'].flatMap((marker, i) => [
    run(50, 100 + 40 * i, marker),
    ...column(90, 100 + 40 * i, prose(2, 70)),
  ]);
  expect(read(runs).map((line) => line.slice(0, 4))).toEqual(['1.1 ', '1.2 ', '1.3 ', '1.4 ', '1.5 ']);
});

test('a column of labels beside columns of figures is no block of its own', () => {
  const runs = [
    ...column(50, 100, ['Service', 'Adults', 'Highways', 'Total'], { leading: 16 }).map((each, i) => ({
      ...each,
      font: { ...each.font, bold: i === 0 },
    })),
    ...column(250, 100, ['Budget', '12,300', '4,100', '16,400'], { leading: 16 }).map((each, i) => ({
      ...each,
      font: { ...each.font, bold: i === 0 },
    })),
    ...column(350, 100, ['Actual', '12,900', '4,050', '16,950'], { leading: 16 }).map((each, i) => ({
      ...each,
      font: { ...each.font, bold: i === 0 },
    })),
  ];
  expect(read(runs)[1]).toBe('| Adults | 12,300 | 12,900 |');
});

test('the last rows of a table with long cells are read as the rows before them', () => {
  const filler = 'officers have begun the work and will report again before the summer';
  const cells = ['alpha', 'gamma', 'kappa', 'sigma'].flatMap((first, index) => [
    ...column(50, 100 + 54 * index, prose(3, 40, `${first} ${filler}`)),
    ...column(300, 100 + 54 * index, prose(3, 40, `${first}-too ${filler}`)),
  ]);
  const shown = read(cells).join(' ');
  expect(shown.indexOf('kappa-too')).toBeLessThan(shown.indexOf('sigma'));
});

test('columns whose paragraphs begin at one height now and then are no rows', () => {
  const part = (count: number): readonly string[] => sentences(prose(count, 46));
  const other = (count: number): readonly string[] =>
    sentences(prose(count, 46, 'Members asked officers to bring forward proposals'));
  const first = [...part(3), '', ...part(4), '', ...part(3), '', ...part(5)];
  const second = [...other(3), '', ...other(4), '', ...other(9)];
  const shown = read([...column(50, 100, first), ...column(310, 100, second)]);
  expect(shown.filter((line) => line.startsWith('Members')).length).toBe(3);
  expect(shown[0]).toBe(part(3).join(' '));
});

test('a menu beside what a page says is read by itself', () => {
  const menu = [
    'Home page',
    'Councillors',
    'Committees',
    'Petitions',
    'Outside bodies',
    'Search for papers',
    'Updates',
  ];
  const said = [
    run(200, 103, 'Decision of the mayor', { size: 16, bold: true }),
    ...column(200, 137, prose(6, 60), { leading: 13 }),
  ];
  const shown = read([...column(50, 100, menu, { size: 9, leading: 16 }), ...said]);
  expect(shown.slice(0, menu.length)).toEqual(menu);
  expect(shown[menu.length]).toMatch(/Decision of the mayor$/);
});
