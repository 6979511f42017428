import { describe, expect, test } from 'vitest';
import type { Block, Document, OutlineEntry } from '../document/index.ts';
import { grid, head, lexicon, page, paper, para } from '../test-support/paper.ts';
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

describe('a page begins a paper', () => {
  const minutes = (meeting: string, date: string): readonly Block[] => [
    para('WEIRDALE BOROUGH COUNCIL'),
    para(`MINUTES of a meeting of the ${meeting} held in the Corn Hall on ${date}.`),
    para('PRESENT: Cllr Ann Clark (Chair), Cllr Bob Dale'),
    para('12. Repairs to the bandstand'),
    para('Members heard what had been done since the spring.'),
    para('RESOLVED: that the bandstand be repaired.'),
  ];

  test('where minutes open: what met, and when, above who was there', () => {
    const parts = firstLines(
      [],
      ...body('The pier'),
      page(3),
      ...minutes('Parks Board', '12 May 2031'),
      page(5),
      ...minutes('Harbour Board', '14 May 2031'),
    );
    expect(parts).toEqual(['heading The pier', ...Array.from({ length: 2 }, () => 'heading WEIRDALE BOROUGH COUNCIL')]);
  });

  test('where minutes open without the word, and not where a report lists members', () => {
    const open = [head('Parks Board'), head('Tuesday 13 May 2031'), head('Present:'), para('Cllrs Clark and Dale')];
    expect(firstLines([], ...body('The pier'), page(3), ...open, ...body('Weeds'))).toHaveLength(2);
    const members = [head('Membership of the board'), head('Members:'), para('Cllrs Clark and Dale')];
    expect(firstLines([], ...body('The pier'), page(3), ...members, ...body('Weeds'))).toHaveLength(1);
  });

  test('where a front is drawn as a grid with labels in its cells, also behind pages of nothing but tables', () => {
    const cell = (...lines: readonly string[]) => ({
      type: 'tableCell' as const,
      children: lines.map((line) => para(line)),
    });
    const front: Block = {
      type: 'table',
      children: [
        {
          type: 'tableRow',
          children: [cell('Item No.', '4'), cell('Date:', '12 May 2031'), cell('Decision maker:', 'Cllr Clark')],
        },
        { type: 'tableRow', children: [cell('Report title'), cell('The weir'), cell('')] },
      ],
    };
    const register = grid(...Array.from({ length: 8 }, (_, row) => [`Risk ${row}`, 'It may rain', '3', '4']));
    expect(firstLines([], register, page(2), front, ...body('The weir'))).toHaveLength(2);
  });

  test('where a front is bold from its labels to the ends of their values', () => {
    const front = [
      head('From: Ann Clark, Head of Parks'),
      head('To: Parks Board, 12 May 2031'),
      head('Subject: The weir'),
    ];
    expect(firstLines([], ...body('The pier'), page(3), ...front, ...body('The weir'))).toHaveLength(2);
  });

  test('where short lines that label nothing give a day and say whose report it is', () => {
    const front = [para('Parks Board'), para('12 May 2031'), head('The weir'), para('Report of the Director of Parks')];
    expect(firstLines([], ...body('The pier'), page(3), ...front, ...body('The weir'))).toHaveLength(2);
  });

  test('and not where a page goes on with a sentence on a report of another day', () => {
    const told = [
      para('The board met on 12 May 2031 and heard what had become of the weir.'),
      para('Report of the Director of Parks'),
    ];
    expect(firstLines([], ...body('The pier'), page(3), ...told, ...body('Its rails'))).toHaveLength(1);
  });

  test('where the stamp of another item stands, also of one within an item', () => {
    const stamped = (item: string) => [para(`Agenda Item ${item}`), ...body(`Item ${item}`)];
    expect(firstLines([], ...stamped('3.1'), page(3), ...stamped('3.2'))).toHaveLength(2);
  });

  test('and not the last lines of the page before it', () => {
    const [first, second] = structureDocument(
      paper(
        ...Array.from({ length: 4 }, (_, index) => body(`Pier ${index}`)).flat(),
        head('Contact details:'),
        para('Bob Dale'),
        page(3),
        para('From: Ann Clark, Head of Parks'),
        para('To: Parks Board, 12 May 2031'),
        para('Subject: The weir'),
        ...body('The weir'),
      ),
      lexicon,
    ).reports;
    expect(show(first?.flow ?? []).at(-1)).toBe('Bob Dale');
    expect(show(second?.flow ?? [])[0]).toBe('page 3');
  });
});

test('the minutes in a pack are headed as minutes are', () => {
  const business = ['To sign the minutes', 'To hear of the weir', 'To name a clerk'].flatMap((title, index) => [
    para(`PB/31/${index + 214}: ${title}`),
    para('Members heard what had been done since the spring, and thanked those who had done it.'),
  ]);
  const open = [para('MINUTES of a meeting of the Parks Board held on 12 May 2031'), para('PRESENT: Cllr Clark')];
  const alone = structureDocument(paper(...open, ...business), lexicon).reports[0];
  const bound = structureDocument(
    paper(...body('The pier'), ...body('Its rails'), page(3), ...open, ...business),
    lexicon,
  ).reports[1];
  const headings = (flow: typeof alone) => show(flow?.flow ?? []).filter((line) => line.startsWith('heading'));
  expect(headings(bound)).toEqual(headings(alone));
  expect(headings(bound)).toHaveLength(3);
});
