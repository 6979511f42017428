import { describe, expect, it } from 'vitest';
import type { Block } from '../document/index.ts';
import { head, labelled, para, report } from './test-support/small-paper.ts';

const present = (...blocks: readonly Block[]): readonly (readonly [string | null, string | null, string])[] =>
  report(head('Present'), ...blocks).attendance.map(({ party, status }) => [party.name, party.role, status] as const);

describe('attendance', () => {
  it('gives each name of a list the title of the list', () => {
    expect(present(para('Councillors F Abara, Mrs P Dunmow, D A Everitt and W Prenter'))).toEqual([
      ['Councillor F Abara', null, 'present'],
      ['Councillor Mrs P Dunmow', null, 'present'],
      ['Councillor D A Everitt', null, 'present'],
      ['Councillor W Prenter', null, 'present'],
    ]);
  });

  it('parts names that each open with a title', () => {
    expect(present(para('Councillor Mrs J Attle (Chairman) Councillor R Zyman (Vice-Chairman)'))).toEqual([
      ['Councillor Mrs J Attle', 'Chairman', 'present'],
      ['Councillor R Zyman', 'Vice-Chairman', 'present'],
    ]);
  });

  it('takes a surname for a name though it is also the name of a post', () => {
    expect(present(para('Cllrs Ives, Ward and Ellis.')).map(([name]) => name)).toEqual([
      'Cllr Ives',
      'Cllr Ward',
      'Cllr Ellis',
    ]);
  });

  it('tells substitutes by their label and their bracket', () => {
    expect(present(labelled('Substitutes:', 'Councillor A Roe (substitute for Councillor H Toll)'))).toEqual([
      ['Councillor A Roe', null, 'substitute'],
    ]);
  });

  it('takes a deputy mayor for no substitute', () => {
    expect(present(para('Cllr A Roe (Deputy Mayor), Cllr H Toll (deputy for Cllr P Ives)'))).toEqual([
      ['Cllr A Roe', 'Deputy Mayor', 'present'],
      ['Cllr H Toll', null, 'substitute'],
    ]);
  });

  it('reads apologies from the sentence that says so', () => {
    expect(present(para('Apologies for absence were received from Councillors H Toll and Mrs C Yax.'))).toEqual([
      ['Councillor H Toll', null, 'apologies'],
      ['Councillor Mrs C Yax', null, 'apologies'],
    ]);
  });

  it('keeps the posts of officers with them', () => {
    const { attendance } = report(
      head('In attendance'),
      para('Olive Marsh – Town Clerk, Becki Lenn (Head of Finance, Policy and Strategy).'),
    );
    expect(attendance.map(({ party, status }) => [party.name, party.role, status])).toEqual([
      ['Olive Marsh', 'Town Clerk', 'inAttendance'],
      ['Becki Lenn', 'Head of Finance, Policy and Strategy', 'inAttendance'],
    ]);
  });

  it('lists nobody from prose', () => {
    expect(
      present(para('The meeting was webcast. Before business began the Chairman explained the fire procedure.')),
    ).toEqual([]);
  });
});

describe('interests', () => {
  const declared = (words: string): readonly unknown[] =>
    report(head('Declarations of interest'), para(words)).interests.map(({ party, item, type, left }) => [
      party.name,
      item,
      type,
      left,
    ]);

  it('are one for each member of a sentence', () => {
    expect(
      declared('Councillors Haddow and Mistry each declared an Other Registrable Interest in minute 37 as trustees.'),
    ).toEqual([
      ['Councillor Haddow', '37', 'Other Registrable Interest', undefined],
      ['Councillor Mistry', '37', 'Other Registrable Interest', undefined],
    ]);
  });

  it('keep the commas of their type, and say who left', () => {
    expect(
      declared('Councillor Ms Iveson declared a personal, but not prejudicial, interest in item 5. She left the room.'),
    ).toEqual([['Councillor Ms Iveson', '5', 'personal, but not prejudicial, interest', true]]);
  });
});
