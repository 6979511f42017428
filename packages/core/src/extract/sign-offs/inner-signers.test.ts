import { describe, expect, test } from 'vitest';
import { grid, head, para } from '../../test-support/paper.ts';
import { signersOf } from '../test-support/signers.ts';

describe('a label within a cell', () => {
  test('names who was asked beneath the words of whoever filled in the form', () => {
    const asked =
      'I have consulted the departments concerned and their comments are in the report.\nFinance: Tom Dale\nLegal: Una Reed';
    expect(
      signersOf(
        head('Checklist'),
        grid(['Lead officer to complete:', asked], ['Approval:', 'EMT member who approved submission:\nAnn Clark']),
      ),
    ).toEqual([
      ['director', 'Ann Clark', 'EMT member who approved submission', null, 'stated'],
      ['finance', 'Tom Dale', 'Finance', null, 'stated'],
      ['legal', 'Una Reed', 'Legal', null, 'stated'],
    ]);
  });

  test('says beneath the implications that an officer signed them off', () => {
    const rows = [
      ['Financial implications', 'There are none.\nSigned off by the Section 151 Officer: Yes'],
      ['Legal implications', 'None.\nSigned off by the Monitoring Officer: No'],
    ];
    expect(signersOf(grid(...rows))).toEqual([
      ['s151', null, 'Section 151 Officer', null, 'yes'],
      ['monitoringOfficer', null, 'Monitoring Officer', null, 'no'],
    ]);
  });

  test('gives the name and the post of who advised on the implication named above them', () => {
    const cells = ['Implication: Financial\nName: Tom Dale\nTitle: Finance Manager\nTel No. 4161'];
    expect(signersOf(head('Contact details'), grid(cells))).toEqual([
      ['finance', 'Tom Dale', 'Finance Manager', null, 'stated'],
    ]);
  });

  test('names nobody for a place or a service', () => {
    expect(
      signersOf(grid(['Site', 'Finance: held in the capital programme'], ['Ward', 'Legal: Castle Street'])),
    ).toEqual([]);
  });
});

describe('who did what a label says', () => {
  test('may be two people on lines of their own', () => {
    const approved = 'Ann Clark - Manager Operations\nTom Dale - Head of Parks';
    expect(signersOf(head('Signatories'), grid(['Approved By', approved])).map(([, name]) => name)).toEqual([
      'Ann Clark',
      'Tom Dale',
    ]);
  });

  test('signs for the profession of the part that a label of no capacity stands in, with the post beneath', () => {
    expect(
      signersOf(
        head('Implications'),
        head('Diversity', 3),
        para('Implications verified by: Ann Clark'),
        para('Community Manager'),
      ),
    ).toEqual([['equality', 'Ann Clark', 'Community Manager', null, 'stated']]);
  });
});

describe('a table of signatures', () => {
  test('has them in columns, the author first', () => {
    const rows = [
      ['Prepared by:', 'Reviewed by:', 'Approved for submission by:'],
      ['Una Reed\nPlanner', 'Tom Dale, CPA\nTreasurer', 'Ann Clark\nChief Administrative Officer'],
    ];
    expect(signersOf(head('Attachments'), para('None'), para('Respectfully submitted,'), grid(...rows))).toEqual([
      ['author', 'Una Reed', 'Planner', null, 'stated'],
      ['finance', 'Tom Dale', 'Treasurer', null, 'stated'],
      ['director', 'Ann Clark', 'Chief Administrative Officer', null, 'stated'],
    ]);
  });

  test('asks for each of several in turn, and for the post beneath', () => {
    const rows = [
      ['Signed: ______________', 'Date: ________'],
      ['Director of Parks', ''],
      ['Signed: ______________', 'Date: ________'],
      ['Monitoring Officer', ''],
    ];
    expect(
      signersOf(head('Background papers'), para('None'), grid(...rows)).map(([domain, , role, , result]) => [
        domain,
        role,
        result,
      ]),
    ).toEqual([
      ['director', 'Director of Parks', 'blank'],
      ['monitoringOfficer', 'Monitoring Officer', 'blank'],
    ]);
  });
});

describe('a table that says row by row what was cleared', () => {
  test('goes on with the day beneath the name', () => {
    const rows = [
      ['Stage', 'Officer', ''],
      ['Finance clearance obtained', 'Name of finance officer', 'T Dale'],
      ['', 'Date', '10 April 2031'],
      ['Legal clearance obtained', 'Name of legal officer', 'U Reed'],
      ['', 'Date', '11 April 2031'],
    ];
    expect(signersOf(head('Control sheet'), grid(...rows)).map(([domain, name, , day]) => [domain, name, day])).toEqual(
      [
        ['finance', 'T Dale', '2031-04-10'],
        ['legal', 'U Reed', '2031-04-11'],
      ],
    );
  });

  test('names nobody for the steps of the paper itself', () => {
    const steps = [
      ['Report history', ''],
      ['Original discussion with Cabinet Member', '20/06/31'],
      ['Date final report sent', '14/09/31'],
    ];
    expect(signersOf(head('Audit trail'), grid(...steps))).toEqual([]);
  });
});
