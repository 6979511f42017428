import { describe, expect, test } from 'vitest';
import type { Block, Document, OutlineEntry } from '../document/index.ts';
import { head, lexicon, page, paper, para } from '../test-support/paper.ts';
import { structureDocument } from './structure.ts';
import { show } from './test-support/show.ts';

const body = (about: string): readonly Block[] => [
  head(about, 1),
  ...Array.from({ length: 6 }, (_, index) => para(`Sentence ${index + 1} tells more about ${about}.`)),
];

const firstLinesOf = (document: Document): readonly string[] =>
  structureDocument(document, lexicon).reports.map(
    ({ flow }) => show(flow).find((line) => !line.startsWith('page ')) ?? '',
  );
const firstLines = (outline: readonly OutlineEntry[], ...blocks: readonly Block[]) =>
  firstLinesOf({ ...paper(...blocks), outline });

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

describe('pages that are counted anew', () => {
  const pack = paper(
    ...body('The pier'),
    page(3),
    para('Report author: Ann Clark'),
    ...body('The weir'),
    page(5),
    ...body('Its survey'),
  );

  test('begin a paper where they open with a label of its front', () => {
    expect(firstLinesOf({ ...pack, pageLabels: ['1', '2', '1', '2', '1'] })).toHaveLength(2);
  });

  test('begin none where they are counted on, nor behind the pages of a contents list', () => {
    expect(firstLinesOf({ ...pack, pageLabels: ['1', '2', '3', '4', '5'] })).toHaveLength(1);
    expect(firstLinesOf({ ...pack, pageLabels: ['i', 'ii', '1', '2', '3'] })).toHaveLength(1);
  });
});
