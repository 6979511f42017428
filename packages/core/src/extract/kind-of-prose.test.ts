import { describe, expect, test } from 'vitest';
import type { Block } from '../document/index.ts';
import { grid, head, items, para } from '../test-support/paper.ts';
import { kindOf } from './kind.ts';
import { contextOf } from './test-support/context.ts';

const kind = (...blocks: readonly Block[]) => kindOf(contextOf(...blocks));
const limits = grid(
  ['Indicator', 'Target', 'Actual'],
  ['Authorised limit for debt', '£48m', '£23m'],
  ['Operational boundary', '£42m', '£23m'],
  ['Financing requirement', '£32m', '£31m'],
);
const prose = (number: string): Block =>
  para(
    `${number} The ferry service took in more from its visitors in the summer than in the whole of the year before.`,
  );

describe('a report that neither recommends nor says whose it is', () => {
  test('is an officer’s by what it calls itself, whatever tables it holds', () => {
    expect(kind(head('Annual Treasury Management Report 2030/31'), prose('1.1'), limits)).toBe('officerReport');
    expect(kind(head('Quarterly performance report'), prose('1.1'), limits)).toBe('performanceReport');
  });

  test('is an officer’s where it has more numbered paragraphs than rows of a table', () => {
    const paragraphs = ['1.1', '2.1', '2.2', '3.1'].map(prose);
    expect(kind(head('The ferries in 2030/31'), ...paragraphs, limits)).toBe('officerReport');
    expect(kind(head('The ferries in 2030/31'), ...paragraphs.slice(2), limits)).toBe('performanceReport');
    expect(kind(head('Ferry strategy'), ...paragraphs, limits)).toBe('performanceReport');
  });

  test('is none where a title names a board that looks after wellbeing', () => {
    expect(
      kind(head('Health and Wellbeing Board: Terms of Reference', 1), head('1. Purpose'), para('The Board meets.')),
    ).toBe('other');
  });
});

describe('a letter', () => {
  const letter = [
    para('Dear Minister,'),
    para('We resolved to write. The chair invited us to ask that the crossing stay open, and it was agreed.'),
    para('Yours faithfully'),
    para('Ann Clark'),
  ];

  test('is of no other kind, whatever it tells of a meeting', () => {
    expect(kind(para('4 May 2031'), ...letter)).toBe('other');
  });

  test('that summons to a meeting is its agenda', () => {
    expect(kind(...letter, head('Agenda'), items(['1.', 'Apologies'], ['2.', 'Roof']))).toBe('agenda');
  });
});

test.each([
  'Equality Impact Analysis',
  'Equalities Impact and Needs Assessment',
  'Equality and Diversity Impact Assessment',
  'Equality Screening',
  'Community Impact Assessment',
])('%s is an equality assessment', (name) => {
  expect(kind(head(name, 1), para('Completed by: Ann Clark'), para('Nobody is worse off.'))).toBe('equalityAssessment');
});

test('a report that says who wrote it and numbers its paragraphs is an officer’s, whatever measures it prints', () => {
  const front = [para('Harbour Panel'), para('Ferry update'), para('Report by Ann Clark, Ferry Manager')];
  expect(kind(...front, ...['1.1', '2.1', '3.1'].map(prose), limits)).toBe('officerReport');
  expect(kind(...front, limits)).toBe('performanceReport');
});

test('an agenda may be named before its meeting', () => {
  const title = head('Agenda for the Harbour Board on Wednesday 14 May 2031, 10.00 am in the Ferry House', 1);
  expect(kind(title, items(['1.', 'Roof'], ['2.', 'Rail']))).toBe('agenda');
});
