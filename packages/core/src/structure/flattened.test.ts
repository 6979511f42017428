import { describe, expect, test } from 'vitest';
import type { Block } from '../document/index.ts';
import { lexicon, paper, para, said } from '../test-support/paper.ts';
import { isFlattened, unflatten } from './flattened.ts';
import { structureDocument } from './structure.ts';
import { show, showSections } from './test-support/show.ts';

const structure = (...blocks: readonly Block[]) => structureDocument(paper(...blocks), lexicon);

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

describe('running text', () => {
  const read = (words: string) => show(unflatten([said(words)], lexicon).flow);

  test('is cut at the numbers beneath a section, if they go on', () => {
    expect(read('1 Background 1.1 The roof leaks. 1.2 The rail is 3.5 metres long.')).toEqual([
      'heading 1 Background',
      'item 1.1 The roof leaks.',
      'item 1.2 The rail is 3.5 metres long.',
    ]);
  });

  test('is cut at a section headed by a question', () => {
    expect(read('1 Purpose To say why. 2 What would the band like to play here? It was asked.')).toEqual([
      'heading 1 Purpose',
      'To say why.',
      'heading 2 What would the band like to play here?',
      'It was asked.',
    ]);
  });

  test('is cut where a title ends and a sentence begins', () => {
    expect(read('1 Purpose To say why. 2 Weirs and Bandstands of the Park The park has two of each.')).toEqual([
      'heading 1 Purpose',
      'To say why.',
      'heading 2 Weirs and Bandstands of the Park',
      'The park has two of each.',
    ]);
  });

  test('is cut at labels the lexicon knows, not at other words with a colon', () => {
    expect(read('Report author: Ann Clark Wards affected: Mill. Loud bands: they play on Sundays.')).toEqual([
      'field Report author = Ann Clark',
      'field Wards affected = Mill. Loud bands: they play on Sundays.',
    ]);
  });

  test('is not cut at a number without a stop, nor at one before a small letter', () => {
    const words = 'Bands played in 1 Park and on 1. roofs of huts.';
    expect(read(`1 Purpose ${words}`)).toEqual(['heading 1 Purpose', words]);
  });
});
