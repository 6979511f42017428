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
      read(grid(['Report author', 'Ann Clark'], ['Wards affected', 'Mill'], ['Cabinet Member/Chair', 'Yes'])),
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

describe('a grid of names and dates', () => {
  test('clears a row at a time, blank where no date stands', () => {
    const found = read(
      ...purpose,
      grid(
        ['Department', 'Name', 'Signature', 'Date'],
        ['Finance', 'Andrew Osei', 'AO', '1 May 2031'],
        ['Legal', 'Di Firth', '', ''],
        ['Property', '', '', ''],
      ),
    );
    expect(found.map(({ domain, person, result }) => [domain, person?.name, result])).toEqual([
      ['finance', 'Andrew Osei', 'stated'],
      ['legal', 'Di Firth', 'blank'],
    ]);
  });
});

describe('comments of officers', () => {
  test('in a sentence are advice and name nobody', () => {
    expect(
      read(...purpose, head('COMMENTS OF LEGAL SERVICES'), para('Section 80 of the Parks Act 2004 applies.')),
    ).toMatchObject([
      { domain: 'legal', act: 'advised', person: null, advice: 'Section 80 of the Parks Act 2004 applies.' },
    ]);
  });

  test('headed by whose and what they are of are advice of their own domains', () => {
    const found = read(
      ...purpose,
      head('FINANCE COMMENTS OF THE EXECUTIVE DIRECTOR OF WEIRS'),
      para('The costs are met from the reserve.'),
      head('LEGAL COMMENTS OF THE BOROUGH SOLICITOR'),
      para('The Borough Solicitor has been consulted and has no comments to add.'),
    );
    expect(found.map(({ domain, act }) => [domain, act])).toEqual([
      ['finance', 'advised'],
      ['legal', 'advised'],
    ]);
  });

  test('beneath a heading of them stand under the post or profession that gives each', () => {
    const found = read(
      ...purpose,
      head('Comments of statutory officers', 2),
      head('Strategic Procurement', 3),
      para('Procurement supports the award of the contract.'),
    );
    expect(found).toMatchObject([{ domain: 'procurement', act: 'advised' }]);
  });

  test('asked for with boxes to tick are answered by the one ticked', () => {
    expect(read(...purpose, para('Have ward members been consulted? ☐ Yes ☒ No'))).toMatchObject([
      { result: 'no', person: null },
    ]);
  });

  test('beneath a numbered heading of them that looks no other than theirs stand under the profession that gives each', () => {
    const found = read(
      ...purpose,
      head('7. Statutory officers’ comments', 2),
      head('Finance', 2),
      para('The costs are met from the reserve.'),
      head('8. Appendices', 2),
      para('None.'),
    );
    expect(found).toMatchObject([{ domain: 'finance', act: 'advised' }]);
  });

  test('that only say which implications there are sign nothing', () => {
    const answers = [para([bold('Legal:'), ' Yes']), para([bold('Human resources:'), ' No'])];
    expect(read(...purpose, head('Implications'), ...answers)).toEqual([]);
    expect(read(...purpose, head('Consultation'), ...answers)).toMatchObject([
      { domain: 'legal', act: 'consulted', result: 'yes' },
      { domain: 'hr', act: 'consulted', result: 'no' },
    ]);
  });
});

describe('a table of who signed', () => {
  test('names the person in the column that holds people', () => {
    expect(
      read(
        ...purpose,
        head('Consultation'),
        grid(['Consultee', 'Name', 'Date'], ['Finance', 'R. Patel', '4 May 2031'], ['Legal', 'G. Moss', '5 May 2031']),
      ),
    ).toMatchObject([
      { domain: 'finance', role: 'Finance', person: { name: 'R. Patel' }, date: { iso: '2031-05-04' } },
      { domain: 'legal', role: 'Legal', person: { name: 'G. Moss' }, date: { iso: '2031-05-05' } },
    ]);
  });

  test('leaves out rows that only head others, and knows a statutory office in brackets', () => {
    expect(
      read(
        ...purpose,
        head('Consultations'),
        grid(
          ['Name of consultee', 'Post', 'Date sent', 'Date received'],
          ['Mandatory:', 'Statutory officers', '', ''],
          ['Ann Clark', 'Director of Resources (S151 Officer)', '2 March 2031', '4 March 2031'],
          ['Bob Dale', 'Head of Law (Monitoring Officer)', '2 March 2031', '3 March 2031'],
        ),
      ).map(({ domain, person }) => [domain, person?.name]),
    ).toEqual([
      ['s151', 'Ann Clark'],
      ['monitoringOfficer', 'Bob Dale'],
    ]);
  });

  test('takes whatever stands first for what a name and a date sign for', () => {
    expect(
      read(
        ...purpose,
        head('Report sign-off'),
        grid(
          ['', 'Officer name', 'Date completed'],
          ['Finance & Procurement', 'Nell Hicks', '14/10/2031'],
          ['Workforce', 'Al Jones', '13/10/2031'],
          ['Lead Member', 'Cllr Di Darch', 'sent 16/10/2031'],
        ),
      ).map(({ domain, person, date }) => [domain, person?.name, date?.iso]),
    ).toEqual([
      ['finance', 'Nell Hicks', '2031-10-14'],
      ['hr', 'Al Jones', '2031-10-13'],
      ['member', 'Cllr Di Darch', '2031-10-16'],
    ]);
  });
});
