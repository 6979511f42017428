import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { grid, head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractSignOffs } from './sign-offs.ts';

const read = (...blocks: readonly Block[]) => extractSignOffs(contextOf(...blocks), 'officerReport');
const purpose = [head('Purpose'), para('This report says why the bandstand is to be mended this year.')];
const money = 'The sum can be found within the budget for parks.';

describe('who advised', () => {
  test.each([
    ['Financial implications - (Tom Dale, Executive Director of Services)', 'finance', 'Tom Dale'],
    ['Legal implications (completed by Una Reed, Principal Lawyer)', 'legal', 'Una Reed'],
  ])('is named in brackets behind the heading: %s', (heading, domain, name) => {
    expect(read(...purpose, head(heading), para(money))).toMatchObject([
      { domain, act: 'advised', person: { name }, advice: money },
    ]);
  });

  test('is not what a heading says in brackets of a statute', () => {
    expect(read(...purpose, head('Legal implications (Parks Act 2021, Part Two)'), para(money))).toEqual([]);
  });

  test.each(['Tom Dale, Head of Finance, 8 May 2031', 'Tom Dale, Head of Finance'])(
    'stands behind the last sentence of the advice: %s',
    (signer) => {
      const [found, ...others] = read(...purpose, head('Financial implications'), para(`${money} ${signer}`));
      expect(found).toMatchObject({
        domain: 'finance',
        person: { name: 'Tom Dale', role: 'Head of Finance' },
        advice: money,
      });
      expect(others).toEqual([]);
    },
  );

  test('is not whom the last sentence speaks of', () => {
    const words = `${money} Tom Dale, Head of Finance, will report again.`;
    expect(read(...purpose, head('Financial implications'), para(words))).toEqual([]);
  });

  test.each([
    ['Cleared by Tom Dale and Una Reed', ['Tom Dale', 'Una Reed']],
    ['Cleared by Una Reed, Head of Legal Services and Monitoring Officer', ['Una Reed']],
  ])('may be two who cleared together: %s', (words, names) => {
    const found = read(...purpose, head('Financial implications'), para(money), para(words));
    expect(found.map(({ person }) => person?.name)).toEqual(names);
  });

  test('may be two offices, and one office of two names is one', () => {
    const cleared = (by: string) =>
      read(...purpose, head('Consultation'), para(`This report has been cleared by ${by}.`)).map(
        ({ domain }) => domain,
      );
    expect(cleared('the S151 Officer and Monitoring Officer')).toEqual(['s151', 'monitoringOfficer']);
    expect(cleared('the Section 151 Officer and Chief Finance Officer')).toHaveLength(1);
  });

  test('confirms it behind the words that name the implication', () => {
    const line =
      'Financial Implications – The Strategic Director, Resources and Parks confirms that the sum is in hand.';
    expect(read(...purpose, head('Implications'), para(line))).toMatchObject([
      { domain: 'finance', role: 'Strategic Director, Resources and Parks' },
    ]);
    expect(read(...purpose, head('Background'), para(line.replace(/^.*– /, '')))).toEqual([]);
  });

  test('speaks for the profession of the post, whatever the section is about', () => {
    const asked = 'The Director of Law and Governance has been consulted on this report.';
    expect(read(...purpose, head('Resource implications'), para(money), para(asked))).toMatchObject([
      { domain: 'legal', act: 'consulted' },
    ]);
  });
});

describe('one statutory office', () => {
  test('is one signer however a heading and a table write it', () => {
    const asked = grid(
      ['Consultee', 'Date'],
      ['Section 151 Officer', '24 August 2031'],
      ['Chief Executive', '25 August 2031'],
    );
    const found = read(...purpose, head('Comments of the S151 Officer'), para(money), head('Consultation'), asked);
    expect(found.map(({ domain, date }) => [domain, date?.iso])).toEqual([
      ['s151', '2031-08-24'],
      ['director', '2031-08-25'],
    ]);
  });
});

describe('a row that clears a statement', () => {
  test('signs for what is printed before the colon', () => {
    const found = read(
      ...purpose,
      head('Clearance'),
      grid(
        ['Implications', 'Agreed by', 'Dated'],
        ['Legal: The Act allows it.', 'Una Reed, Head of Legal', '29/08/2031'],
        ['Environment: None.', 'Ivy Marsh, Climate Change Manager', '30/08/2031'],
      ),
    );
    expect(found.map(({ domain, person }) => [domain, person?.name])).toEqual([
      ['legal', 'Una Reed'],
      ['climate', 'Ivy Marsh'],
    ]);
  });
});

describe('whoever decides', () => {
  test('has the post the front gives where initials sign', () => {
    const front = grid(
      ['Decision maker (name and job title)', 'Louise Hart, Director of Parks'],
      ['Decision taken', 'To mend the bandstand.'],
      ['Signed', 'L Hart'],
      ['Date', '12 April 2031'],
    );
    const found = extractSignOffs(contextOf(head('Record of officer decision'), front), 'decisionRecord');
    expect(found).toMatchObject([{ person: { name: 'L Hart', role: 'Director of Parks' } }]);
  });
});
