import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import { bold, grid, head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractSignOffs } from './sign-offs.ts';

const as = (kind: ReportKind, ...blocks: readonly Block[]) => extractSignOffs(contextOf(...blocks), kind);
const read = (...blocks: readonly Block[]) => as('officerReport', ...blocks);
const purpose = [head('Purpose'), para('This report says why the bandstand is to be mended this year.')];
const labelled = (label: string, words: string): Block => para([bold(label), ` ${words}`]);

describe('who gave the advice of an implication', () => {
  test.each([
    ['The sum is in the budget. (Finance comments by: Tom Dale, Senior Accountant)', 'Tom Dale', 'Senior Accountant'],
    ['None. Reviewed by A. Moor, Solicitor to the Council', 'A. Moor', 'Solicitor to the Council'],
    ['The Act applies. Implications verified by: Jo Weir, Lawyer, 01632 960123.', 'Jo Weir', 'Lawyer'],
  ])('is named at its end: %s', (words, name, role) => {
    expect(read(...purpose, head('Financial implications'), para(words))).toMatchObject([
      { act: 'advised', person: { name, role } },
    ]);
  });

  test('is no committee that commented', () => {
    expect(read(...purpose, para('Comments from the Parks & Scrutiny Committee'))).toEqual([]);
  });

  test('is nobody where a meeting reviewed something', () => {
    expect(
      read(...purpose, head('Legal implications'), para('The plan is lawful. Reviewed by the Panel in May.')),
    ).toEqual([]);
  });

  test('is named alone on a line beneath, in the profession the heading names', () => {
    expect(
      read(
        ...purpose,
        head('3. Finance colleague comments'),
        para('The sum is in the budget.'),
        para('Comments provided by Tina Moor, Senior Partner – 28 November 2031'),
      ),
    ).toMatchObject([{ domain: 'finance', person: { name: 'Tina Moor' }, date: { iso: '2031-11-28' } }]);
  });

  test('stands on the line beneath a label of comments', () => {
    expect(
      read(
        ...purpose,
        head('Legal Implications'),
        para('There are none.'),
        para('Comments checked by:'),
        para('Al Ford, Assistant Director Law, 01632 960651'),
      ),
    ).toMatchObject([{ domain: 'legal', act: 'advised', person: { name: 'Al Ford' } }]);
  });

  test('may be a post that is said in brackets to have been consulted', () => {
    expect(read(...purpose, head('Financial implications'), para('None. (Head of Finance consulted)'))).toMatchObject([
      { domain: 'finance', act: 'consulted', role: 'Head of Finance' },
    ]);
  });
});

describe('a place to sign in parts', () => {
  const record = [head('Decision'), para('To mend the roof of the bandstand.')];

  test('is one signature where its parts are fields in a row, in the post its signer decides in', () => {
    const found = as(
      'decisionRecord',
      labelled('Decision maker:', 'Ann Clark, Head of Parks'),
      ...record,
      labelled('Name:', 'Ann Clark'),
      labelled('Signature:', 'By email'),
      labelled('Date:', '3 September 2031'),
    );
    expect(found).toMatchObject([
      { act: 'signed', person: { name: 'Ann Clark', role: 'Head of Parks' }, date: { iso: '2031-09-03' } },
    ]);
  });

  test('may print the name in full and the post beneath the hand', () => {
    expect(
      as(
        'decisionRecord',
        ...record,
        labelled('Signed:', 'A Clark'),
        para('Cllr Ann Clark'),
        para('Portfolio Holder for Parks'),
        labelled('Date:', '3 June 2031'),
      ),
    ).toMatchObject([{ person: { name: 'A Clark', role: 'Portfolio Holder for Parks' }, date: { iso: '2031-06-03' } }]);
  });

  test('beside a post names who is to sign there', () => {
    expect(
      as('decisionRecord', ...record, labelled('Section 151 Officer:', 'Name: B. Dale Signature: ______ Date: ______')),
    ).toMatchObject([{ domain: 's151', person: { name: 'B. Dale' }, date: null, result: 'blank' }]);
  });

  test('is a person’s whose name and post stand beneath its line', () => {
    expect(
      read(...purpose, para('Signed: ..............'), para('Cllr Ann Clark, Cabinet Member for Parks')),
    ).toMatchObject([{ domain: 'member', person: { role: 'Cabinet Member for Parks' }, result: 'blank' }]);
  });

  test('in the last column of a list of who advised holds name and title', () => {
    const found = read(
      ...purpose,
      grid(
        ['Report author:', 'Name: Bob Dale\nTitle: Buyer'],
        ['Comments on behalf of the Director of Finance prepared by:', 'Name: Jo Weir\nTitle: Head of Sums'],
        ['Comments on behalf of the Director of Law prepared by:', 'Name: Al Ford\nTitle: Head of Acts'],
      ),
    );
    expect(found.map(({ domain, person }) => [domain, person?.name, person?.role])).toEqual([
      ['finance', 'Jo Weir', 'Head of Sums'],
      ['legal', 'Al Ford', 'Head of Acts'],
    ]);
  });
});

test('a table of names and days clears a report where its heading says who checked it', () => {
  const table = (label: string) => grid([label, 'Name', 'Date'], ['Monitoring Officer', 'Ann Clark', '8 Nov 2031']);
  expect(read(...purpose, table('Checked by'))).toMatchObject([
    { domain: 'monitoringOfficer', act: 'cleared', person: { name: 'Ann Clark' }, date: { iso: '2031-11-08' } },
  ]);
  expect(read(...purpose, table('Appointed as'))).toEqual([]);
  expect(read(...purpose, para('Approved by'), table('Designation'))).toMatchObject([{ act: 'approved' }]);
});

test('a heading that names a paper’s meeting signs nothing', () => {
  expect(read(head('Executive Member Decision Session', 1), para('Session: 17 September 2031'), ...purpose)).toEqual(
    [],
  );
});

describe('who was consulted', () => {
  test('is dated behind the yes and the name', () => {
    expect(read(...purpose, labelled('Legal officer consulted:', 'Yes – Ann Croft, 10 October 2031'))).toMatchObject([
      { domain: 'legal', person: { name: 'Ann Croft' }, date: { iso: '2031-10-10' }, result: 'yes' },
    ]);
  });

  test('is named beside the label, with how and when', () => {
    expect(
      read(...purpose, labelled('Consultation:', 'Cllr Ann Clark (Lead Member for Parks) – by email 30 August 2031')),
    ).toMatchObject([{ domain: 'member', act: 'consulted', person: { role: 'Lead Member for Parks' } }]);
  });

  test('is named in the answers to a consultation, in the post of the label', () => {
    expect(
      read(
        ...purpose,
        head('Consultation Responses'),
        grid(
          ['Leader of Council:', 'Councillor Ann Clark has been consulted and agrees.'],
          ['Ward Members:', 'Councillor Bob Dale supports the plan.'],
        ),
      ).map(({ domain, act, person }) => [domain, act, person?.name]),
    ).toEqual([
      ['member', 'consulted', expect.stringMatching(/Ann Clark$/)],
      ['member', 'consulted', expect.stringMatching(/Bob Dale$/)],
    ]);
  });

  test('is nobody beside a label that only gives a day', () => {
    expect(read(...purpose, labelled('Date received:', '2 November 2031'))).toEqual([]);
  });
});

test('who closes a paper may have an initial, and the post on the line beneath', () => {
  expect(
    read(
      ...purpose,
      para('The roof leaks in the rain.'),
      items(['L.', 'Marsh']),
      para('Clerk to the Council'),
      para('1 May 2031'),
    ),
  ).toMatchObject([{ act: 'authored', person: { name: 'L. Marsh', role: 'Clerk to the Council' } }]);
});

test('a directorate is no director', () => {
  expect(as('decisionRecord', labelled('DIRECTORATE:', 'Place'), head('Decision'), para('To mend the roof.'))).toEqual(
    [],
  );
});

describe('a signature on one line with its day', () => {
  test.each([
    ['with the post beneath', 'Cllr Ann Clark   Dated: 4 May 2031\nCabinet Member for Parks'],
    ['with a label for the post', 'Cllr Ann Clark Position: Cabinet Member for Parks Dated: 4 May 2031'],
  ])('%s', (_, words) => {
    expect(read(...purpose, head('Consultation'), para(`Signed: ${words}`))).toMatchObject([
      {
        act: 'signed',
        domain: 'member',
        person: { name: 'Cllr Ann Clark', role: 'Cabinet Member for Parks' },
        date: { iso: '2031-05-04' },
      },
    ]);
  });

  test('is not what somebody says of themselves', () => {
    expect(read(...purpose, head('Mayor approval'), para('I hereby approve the recommendation above.'))).toEqual([]);
  });
});

describe('words that say only what was done', () => {
  test('are signed by whom the line beneath names', () => {
    expect(
      read(...purpose, para('Approved by'), head('Ann Clark, Director of Finance'), para('Background papers: None')),
    ).toMatchObject([{ act: 'approved', domain: 'finance', person: { name: 'Ann Clark' } }]);
  });

  test('are not over a sentence', () => {
    expect(read(...purpose, para('Approved by'), para('The board met in May and was content.'))).toEqual([]);
  });
});

describe('a sentence on consultation', () => {
  test('names every post it lists', () => {
    const words =
      'The Monitoring Officer, the Head of Finance and the Clerk to the Council have been consulted and are content.';
    expect(
      read(...purpose, head('Consultation'), para(words)).map(({ domain, role, act }) => [domain, role, act]),
    ).toEqual([
      ['monitoringOfficer', 'Monitoring Officer', 'consulted'],
      ['finance', 'Head of Finance', 'consulted'],
      ['other', 'Clerk to the Council', 'consulted'],
    ]);
  });

  test('names no groups or bodies', () => {
    const words = 'Residents, the Parish Council and local shops have been consulted.';
    expect(read(...purpose, head('Consultation'), para(words))).toEqual([]);
  });
});

describe('a row of a table of approvals', () => {
  test.each([
    ['Lead Cabinet Member (where applicable)', 'member'],
    ['Legal advice', 'legal'],
    ['Financial advice (Chief Finance Officer)', 'finance'],
  ])('signs in the capacity its words name: %s', (post, domain) => {
    expect(
      read(
        ...purpose,
        head('Officer approval'),
        grid(
          ['Approved by', 'Name', 'Date'],
          [post, 'Ann Clark', '4 May 2031'],
          ['Head of Unit', 'Tom Dale', '5 May 2031'],
        ),
      )[0],
    ).toMatchObject({ domain, person: { name: 'Ann Clark' } });
  });
});

describe('a table known by what it holds', () => {
  test.each<[string, readonly (readonly string[])[], readonly unknown[]]>([
    [
      'a profession, whom it stands for and when',
      [
        ['Service', 'Officer', 'Date cleared'],
        ['Finance', 'Ann Clark', '4 May 2031'],
        ['Legal', 'Tom Dale', '5 May 2031'],
        ['HR', 'n/a', ''],
      ],
      [
        ['finance', 'Ann Clark', '2031-05-04'],
        ['legal', 'Tom Dale', '2031-05-05'],
      ],
    ],
    [
      'a post with its holder, and when they were asked',
      [
        ['Officer', 'Consulted (date)', 'Comments'],
        ['Section 151 Officer (Ann Clark)', '4 May 2031', 'The rent is fair.'],
        ['Monitoring Officer (Tom Dale)', '5 May 2031', 'None.'],
      ],
      [
        ['s151', 'Ann Clark', '2031-05-04'],
        ['monitoringOfficer', 'Tom Dale', '2031-05-05'],
      ],
    ],
    [
      'a post and who signed for it',
      [
        ['Role', 'Signature', 'Date'],
        ['Director of Homes', 'A Clark', '4 May 2031'],
        ['Portfolio Holder (consulted)', 'T Dale', '5 May 2031'],
      ],
      [
        ['director', 'A Clark', '2031-05-04'],
        ['member', 'T Dale', '2031-05-05'],
      ],
    ],
  ])('has a sign-off to a row: %s', (_, rows, found) => {
    const signOffs = read(...purpose, head('Authorisation'), grid(...rows));
    expect(signOffs.map(({ domain, person, date }) => [domain, person?.name, date?.iso])).toEqual(found);
  });

  test('of measures has none', () => {
    const rows = [
      ['Measure', 'Agreed target', 'Actual'],
      ['Visits to the bandstand', '4,000', '3,900'],
      ['Concerts held', '12', '14'],
    ];
    expect(read(...purpose, head('Performance'), grid(...rows))).toEqual([]);
  });
});

describe('a list of those consulted', () => {
  test('names posts with what they answered', () => {
    expect(
      read(
        ...purpose,
        head('Consultees'),
        items(
          ['•', 'Head of Legal – no objection'],
          ['•', 'Section 151 Officer – approved 4 May 2031'],
          ['•', 'Shops – content'],
        ),
      ).map(({ domain, role, date }) => [domain, role, date?.iso]),
    ).toEqual([
      ['legal', 'Head of Legal', undefined],
      ['s151', 'Section 151 Officer', '2031-05-04'],
    ]);
  });

  test('is signed by no committee', () => {
    expect(read(...purpose, para([bold('Committees consulted:'), ' Parks Committee, 4 May 2031']))).toEqual([]);
  });
});

describe('a sentence that closes an implication', () => {
  test.each([
    'This report has been cleared by the Section 73 Officer, Ann Clark, on 4 May 2031.',
    'Reviewed by the Section 73 Officer, Ms Ann Clark, 4 May 2031.',
  ])('names the post before its holder: %s', (words) => {
    expect(
      read(...purpose, head('Financial implications'), para('The sum is in the budget.'), para(words)),
    ).toMatchObject([
      { domain: 's151', person: { name: expect.stringContaining('Ann Clark'), role: 'Section 73 Officer' } },
    ]);
  });
});

describe('a signature whose parts are on lines of their own', () => {
  test('may have its name unmarked', () => {
    expect(
      read(
        ...purpose,
        head('Details of decision maker'),
        para('Signed: A Clark'),
        para('Name: Ann Clark'),
        para([bold('Head of Service title:'), ' Director of Places']),
        para('Date: 4 May 2031'),
      ),
    ).toMatchObject([{ person: { name: 'Ann Clark', role: 'Director of Places' }, date: { iso: '2031-05-04' } }]);
  });
});
