import { expect, test } from 'vitest';
import type { Fill, Rule, TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { across, down, fill, gridRules, page, run } from './test-support/page.ts';
import { show, slots } from './test-support/show.ts';

const xs = [50, 150, 300, 450];
const ys = [100, 120, 140, 160];
const words = [
  ['Ref', 'Risk', 'Score'],
  ['R1', 'Loss of staff', '12'],
  ['R2', 'Late delivery', '9'],
];

/** The words of a table's cells at the top left of each. */
const texts = (
  rows: readonly (readonly string[])[],
  left: readonly number[] = xs,
  top: readonly number[] = ys,
): readonly TextRun[] =>
  rows.flatMap((row, r) =>
    row.flatMap((text, c) => (text === '' ? [] : [run((left[c] ?? 0) + 5, (top[r] ?? 0) + 14, text)])),
  );

const read = (
  runs: readonly TextRun[],
  drawn: { rules?: readonly Rule[]; fills?: readonly Fill[] },
): readonly (readonly string[])[] => slots(layoutDocument([page(runs, drawn)]).blocks[0]);

/** The same grid drawn in other ways. */
const styles: Readonly<Record<string, { rules?: readonly Rule[]; fills?: readonly Fill[] }>> = {
  'single strokes': { rules: gridRules(xs, ys) },
  'strokes drawn cell by cell with corner squares': {
    rules: [
      ...ys.flatMap((y) => xs.slice(1).map((x, i) => across(y, (xs[i] ?? 0) + 0.5, x - 0.5))),
      ...xs.flatMap((x) => ys.slice(1).map((y, i) => down(x, (ys[i] ?? 0) + 0.5, y - 0.5))),
      ...xs.flatMap((x) => ys.map((y) => across(y, x - 0.25, x + 0.25))),
    ],
  },
  'double rules 3 points apart': {
    rules: [
      ...gridRules(xs, ys),
      ...gridRules(
        xs.map((x) => x + 3),
        ys.map((y) => y + 3),
      ),
    ],
  },
  'filled rectangles 4.5 points thick': {
    rules: [...ys.map((y) => across(y, 48, 452, 4.5)), ...xs.map((x) => down(x, 98, 162, 4.5))],
  },
  dashes: {
    rules: [
      ...ys.flatMap((y) => Array.from({ length: 80 }, (_, i) => across(y, 50 + 5 * i, 53 + 5 * i))),
      ...xs.flatMap((x) => Array.from({ length: 12 }, (_, i) => down(x, 100 + 5 * i, 103 + 5 * i))),
    ],
  },
  'rules that run beyond the corners': {
    rules: [...ys.map((y) => across(y, 44, 456)), ...xs.map((x) => down(x, 95, 165))],
  },
  'horizontal rules alone': { rules: ys.map((y) => across(y, 50, 450)) },
  'horizontal rules at the top, under the header and at the foot': {
    rules: [100, 120, 160].map((y) => across(y, 50, 450)),
  },
  'open outer sides': { rules: [...ys.map((y) => across(y, 50, 450)), ...[150, 300].map((x) => down(x, 100, 160))] },
  'open top and bottom': { rules: [...xs.map((x) => down(x, 100, 160)), ...[120, 140].map((y) => across(y, 50, 450))] },
  'shading alone': {
    fills: [0, 1, 2].flatMap((r) =>
      [0, 1, 2].map((c) =>
        fill(
          [(xs[c] ?? 0) + 1, (ys[r] ?? 0) + 1, (xs[c + 1] ?? 0) - 1, (ys[r + 1] ?? 0) - 1],
          r === 0 ? '#003366' : '#dddddd',
        ),
      ),
    ),
  },
  'white rules on shading': {
    rules: gridRules(xs, ys),
    fills: [fill([50, 100, 450, 160])],
  },
  'an outer box and rules between rows': {
    rules: [...ys.map((y) => across(y, 50, 450)), down(50, 100, 160), down(450, 100, 160)],
  },
};

for (const [name, drawn] of Object.entries(styles))
  test(`a table drawn with ${name} has its cells`, () => {
    expect(read(texts(words), drawn)).toEqual(words);
  });

test('every other row shaded by cell gives all rows', () => {
  const shade = (r: number): readonly Fill[] =>
    [0, 1, 2].map((c) => fill([xs[c] ?? 0, ys[r] ?? 0, xs[c + 1] ?? 0, ys[r + 1] ?? 0]));
  expect(read(texts(words), { fills: [...shade(0), ...shade(2)] })).toEqual(words);
});

test('a three-row header with cells over rows and columns keeps its spans', () => {
  const left = [50, 120, 200, 280, 360, 440];
  const top = [100, 120, 140, 160, 180];
  const rules = [
    across(100, 50, 440),
    across(120, 120, 440),
    across(140, 120, 440),
    across(160, 50, 440),
    across(180, 50, 440),
    down(50, 100, 180),
    down(120, 100, 180),
    down(200, 140, 180),
    down(280, 120, 180),
    down(360, 140, 180),
    down(440, 100, 180),
  ];
  const runs = [
    run(55, 134, 'Ref', { bold: true }),
    run(125, 114, 'Risk assessment', { bold: true }),
    run(125, 134, 'Inherent', { bold: true }),
    run(285, 134, 'Residual', { bold: true }),
    ...['Likelihood', 'Impact', 'Likelihood', 'Impact'].map((text, i) =>
      run((left[i + 1] ?? 0) + 5, 154, text, { bold: true }),
    ),
    ...['R1', '3', '4', '2', '4'].map((text, i) => run((left[i] ?? 0) + 5, (top[3] ?? 0) + 14, text)),
  ];
  expect(show(layoutDocument([page(runs, { rules })]).blocks)).toEqual([
    '| *Ref r3 | *Risk assessment c4 |',
    '| *Inherent c2 | *Residual c2 |',
    '| *Likelihood | *Impact | *Likelihood | *Impact |',
    '| R1 | 3 | 4 | 2 | 4 |',
  ]);
});

test('two tables that touch are parted where the vertical edges change across a full rule', () => {
  const below = [50, 110, 210, 260, 450];
  const lower = [160, 180, 200];
  const second = [
    ['Action', 'Lead', 'Due', 'Status'],
    ['Recruit', 'A Person', 'May', 'Open'],
  ];
  const left = [50, 90, 150, 300, 450];
  const first = [
    ['Ref', 'Area', 'Risk', 'Score'],
    ['R1', 'HR', 'Loss of staff', '12'],
    ['R2', 'ICT', 'Late delivery', '9'],
  ];
  const rules = [...gridRules(left, ys), ...gridRules(below, lower)];
  const { blocks } = layoutDocument([page([...texts(first, left), ...texts(second, below, lower)], { rules })]);
  expect(blocks.map((block) => slots(block))).toEqual([first, second]);
});

test('rows of labels and values that touch a grid with other columns are a table of their own', () => {
  const two = [50, 150, 450];
  const four = [50, 110, 210, 260, 450];
  const upper = [100, 120, 140, 160];
  const lower = [160, 180, 200, 220];
  const labels = [
    ['Title', 'Depot lease'],
    ['Author', 'A Person'],
    ['Date', '4 March 2028'],
  ];
  const changes = [
    ['Issue', 'Changed', 'By', 'Why'],
    ['1', '4 February', 'AP', 'First draft'],
    ['2', '5 February', 'BQ', 'Comments'],
  ];
  const rules = [...gridRules(two, upper), ...gridRules(four, lower)];
  const { blocks } = layoutDocument([page([...texts(labels, two, upper), ...texts(changes, four, lower)], { rules })]);
  expect(blocks.map((block) => slots(block))).toEqual([labels, changes]);
});

test('one row of two cells in a grid parts no table', () => {
  const bands = [100, 120, 140, 160];
  const rules = [
    ...bands.map((y) => across(y, 50, 450)),
    ...[50, 450].map((x) => down(x, 100, 160)),
    ...[110, 210].flatMap((x) => [down(x, 100, 120), down(x, 140, 160)]),
    down(300, 120, 140),
  ];
  const runs = [
    run(55, 114, 'Ref'),
    run(115, 114, 'Area'),
    run(215, 114, 'Risk'),
    run(55, 134, 'Lead'),
    run(305, 134, 'AP'),
  ];
  const { blocks } = layoutDocument([page([...runs, run(55, 154, 'R1'), run(215, 154, 'Late')], { rules })]);
  expect(blocks).toHaveLength(1);
});

test('a row of wide cells above a header is no table of its own', () => {
  const rules = [...gridRules(xs, ys), across(80, 50, 450), down(50, 80, 100), down(450, 80, 100)];
  const runs = [run(55, 94, 'Significant risks', { bold: true }), ...texts(words)];
  expect(show(layoutDocument([page(runs, { rules })]).blocks)[0]).toBe('| *Significant risks c3 |');
});

test('a box around ordinary text is no table', () => {
  const rules = gridRules([50, 450], [100, 160]);
  const runs = [run(60, 115, 'Purpose', { bold: true, size: 14 }), run(60, 140, 'The report asks for a decision.')];
  expect(show(layoutDocument([page(runs, { rules })]).blocks)).toEqual([
    '# Purpose',
    'The report asks for a decision.',
  ]);
});

test('a table inside a box is a table', () => {
  const rules = [...gridRules([30, 480], [60, 400]), ...gridRules(xs, ys)];
  const runs = [run(55, 80, 'The risks are these.'), ...texts(words)];
  expect(show(layoutDocument([page(runs, { rules })]).blocks).length).toBe(4);
});

test('the grid of a chart is no table', () => {
  const rules = gridRules([50, 100, 150, 200, 250, 300], [100, 120, 140, 160, 180]);
  const { blocks } = layoutDocument([page([run(60, 114, '40')], { rules })]);
  expect(show(blocks)).toEqual(['40']);
});

test('an underline is no rule of a table', () => {
  const runs = [run(50, 100, 'Key decision'), run(50, 120, 'Background'), run(50, 140, 'Consultation')];
  const rules = [across(101.2, 50, 110), across(121.2, 50, 100), across(141.2, 50, 110)];
  expect(layoutDocument([page(runs, { rules })]).blocks.map((block) => block.type)).not.toContain('table');
});

test('bands of a colour gradient are no rules', () => {
  const bands = Array.from({ length: 20 }, (_, i) => across(121 + i, 50, 150, 1));
  expect(read(texts(words), { rules: [...gridRules(xs, ys), ...bands] })).toEqual(words);
});

test('text that runs over the edge of two touching cells is cut there', () => {
  const rules = gridRules([50, 110, 200], [100, 120, 140]);
  const runs = [run(52, 114, 'Cause Consequence', { width: 110 }), run(52, 134, 'Fire'), run(112, 134, 'Closure')];
  expect(read(runs, { rules })).toEqual([
    ['Cause', 'Consequence'],
    ['Fire', 'Closure'],
  ]);
});

test('a fill that covers a cell is its colour, and white is none', () => {
  const rules = gridRules(xs, ys);
  const fills = [fill([300, 120, 450, 140], '#ff0000'), fill([300, 140, 450, 160], '#ffffff')];
  const shown = show(layoutDocument([page(texts(words), { rules, fills })]).blocks);
  expect(shown[1]).toBe('| R1 | Loss of staff | 12 #ff0000 |');
  expect(shown[2]).toBe('| R2 | Late delivery | 9 |');
});

test('a disc drawn in an empty cell is its colour', () => {
  const rules = gridRules(xs, ys);
  const disc: Fill = { box: [370, 124, 382, 136], color: '#00b050', round: true };
  const rows = [words[0] ?? [], ['R1', 'Loss of staff', ''], words[2] ?? []];
  expect(show(layoutDocument([page(texts(rows), { rules, fills: [disc] })]).blocks)[1]).toBe(
    '| R1 | Loss of staff |  #00b050 |',
  );
});

test('header cells are told by weight or by fill', () => {
  const bold = texts(words).map((each, index) => (index < 3 ? { ...each, font: { ...each.font, bold: true } } : each));
  const rules = gridRules(xs, ys);
  const header = '| *Ref | *Risk | *Score |';
  expect(show(layoutDocument([page(bold, { rules })]).blocks)[0]).toBe(header);
  const fills = [fill([50, 100, 450, 120], '#d9d9d9')];
  expect(show(layoutDocument([page(texts(words), { rules, fills })]).blocks)[0]).toBe(
    '| *Ref #d9d9d9 | *Risk #d9d9d9 | *Score #d9d9d9 |',
  );
});

test('the labels of a table of labels and values are header cells', () => {
  const rules = gridRules([50, 150, 450], ys);
  const runs = ['From:', 'To:', 'Date:'].flatMap((label, i) => [
    run(55, 114 + 20 * i, label, { bold: true }),
    run(155, 114 + 20 * i, 'Value here'),
  ]);
  expect(show(layoutDocument([page(runs, { rules })]).blocks)).toEqual([
    '| *From: | Value here |',
    '| *To: | Value here |',
    '| *Date: | Value here |',
  ]);
});

test('the paragraphs and lists of a cell are its blocks', () => {
  const rules = gridRules([50, 100, 400], [100, 200]);
  const runs = [
    run(55, 114, 'M1'),
    run(105, 114, 'Mitigations in place:'),
    run(105, 130, '•'),
    run(120, 130, 'training'),
    run(105, 146, '•'),
    run(120, 146, 'recruitment'),
  ];
  expect(show(layoutDocument([page(runs, { rules })]).blocks)).toEqual([
    '| M1 | Mitigations in place: / • training / • recruitment |',
  ]);
});

test('lines of figures in step are rows whose rules were left out', () => {
  const rules = gridRules(xs, [100, 120, 160]);
  const runs = [
    ...texts([['Loans', 'March', 'June']], xs, [100]),
    ...['Long', 'Short'].map((text, i) => run(55, 134 + 14 * i, text)),
    ...['280.1', '44.4'].map((text, i) => run(155, 134 + 14 * i, text)),
    ...['312.9', '56.7'].map((text, i) => run(305, 134 + 14 * i, text)),
  ];
  expect(read(runs, { rules })).toEqual([
    ['Loans', 'March', 'June'],
    ['Long', '280.1', '312.9'],
    ['Short', '44.4', '56.7'],
  ]);
});

test('horizontal rules drawn cell by cell show columns that the text does not', () => {
  const rules = ys.flatMap((y) => xs.slice(1).map((x, i) => across(y, xs[i] ?? 0, x)));
  const tight = [
    ['Measure of the homes let in time', 'Target', '1'],
    ['Calls', '90%', '2'],
    ['Homes', '95%', '3'],
  ];
  const left = [50, 240, 290, 330];
  const close = ys.flatMap((y) => left.slice(1).map((x, i) => across(y, left[i] ?? 0, x)));
  expect(read(texts(words), { rules })).toEqual(words);
  expect(read(texts(tight, left), { rules: close })).toEqual(tight);
});

test('a header whose border stands off that of the cells beneath it by a little heads their column', () => {
  const rules = [
    ...ys.map((y) => across(y, 50, 450)),
    ...[50, 150, 450].map((x) => down(x, 100, 160)),
    down(300, 100, 120),
    down(315, 120, 160),
  ];
  expect(read(texts(words, [50, 150, 320]), { rules })).toEqual(words);
});

test('a narrow column of its own is kept', () => {
  const narrow = [50, 150, 300, 320];
  expect(
    read(
      texts(
        [
          ['Ref', 'Risk', 'No'],
          ['R1', 'Loss', '12'],
        ],
        narrow,
        [100, 120],
      ),
      { rules: gridRules(narrow, [100, 120, 140]) },
    ),
  ).toEqual([
    ['Ref', 'Risk', 'No'],
    ['R1', 'Loss', '12'],
  ]);
});

/** A box with rules from side to side, each drawn in the two parts that the cells under a title have. */
const boxed: readonly Rule[] = [
  ...[100, 160].map((y) => across(y, 50, 300)),
  ...[50, 300].map((x) => down(x, 100, 160)),
  ...[120, 140].flatMap((y) => [across(y, 50, 180), across(y, 180, 300)]),
];
const card = [run(55, 114, 'On time'), run(55, 134, 'Target'), run(185, 134, '95%'), run(55, 154, 'Status')];

test('a box whose rules are drawn cell by cell is a table, its title over both columns', () => {
  const fills = [fill([50, 100, 300, 120], '#5b9bd5'), fill([180, 140, 300, 160], '#ff0000')];
  expect(read(card, { rules: boxed, fills })).toEqual([
    ['On time', 'On time'],
    ['Target', '95%'],
    ['Status', ''],
  ]);
  const [table] = layoutDocument([page(card, { rules: boxed, fills })]).blocks;
  expect(table?.type === 'table' ? table.children.at(-1)?.children.at(-1)?.fill : undefined).toBe('#ff0000');
});

test('boxes that stand beside one another are read from left to right', () => {
  const box = (x: number, width: number): readonly Rule[] => gridRules([x, x + width], [100, 140]);
  const shown = show(
    layoutDocument([
      page([run(55, 114, 'First'), run(155, 114, 'Second'), run(305, 114, 'Third')], {
        rules: [...box(50, 80), ...box(150, 130), ...box(300, 90)],
      }),
    ]).blocks,
  );
  expect(shown).toEqual(['First', 'Second', 'Third']);
});

test('a header over the first of the rules that stand under rows is part of the table', () => {
  const lefts = [50, 250, 350];
  const head = ['Measure', 'Target', 'Actual'].map((text, c) => run(lefts[c] ?? 0, 96, text, { bold: true }));
  const body = [
    ['Homes let', '90%', '88%'],
    ['Calls answered', '85%', '91%'],
  ].flatMap((cells, r) => cells.map((text, c) => run(lefts[c] ?? 0, 116 + 20 * r, text)));
  const rules = [100, 120, 140].map((y) => across(y, 48, 450));
  expect(show(layoutDocument([page([...head, ...body], { rules })]).blocks)).toEqual([
    '| *Measure | *Target | *Actual |',
    '| Homes let | 90% | 88% |',
    '| Calls answered | 85% | 91% |',
  ]);
});

test('a cell has the one colour of its words as ink; black is none', () => {
  const runs = [
    ...texts([...words.slice(0, 2), ['R2', 'Late delivery']]),
    run((xs[2] ?? 0) + 5, (ys[2] ?? 0) + 14, '9', { color: '#c00000' }),
  ];
  expect(show(layoutDocument([page(runs, { rules: gridRules(xs, ys) })]).blocks).at(-1)).toBe(
    '| R2 | Late delivery | 9 ink #c00000 |',
  );
});
