import { expect, test } from 'vitest';
import type { TextRun } from '../page/page-model.ts';
import { layoutDocument } from './test-support/layout-document.ts';
import { gridRules, page, run } from './test-support/page.ts';
import { show } from './test-support/show.ts';

const body = (n: number): readonly TextRun[] => [
  run(50, 200, `Page ${n} has a paragraph of its own that nobody else prints.`),
  run(50, 400, `Its second paragraph is number ${n * 7} in the count of all.`),
];

const pages = (count: number, more: (n: number) => readonly TextRun[]) =>
  Array.from({ length: count }, (_, index) => page([...body(index + 1), ...more(index + 1)], { number: index + 1 }));

test('running heads, feet and folios are kept aside', () => {
  const { blocks, furniture } = layoutDocument(
    pages(4, (n) => [run(50, 40, 'Cabinet, 4 March'), run(250, 810, `Page ${n} of 4`), run(50, 820, 'Official')]),
  );
  expect(furniture).toEqual([
    'Cabinet, 4 March',
    'Page 1 of 4',
    'Official',
    'Page 2 of 4',
    'Page 3 of 4',
    'Page 4 of 4',
  ]);
  expect(show(blocks).join('\n')).not.toMatch(/Cabinet|of 4|Official/);
});

test('heads that alternate are furniture each', () => {
  const { furniture } = layoutDocument(pages(6, (n) => [run(50, 40, n % 2 === 0 ? 'Housing' : 'Strategy')]));
  expect(furniture).toEqual(['Strategy', 'Housing']);
});

test('a label that comes back within pages is none where it opens some', () => {
  const { furniture } = layoutDocument(pages(6, (n) => [run(50, n % 2 === 0 ? 40 : 330, 'Decision:', { bold: true })]));
  expect(furniture).toEqual([]);
});

test('a page number of a single page is furniture', () => {
  expect(layoutDocument(pages(1, () => [run(290, 815, '17')])).furniture).toEqual(['17']);
});

test('text that recurs in the body is none', () => {
  expect(layoutDocument(pages(4, () => [run(50, 300, 'Not applicable.')])).furniture).toEqual([]);
});

test('the header that a table repeats on every page is none', () => {
  const cells = (n: number): readonly TextRun[] => [
    run(55, 60, 'Ref', { bold: true }),
    run(155, 60, 'Risk', { bold: true }),
    run(55, 80, `R${n}`),
    run(155, 80, `Loss of staff in team ${n}`),
    run(55, 100, `S${n}`),
    run(155, 100, `Late delivery in team ${n}`),
  ];
  const made = Array.from({ length: 3 }, (_, index) =>
    page(cells(index + 1), { number: index + 1, rules: gridRules([50, 150, 400], [46, 66, 86, 106]) }),
  );
  expect(layoutDocument(made).furniture).toEqual([]);
});

test('a title that recurs is read where it first stands', () => {
  const { blocks, furniture } = layoutDocument(pages(4, () => [run(50, 60, 'Risk register', { size: 18 })]));
  expect(show(blocks).filter((line) => line.includes('Risk register'))).toEqual(['# Risk register']);
  expect(furniture).toEqual(['Risk register']);
});

test('a stamp set askew is furniture', () => {
  const { blocks, furniture } = layoutDocument(pages(2, () => [run(150, 500, 'DRAFT', { size: 90, angle: -45 })]));
  expect(furniture).toEqual(['DRAFT']);
  expect(show(blocks).join(' ')).not.toContain('DRAFT');
});

test('a heading at the top of scattered pages is none', () => {
  const made = pages(12, (n) => (n % 4 === 1 ? [run(50, 60, 'Activity indicators', { bold: true })] : []));
  expect(layoutDocument(made).furniture).toEqual([]);
});

test('turned headings of a table that stand low on a sheet but far to its right are none', () => {
  const turned = (n: number): readonly TextRun[] => [run(560, 300, `Owner`, { angle: 270 }), run(60, 300, `Row ${n}`)];
  const made = Array.from({ length: 3 }, (_, index) => {
    const [owner, row] = turned(index + 1);
    return page(owner === undefined || row === undefined ? [] : [{ ...owner, baseline: 568 }, row], {
      number: index + 1,
      height: 595,
    });
  });
  expect(layoutDocument(made).furniture).toEqual([]);
});

test('the head of a part of one page is known by those of other parts, where heads are set smaller than the text', () => {
  const heads = ['Strategy', 'Strategy', 'Strategy', 'Housing', 'Roads', 'Roads', 'Roads'];
  const made = (size: number) => pages(7, (n) => [run(50, 40, heads[n - 1] ?? '', { size })]);
  expect(layoutDocument(made(8)).furniture).toEqual(['Strategy', 'Housing', 'Roads']);
  expect(show(layoutDocument(made(10)).blocks).join()).toContain('Housing');
});

test('a foot that counts the pages is furniture also where there is but one', () => {
  expect(layoutDocument(pages(1, () => [run(50, 815, 'Decision notice – page 1 of 1')])).furniture).toHaveLength(1);
  expect(layoutDocument(pages(1, () => [run(50, 600, 'See page 1 of 1')])).furniture).toEqual([]);
});

test('a head that numbers what begins beneath it is read where it first stands', () => {
  const { blocks, furniture } = layoutDocument(pages(6, (n) => [run(400, 40, `Agenda Item ${Math.ceil(n / 2) + 3}`)]));
  expect(show(blocks).filter((line) => line.includes('Agenda'))).toHaveLength(3);
  expect(furniture).toEqual(['Agenda Item 4', 'Agenda Item 5', 'Agenda Item 6']);
});
