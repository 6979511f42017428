import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import { bold, grid, head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractSignOffs } from './sign-offs.ts';

const read = (...blocks: readonly Block[]) => extractSignOffs(contextOf(...blocks), 'officerReport');
const as = (kind: ReportKind, ...blocks: readonly Block[]) => extractSignOffs(contextOf(...blocks), kind);
const purpose = [head('Purpose'), para('This report says why the bandstand is to be mended this year.')];

describe('a label that names who signs', () => {
  test('with a name, a post of its own and a date glued to it', () => {
    const [found] = read(
      ...purpose,
      para([bold('Finance Business Partner:'), ' Andrew Osei, Finance Business Partner 22 May 2031.']),
    );
    expect(found).toMatchObject({
      domain: 'finance',
      role: 'Finance Business Partner',
      result: 'stated',
      person: { name: 'Andrew Osei', role: 'Finance Business Partner' },
      date: { iso: '2031-05-22' },
    });
  });

  test('under the advice it closes takes that advice with it', () => {
    const [found] = read(
      head('1. Finance Advice'),
      para('The costs are met from the reserve.'),
      para('Finance Business Partner: Andrew Osei 22 May 2031'),
    );
    expect(found).toMatchObject({ domain: 'finance', person: { name: 'Andrew Osei' } });
  });

  test('answered yes with initials', () => {
    const [found] = read(grid(['Report author', 'Ann Clark'], ['Considered by Monitoring Officer:', 'Yes JH']));
    expect(found).toMatchObject({ domain: 'monitoringOfficer', act: 'considered', result: 'yes' });
    expect(found?.advice).toBeUndefined();
  });

  test('answered by a semicolon form', () => {
    expect(read(...purpose, para('Legal advice obtained; Yes'))[0]).toMatchObject({
      domain: 'legal',
      act: 'advised',
      result: 'yes',
      person: null,
    });
  });

  test('answered not applicable', () => {
    expect(read(...purpose, para('Procurement advice obtained: N/A'))[0]).toMatchObject({
      domain: 'procurement',
      result: 'notApplicable',
    });
  });

  test('answered with a whole paragraph gives advice and names nobody', () => {
    const words =
      'The fees are lawful under the Parks Act of 1901. The Council has no duty to charge them, and may let bands play for nothing.';
    expect(read(...purpose, para(`Legal advice obtained: ${words}`))[0]).toMatchObject({
      act: 'advised',
      person: null,
      advice: words,
      result: 'stated',
    });
  });

  test('with an office for a person', () => {
    const found = read(
      grid(
        ["For Key Decisions - Mayor's Office sign-off", 'Mayor’s Office 5 May 2031'],
        ['Cabinet Member sign-off', 'Councillor Ann Clark 4 May 2031'],
      ),
    );
    expect(found.map(({ domain, act, date }) => [domain, act, date?.iso])).toEqual([
      ['mayor', 'approved', '2031-05-05'],
      ['member', 'approved', '2031-05-04'],
    ]);
  });

  test('left empty is no sign-off', () => {
    expect(
      read(
        grid(['Chief Executive', 'Cabinet Member', 'Ward Members'], ['Scrutiny', 'Cabinet', 'Council'], ['', '', '']),
      ),
    ).toEqual([]);
  });

  test('with a yes in a grid was consulted', () => {
    expect(
      read(grid(['Report author', 'Ann Clark'], ['Wards affected', 'Mill'], ['Ward Members', 'Yes'])),
    ).toMatchObject([{ domain: 'member', act: 'consulted', result: 'yes', person: null }]);
  });

  test('is not one where it only labels who is in charge', () => {
    expect(
      read(grid(['Report author', 'Ann Clark'], ['Strategic Director', 'Bob Dale'], ['Wards affected', 'All'])),
    ).toEqual([]);
  });

  test('is not one where it is somebody’s turn to speak in minutes', () => {
    const turn = [head('Comments from the Chair'), para('The Chair said that bands are loud.')];
    expect(as('minutes', ...turn)).toEqual([]);
  });
});

describe('sentences that close an implication', () => {
  test('say which team was consulted', () => {
    const found = read(
      head('Financial implications'),
      para('The costs are small.'),
      para('(Financial Services have been consulted in the preparation of this report.)'),
    );
    expect(found).toMatchObject([
      { act: 'consulted', domain: 'finance', role: 'Financial Services', result: 'stated' },
    ]);
  });

  test('name the post that gave the advice', () => {
    const found = read(head('Financial implications'), para('The costs are small.'), para('(Chief Finance Officer)'));
    expect(found).toMatchObject([
      {
        act: 'advised',
        domain: 's151',
        role: 'Chief Finance Officer',
        advice: expect.stringContaining('The costs are small.'),
      },
    ]);
  });

  test('elsewhere say nothing of a sign-off', () => {
    expect(read(...purpose, para('Residents have been consulted on the plan.'))).toEqual([]);
  });
});

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

  test('in a record are its decision maker’s', () => {
    const found = as(
      'decisionRecord',
      grid(['Decision maker', 'Councillor Ann Clark'], ['Report author', 'Bob Dale']),
      head('Decision'),
      para('To mend the roof.'),
      para('Signed: ______________'),
    );
    expect(found.filter(({ result }) => result === 'blank')).toMatchObject([
      { domain: 'member', person: { name: expect.stringMatching(/Ann Clark/) } },
    ]);
  });

  test('are not made of dots in a table of contents', () => {
    expect(as('officerReport', para('Background ........................ 3'), ...purpose)).toEqual([]);
  });
});

describe('the names that close a paper without a label', () => {
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

  test('are none without a date', () => {
    expect(read(...purpose, para('Ann Clark, Parks Manager'))).toEqual([]);
  });
});

describe('a grid of names and dates', () => {
  test('clears a row at a time, blank where no date stands', () => {
    const found = read(
      ...purpose,
      grid(['Department', 'Name', 'Signature', 'Date'], ['Finance', 'Andrew Osei', 'AO', '1 May 2031'], ['Legal', 'Di Firth', '', '']),
    );
    expect(found.map(({ domain, person, result }) => [domain, person?.name, result])).toEqual([
      ['finance', 'Andrew Osei', 'stated'],
      ['legal', 'Di Firth', 'blank'],
    ]);
  });
});
