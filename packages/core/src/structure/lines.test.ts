import { describe, expect, test } from 'vitest';
import { bold, lexicon, said, type Words } from '../test-support/paper.ts';
import { isCapitals, splitLines } from './lines.ts';
import { show } from './test-support/show.ts';

const split = (words: Words) => show(splitLines([{ kind: 'paragraph', text: said(words) }], lexicon));

describe('the lines of a paragraph', () => {
  test('are one where they only wrap', () => {
    const wrapped =
      'The Board received a paper on the future of the bandstand in Weir Park\nand the costs of its repair over the next five financial years.';
    expect(split(wrapped)).toEqual([wrapped.replace('\n', ' ')]);
  });

  test('wrap before a capital too, where the line above runs to the edge', () => {
    const wrapped =
      'The Board received a paper on the future of the bandstand in Weir\nPark and the costs of its repair over the next five financial years.';
    expect(split(wrapped)).toHaveLength(1);
  });

  test('part where a line opens with a marker', () => {
    expect(split('The Board is asked to:\n(a) note the report; and\n(b) agree the costs.')).toEqual([
      'The Board is asked to:',
      '(a) note the report; and',
      '(b) agree the costs.',
    ]);
  });

  test('part where a line opens with a label', () => {
    expect(
      split('Report author: Ann Clark, Parks Manager of the Council of Weirdale\nWards affected: Mill and Weir'),
    ).toHaveLength(2);
  });

  test('part where the line above is short', () => {
    expect(
      split('12 May 2031\nThe Board met at the Old Library, Mill Street, to hear about the bandstand.'),
    ).toHaveLength(2);
  });

  test('go on with a small letter after a short line', () => {
    expect(split('Matter for\ndecision')).toEqual(['Matter for decision']);
  });

  test('part where bold begins or ends', () => {
    expect(
      split([
        bold('Reasons for the recommendation which are given here'),
        '\n',
        'The roof of the bandstand leaks and has leaked for years.',
      ]),
    ).toHaveLength(2);
  });

  test('part between capitals and small letters', () => {
    expect(
      split('WEIRDALE BOROUGH COUNCIL PARKS AND LEISURE BOARD\nReport of the Director of Parks and Open Places'),
    ).toHaveLength(2);
  });

  test('of an item leave its marker with the first', () => {
    const flow = splitLines(
      [{ kind: 'item', marker: '1.', level: 0, text: said('To note the report\n2. To agree') }],
      lexicon,
    );
    expect(show(flow)).toEqual(['item 1. To note the report', '2. To agree']);
  });
});

describe('capitals', () => {
  test.each(['RECOMMENDATION(s)', 'PART B', '1. COSTS', 'POLICY(ies)'])('%s is set in capitals', (words) => {
    expect(isCapitals(words)).toBe(true);
  });

  test.each(['A b', 'A', '12', 'NHS trust'])('%s is not', (words) => {
    expect(isCapitals(words)).toBe(false);
  });

  test('are paragraphs each where they are longer than any column is wide', () => {
    const long = `That ${'the weir and its banks '.repeat(9)}be mended;`;
    expect(split(`${long}\nTo see that the weir is mended in time for the fair.`)).toHaveLength(2);
  });

  test('go on where the line above breaks off, however short it is', () => {
    const wrapped = '2. To agree that\nCllr Ann Hill be the Chair of the group that looks after the weir';
    expect(split(wrapped)).toHaveLength(1);
  });

  test('part before a heading that the lexicon knows, behind a full stop', () => {
    expect(split('No decision is needed on the weir.\nRecommendation\nThat the weir be mended.')).toHaveLength(3);
  });
});

describe('lines of minutes', () => {
  const long = 'The Board received a paper on the future of the bandstand in Weir Park and on its costs.';

  test.each(['RESOLVED that the roof be mended.', 'Voting: 5 for, 2 against', 'Note: Councillor Ives left.'])(
    'stand alone: %s',
    (line) => {
      expect(split(`${long}\n${line}`)).toEqual([long, line]);
    },
  );

  test('wrap before a small "resolved" and within a sentence', () => {
    expect(split(`${long.slice(0, -1)} and\nRESOLVED to mend it.`)).toHaveLength(1);
    expect(split(`${long}\nresolved that it be so.`)).toHaveLength(1);
  });
});

test('a known heading stands alone behind a sentence', () => {
  const sentence = 'The Board received a paper on the future of the bandstand in Weir Park and on its costs.';
  expect(split(`${sentence}\nReasons for the decision`)).toEqual([sentence, 'Reasons for the decision']);
});
