import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { bold, grid, head, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractSignOffs } from './sign-offs.ts';

const read = (...blocks: readonly Block[]) => extractSignOffs(contextOf(...blocks), 'officerReport');
const purpose = [head('Purpose'), para('This report says why the bandstand is to be mended this year.')];

describe('a line filled in by hand', () => {
  test('ticks posts in a part that is there to be signed', () => {
    const found = read(
      ...purpose,
      head('Part 3 - Sign off'),
      para('Chief Executive [X]'),
      para('Monitoring Officer ☑'),
    );
    expect(found.map(({ domain, result }) => [domain, result])).toEqual([
      ['director', 'yes'],
      ['monitoringOfficer', 'yes'],
    ]);
  });

  test('ticks nothing elsewhere', () => {
    expect(read(...purpose, head('Attendance'), para('Chief Executive [X]'))).toEqual([]);
  });

  test('holds initials among its dots', () => {
    expect(read(...purpose, para('Finance Officer Clearance ....TD.......'))).toMatchObject([
      { domain: 'finance', act: 'cleared', person: { name: 'TD' } },
    ]);
  });
});

test('who signs by name alone signs in the post that the front gives them', () => {
  const record = [
    para([bold('Decision maker:'), ' Cllr Ann Clark (Cabinet Member for Parks)']),
    head('Decision'),
    para('To mend the roof of the bandstand.'),
    para([bold('Signed:'), ' Cllr Ann Clark']),
    para([bold('Date:'), ' 20 July 2031']),
  ];
  expect(extractSignOffs(contextOf(...record), 'decisionRecord')).toMatchObject([
    { person: { name: 'Cllr Ann Clark', role: 'Cabinet Member for Parks' }, date: { iso: '2031-07-20' } },
  ]);
});

describe('signatures in the cells of a form', () => {
  test('stand beside one another', () => {
    const cells = grid([
      'Tom Dale\nExecutive Director\n10 July 2031',
      'Councillor Ann Clark\nDeputy Leader\n11 July 2031',
    ]);
    expect(
      read(...purpose, cells).map(({ domain, person, date }) => [domain, person?.name, person?.role, date?.iso]),
    ).toEqual([
      ['director', 'Tom Dale', 'Executive Director', '2031-07-10'],
      ['member', 'Councillor Ann Clark', 'Deputy Leader', '2031-07-11'],
    ]);
  });

  test('are none where the cells say whom to ring', () => {
    expect(
      read(...purpose, grid(['Tom Dale\nHead of Parks\n01632 960123', 'Ann Clark\nDirector of Places\n01632 960124'])),
    ).toEqual([]);
  });

  test('stand behind labels in cells that were merged', () => {
    const found = read(
      ...purpose,
      grid(
        ['I have consulted the relevant departments.', 'Finance: Tom Dale'],
        ['Their comments have been incorporated.', 'Legal: Ann Clark'],
        ['Committee Chair consulted:', 'Cllr Bea Ford'],
      ),
    );
    expect(found.map(({ domain, person }) => [domain, person?.name])).toEqual([
      ['finance', 'Tom Dale'],
      ['legal', 'Ann Clark'],
      ['chair', 'Cllr Bea Ford'],
    ]);
  });

  test('list people under headings that are known for other tables', () => {
    const found = read(
      ...purpose,
      head('Contributors'),
      grid(
        ['Approver name', 'Title', 'Service Area', 'Date sent out', 'Date response received or approved'],
        ['Tom Dale', 'Lead Accountant', 'Finance', '1 August 2031', '4 August 2031'],
        ['Ann Clark', 'Team Leader Legal', 'Law', '1 August 2031', '7 August 2031'],
      ),
    );
    expect(found.map(({ domain, person, date }) => [domain, person?.name, date?.iso])).toEqual([
      ['finance', 'Tom Dale', '2031-08-04'],
      ['legal', 'Ann Clark', '2031-08-07'],
    ]);
  });

  test('name those asked where a label would stand', () => {
    const found = read(
      ...purpose,
      head('Consultation'),
      grid(
        ['Tom Dale, Head of Finance', 'Resources', '20.06.31', '29.06.31'],
        ['Ann Clark, Monitoring Officer', 'Law', '20.06.31', '27.06.31'],
      ),
    );
    expect(found.map(({ domain, act, person, date }) => [domain, act, person?.name, date?.iso])).toEqual([
      ['finance', 'consulted', 'Tom Dale', '2031-06-29'],
      ['monitoringOfficer', 'consulted', 'Ann Clark', '2031-06-27'],
    ]);
  });
});

describe('what only speaks of approval signs nothing', () => {
  test.each(['Approval of the minutes: Cllr Ben Jones', 'Approval of the scheme: Eve Marsh'])(
    'as a label: %s',
    (line) => {
      expect(read(...purpose, para(line))).toEqual([]);
    },
  );

  test('as the cell of a table that tells what happened', () => {
    const told = 'The scheme was agreed by members in May after the residents of the Weir had been consulted twice.';
    expect(read(...purpose, grid([told, 'Finance: Eve Marsh']))).toEqual([]);
  });

  test('above a table that is not the next', () => {
    const visits = grid(['Name', 'Date of visit'], ['Eve Marsh', '4 May 2031'], ['Guy Rowe', '5 May 2031']);
    const cleared = grid(['Name', 'Date'], ['Tom Dale', '1 May 2031'], ['Una Reed', '2 May 2031']);
    const found = read(...purpose, para('Officers cleared by:'), cleared, visits);
    expect(found.map(({ person }) => person?.name)).toEqual(['Tom Dale', 'Una Reed']);
  });

  test('in the words of minutes', () => {
    const minuted = [head('Minutes of the last meeting'), para('Agreed by Cllr Ben Jones.')];
    expect(extractSignOffs(contextOf(...purpose, ...minuted), 'minutes')).toEqual([]);
  });
});
