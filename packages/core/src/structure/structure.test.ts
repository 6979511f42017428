import { describe, expect, test } from 'vitest';
import { type Block, lineBreak } from '../document/index.ts';
import { grid, head, lexicon, page, paper, para, said } from '../test-support/paper.ts';
import { isFlattened, unflatten } from './flattened.ts';
import { structureDocument } from './structure.ts';
import { show, showSections, tableWords } from './test-support/show.ts';

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

const flattened = [
  'Meeting of Weirdale Parks Board To be held on Tuesday 24 February 2031 Title: The bandstand Agenda Item: 11',
  '1 Purpose This report tells the Board about the bandstand and asks it to agree the costs of mending the roof.',
  '2 Background The bandstand was built in 1901 and its roof has leaked since the storm. Bands have not played there since, and',
  'the park keeper has put up a fence around it. The fence is to be taken down when the roof is mended, as the Board agreed.',
  '3 Risks There are no risks. 4 Financial implications The costs are £5,000, which are met from the reserve for parks.',
  '5 Consultation Members of the band were asked. 6 Recommendation(s) The Board is asked to: 1. Note the report. 2. Agree the costs.',
].join(' ');

describe('pages that are run together', () => {
  test('are told from long paragraphs by the numbers and labels in them', () => {
    expect(isFlattened(flattened)).toBe(true);
    expect(isFlattened('The roof of the bandstand leaks and bands do not play there. '.repeat(20))).toBe(false);
    expect(isFlattened('Title: A Agenda Item: B 1 Purpose C')).toBe(false);
    expect(isFlattened(flattened.replace(' 2 ', '\n2 '))).toBe(false);
  });

  test('are cut at section numbers, labels and list markers', () => {
    const { reports, issues } = structure(para(flattened));
    expect(reports[0]?.flattened).toBe(true);
    expect(showSections(reports[0]?.sections ?? [])).toEqual([
      '1 header',
      '1 purpose 1 Purpose',
      '1 background 2 Background',
      '1 risks 3 Risks',
      '1 finance 4 Financial implications',
      '1 consultation 5 Consultation',
      '1 recommendations 6 Recommendation(s)',
      '2 recommendations The Board is asked to',
    ]);
    expect(show(reports[0]?.sections.at(-1)?.blocks ?? [])).toEqual([
      'item 1. Note the report.',
      'item 2. Agree the costs.',
    ]);
    expect(issues).toMatchObject([{ code: 'flattenedText', severity: 'warning' }]);
  });

  test('keep a number that does not go on with the sections inside its sentence', () => {
    const { flow } = unflatten(
      [said('1 Purpose To report on phase 4 Works were slow. 2 Background See Appendix 1 The roof leaks.')],
      lexicon,
    );
    expect(flow.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
  });

  test('lose running heads and page numbers, and join the sentence they cut', () => {
    const running = 'Meeting of Weirdale Parks Board May 2031 ';
    const { flow, furniture } = unflatten(
      [
        said(`${running}1 Purpose Plans are reviewed in six Page 1 of 2`),
        said(`${running}months of a meeting. 2 Background The roof leaks. Page 2 of 2`),
      ],
      lexicon,
    );
    expect(show(flow)).toEqual([
      'heading 1 Purpose',
      'Plans are reviewed in six months of a meeting.',
      'heading 2 Background',
      'The roof leaks.',
    ]);
    expect(furniture).toContain('Page 1 of 2');
  });
});
