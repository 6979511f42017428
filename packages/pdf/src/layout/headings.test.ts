import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { page, run } from './test-support/page.ts';
import { column } from './test-support/prose.ts';
import { show } from './test-support/show.ts';

const body = [
  'The council has received a number of representations about it',
  'and has considered each of them at its meeting in the spring,',
  'where it agreed.',
];
const read = (...runs: readonly (readonly TextRun[])[]): readonly string[] =>
  show(layoutDocument([page(runs.flat())]).blocks);
const headings = (...runs: readonly (readonly TextRun[])[]): readonly string[] =>
  read(...runs).filter((line) => line.startsWith('#'));

test('headings are told by size, by weight and by capitals', () => {
  expect(
    headings(
      [run(50, 60, 'Housing strategy', { size: 18 })],
      [run(50, 90, 'Background', { bold: true })],
      column(50, 110, body),
      [run(50, 170, 'FINANCIAL IMPLICATIONS')],
      column(50, 190, body),
    ),
  ).toEqual(['# Housing strategy', '## Background', '## FINANCIAL IMPLICATIONS']);
});

test('the number of a heading is its marker, and further numbers make it deeper', () => {
  expect(
    headings(
      [run(50, 60, '2.', { bold: true }), run(80, 60, 'BACKGROUND', { bold: true })],
      column(50, 80, body),
      [run(50, 140, '2.1 Earlier decisions', { bold: true })],
      column(50, 160, body),
      [run(50, 220, '3.0', { bold: true }), run(80, 220, 'Risks', { bold: true })],
      column(50, 240, body),
    ),
  ).toEqual(['# 2. BACKGROUND', '## 2.1 Earlier decisions', '# 3.0 Risks']);
});

test('a heading straight above its text is parted from it', () => {
  expect(read([run(50, 98, 'Background', { bold: true })], column(50, 110, body))[0]).toBe('# Background');
});

test('bold sentences, captions, labels with values and bold items of lists are no headings', () => {
  expect(
    headings(
      [run(50, 60, 'The committee resolved to note the report and its findings.', { bold: true })],
      [run(50, 90, 'Decision no: 24/00093', { bold: true })],
      [run(50, 120, '•', { bold: true }), run(70, 120, 'Growth', { bold: true })],
      [run(50, 135, 'Table 2 – Pupils by school', { bold: true })],
      [run(50, 150, '(a)', { bold: true }), run(80, 150, 'agree the proposal', { bold: true })],
      column(50, 180, body),
    ),
  ).toEqual([]);
});

test('weight tells nothing where all text is bold', () => {
  expect(headings(column(50, 60, body, { bold: true }), [run(50, 120, 'Background', { bold: true })])).toEqual([]);
});

test('a title under its reference is a heading', () => {
  expect(headings([run(50, 60, 'CRR0003: Securing resources', { bold: true })], column(50, 80, body))).toEqual([
    '# CRR0003: Securing resources',
  ]);
});

test('bold items of a numbered series without text between them are no headings', () => {
  const items = ['1. To note the report', '2. To approve the plan', '3. To ask for another'];
  expect(
    headings(
      items.map((text, i) => run(50, 60 + 20 * i, text, { bold: true })),
      column(50, 130, body),
    ),
  ).toEqual([]);
});

test('prose is not taken for headings where more is printed in smaller tables', () => {
  const prose = Array.from({ length: 7 }, (_, index) => `${body[0]} and number ${index} of them has been answered`);
  const cells = Array.from({ length: 30 }, (_, index) => [
    run(50, 200 + 12 * index, `Calls answered in time ${index}`, { size: 8 }),
    run(300, 200 + 12 * index, 'Director of Communities', { size: 8 }),
  ]);
  expect(headings(column(50, 90, prose), [run(50, 180, 'For information')], ...cells)).toEqual([]);
});
