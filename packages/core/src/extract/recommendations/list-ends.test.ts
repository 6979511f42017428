import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import { bold, grid, head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractRecommendations } from './recommendations.ts';

const own = (kind: ReportKind, ...blocks: readonly Block[]) =>
  extractRecommendations(contextOf(...blocks), kind).own.map(({ marker, text }) => [marker, text]);
const background = [head('Background'), para('The roof of the bandstand leaks.')];

describe('where the list of recommendations begins and ends', () => {
  test('numbered prose above the sentence that asks is none of it', () => {
    const found = own(
      'officerReport',
      head('2. Summary and recommendations'),
      items(['2.1', 'The park has grown since the war.']),
      head('2.2 It is recommended that:'),
      items(['a)', 'the roof be mended; and'], ['b)', 'the weir be drained.']),
      ...background,
    );
    expect(found.map(([marker]) => marker)).toEqual(['a)', 'b)']);
  });

  test('a numbered ask set as a heading is the stem of the items beneath it', () => {
    const [stem, ...others] = extractRecommendations(
      contextOf(
        head('2. Recommendation'),
        head('2.1 Members are asked to decide on the licence having regard to:', 3),
        items(['•', 'the objections made;'], ['•', 'the licensing policy.']),
        ...background,
      ),
      'officerReport',
    ).own;
    expect(others).toEqual([]);
    expect(stem).toMatchObject({ marker: '2.1', text: 'Members are asked to decide on the licence having regard to:' });
    expect(stem?.children.map(({ text }) => text)).toEqual(['the objections made', 'the licensing policy.']);
  });

  test('the initial and surname of who signs beneath it are no lettered item', () => {
    const found = own(
      'officerReport',
      head('Recommendations'),
      items(['1.', 'That the Council buys a mower.'], ['2.', 'That the Clerk sells the old one.']),
      items(['L.', 'Marsh']),
      para('Clerk to the Council'),
      para('1 May 2031'),
    );
    expect(found.map(([marker]) => marker)).toEqual(['1.', '2.']);
  });

  test('boxes to tick are none of it', () => {
    const found = own(
      'officerReport',
      head('Action required'),
      para('Approve [ ] Note [X] Discuss [X]'),
      head('Recommendation'),
      para('The Board is asked to note the report.'),
    );
    expect(found).toEqual([[null, 'The Board is asked to note the report.']]);
  });

  test('a numbered ask that reads like a heading is an item of it', () => {
    const found = own(
      'officerReport',
      head('2. Recommendations'),
      head('2.1 Members are asked to consider the report', 3),
      ...background,
    );
    expect(found).toEqual([['2.1', 'Members are asked to consider the report']]);
  });

  test('reasons beneath each do not end it', () => {
    const found = own(
      'officerReport',
      head('Recommendations'),
      items(['2.', 'The Executive Member is asked to approve the survey.']),
      para([bold('Reason:'), ' So that the roof is looked at.']),
      items(['3.', 'The Executive Member is asked to note the costs.']),
      para([bold('Reason:'), ' So that they are known.']),
      head('Background'),
      items(['4.', 'The roof leaks.']),
    );
    expect(found.map(([marker]) => marker)).toEqual(['2.', '3.']);
  });

  test('its heading may be the word that asks', () => {
    const asked = [
      head('2.0 RECOMMENDED: That the Board'),
      items(['1.', 'note the report.'], ['2.', 'agree the plan.']),
    ];
    expect(own('officerReport', ...asked, ...background).map(([marker]) => marker)).toEqual(['1.', '2.']);
  });

  test('a record may print the list that its maker was asked to decide', () => {
    const asked = [
      para('The Cabinet Member for Parks is RECOMMENDED to:'),
      items(['(a)', 'note the survey;'], ['(b)', 'ask for a further one.']),
      head('Decision:'),
      para('Agreed'),
    ];
    expect(own('decisionRecord', ...asked).map(([marker]) => marker)).toEqual(['(a)', '(b)']);
    expect(own('minutes', ...asked)).toEqual([]);
    const decided = [para('That the Executive:'), items(['(1)', 'Approves the survey.'], ['(2)', 'Notes the costs.'])];
    expect(own('decisionRecord', ...decided)).toEqual([]);
  });
});

describe('what others recommend', () => {
  const quoted = (...blocks: readonly Block[]) =>
    extractRecommendations(contextOf(...blocks), 'officerReport').quoted.map(({ text, origin }) => [text, origin]);

  test('is told by the title of a paper that reports an auditor’s findings', () => {
    expect(
      quoted(
        head('Internal Audit Progress Report', 1),
        head('Recommendation'),
        para('That the Committee note the report.'),
        head('Payroll'),
        para('The following recommendations were made:'),
        items(['1.', 'Forms should be signed.'], ['2.', 'Access should be checked.']),
        head('Ferry fares'),
        para('We recommend that tickets are counted each week.'),
      ),
    ).toEqual([
      ['Forms should be signed.', 'audit'],
      ['Access should be checked.', 'audit'],
      ['We recommend that tickets are counted each week.', 'audit'],
    ]);
  });

  test('is quoted where a colon announces it, and not where it is only counted', () => {
    const list = items(['•', 'Improve the plans.'], ['•', 'Keep the histories.']);
    expect(quoted(head('Findings'), para('Inspectors made two recommendations:'), list, ...background)).toEqual([
      ['Improve the plans.', 'inspectorate'],
      ['Keep the histories.', 'inspectorate'],
    ]);
    expect(quoted(head('Findings'), para('Inspectors made two recommendations.'), ...background)).toEqual([]);
  });

  test('is told by the heading that a firm’s name stands under', () => {
    const under = (heading: string) =>
      quoted(head(heading), para('Dale Moor recommended that the Council count its tickets each week.'), ...background);
    expect(under('External audit')).toEqual([[expect.stringMatching(/^Dale Moor/), 'audit']]);
    expect(under('The ferry')).toEqual([]);
  });
});

describe('a recommendation of a planning report', () => {
  test('ends where the conditions of the permission are set out', () => {
    const found = own(
      'officerReport',
      head('4. Recommendation'),
      para('That permission be GRANTED subject to:'),
      items(['(a)', 'a legal agreement; and'], ['(b)', 'the conditions below.']),
      para('Conditions'),
      items(['1.', 'The roof shall be of slate.'], ['2.', 'Work shall begin within three years.']),
    );
    expect(found.map(([marker]) => marker)).toEqual(['(a)', '(b)']);
  });

  test('is told once, in full, where a form at the top gives the verdict', () => {
    const found = own(
      'officerReport',
      grid(['Proposal', 'A new roof'], ['Applicant', 'Brook Homes'], ['Recommendation', 'GRANT subject to conditions']),
      head('1. The site'),
      para('The bandstand stands in the park.'),
      head('2. Recommendation'),
      para('That permission be GRANTED for the new roof.'),
    );
    expect(found.map(([, text]) => text)).toEqual(['That permission be GRANTED for the new roof.']);
  });
});
