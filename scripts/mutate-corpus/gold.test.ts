import { expect, test } from 'vitest';
import { mutateGold } from './gold.ts';
import { renaming } from './rename.ts';

test('an annotation gets the new names and numbers, and keeps its file and its values', () => {
  const gold = {
    file: 'marrowby-2.1.pdf',
    header: { body: 'Marrowby Council', wards: ['Marrowby'], keyDecision: true },
    recommendations: [{ marker: '2.1', level: 1, first: '2.1 in Marrowby', last: 'Marrowby', words: 4 }],
    kpiTargets: [{ first: 'homes', value: 2.1, due: null }],
  };
  const by = {
    rename: renaming(new Map([['marrowby', 'molitaru']])),
    renumber: (marker: string) => marker.replace('2.', '7.'),
  };
  expect(mutateGold(gold, by)).toEqual({
    file: 'marrowby-2.1.pdf',
    header: { body: 'Molitaru Council', wards: ['Molitaru'], keyDecision: true },
    recommendations: [{ marker: '7.1', level: 1, first: '2.1 in Molitaru', last: 'Molitaru', words: 4 }],
    kpiTargets: [{ first: 'homes', value: 2.1, due: null }],
  });
});
