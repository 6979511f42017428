import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import { grid, head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractSignOffs } from './sign-offs.ts';

const as = (kind: ReportKind, ...blocks: readonly Block[]) => extractSignOffs(contextOf(...blocks), kind);
const read = (...blocks: readonly Block[]) => as('officerReport', ...blocks);
const purpose = [head('Purpose'), para('This report says why the bandstand is to be mended this year.')];
const money = [head('Financial implications'), para('The sum can be found within the budget for parks.')];

describe('advice', () => {
  test('is closed by a person with a post on the line beneath', () => {
    expect(read(...purpose, ...money, para('Tom Dale, Head of Finance, Ext 37 4004'))).toMatchObject([
      {
        domain: 'finance',
        act: 'advised',
        person: { name: 'Tom Dale', role: 'Head of Finance' },
        advice: 'The sum can be found within the budget for parks.',
      },
    ]);
  });

  test('is not closed by somebody whom it speaks of', () => {
    expect(read(...purpose, ...money, para('Tom Dale, Head of Finance, will report again in May.'))).toEqual([]);
  });

  test.each([
    ['(Tom Dale)', 'Tom Dale', null],
    ['(Tom Dale, Group Accountant)', 'Tom Dale', null],
    ['(TD 21/07/2031)', 'TD', '2031-07-21'],
  ])('is closed in brackets by a person or their initials: %s', (signed, name, date) => {
    const [found, ...others] = read(...purpose, head('Legal implications'), para(`The Act allows it. ${signed}`));
    expect(found).toMatchObject({ domain: signed.includes('Accountant') ? 'finance' : 'legal', person: { name } });
    expect(found?.date?.iso ?? null).toBe(date);
    expect(others).toEqual([]);
  });

  test('is initialled in its heading', () => {
    expect(
      read(...purpose, head('Financial Comments (TD 21/07/2031)'), para('The sum is in the budget.')),
    ).toMatchObject([{ domain: 'finance', act: 'advised', person: { name: 'TD' }, date: { iso: '2031-07-21' } }]);
  });

  test('is approved on behalf of a director, the date in brackets', () => {
    const words =
      'Comments approved by Tom Dale, Head of Strategic Finance on behalf of the Director of Finance. (Date 08/05/2031)';
    expect(read(...purpose, ...money, para(words))).toMatchObject([
      {
        domain: 'finance',
        person: { name: 'Tom Dale', role: 'Head of Strategic Finance' },
        date: { iso: '2031-05-08' },
      },
    ]);
  });
});

describe('a form that asks by whom something was cleared', () => {
  const question = 'Have the resource implications been cleared by Finance?';

  test.each([
    ['on lines', [para(`${question} Yes`), para('Name of Financial Officer: Ann Clark')]],
    ['in cells', [grid([question, 'Yes Name of Financial Officer: Ann Clark'], ['Key decision', 'No'])]],
  ])('is answered with a name %s', (_, blocks) => {
    expect(read(...purpose, ...blocks)).toMatchObject([
      { domain: 'finance', act: 'cleared', result: 'yes', person: { name: 'Ann Clark' } },
    ]);
  });

  test('is answered by a name and a day instead of a yes', () => {
    expect(
      read(
        ...purpose,
        grid(['Is it signed off by the Service Director for Law?', 'Ann Clark - 14/09/2031'], ['Key decision', 'No']),
      ),
    ).toMatchObject([{ domain: 'legal', person: { name: 'Ann Clark' }, date: { iso: '2031-09-14' } }]);
  });

  test('signs nothing where it asks of something else', () => {
    expect(read(...purpose, para('Has the plan been agreed by the Board? The Board meets in May.'))).toEqual([]);
  });
});

describe('a signature beneath a statement', () => {
  const statement = para('I have been consulted and am content with the proposal.');
  const line = para('Signed ......................... Date ..............');

  test('is of the post that heads it', () => {
    const found = as(
      'decisionRecord',
      head('Decision'),
      para('To mend the roof of the bandstand.'),
      para('Chief Finance Officer'),
      statement,
      para('Signature: A. Clark'),
      para('Date: 11 August 2031'),
    );
    expect(found).toMatchObject([
      { person: { name: 'A. Clark', role: 'Chief Finance Officer' }, date: { iso: '2031-08-11' } },
    ]);
  });

  test('that is still blank is one for each post', () => {
    const found = as(
      'decisionRecord',
      head('Decision'),
      para('To mend the roof of the bandstand.'),
      para('Chief Finance Officer or his/her deputy'),
      statement,
      line,
      para('Monitoring Officer or his/her deputy'),
      statement,
      line,
    );
    expect(found).toMatchObject([
      { result: 'blank', person: { name: null, role: 'Chief Finance Officer' } },
      { result: 'blank', person: { name: null, role: 'Monitoring Officer' } },
    ]);
  });
});

test('an officer whose comments a heading announces and a grid names again signs once', () => {
  expect(
    read(
      ...purpose,
      head('Comments of the Director of Finance'),
      para('The sum can be found within the budget for parks.'),
      head('Audit trail'),
      grid(
        ['Report author', 'Bob Dale'],
        ['Comments for and on behalf of the Director of Finance prepared by', 'Ann Clark, Group Accountant'],
      ),
    ),
  ).toMatchObject([{ domain: 'finance', person: { name: 'Ann Clark' } }, { person: { name: 'Bob Dale' } }]);
});
