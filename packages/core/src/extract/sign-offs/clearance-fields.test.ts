import { describe, expect, test } from 'vitest';
import { grid, head, para } from '../../test-support/paper.ts';
import { signersOf } from '../test-support/signers.ts';

describe('a grid of labels beside names and days', () => {
  test('clears a report, whatever service a row names', () => {
    const rows = [
      ['Seen by:', 'Name', 'Date'],
      ['County Solicitor', 'Una Reed', '12/02/2031'],
      ['Corporate Finance', 'Tom Dale', '13/02/2031'],
      ['Tenancy Team', 'Ivy Moor', '14/02/2031'],
      ['Local Member(s)', 'All', '-'],
      ['Opposition Spokesperson', 'Cllr Ann Clark', '19/02/2031'],
    ];
    expect(signersOf(grid(...rows)).toSorted()).toEqual([
      ['finance', 'Tom Dale', 'Corporate Finance', '2031-02-13', 'stated'],
      ['legal', 'Una Reed', 'County Solicitor', '2031-02-12', 'stated'],
      ['member', 'Cllr Ann Clark', 'Opposition Spokesperson', '2031-02-19', 'stated'],
      ['other', 'Ivy Moor', 'Tenancy Team', '2031-02-14', 'stated'],
    ]);
  });

  test('is none where its rows say neither who clears nor for what', () => {
    expect(signersOf(grid(['Fun run', 'Ann Clark', '4 May 2031'], ['Book fair', 'Tom Dale', '5 May 2031']))).toEqual(
      [],
    );
  });
});

test('references beside professions clear a report in the part that is there to be signed', () => {
  const strip = grid(['Fin', 'ac.31.44', 'Leg', 'LS/1042/UR', 'HR', '', 'Mon Off', 'LS/1042/MO']);
  expect(signersOf(head('Sign off'), strip).map(([domain]) => domain)).toEqual([
    'finance',
    'legal',
    'monitoringOfficer',
  ]);
});

describe('initials', () => {
  test.each([
    ['Financial implications [TD]', 'finance', null],
    ['Legal implications [Officer Initials TD Date 04.02.31]', 'legal', '2031-02-04'],
  ])('in the heading: %s', (heading, domain, day) => {
    expect(signersOf(head(heading), para('There are none.'))).toEqual([[domain, 'TD', null, day, 'stated']]);
  });

  test('close what an officer comments', () => {
    const comments = [head('Comments of the Section 151 Officer'), para('The sum is in the budget. (TD)')];
    expect(signersOf(...comments)).toEqual([['s151', 'TD', 'Section 151 Officer', null, 'stated']]);
  });
});
