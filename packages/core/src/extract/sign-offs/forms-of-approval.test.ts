import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { grid, head, para } from '../../test-support/paper.ts';
import { signOffsOf, unsigned } from '../test-support/signers.ts';
import { labelled, report } from '../test-support/small-paper.ts';

const signers = (...blocks: readonly Block[]): readonly unknown[] =>
  signOffsOf(...blocks).map(({ domain, person, date, result }) => [
    domain,
    person?.name ?? null,
    person?.role ?? null,
    date?.iso ?? null,
    result,
  ]);

describe('a table of approvals', () => {
  const rows = [
    ['Approvals required', 'Date', 'Name'],
    ['Portfolio Holder', '4/5/31', 'Cllr Ann Clark'],
    ['Finance', '3/5/31', 'Tom Dale'],
  ];

  test('goes on with questions about the paper', () => {
    const asked = [
      ['Final decision by this committee?', 'Yes', ''],
      ['Contrary to the budget framework?', 'No', ''],
      ['Accessibility checked?', 'Yes', ''],
    ];
    expect(signers(head('Approvals required'), grid(...rows, ...asked))).toEqual([
      ['member', 'Cllr Ann Clark', 'Portfolio Holder', '2031-05-04', 'stated'],
      ['finance', 'Tom Dale', null, '2031-05-03', 'stated'],
    ]);
  });

  test('is announced before what a long bracket says of it', () => {
    const lead =
      'Report clearance checklist (finance and legal are to be asked five working days before the paper is sent)';
    expect(signers(para(lead), grid(['Service', 'Officer', 'Date'], ['Legal', 'Una Reed', '2 May 2031']))).toEqual([
      ['legal', 'Una Reed', null, '2031-05-02', 'stated'],
    ]);
  });

  test('may give an answer, the day and the name in cells beside the profession', () => {
    const consulted = grid(['Finance', 'Yes', '3/5/31', 'Tom Dale'], ['Legal', 'Yes', '2/5/31', 'Una Reed']);
    expect(signers(head('Consultation with other officers'), consulted, head('Background'))).toEqual([
      ['finance', 'Tom Dale', null, '2031-05-03', 'yes'],
      ['legal', 'Una Reed', null, '2031-05-02', 'yes'],
    ]);
  });
});

describe('a form that asks whether somebody was consulted', () => {
  const asked = 'Has the relevant Cabinet Member been consulted?';

  test('is answered in cells with the name, and goes on over a page', () => {
    expect(
      signers(
        grid(
          ['Has the report been cleared by the relevant Director?', 'YES'],
          ['', 'Name of Director: Eve Marsh'],
          [asked, 'YES\nName of Cabinet Member: Cllr Ann Clark\nN/A'],
          ['Has the relevant scrutiny committee been consulted?', 'NO'],
        ),
      ),
    ).toEqual([
      ['director', 'Eve Marsh', 'Director', null, 'yes'],
      ['member', 'Cllr Ann Clark', 'Cabinet Member', null, 'yes'],
    ]);
  });

  test('is answered on the line beneath', () => {
    expect(signers(head('Consultation'), head('Has the local member been consulted?'), para('Yes'))).toEqual([
      ['member', null, null, null, 'yes'],
    ]);
  });
});

describe('the label of an officer', () => {
  const officer = 'Ann Clark, Director of Parks';

  test('stands beside a signature where the day is printed with name and post', () => {
    expect(signers(grid(['Senior Responsible Officer', 'Ann Clark\nDirector of Parks\n4 May 2031']))).toEqual([
      ['director', 'Ann Clark', 'Director of Parks', '2031-05-04', 'stated'],
    ]);
  });

  test('or beneath them, where a paper closes', () => {
    expect(signers(head('Statement'), labelled('Chief Officer:', officer), para('Dated: 4 May 2031'))).toEqual([
      ['director', 'Ann Clark', 'Director of Parks', '2031-05-04', 'stated'],
    ]);
  });

  test('names nobody who signs on a front', () => {
    const front = [labelled('Accountable Executive Team Director:', officer), labelled('Date:', '4 May 2031')];
    expect(report(...front, ...unsigned).signOffs).toEqual([]);
  });
});

describe('fields in a row at the end of a paper', () => {
  test('are a signature by post and day', () => {
    expect(
      signers(
        labelled('Designation:', 'Assistant Chief Executive'),
        labelled('Date:', '4 May 2031'),
        labelled('Author:', 'Tom Dale, Strategic Lead'),
      ),
    ).toMatchObject([['director', null, 'Assistant Chief Executive', '2031-05-04', 'stated']]);
  });

  test('may stand among others that ask for nothing of it', () => {
    expect(
      signers(
        head('Author'),
        labelled('Name:', 'Tom Dale'),
        labelled('Job title:', 'Head of Highways'),
        labelled('Service area:', 'Transport'),
        labelled('Telephone:', '01632 960001'),
        labelled('Report approved:', 'Yes'),
        labelled('Date:', '4 May 2031'),
      ),
    ).toMatchObject([[expect.anything(), 'Tom Dale', 'Head of Highways', '2031-05-04', 'stated']]);
  });

  test('may be the cells of a form of approval', () => {
    expect(
      signers(
        grid(
          ['I confirm that all necessary approval has been obtained and that the report may be sent.', ''],
          ['Lead Officer Name: Tom Dale', 'Job Title: Project Manager'],
          ['Date: 4 May 2031', ''],
        ),
      ),
    ).toEqual([['other', 'Tom Dale', 'Project Manager', '2031-05-04', 'stated']]);
  });

  test('may ask for the day on the line of the signature', () => {
    expect(
      signers(
        labelled('Name:', 'Tom Dale'),
        labelled('Designation:', 'Head of Highways'),
        labelled('Signature:', 'Date: 4 May 2031'),
      ),
    ).toMatchObject([[expect.anything(), 'Tom Dale', 'Head of Highways', '2031-05-04', 'stated']]);
  });
});

describe('who advised on an implication', () => {
  const adviser = 'Eve Marsh, Strategic Economic Development Manager (01632 960001)';

  test('of no known kind stands beneath it too', () => {
    expect(signers(head('Economic implications'), para('There are none.'), para(adviser))).toMatchObject([
      ['other', 'Eve Marsh', 'Strategic Economic Development Manager', null, 'stated'],
    ]);
  });

  test('stands behind a heading that says more in brackets', () => {
    expect(
      signers(
        head('Finance colleague comments (including implications and value for money/VAT)'),
        para('The sum is in the budget.'),
        para('Tom Dale, Senior Partner – 4 May 2031'),
      ),
    ).toMatchObject([['finance', 'Tom Dale', 'Senior Partner', '2031-05-04', 'stated']]);
  });

  test('is all that its label stands beside', () => {
    const words = 'Una Reed, Senior Planning Lawyer on behalf of the Director of Law';
    expect(signers(labelled('Legal implications:', words))).toEqual([
      ['legal', 'Una Reed', 'Senior Planning Lawyer', null, 'stated'],
    ]);
  });

  test('is named by post in a heading over nothing', () => {
    expect(
      signers(
        head('Legal implications'),
        para('The Parks Act applies.'),
        head('Legal implications reviewed by: Deputy Monitoring Officer'),
      ),
    ).toMatchObject([[expect.anything(), null, 'Deputy Monitoring Officer', null, 'stated']]);
  });

  test('is named beneath a label for an officer, with the day behind a label of its own', () => {
    expect(
      signers(
        head('Financial implications'),
        para('The sum is in the budget.'),
        labelled('Name of finance officer consulted:', 'Tom Dale Date consulted (04/05/31):'),
      ),
    ).toMatchObject([['finance', 'Tom Dale', null, '2031-05-04', 'stated']]);
  });
});

describe('a name over a post', () => {
  test('signs beneath a heading that says it is for the sign-off', () => {
    expect(signers(head('Report sign off:'), head('Eve Marsh'), para('Corporate Director of Places'))).toEqual([
      ['director', 'Eve Marsh', 'Corporate Director of Places', null, 'stated'],
    ]);
  });

  test('is dated beneath the address', () => {
    expect(
      signers(
        para('Eve Marsh'),
        para('Corporate Director of Places'),
        para('County Hall'),
        para('Weirford'),
        para('4 May 2031'),
        para('Members are asked to send their questions to the author before the meeting.'),
      ),
    ).toEqual([['director', 'Eve Marsh', 'Corporate Director of Places', '2031-05-04', 'stated']]);
  });
});
