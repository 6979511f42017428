import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run } from './test-support/page.ts';
import { column } from './test-support/prose.ts';
import { show } from './test-support/show.ts';

const read = (...runs: readonly (readonly TextRun[])[]): readonly string[] =>
  show(
    layoutDocument([
      page([
        run(60, 100, 'The plan goes to the full council in the week that follows this meeting, with the maps.'),
        ...runs.flat(),
      ]),
    ]).blocks,
  ).slice(1);

test('two blocks of a name over a post side by side are read one after the other', () => {
  expect(
    read(
      column(60, 140, ['Dora Brill', 'Director of Works']),
      column(310, 140, ['Councillor Ann Oake', 'Deputy Leader']),
    ),
  ).toEqual(['Dora Brill', 'Director of Works', 'Councillor Ann Oake', 'Deputy Leader']);
});

test('blocks to sign may have room between their lines, and one may have a line more', () => {
  expect(
    read(
      column(60, 140, ['Signed', '', '', 'Dora Brill', 'Director of Works', '4 March 2028']),
      column(310, 140, ['Signed', '', '', 'Councillor Ann Oake', 'Deputy Leader', '5 March 2028', 'Town Hall']),
    ),
  ).toEqual([
    'Signed',
    'Dora Brill',
    'Director of Works',
    '4 March 2028',
    'Signed',
    'Councillor Ann Oake',
    'Deputy Leader',
    '5 March 2028',
    'Town Hall',
  ]);
});

test('names in capitals over posts head blocks of their own', () => {
  const shown = read(
    column(60, 140, ['DORA BRILL', 'Director of Works', 'Town Hall', 'Mill Lane', 'Thornby']),
    column(310, 140, ['CLLR ANN OAKE', 'Lead Member for Works', 'Civic Centre', 'High Street', 'Oakham Green']),
  );
  expect(shown.slice(1, 6)).toEqual(['Director of Works', 'Town Hall', 'Mill Lane', 'Thornby', '# CLLR ANN OAKE']);
});

test('labels with values, names with posts nearby and lists of like entries stay lines', () => {
  const bold = column(60, 140, ['Lead officer', 'Wards affected'], { bold: true });
  expect(read(bold, column(310, 140, ['Dora Brill', 'All of them']))[0]).toContain('Dora Brill');
  const near = read(
    column(60, 140, ['Dora Brill', 'Ann Oake']),
    column(160, 140, ['Director of Works', 'Deputy Leader']),
  );
  expect(near[0]).toMatch(/Dora Brill Director of Works/);
  const members = read(
    column(60, 140, ['Councillor Ann Oake', 'Councillor Bob Elm']),
    column(310, 140, ['Leader of the Council', 'Deputy Leader']),
  );
  expect(members[0]).toMatch(/Councillor Ann Oake Leader of the Council/);
});

test('cells of several columns at one side are no block', () => {
  const cells = [
    ...column(60, 140, ['Dora Brill', 'Works']),
    ...column(160, 140, ['First draft', 'of it']),
    ...column(360, 140, ['Ann Oake', 'Deputy Leader']),
  ];
  expect(read(cells)[0]).toMatch(/Dora Brill First draft/);
});
