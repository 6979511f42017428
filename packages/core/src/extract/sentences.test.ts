import { describe, expect, test } from 'vitest';
import { placed, said } from '../test-support/paper.ts';
import { sentencesOf } from './sentences.ts';

const sentences = (words: string): readonly string[] => sentencesOf(said(words)).map(({ text }) => text);

describe('the sentences of a passage', () => {
  test.each([
    ['The roof leaks. It is old.', 2],
    ['Does it leak? It does! So mend it.', 3],
    ['“The roof leaks.” Members agreed.', 2],
    ['The cost is low. £500 will do. 12 bands play.', 3],
    ['(It leaks.) Members agreed.', 2],
  ])('%j are %d', (words, count) => {
    expect(sentences(words)).toHaveLength(count);
  });

  test.each([
    'Cllr. Ann Clark moved the motion.',
    'as set out in para. 3 and No. 4 of the plan.',
    'agreed with Dr. Dale and St. Mary’s Trust.',
    'Weir Repairs Ltd. Will mend it.',
    'signed by A. Clark and B. C. Dale.',
    'the sum of £1.5m for the year 2031.32',
    'items e.g. Roofs, i.e. Tiles.',
  ])('%j is one, as an abbreviation ends none', (words) => {
    expect(sentences(words)).toEqual([words]);
  });

  test('an abbreviation before an exclamation does not hide the end', () => {
    expect(sentences('It leaks etc! Mend it.')).toHaveLength(2);
  });

  test('go on over a line that breaks, and end at one too', () => {
    expect(sentences('The roof\nleaks.\nMend it.')).toEqual(['The roof\nleaks.', 'Mend it.']);
  });

  test('stand where they are printed', () => {
    const source = '> The roof leaks. Mend it.';
    const [, second] = sentencesOf(said([placed(source, 'The roof leaks. Mend it.')]));
    expect(source.slice(second?.runs[0]?.start, second?.runs[0]?.end)).toBe('Mend it.');
  });
});
