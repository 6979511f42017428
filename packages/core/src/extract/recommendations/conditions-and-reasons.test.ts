import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import { grid, head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractRecommendations } from './recommendations.ts';

const own = (kind: ReportKind, ...blocks: readonly Block[]) =>
  extractRecommendations(contextOf(...blocks), kind).own.map(({ text }) => text);
const background = [head('Background'), para('The roof of the bandstand leaks.')];

describe('what stands beneath a list of recommendations', () => {
  test('are its reasons behind a line that announces them', () => {
    const found = own(
      'officerReport',
      head('Recommendations'),
      para('It is recommended that Cabinet:'),
      items(['(i)', 'approves the sale of the land; and'], ['(ii)', 'authorises the Solicitor to complete it.']),
      para('For the following reasons:'),
      items(['(i)', 'To manage the land well.'], ['(ii)', 'To raise a receipt.']),
      ...background,
    );
    expect(found).toEqual(['approves the sale of the land; and', 'authorises the Solicitor to complete it.']);
  });

  test('are the conditions of a permission that the last of them asks for', () => {
    const granted = 'That permission be granted subject to the following conditions:';
    const conditions = items(
      ['1.', 'The works shall begin within three years.'],
      ['2.', 'No tree shall be felled before the site is fenced.'],
    );
    expect(own('officerReport', head('Recommendation'), para(granted), conditions, ...background)).toEqual([granted]);
    expect(
      own('officerReport', head('6. Recommendation'), head('Recommendation A'), head(`6.1 ${granted}`, 3), conditions),
    ).toEqual([granted]);
  });

  test('are conditions under their own heading, up to where the list goes on', () => {
    const found = own(
      'officerReport',
      head('Recommendation'),
      para('I Permission be granted subject to an agreement on the trees and to the conditions below:'),
      para('Conditions:'),
      items(['1)', 'Begin within three years'], ['2)', 'Biodiversity plan']),
      para('II Powers be delegated to the Head of Planning to settle the conditions.'),
      ...background,
    );
    expect(found).toEqual([
      'Permission be granted subject to an agreement on the trees and to the conditions below:',
      'Powers be delegated to the Head of Planning to settle the conditions.',
    ]);
  });

  test('ends where a paragraph asks for something further', () => {
    const granted = 'That permission be granted for the following reasons:';
    const further = 'That the Head of Legal be authorised to issue the notice.';
    const rest = [para('The ramp suits the street.'), para('It is safe.'), para(further), ...background];
    expect(own('officerReport', head('Recommendation'), para(granted), ...rest)).toEqual([granted, further]);
    expect(own('officerReport', head('2. Recommendation'), head(`2.1 ${granted}`, 3), ...rest)).toEqual([
      granted,
      further,
    ]);
  });

  test('is who signs with initial, surname and post', () => {
    const found = own(
      'officerReport',
      head('Recommendations'),
      items(['1.', 'That the Council buys a mower.'], ['2.', 'That the Clerk sells the old one.']),
      items(['J.', 'Marsh, Clerk to the Council']),
    );
    expect(found).toHaveLength(2);
  });
});

describe('a list of recommendations', () => {
  test('may count its paragraphs by figures alone', () => {
    const found = own(
      'officerReport',
      head('RECOMMENDED'),
      para('That the Parks Board:'),
      para('1 note the state of the roof;'),
      para('2 approve the works.'),
      ...background,
    );
    expect(found).toEqual(['note the state of the roof', 'approve the works.']);
  });

  test('goes on beneath the cell of a form that only leads in to it', () => {
    const found = own(
      'officerReport',
      grid(['To', 'Parks Board'], ['Recommendation', 'The Board is asked to:']),
      items(['a)', 'approve the works; and'], ['b)', 'note their cost.']),
      ...background,
    );
    expect(found).toEqual(['approve the works; and', 'note their cost.']);
  });

  test('may hang on a lead-in that a semicolon closes', () => {
    const found = own(
      'officerReport',
      head('2 Recommendation'),
      para('Council is asked to;'),
      items(['2.1', 'Agree the schedule of works; and'], ['2.2', 'Note their cost.']),
      ...background,
    );
    expect(found).toEqual(['Agree the schedule of works; and', 'Note their cost.']);
  });

  test('has a part of its own for what goes on to another meeting', () => {
    const found = own(
      'officerReport',
      head('2. Recommendations'),
      head('2.1 The Executive is requested to:', 3),
      items(['(a)', 'Note the report.']),
      head('2.2 Recommend to Council to:', 3),
      items(['(a)', 'Approve the sale of the land.']),
      ...background,
    );
    expect(found).toEqual(['Note the report.', 'Approve the sale of the land.']);
  });
});

test('what an equality assessment proposes in prose is what it assesses, and no recommendation', () => {
  const blocks = [head('Equality Impact Assessment'), para('It is proposed to close the bandstand.')];
  expect(own('equalityAssessment', ...blocks)).toEqual([]);
});

test('what members are asked at every meeting is no recommendation of an agenda', () => {
  expect(
    own('agenda', head('2. Declarations'), para('Members are asked to declare any interests in items on the agenda.')),
  ).toEqual([]);
});
