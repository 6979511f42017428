import { describe, expect, test } from 'vitest';
import { lexicon, placed, said } from '../../test-support/paper.ts';
import { askPatterns } from '../recommendations/asks.ts';
import { leadInOf, runOnItems } from './run-on.ts';

const patterns = askPatterns(lexicon);
const parts = (words: string) => runOnItems(said(words), lexicon)?.map(({ text }) => text) ?? null;

describe('a lead-in in one paragraph with what it leads in to', () => {
  test('is parted from it at its colon', () => {
    const found = leadInOf(said('The Board is asked to: note the report and agree the plan'), patterns);
    expect([found?.leadIn.text, found?.rest.text]).toEqual([
      'The Board is asked to:',
      'note the report and agree the plan',
    ]);
  });

  test.each([
    'The Board is asked to note the report',
    'The yearly costs of the old bandstand are these: roof, rail and piano',
    `The Board is asked ${'formally '.repeat(25)}to: note the report`,
  ])('is none in %j', (words) => {
    expect(leadInOf(said(words), patterns)).toBeNull();
  });
});

describe('items that lost their bullets', () => {
  test('begin at each capitalised verb of decision that no full stop comes before', () => {
    expect(
      parts('Note the report of the Board Improve both plans Work with the Friends of Weir Park Agree the costs'),
    ).toEqual([
      'Note the report of the Board',
      'Improve both plans',
      'Work with the Friends of Weir Park',
      'Agree the costs',
    ]);
  });

  test('may open with any word, if the later ones open with verbs', () => {
    expect(parts('Bands are to play Approve the fees for them Note the report')).toHaveLength(3);
  });

  test.each([
    ['sentences', 'Note the report. Approve the fees. Agree the plan.'],
    ['one item', 'Note the report of the Friends of the Park'],
    ['names and posts', 'Note the views of the Director of Parks and Cabinet Member'],
    ['a text that does not open with a word', '£500 for roofs Note the report Agree the plan'],
    ['verbs in a list of words', 'Note the words Approve, Agree and Adopt'],
  ])('are not seen in %s', (_, words) => {
    expect(parts(words)).toBeNull();
  });

  test('keep their place in the source', () => {
    const source = 'x Note the report Agree the plan';
    const [, second] = runOnItems(said([placed(source, 'Note the report Agree the plan')]), lexicon) ?? [];
    expect(source.slice(second?.runs[0]?.start, second?.runs[0]?.end)).toBe('Agree the plan');
  });
});
