import { describe, expect, test } from 'vitest';
import { type Block, lineBreak } from '../document/index.ts';
import { grid, head, lexicon, page, paper, para } from '../test-support/paper.ts';
import { structureDocument } from './structure.ts';
import { show, tableWords } from './test-support/show.ts';

const structure = (...blocks: readonly Block[]) => structureDocument(paper(...blocks), lexicon);

describe('a document taken apart', () => {
  test('loses the site around a transcription, and says so', () => {
    const { reports, issues } = structure(
      para('Similar documents'),
      para('The Weir of Weirdale'),
      para('Transcription:'),
      para('Parks Board'),
    );
    expect(show(reports[0]?.flow ?? [])).toEqual(['Parks Board']);
    expect(issues).toMatchObject([
      { code: 'chromeLeftOut', severity: 'info', message: expect.stringMatching(/^2 blocks/) },
    ]);
  });

  test('keeps a paper that speaks of a transcript', () => {
    expect(structure(para('A'), para('The transcript of the hearing')).issues).toEqual([]);
  });

  test('reads a sentence that the foot of a page cuts as one', () => {
    const { reports } = structure(
      para('Every plan is to be reviewed by the team within six'),
      para('Page 2 of 4'),
      page(3),
      para('months of the first meeting.'),
    );
    expect(show(reports[0]?.flow ?? [])).toContain(
      'Every plan is to be reviewed by the team within six months of the first meeting.',
    );
  });

  test('reads a plan over three pages as one table', () => {
    const header = ['Ref', 'Action', 'Lead', 'Due date'];
    const { reports } = structure(
      grid(header, ['1', 'Mend roof', 'Ann', 'May']),
      page(2),
      grid(header, ['2', 'Paint rail', 'Bob', 'June']),
      page(3),
      grid(['3', 'Tune piano', 'Cy', 'July']),
    );
    expect(tableWords(reports[0]?.flow ?? [])?.map((row) => row[0])).toEqual(['Ref', '1', '2', '3']);
  });

  test('reads a form typed line by line', () => {
    const { reports } = structure(
      para(['Report author: Ann Clark', lineBreak(), 'Wards affected: Mill']),
      head('Purpose'),
      para('To say why.'),
    );
    expect(show(reports[0]?.flow ?? [])).toEqual([
      'field Report author = Ann Clark',
      'field Wards affected = Mill',
      'heading Purpose',
      'To say why.',
    ]);
  });
});

test('a sentence that a page cuts in a box is one', () => {
  const box = grid(['Recommendations:'], ['That Cabinet approves the plan of works for the weir within the']);
  const [report] = structure(box, page(2), para('budget that was set in the spring.')).reports;
  expect(show(report?.flow ?? [])).toContain(
    'That Cabinet approves the plan of works for the weir within the budget that was set in the spring.',
  );
});
