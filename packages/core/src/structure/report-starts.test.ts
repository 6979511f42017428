import { expect, test } from 'vitest';
import type { Block, OutlineEntry } from '../document/index.ts';
import { head, lexicon, page, paper, para } from '../test-support/paper.ts';
import { structureDocument } from './structure.ts';
import { show } from './test-support/show.ts';

const body = (about: string): readonly Block[] => [
  head(about, 1),
  ...Array.from({ length: 6 }, (_, index) => para(`Sentence ${index + 1} tells more about ${about}.`)),
];

const firstLines = (outline: readonly OutlineEntry[], ...blocks: readonly Block[]) =>
  structureDocument({ ...paper(...blocks), outline }, lexicon).reports.map(
    ({ flow }) => show(flow).find((line) => !line.startsWith('page ')) ?? '',
  );

const blocks = [
  ...body('The agenda'),
  page(3),
  ...body('The pier'),
  page(5),
  ...body('Its survey'),
  page(8),
  ...body('The weir'),
];
const entry = (title: string, at: number, depth = 1): OutlineEntry => ({ title, depth, page: at });

test('the bookmarks of a pack part its papers; what is bookmarked beneath an item comes with it', () => {
  const outline = [entry('Agenda', 1), entry('5 The pier', 3), entry('Survey', 5, 2), entry('6 The weir', 8)];
  expect(firstLines(outline, ...blocks)).toEqual(['heading The agenda', 'heading The pier', 'heading The weir']);
});

test('an appendix that is bookmarked beside its report comes with it', () => {
  const outline = [entry('Agenda', 1), entry('5 The pier', 3), entry('Appendix 1 Survey', 5), entry('6 The weir', 8)];
  expect(firstLines(outline, ...blocks)).toHaveLength(3);
});

test('the bookmarks of a report are its headings', () => {
  expect(firstLines([entry('The pier', 1), entry('Costs', 3), entry('Risks', 8)], ...blocks)).toHaveLength(1);
});
