import { extractReports, passageOf, type Section } from '@council-reports/core';
import { expect, test } from 'vitest';
import { createRandom } from '../lib/random.ts';
import { documentOf, type Mutant, mutantOf } from './mutant.ts';
import { type MutationName, mutate } from './mutations.ts';
import type { Paper } from './paper.ts';
import { openingOf, type Part } from './parts.ts';
import { renaming } from './rename.ts';
import { shuffleSections } from './shuffle.ts';
import { officerReport, paperFrom } from './test-support/officer-report.ts';

const rename = renaming(new Map([['marrowby', 'molitaru']]));

const mutated = ({ result, ...paper }: Paper, asked: readonly MutationName[], seed = 1): Mutant =>
  mutate(mutantOf({ ...paper, result }), new Set(asked), { kind: result.kind, random: createRandom(seed), rename });

const openingsOf = (mutant: Mutant, { document }: Paper): readonly string[] =>
  documentOf(mutant, document).root.children.map(openingOf);

const sectionsOf = (mutant: Mutant, { document }: Paper): readonly Section[] =>
  extractReports(documentOf(mutant, document)).reports.flatMap(({ sections }) => sections);

test('without a mutation the tree is as it was', async () => {
  const paper = await paperFrom(officerReport);
  expect(documentOf(mutated(paper, []), paper.document).root).toEqual(paper.document.root);
});

test('independent sections change places, each with what stands beneath it; the others stay', async () => {
  const paper = await paperFrom(officerReport);
  const before = mutantOf(paper).parts;
  const orders = [1, 2, 3, 4, 5].map((seed) => mutated(paper, ['shuffle'], seed).parts);
  expect(new Set(orders.map((parts) => parts.map(({ section }) => section?.heading).join())).size).toBeGreaterThan(1);
  for (const parts of orders) {
    expect(new Set(parts)).toEqual(new Set(before));
    expect(parts.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(parts.at(-1)?.section?.heading).toBe('Background papers');
  }
});

test('items of business keep their order', async () => {
  const minutes = `
# Minutes of the Cabinet held on 4 March 2025

Present: Councillor Quillon (Chair), Councillor Wrenfield

## 12. Apologies

There were none.

## 13. Consultation on the bridge

RESOLVED that the views be noted.

## 14. Legal implications of the bridge

RESOLVED that the advice be noted.

## 15. Background to the flood

RESOLVED that the report be noted.
`;
  const paper = await paperFrom(minutes);
  expect(paper.result.kind).toBe('minutes');
  expect(openingsOf(mutated(paper, ['shuffle'], 3), paper)).toEqual(openingsOf(mutantOf(paper), paper));
  const numbers = sectionsOf(mutated(paper, ['renumber'], 3), paper).flatMap(({ number }) =>
    Number.parseInt(number ?? '', 10),
  );
  const counted = numbers.filter((number) => !Number.isNaN(number));
  const [first = 0] = counted;
  expect(first).toBeGreaterThan(12);
  expect(counted).toEqual([first, first + 1, first + 2, first + 3]);
});

test('sections are numbered in their new order, and paragraphs by their section', async () => {
  const paper = await paperFrom(officerReport);
  const mutant = mutated(paper, ['shuffle', 'renumber'], 2);
  const sections = sectionsOf(mutant, paper).filter(({ number }) => number !== undefined);
  const first = Number.parseInt(sections[0]?.number ?? '', 10);
  expect(first).toBeGreaterThan(1);
  expect(sections.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5].map((step) => `${first + step}.`));
  const paragraphs = mutant.parts.flatMap(({ section, pieces }) =>
    pieces
      .map(({ block }) => /^(\d+)\.\d/.exec(openingOf(block))?.[1])
      .flatMap((number) => (number === undefined ? [] : [[`${number}.`, section?.heading]])),
  );
  expect(paragraphs).toHaveLength(6);
  for (const [number, heading] of paragraphs)
    expect(sections.find((section) => section.number === number)?.heading).toBe(heading);
});

test('the list of recommendations keeps its numbers and is found unchanged', async () => {
  const paper = await paperFrom(officerReport);
  const listOf = ({ reports }: Paper['result']): readonly unknown[] =>
    reports.flatMap(({ recommendations }) => recommendations.map(({ marker, text }) => [marker, text]));
  const result = extractReports(documentOf(mutated(paper, ['shuffle', 'renumber'], 4), paper.document));
  expect(listOf(paper.result)).toHaveLength(2);
  expect(listOf(result)).toEqual(listOf(paper.result));
});

test('paragraphs counted through a paper are counted in their new order', async () => {
  const paper = await paperFrom(`
# Bridge report

Report to: Cabinet

Date: 4 March 2025

Report author: Hesper Quillon, Head of Highways

Wards affected: All

## Recommendations

1. That the works be approved.

## Background

2. The bridge is old.
3. It is closed.

## Financial implications

4. The works cost £40,000.
5. They are in the budget.

## Legal implications

6. The council may repair a bridge.

## Consultation

7. Residents were asked.
8. They agree.
`);
  const paragraphs = (seed: number): readonly string[] =>
    documentOf(mutated(paper, ['shuffle', 'renumber'], seed), paper.document).root.children.flatMap((block) =>
      block.type === 'list'
        ? block.children.map(
            ({ marker, children: [first] }) =>
              `${marker} ${first?.type === 'paragraph' ? passageOf(first.children).text : ''}`,
          )
        : [],
    );
  for (const seed of [1, 2, 3]) {
    expect(paragraphs(seed).map((line) => Number.parseInt(line, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(paragraphs(seed)[0]).toBe('1. That the works be approved.');
  }
  expect(new Set([1, 2, 3].map((seed) => paragraphs(seed).join())).size).toBeGreaterThan(1);
});

test('a renamed paper says the new name in every place and has no source text', async () => {
  const paper = await paperFrom(officerReport);
  const document = documentOf(mutated(paper, ['rename']), paper.document);
  expect(document.text).toBeUndefined();
  expect(JSON.stringify(document)).not.toMatch(/marrowby/i);
  expect(extractReports(document).reports[0]?.header.body?.raw).toBe('Molitaru Borough Council');
});

test('a section that sets out actions stays beneath what announces them', () => {
  const part = (name: string): Part => ({
    section: { heading: name, kind: 'other', level: 1 },
    pieces: [{ block: { type: 'heading', depth: 1, children: [{ type: 'text', value: name }] }, list: null }],
  });
  const names = ['Register', 'Mend the sluice', 'Grants', 'Bands', 'Seats', 'Lamps'];
  const mutant: Mutant = {
    parts: names.map(part),
    counted: [],
    announced: ['mendthesluice'],
    rename: (text) => text,
    renumber: (text) => text,
  };
  const orders = [1, 2, 3, 4, 5].map((seed) =>
    shuffleSections(mutant, 'performanceReport', createRandom(seed)).parts.map(({ section }) => section?.heading),
  );
  expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(1);
  for (const order of orders) expect(order.slice(0, 2)).toEqual(names.slice(0, 2));
});
