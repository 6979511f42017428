import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run } from './test-support/page.ts';
import { show } from './test-support/show.ts';

const value = (y: number, lines: readonly string[]): readonly TextRun[] =>
  lines.map((line, index) => run(200, y + 12 * index, line));
const label = (y: number, text: string): TextRun => run(60, y, text, { bold: true });
const read = (...runs: readonly TextRun[]): readonly string[] => show(layoutDocument([page(runs)]).blocks);

const wards = ['All wards of the borough but for those that lie', 'north of the river'];
const purpose = [
  'To ask members to approve the lease of the depot',
  'at Mill Lane for a term of ten years from the',
  'first of April',
];

test('a label set half-way down the lines of its value stands beside all of them', () => {
  expect(
    read(
      label(100, 'Report of:'),
      ...value(100, ['Director of Works']),
      ...value(120, wards),
      label(126, 'Wards affected:'),
      ...value(152, purpose),
      label(164, 'Purpose:'),
    ),
  ).toEqual([
    '| *Report of: | Director of Works |',
    `| *Wards affected: | ${wards.join(' ')} |`,
    `| *Purpose: | ${purpose.join(' ')} |`,
  ]);
});

test('the first label may be the one with a longer value, and lines may stand evenly', () => {
  expect(
    read(
      ...value(100, wards),
      label(106, 'Wards affected:'),
      label(124, 'Report of:'),
      ...value(124, ['Director of Works']),
      ...value(136, wards),
      label(142, 'Not affected:'),
      run(60, 190, 'The report asks for a decision.'),
    ),
  ).toEqual([
    `| *Wards affected: | ${wards.join(' ')} |`,
    '| *Report of: | Director of Works |',
    `| *Not affected: | ${wards.join(' ')} |`,
    'The report asks for a decision.',
  ]);
});

test('a label at the first line of its value has the lines below it', () => {
  expect(
    read(
      label(100, 'Report of:'),
      ...value(100, ['Director of Works']),
      label(120, 'Wards affected:'),
      ...value(120, wards),
      label(152, 'Purpose:'),
      ...value(152, purpose),
    )[1],
  ).toBe(`| *Wards affected: | ${wards.join(' ')} |`);
});
