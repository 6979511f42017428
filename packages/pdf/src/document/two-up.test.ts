import type { Block } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../layout/test-support/layout-document.ts';
import { across, gridRules, page, run } from '../layout/test-support/page.ts';
import { column, prose } from '../layout/test-support/prose.ts';
import { show } from '../layout/test-support/show.ts';
import type { PageLines, TextRun } from '../page/page-model.ts';
import { joinSheets, partSheets } from './two-up.ts';

type Drawn = Parameters<typeof page>[1];

const sheet = (runs: readonly TextRun[], drawn: Drawn = {}): PageLines =>
  page(runs, { width: 842, height: 595, ...drawn });

const untagged = (pages: readonly PageLines[]): Parameters<typeof partSheets>[0] =>
  pages.map((each) => ({ ...each, tags: undefined }));

const read = (...sheets: readonly PageLines[]): readonly Block[] => {
  const blocks = layoutDocument(partSheets(untagged(sheets))).blocks;
  return joinSheets(
    blocks,
    sheets.map(({ model }) => model),
  );
};

const starts = (blocks: readonly Block[]): readonly string[] => show(blocks).map((line) => line.slice(0, 12));

const first = [
  'The licence',
  ...prose(6, 60),
  '',
  'It runs out in June.',
  '',
  'Fees',
  ...prose(5, 60, 'each stall pays a fee'),
];
const second = ['', '', 'Markets', ...prose(9, 60, 'traders asked for longer hours'), '', 'No change is proposed.'];
const grid = gridRules([470, 640, 800], [100, 120, 140]);
const cells = [run(475, 114, 'Day'), run(645, 114, 'Stalls'), run(475, 134, 'Saturday'), run(645, 134, '40')];

describe('a sheet of two pages side by side', () => {
  it('is read page by page, also where both have tables and gaps at different heights', () => {
    const runs = [...column(49, 60, first), ...cells, ...column(470, 170, second)];
    expect(starts(read(sheet(runs, { rules: grid })))).toEqual([
      'The licence ',
      'It runs out ',
      'Fees each st',
      '| Day | Stal',
      '| Saturday |',
      'Markets trad',
      'No change is',
    ]);
  });

  it('gives everything the place it has on the sheet', () => {
    const blocks = read(sheet([...column(49, 60, first), ...column(470, 170, second)]));
    const place = blocks.at(-1)?.regions?.[0];
    expect(place?.page).toBe(1);
    expect(place?.box?.map(Math.round)).toEqual([470, 318, 580, 328]);
  });

  it('breaks the page after its second half, and not between the two', () => {
    const runs = [...column(49, 60, first), ...column(470, 170, second)];
    const breaks = read(sheet(runs, { number: 1 }), sheet(runs, { number: 2 })).filter(
      ({ type }) => type === 'pageBreak',
    );
    expect(breaks).toEqual([{ type: 'pageBreak', page: 2 }]);
  });

  it('may be half empty where the sheets before it are full', () => {
    const full = sheet([...column(49, 60, first), ...column(470, 170, second)], { number: 1 });
    const last = sheet([...column(49, 60, second), run(470, 60, 'Background papers: none')], { number: 2 });
    expect(starts(read(full, last)).slice(-2)).toEqual(['No change is', 'Background p']);
    expect(partSheets(untagged([last]))).toHaveLength(1);
  });
});

describe('a wide page', () => {
  it.each([
    ['a rule that crosses its middle', [...column(49, 60, first), ...column(470, 170, second)], [across(300, 49, 800)]],
    [
      'a line that crosses its middle',
      [...column(49, 60, first), ...column(470, 170, second), run(49, 40, 'w'.repeat(120))],
      [],
    ],
    ['columns that begin elsewhere than a page would', [...column(49, 60, first), ...column(520, 170, second)], []],
    [
      'rows of two cells',
      [0, 1, 2, 3, 4].flatMap((row) => [
        ...column(49, 60 + 60 * row, prose(2, 50)),
        ...column(470, 60 + 60 * row, prose(3, 50, 'the risk is watched by the board')),
      ]),
      [],
    ],
  ])('with %s is one page', (_, runs, rules) => {
    expect(partSheets(untagged([sheet(runs, { rules })]))).toHaveLength(1);
  });
});
