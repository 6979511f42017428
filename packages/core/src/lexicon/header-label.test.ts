import { describe, expect, test } from 'vitest';
import { lexicon } from '../test-support/paper.ts';

describe('a label that a form makes of others', () => {
  test.each([
    ['Committee and date', 'meeting'],
    ['Report author, job title and publication date', 'author'],
    ['Contact officer / telephone number', 'contact'],
    ['Wards and divisions affected', 'wards'],
  ])('joined, is what its first part is: %s', (label, kind) => {
    expect(lexicon.headerLabel(label)).toBe(kind);
  });

  test.each([
    ['Cabinet member with lead responsibility', 'leadMember'],
    ['Name of report author', 'author'],
    ['Responsible portfolio holder(s)', 'leadMember'],
    ['Contact officer for this report', 'contact'],
    ['Cabinet Member (Portfolio Holder)', 'leadMember'],
  ])('is found between words that say nothing of their own: %s', (label, kind) => {
    expect(lexicon.headerLabel(label)).toBe(kind);
  });

  test.each(['Time and place', 'Service and directorate', 'Officers and members present'])(
    'is none where it is of words of every day: %s',
    (label) => {
      expect(lexicon.headerLabel(label)).toBeUndefined();
    },
  );
});
