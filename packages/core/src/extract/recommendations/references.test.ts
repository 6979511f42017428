import { expect, it } from 'vitest';
import { lexicon } from '../../test-support/paper.ts';
import { referencesOf } from './references.ts';

it('the numbered parts of a paper are references', () => {
  expect(referencesOf('as set out in Appendix A, paragraphs 3.1 and 1.6 below', lexicon)).toEqual([
    'Appendix A',
    'paragraphs 3.1',
    '1.6 below',
  ]);
});

it('officers and sections of an Act are none', () => {
  expect(
    referencesOf(
      'the Section 151 Officer, under section 100A(4) of the Local Government Act 1972 and section 32 of the Act',
      lexicon,
    ),
  ).toEqual([]);
});
