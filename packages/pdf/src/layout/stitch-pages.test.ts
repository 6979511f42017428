import { expect, test } from 'vitest';
import type { PageLines, TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { fill, gridRules, page, run } from './test-support/page.ts';
import { column } from './test-support/prose.ts';
import { show } from './test-support/show.ts';

const full = 'The council has received a number of representations about it';
const read = (...pages: readonly PageLines[]): readonly string[] => show(layoutDocument(pages).blocks);

const xs = [50, 120, 350, 450];
/** A page with one table: each row 40 points high, its cells' lines from the top of the row. */
function tablePage(number: number, rows: readonly (readonly (string | readonly string[])[])[], bold = 1): PageLines {
  const ys = Array.from({ length: rows.length + 1 }, (_, index) => 200 + 40 * index);
  const runs = rows.flatMap((cells, r): readonly TextRun[] =>
    cells.flatMap((cell, c) =>
      column((xs[c] ?? 0) + 5, (ys[r] ?? 0) + 12, typeof cell === 'string' ? [cell] : cell, { bold: r < bold }),
    ),
  );
  return page(runs, { number, rules: gridRules(xs, ys) });
}

test('a sentence cut by a page is one, and the page break follows it', () => {
  expect(
    read(
      page(column(50, 700, [full, `${full.slice(0, 55)} the`]), { number: 1 }),
      page([...column(50, 100, ['end of it all.']), run(50, 140, 'Next.')], { number: 2 }),
    ),
  ).toEqual([`${full} ${full.slice(0, 55)} the end of it all.`, '--- 2', 'Next.']);
});

test('a finished sentence is not joined', () => {
  expect(
    read(page([run(50, 700, 'It ended.')], { number: 1 }), page([run(50, 100, 'Another began.')], { number: 2 })),
  ).toEqual(['It ended.', '--- 2', 'Another began.']);
});

test('a word broken by the page break is whole', () => {
  expect(
    read(
      page([run(50, 700, 'There was a recom-')], { number: 1 }),
      page([run(50, 100, 'mendation made.')], { number: 2 }),
    ),
  ).toEqual(['There was a recommendation made.']);
});

test('a list goes on, also after the rest of an item', () => {
  const first = page([run(50, 700, '1.'), run(80, 700, 'The first of them is to'), ...[]], { number: 1 });
  const second = page(
    [
      run(80, 100, 'be agreed.'),
      run(50, 130, '2.'),
      run(80, 130, 'The second is noted.'),
      run(50, 190, 'After the list.'),
    ],
    { number: 2 },
  );
  expect(read(first, second)).toEqual([
    '1. The first of them is to be agreed.',
    '2. The second is noted.',
    '--- 2',
    'After the list.',
  ]);
});

test('after the rest of an inner list the outer one goes on', () => {
  const first = page(
    [
      ...[run(50, 660, '6.1'), run(90, 660, 'The plan was made.')],
      ...[run(50, 680, '6.2'), run(90, 680, 'It is to be read as follows:')],
      ...[run(50, 700, '•'), run(90, 700, 'the first part at once;')],
    ],
    { number: 1 },
  );
  const second = page(
    [
      ...[run(50, 100, '•'), run(90, 100, 'the second part later.')],
      ...[run(50, 120, '6.3'), run(90, 120, 'The end is near.')],
    ],
    { number: 2 },
  );
  expect(read(first, second)).toEqual([
    '6.1 The plan was made.',
    '6.2 It is to be read as follows:',
    '  • the first part at once;',
    '  • the second part later.',
    '6.3 The end is near.',
  ]);
});

test('letters at the top of a page go on inside the item before it', () => {
  const first = page(
    [run(50, 680, '1.'), run(80, 680, 'That the cabinet:'), run(80, 700, '(a)'), run(110, 700, 'agrees the plan;')],
    { number: 1 },
  );
  const second = page(
    [run(80, 100, '(b)'), run(110, 100, 'notes the risks.'), run(50, 120, '2.'), run(80, 120, 'That it ends.')],
    { number: 2 },
  );
  expect(read(first, second)).toEqual([
    '1. That the cabinet:',
    '  (a) agrees the plan;',
    '  (b) notes the risks.',
    '2. That it ends.',
  ]);
});

const header = ['Ref', 'Action', 'Lead'];

test('a table that goes on is one, without the header it repeats', () => {
  expect(
    read(
      tablePage(1, [header, ['A1', 'Recruit staff.', 'HR']]),
      tablePage(2, [header, ['A2', 'Train staff.', 'HR']]),
      tablePage(3, [header, ['A3', 'Keep staff.', 'HR']]),
    ),
  ).toEqual([
    '| *Ref | *Action | *Lead |',
    '| A1 | Recruit staff. | HR |',
    '| A2 | Train staff. | HR |',
    '| A3 | Keep staff. | HR |',
  ]);
});

test('a table that goes on without a header is one', () => {
  expect(
    read(tablePage(1, [header, ['A1', 'Recruit staff.', 'HR']]), tablePage(2, [['A2', 'Train staff.', 'HR']], 0)),
  ).toHaveLength(3);
});

test('a row cut by the page break is whole again', () => {
  expect(
    read(
      tablePage(1, [header, ['A1', ['Recruit staff for the housing', 'and the planning'], 'HR']]),
      tablePage(2, [header, ['', 'service by the end of May.', ''], ['A2', 'Train staff.', 'HR']]),
    ),
  ).toEqual([
    '| *Ref | *Action | *Lead |',
    '| A1 | Recruit staff for the housing and the planning service by the end of May. | HR |',
    '| A2 | Train staff. | HR |',
  ]);
});

test('a row without a name that begins a sentence of its own is no rest of the row above', () => {
  expect(
    read(tablePage(1, [header, ['A1', 'Recruit staff.', 'HR']]), tablePage(2, [header, ['', 'Induct staff.', 'HR']])),
  ).toEqual(['| *Ref | *Action | *Lead |', '| A1 | Recruit staff. | HR |', '|  | Induct staff. | HR |']);
});

test('a table with a header of its own is another table', () => {
  expect(
    layoutDocument([
      tablePage(1, [header, ['A1', 'Recruit.', 'HR']]),
      tablePage(2, [
        ['Risk', 'Cause', 'Score'],
        ['R1', 'Fire.', '9'],
      ]),
    ]).blocks.filter((block) => block.type === 'table'),
  ).toHaveLength(2);
});

test('a sentence cut by a page is one also over a note at the foot', () => {
  const first = page(
    [
      ...column(50, 680, [full, `${full.slice(0, 55)} the`]),
      ...column(50, 740, ['1 A note in smaller print.'], { size: 8 }),
    ],
    { number: 1 },
  );
  const second = page([...column(50, 100, ['end of it all.']), run(50, 140, 'Next.')], { number: 2 });
  expect(read(first, second)).toEqual([
    `${full} ${full.slice(0, 55)} the end of it all.`,
    '1 A note in smaller print.',
    '--- 2',
    'Next.',
  ]);
});

test('rows without names are not joined by the length of their lines', () => {
  const rows = (text: string): readonly (readonly (string | readonly string[])[])[] => [
    header,
    ['', [text, text], 'HR'],
  ];
  expect(
    read(tablePage(1, rows('Asylum Seeking Children')), tablePage(2, rows('Reduction in the Grants'))),
  ).toHaveLength(3);
});

test('a second header row that is printed again goes with the first', () => {
  const head = [
    ['Risk', 'Exposure', 'Owner'],
    ['all', '£m', 'name'],
  ];
  const read3 = read(tablePage(1, [...head, ['R1', '12', 'Ann']]), tablePage(2, [...head, ['R2', '9', 'Bob']]));
  expect(read3.filter((line) => line.includes('£m'))).toHaveLength(1);
});

test('a table that opens with a title row of its own, shaded as that of the table before, is another', () => {
  const card = (number: number, title: string): PageLines => {
    const { lines, model } = tablePage(
      number,
      [
        [title, '', ''],
        ['Latest', '84', '90'],
        ['Previous', '77', '90'],
      ],
      0,
    );
    return { lines, model: { ...model, fills: [fill([50, 200, 120, 240], '#d9d9d9')] } };
  };
  expect(read(card(1, 'Calls'), card(2, 'Letters')).filter((line) => line.startsWith('---'))).toHaveLength(1);
});

test('an unruled table goes on under its columns, where one of them holds nothing written', () => {
  const lefts = [50, 100, 340, 430];
  const rows = (y: number, cells: readonly (readonly string[])[]): readonly TextRun[] =>
    cells.flatMap((row, r) => row.map((text, c) => run(lefts[c] ?? 0, y + 16 * r, text)));
  const first = rows(700, [
    ['Ref', 'Action', 'Lead', 'RAG'],
    ['A1', 'License the houses let in rooms', 'P. Delmar', 'Green'],
    ['A2', 'Keep a list of landlords', 'P. Delmar', 'Amber'],
  ]);
  const second = rows(60, [
    ['A3', 'Plant an orchard with the friends of the park', 'B. Strand'],
    ['A4', 'Hold a jobs fair', 'T. Vale'],
    ['A5', 'Give grants', 'T. Vale'],
  ]);
  expect(read(page(first), page(second, { number: 2 })).slice(2, 6)).toEqual([
    '| A2 | Keep a list of landlords | P. Delmar | Amber |',
    '| A3 | Plant an orchard with the friends of the park | B. Strand |  |',
    '| A4 | Hold a jobs fair | T. Vale |  |',
    '| A5 | Give grants | T. Vale |  |',
  ]);
});

test('a table told by its words goes on under the header printed again, however wide its words are there', () => {
  const head = (): readonly TextRun[] =>
    ['Centre', 'Cost', 'Grant'].map((text, i) => run([50, 300, 450][i] ?? 0, 212, text, { bold: true }));
  const rows = (names: readonly string[], grants: number): readonly TextRun[] =>
    names.flatMap((name, i) => [
      run(50, 236 + 20 * i, name),
      run(300, 236 + 20 * i, '98'),
      run(grants, 236 + 20 * i, '42'),
    ]);
  const shown = read(
    page([...head(), ...rows(['Holt', 'Priory', 'Wend'], 455)], { number: 1 }),
    page([...head(), ...rows(['Baths at the old mill and the weir beside it', 'Hall'], 420)], { number: 2 }),
  );
  expect(shown.filter((line) => line.includes('Centre'))).toHaveLength(1);
  expect(shown).toHaveLength(6);
});

test('a title beside its number at the foot of a page is not joined to what was said', () => {
  const shown = read(
    page([run(50, 700, 'HC45'), run(120, 700, 'PUBLIC SPACES', { bold: true })], { number: 1 }),
    page([run(120, 100, 'The manager told the committee about it.')], { number: 2 }),
  );
  expect(shown).toEqual(['HC45 PUBLIC SPACES', '--- 2', 'The manager told the committee about it.']);
});
