import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import { grid, head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractSignOffs } from './sign-offs.ts';

const read = (...blocks: readonly Block[]) => extractSignOffs(contextOf(...blocks), 'officerReport');
const as = (kind: ReportKind, ...blocks: readonly Block[]) => extractSignOffs(contextOf(...blocks), kind);
const purpose = [head('Purpose'), para('This report says why the bandstand is to be mended this year.')];

describe('places for a signature', () => {
  test('that nobody has signed are blank, and one however often they are printed', () => {
    const line = para('Signed ............................ Date ................');
    const found = as(
      'minutes',
      head('1. Bandstand'),
      para('The roof leaks and is to be mended.'),
      line,
      head('2. Weir'),
      para('It is deep.'),
      line,
    );
    expect(found).toMatchObject([{ act: 'signed', result: 'blank', domain: 'chair', person: null }]);
    expect(found[0]?.evidence).toHaveLength(2);
  });

  test('beside a label may name the post of who is to sign there', () => {
    const found = as('officerReport', ...purpose, para('Authorised by: Chief Executive ..............'));
    expect(found).toMatchObject([
      { domain: 'director', act: 'approved', role: 'Chief Executive', person: null, result: 'blank' },
    ]);
  });

  test.each([
    ['beside', [grid(['Report author', 'Bob Dale'], ['Decision maker', 'Councillor Ann Clark'])]],
    ['under', [head('DECISION TO BE TAKEN BY:'), para('Councillor Ann Clark, Lead Member for Parks')]],
  ])('in a record are its decision maker’s, who is named %s a label', (_, front) => {
    const found = as(
      'decisionRecord',
      ...front,
      head('Decision'),
      para('To mend the roof.'),
      para('Signed: ______________'),
    );
    expect(found.filter(({ result }) => result === 'blank')).toMatchObject([
      { domain: 'member', person: { name: expect.stringMatching(/Ann Clark/) } },
    ]);
  });

  test('are not made of dots in a table of contents, nor of a line without dots', () => {
    expect(as('minutes', ...purpose, para('Signed as a correct record'))).toEqual([]);
    expect(as('officerReport', para('Background ........................ 3'), ...purpose)).toEqual([]);
  });
});

describe('the names that close a paper without a label', () => {
  test('are no titles in a list of appendices or of background papers', () => {
    const found = read(
      ...purpose,
      head('Appendices'),
      para('Appendix 1: Drawings'),
      para('Appendix 2: Charges made by other councils'),
      head('Background papers'),
      para('Council, 23 February 2016, minute 71'),
    );
    expect(found).toEqual([]);
  });

  test('are the author’s, then the director’s, each with a date', () => {
    const found = read(
      ...purpose,
      para(
        'Bands will play again in June. Ann Clark Parks Manager 10 February 2031 Bob Dale Director of Parks 12 February 2031',
      ),
    );
    expect(found).toMatchObject([
      { domain: 'author', act: 'authored', person: { name: 'Ann Clark' }, date: { iso: '2031-02-10' } },
      { domain: 'director', act: 'approved', person: { name: 'Bob Dale' }, date: { iso: '2031-02-12' } },
    ]);
    expect(found[0]?.confidence).toBeLessThan(0.6);
  });

  test('may stand on lines of their own', () => {
    const found = read(...purpose, para('Ann Clark, Parks Manager'), para('10 February 2031'));
    expect(found).toMatchObject([
      { domain: 'author', person: { name: 'Ann Clark', role: 'Parks Manager' }, date: { iso: '2031-02-10' } },
    ]);
  });

  test('are no item number above the date of the meeting, in a paper so short that its front is near its end', () => {
    expect(
      read(para('Agenda Item 5'), para('14 March 2031'), para('The bandstand’s roof leaks and is to be mended.')),
    ).toEqual([]);
  });

  test('are none without a date', () => {
    expect(read(...purpose, para('Ann Clark, Parks Manager'))).toEqual([]);
  });
});
