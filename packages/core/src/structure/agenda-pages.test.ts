import { describe, expect, test } from 'vitest';
import type { Block } from '../document/index.ts';
import { head, lexicon, page, paper, para } from '../test-support/paper.ts';
import { structureDocument } from './structure.ts';
import { show } from './test-support/show.ts';

const about = (what: string): readonly Block[] => [
  para(what),
  ...Array.from({ length: 6 }, (_, index) => para(`Sentence ${index + 1} tells more about it.`)),
];

const agenda = (...items: readonly string[]): readonly Block[] => [
  head('Parks Board', 1),
  para('AGENDA'),
  ...items.map((item) => para(item)),
  para('Any other business'),
];

const papers = (front: readonly Block[], pageLabels?: readonly string[]): readonly string[] =>
  structureDocument(
    {
      ...paper(...front, page(3), ...about('The pier'), page(4), ...about('Its rails'), page(5), ...about('The weir')),
      ...(pageLabels !== undefined && { pageLabels }),
    },
    lexicon,
  ).reports.map(({ flow }) => show(flow).filter((line) => !line.startsWith('page '))[0] ?? '');

describe('the pages an agenda gives', () => {
  test('are where the papers of its items begin', () => {
    expect(papers(agenda('The pier (Pages 3 - 4)', 'The weir (Page 5)'))).toEqual([
      'heading Parks Board',
      'The pier',
      'The weir',
    ]);
  });

  test('are counted as the pages are labelled', () => {
    const labels = ['', '', '1', '2', '3'];
    expect(papers(agenda('The pier (Pages 1 - 2)', 'The weir (Pages 3 - 4)'), labels)).toEqual([
      'heading Parks Board',
      'The pier',
      'The weir',
    ]);
  });

  test('are none where the agenda comes without its papers', () => {
    const front = agenda('The pier (Pages 3 - 8)', 'The weir (Pages 9 - 20)', 'The bandstand (Pages 21 - 60)');
    expect(structureDocument(paper(...front, page(3), ...about('Filming of meetings')), lexicon).reports).toHaveLength(
      1,
    );
  });

  test('are none in a paper that refers to its own pages and is no agenda', () => {
    expect(papers([head('Parks plan', 1), para('The pier (Pages 3 - 4)'), ...about('Parks')])).toHaveLength(1);
  });

  test('begin none where an appendix of an item stands, nor where a page goes on with a sentence', () => {
    const front = agenda('The pier (Pages 3 - 5)', 'Appendix A (Page 4)', 'The weir (Page 5)');
    const pages = [
      [para('The pier'), ...about('Its rails')],
      [para('Appendix A'), ...about('Its survey')],
      [para('The rest of what was said of the pier in the spring.'), ...about('Its lamps')],
    ].flatMap((blocks, index) => [page(index + 3), ...blocks]);
    expect(structureDocument(paper(...front, ...pages), lexicon).reports).toHaveLength(1);
  });
});
