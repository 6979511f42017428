import { describe, expect, test } from 'vitest';
import { lexicon } from '../../test-support/paper.ts';
import { partiesIn } from './people.ts';

describe('people of a front', () => {
  test('"&" within a post does not part it', () => {
    expect(partiesIn('Ann Hill, Service Director Inclusion & Learner Support', lexicon.words)).toMatchObject([
      { name: 'Ann Hill', role: 'Service Director Inclusion & Learner Support' },
    ]);
  });

  test('"&" between two people parts them', () => {
    expect(partiesIn('Fay Tudor & Paul James', lexicon.words).map(({ name }) => name)).toEqual([
      'Fay Tudor',
      'Paul James',
    ]);
  });

  test('a post that names a body in its subject is a post', () => {
    expect(partiesIn('Ann Hill, Service Director Integrated Care & Hospital Discharge', lexicon.words)).toMatchObject([
      { name: 'Ann Hill', role: 'Service Director Integrated Care & Hospital Discharge', body: null },
    ]);
  });

  test('an abbreviation in brackets belongs to the post', () => {
    expect(partiesIn('Ann Hill, Executive Director for Adults and Communities (DASS)', lexicon.words)).toMatchObject([
      { role: 'Executive Director for Adults and Communities (DASS)', body: null },
    ]);
  });
});
