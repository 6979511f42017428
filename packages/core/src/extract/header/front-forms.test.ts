import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { bold, grid, head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { isSentence } from './front-lines.ts';
import { extractHeader } from './header.ts';

const read = (...blocks: readonly Block[]) =>
  extractHeader(contextOf(...blocks), { signOffs: [], appendices: [] }).header;
const purpose = [head('Purpose'), para('To mend the roof of the bandstand before the winter.')];

describe('a front of labels', () => {
  test('in lower case on one line is the front matter of a file', () => {
    const { title, meeting, authors } = read(
      head('title: The bandstand committee: Parks Committee date: 2031-05-04 author: Ann Clark'),
      ...purpose,
    );
    expect({ title, meeting, authors }).toMatchObject({
      title: 'The bandstand',
      meeting: { name: 'Parks Committee', date: { iso: '2031-05-04' } },
      authors: [{ name: 'Ann Clark' }],
    });
  });

  test('in a table may stand before its values on their line or above them, with a note in brackets', () => {
    const front = read(
      grid(
        ['Oxham Borough Council', ''],
        ['CABINET MEETING DATE (2031/32)\n4 May 2031', 'Status of the paper'],
        ['WARD(S) AFFECTED: All Wards', ''],
        ['GROUP DIRECTOR: Ann Clark, Parks and Water', ''],
      ),
      ...purpose,
    );
    expect(front).toMatchObject({
      meeting: { name: 'Cabinet', date: { iso: '2031-05-04' } },
      wards: { all: true },
      directors: [{ name: 'Ann Clark' }],
    });
  });

  test('may stand in one row of a table, with the values in the row beneath', () => {
    const front = read(
      grid(['Committee and date', 'Item', 'Public'], ['Parks Board, 4 May 2031', '8', 'Public']),
      head('The bandstand'),
      ...purpose,
    );
    expect(front).toMatchObject({ meeting: { name: 'Parks Board', date: { iso: '2031-05-04' } }, agendaItem: '8' });
  });

  test('may be parted from its values by a gap alone, where several lines are so', () => {
    const front = read(
      para('Report on The bandstand in the park'),
      para('Date of meeting 4 May 2031'),
      para('Reporting officer Head of Parks, Ann Clark'),
      ...purpose,
    );
    expect(front).toMatchObject({
      title: 'The bandstand in the park',
      meeting: { date: { iso: '2031-05-04' } },
      authors: [{ name: 'Ann Clark' }],
    });
  });

  test('in brackets on its line is one, and a number beneath its label its value', () => {
    const front = read(para('Report No.'), para('PK31045'), para('(WARDS AFFECTED: ALL)'), ...purpose);
    expect(front).toMatchObject({ reportRef: 'PK31045', wards: { all: true } });
  });

  test('says to which meeting an officer reports, and when it is to be held', () => {
    const front = read(
      head('Report of the Head of Parks to the meeting of the Executive to be held on Tuesday 4 May 2031'),
      ...purpose,
    );
    expect(front).toMatchObject({
      meeting: { name: 'Executive', date: { iso: '2031-05-04' } },
      authors: [{ role: 'Head of Parks' }],
    });
  });

  test('over a table of names and posts has its people there', () => {
    const front = read(
      head('The bandstand'),
      ...purpose,
      head('Author(s)'),
      grid(['Name', 'Designation'], ['Ann Clark', 'Head of Parks']),
    );
    expect(front.authors).toMatchObject([{ name: 'Ann Clark', role: 'Head of Parks' }]);
  });

  test('of contacts has each of them beneath with a label of their own', () => {
    const front = read(
      ...purpose,
      head('Contact officers:'),
      para('Name: Ann Clark'),
      para([bold('Position:'), ' Head of Parks']),
      para([bold('E-mail:'), ' a.clark@oxham.example']),
      para('Name: Tom Dale'),
      para([bold('Position:'), ' Accountant']),
    );
    expect(front.contacts.map(({ party, emails }) => [party?.name, party?.role, emails])).toEqual([
      ['Ann Clark', 'Head of Parks', ['a.clark@oxham.example']],
      ['Tom Dale', 'Accountant', []],
    ]);
  });

  test('that asks for papers not published and has none withholds nothing', () => {
    expect(read(...purpose, head('Not for publication documents'), para('None.')).access).toBeNull();
  });

  test('beside a meeting takes none of its words', () => {
    const front = read(para('Report to: PARKS COMMITTEE DATE: 4 May 2031'), ...purpose);
    expect(front.meeting).toMatchObject({ name: 'PARKS COMMITTEE', date: { iso: '2031-05-04' } });
  });

  test('of an item may have a letter in brackets behind its number', () => {
    expect(read(para([bold('Agenda item:'), ' 5 (b)']), ...purpose).agendaItem).toBe('5 (b)');
  });

  test('of exemption that names an appendix withholds only that', () => {
    const words = ' Appendix 2 is exempt by virtue of paragraph 3';
    expect(read(para([bold('Exempt or confidential:'), words]), ...purpose).access?.status).toBe('partExempt');
  });

  test('of an item or a reference needs no colon, and ends the value above it', () => {
    const front = read(
      para([bold('Report by:'), ' Head of Parks']),
      para('Agenda Item 8'),
      para('Report No PK/29/31'),
      ...purpose,
    );
    expect(front).toMatchObject({ agendaItem: '8', reportRef: 'PK/29/31', authors: [{ role: 'Head of Parks' }] });
  });

  test('ends where a question of the form is answered', () => {
    const front = read(
      para([bold('Subject:'), ' The bandstand']),
      para('Are specific wards affected? [x] Yes [ ] No'),
      ...purpose,
    );
    expect(front.title).toBe('The bandstand');
  });

  test('may share the first line with the name of the body', () => {
    const front = read(para('Oxham City Council Report author: Bob Dale'), ...purpose);
    expect(front).toMatchObject({ body: { name: 'Oxham City Council' }, authors: [{ name: 'Bob Dale' }] });
  });

  test('names who reports to which meeting, and when, in one line', () => {
    const front = read(
      head('Fees of the ferry'),
      para('Report of the Head of Parks to the Ferry Committee on 12 January 2031'),
      ...purpose,
    );
    expect(front).toMatchObject({
      meeting: { name: 'Ferry Committee', date: { iso: '2031-01-12' } },
      authors: [{ role: 'Head of Parks' }],
    });
  });

  test('gives the people of a group beneath its heading', () => {
    const { leadMembers } = read(
      head('Portfolio Holder'),
      para([bold('Name & Telephone No.:'), ' Councillor Ann Clark - Tel (01632) 960123']),
      ...purpose,
    );
    expect(leadMembers).toMatchObject([{ name: 'Councillor Ann Clark' }]);
  });

  test('gives who only presents a paper as its director, where another prepared it', () => {
    const front = read(
      para([bold('Presented by:'), ' Ann Clark, Chief Medical Officer']),
      para([bold('Prepared by:'), ' Bob Dale, Head of Care']),
      ...purpose,
    );
    expect(front.authors.map(({ name }) => name)).toEqual(['Bob Dale']);
    expect(front.directors.map(({ name }) => name)).toEqual(['Ann Clark']);
  });
});

describe('the meeting', () => {
  test('is named without what it is to do with the paper', () => {
    const front = read(
      para([bold('Committee:'), ' Ferry Committee – For decision Parks Committee – For information']),
      ...purpose,
    );
    expect(front.meeting?.name).toBe('Ferry Committee');
  });

  test('stands with its day in the line of a page that ends in the item’s number', () => {
    const front = read(
      head('Agenda item', 1),
      head('Ferry fares'),
      items(['•', 'Meeting of Ferry Scrutiny Panel, Tuesday, 4th July, 2031 6.30 pm (Item 23.)']),
      ...purpose,
    );
    expect(front).toMatchObject({
      agendaItem: '23',
      meeting: { name: 'Ferry Scrutiny Panel', date: { iso: '2031-07-04' } },
    });
    expect(isSentence('The roof of the bandstand leaks (see item 4.)')).toBe(true);
  });
});

describe('the title', () => {
  test('is not whose the paper is and when, but the item’s own words', () => {
    const front = read(
      head('Report to Oxham Parish Council – 8 May 2031', 1),
      head('Agenda item 11: New slides for the park'),
      ...purpose,
    );
    expect(front.title).toBe('New slides for the park');
  });

  test('may hold the one word that the meeting is called', () => {
    const front = read(
      head('Oxham County Borough Council', 1),
      head('Report to Council'),
      head('7 March 2031', 3),
      head('Council Tax Resolution 2031/32', 3),
      ...purpose,
    );
    expect(front.title).toBe('Council Tax Resolution 2031/32');
  });

  test('is printed without the size of its file', () => {
    expect(read(head('Ferry fares pdf icon PDF 99 KB', 1), ...purpose).title).toBe('Ferry fares');
  });
});

describe('whether a decision is key', () => {
  test.each([
    [[grid(['☒ Non-key decision', '☐ Key decision', '☐ Urgent'])], false],
    [[para('☐ Non-key ☒ Key decision')], true],
    [[head('3. Key decision'), para('This is not a key decision.')], false],
    [[para('The report constitutes a key decision as it affects two wards.')], true],
  ])('is told by a box or a sentence: %#', (blocks, key) => {
    expect(read(para([bold('Subject:'), ' The bandstand']), ...blocks, ...purpose).keyDecision).toBe(key);
  });
});

describe('the body', () => {
  test.each(['Hartley & Oxham District Council', 'Weir and Ford Council'])('keeps what joins its names: %s', (name) => {
    expect(read(para(name), ...purpose).body?.name).toBe(name);
  });

  test('is the only one a report names, early in its text', () => {
    const early = (words: string) =>
      read(para([bold('Subject:'), ' Buses']), head('Purpose'), para(words), ...purpose).body?.name;
    expect(early('To tell the Oxham City Region Combined Authority how the buses run.')).toBe(
      'Oxham City Region Combined Authority',
    );
    expect(early('To tell Oxham City Council what Weir District Council said.')).toBe(undefined);
  });
});

test('a paper that is open, with a note on what it would say if it were not, is open', () => {
  expect(
    read(para([bold('Classification:'), ' Open. If exempt, the reason is listed below.']), ...purpose).access?.status,
  ).toBe('public');
});

describe('people of a front', () => {
  test('with a title each are told apart at the word between them', () => {
    const { leadMembers } = read(
      para([bold('Portfolio Holder(s):'), ' Councillor Ann Clark (Leader) and Councillor Bob Dale']),
      ...purpose,
    );
    expect(leadMembers.map(({ name }) => name)).toEqual(['Councillor Ann Clark', 'Councillor Bob Dale']);
  });

  test('in capitals are a name and a post still', () => {
    const { directors } = read(para([bold('LEAD OFFICER:'), ' ANN MOOR, EXECUTIVE DIRECTOR OF PARKS']), ...purpose);
    expect(directors).toMatchObject([{ name: 'ANN MOOR', role: 'EXECUTIVE DIRECTOR OF PARKS' }]);
  });

  test('stand beneath a label alone on its line, with their numbers', () => {
    const { contacts } = read(
      ...purpose,
      para('Officer to contact'),
      para('Ann Moor, Head of Parks'),
      para([bold('Tel:'), ' 01632 960123']),
    );
    expect(contacts).toMatchObject([{ party: { name: 'Ann Moor' }, phones: ['01632 960123'] }]);
  });

  test('have the address that a label of details gives beneath them', () => {
    const { contacts } = read(
      ...purpose,
      para([bold('Report contact:'), ' Ann Moor, Head of Parks']),
      para([bold('Contact details:'), ' ann.moor@oxham.gov.uk']),
    );
    expect(contacts).toMatchObject([{ party: { name: 'Ann Moor' }, emails: ['ann.moor@oxham.gov.uk'] }]);
  });

  test('end before the body on a line of its own, and before a sentence', () => {
    const front = read(
      para([bold('Report author:'), ' Ann Moor, Head of Parks']),
      para('Vale of Oxham Borough Council'),
      para([bold('Wards affected:'), ' Mill, Weir']),
      para('For more about this paper please ask the author of the report'),
      ...purpose,
    );
    expect(front).toMatchObject({
      body: { name: 'Vale of Oxham Borough Council' },
      wards: { all: false, names: ['Mill', 'Weir'] },
    });
  });
});

test('a member’s decision session is a meeting, and no title', () => {
  const front = read(
    head('Executive Member Decision Session – Transport', 1),
    para('Decision Session: 17 September 2031'),
    head('Petition about the ferry'),
    ...purpose,
  );
  expect(front).toMatchObject({
    title: 'Petition about the ferry',
    meeting: { name: 'Executive Member Decision Session', date: { iso: '2031-09-17' } },
  });
});

describe('whether the public may read a paper', () => {
  test.each([
    [[para([bold('FOI status:'), ' Report can be made public'])], 'public'],
    [[para('Public report')], 'public'],
    [
      [
        para([
          bold('Does this report contain any information that is exempt from publication?'),
          ' Yes – an appendix is',
        ]),
      ],
      'partExempt',
    ],
  ])('%#', (blocks, status) => {
    expect(read(para([bold('Subject:'), ' The bandstand']), ...blocks, ...purpose).access?.status).toBe(status);
  });
});

test('the item may close the line of the body', () => {
  const front = read(head('COUNCIL OF THE ISLES ITEM 12', 1), head('FERRY FARES'), ...purpose);
  expect(front).toMatchObject({ agendaItem: '12', title: 'FERRY FARES' });
});

describe('labels that say more than their words', () => {
  test('in bold need no colon', () => {
    const front = read(...purpose, para([bold('Wards Affected'), ' All']), para([bold('Key Decision'), ' No']));
    expect(front).toMatchObject({ keyDecision: false, wards: { all: true } });
  });

  test('name the portfolio of the member beside them', () => {
    const { leadMembers } = read(...purpose, para([bold('Cabinet Member for Parks:'), ' Councillor Ann Clark']));
    expect(leadMembers).toMatchObject([{ name: 'Councillor Ann Clark' }]);
  });

  test('of an application alone stand beside its number', () => {
    const front = read(
      head('Planning Committee – 14 June 2031 – Item 5.2', 1),
      para([bold('Application:'), ' 31/0417/OUT']),
      para([bold('Proposal:'), ' Outline plan for forty dwellings']),
      ...purpose,
    );
    expect(front).toMatchObject({
      title: 'Outline plan for forty dwellings',
      reportRef: '31/0417/OUT',
      agendaItem: '5.2',
    });
  });
});

test('a line that says when a meeting is to be held is no title, and its day goes before a month elsewhere', () => {
  const front = read(
    head('Ferry Committee', 1),
    para('Meeting to be held on 27 March 2031'),
    head('Monitoring of the fares', 3),
    ...purpose,
    para([bold('Date:'), ' February 2030']),
  );
  expect(front).toMatchObject({ title: 'Monitoring of the fares', meeting: { date: { iso: '2031-03-27' } } });
});

test.each(['Isle of Oxham Council', 'Borough of Oxham'])('a body may be called after its place: %s', (name) => {
  expect(read(para(name), ...purpose).body?.name).toBe(name);
});

test('a label that leaves a choice labels as its last word does', () => {
  const { meeting } = read(
    grid(['Subject', 'The bandstand'], ['Date of meeting', '4 May 2031'], ['Council/Committee', 'Parks Committee']),
    ...purpose,
  );
  expect(meeting?.name).toBe('Parks Committee');
});

test('to whom something was recommended is no title', () => {
  expect(read(para('*Recommended to Council'), para('The weir'), ...purpose).title).toBe('The weir');
});

describe('the head of a report', () => {
  test('may be a row of labels over the row of their values', () => {
    expect(
      read(
        head('Oxham Borough Council', 1),
        grid(['Report of:', 'Meeting:', 'Date:'], ['Director of Parks', 'Parks Committee', '4 May 2031']),
        head('The bandstand: a new roof', 1),
        ...purpose,
      ),
    ).toMatchObject({
      title: 'The bandstand: a new roof',
      meeting: { name: 'Parks Committee', date: { iso: '2031-05-04' } },
      directors: [],
      authors: [{ role: 'Director of Parks' }],
    });
  });

  test('that only says whom the report goes to, and when, is no title', () => {
    expect(
      read(
        para([bold('Report to Cabinet, 4 May 2031')]),
        para([bold('Report by the Director of Parks')]),
        para([bold('The bandstand: a new roof')]),
        ...purpose,
      ).title,
    ).toBe('The bandstand: a new roof');
  });

  test.each(['Decision Report', 'Decision Report - Executive Decision', 'Officer decision report'])(
    'that is only a form’s name is no title: %s',
    (form) => {
      expect(read(head(form, 1), head('The bandstand: a new roof', 2), ...purpose).title).toBe(
        'The bandstand: a new roof',
      );
    },
  );

  test.each(['REPORT OF THE CABINET MEMBER FOR FINANCE', 'Report to the Portfolio Holder for Parks and Weirs'])(
    'that only says whose the report is, or whom it goes to, is no title: %s',
    (line) => {
      expect(read(head(line, 1), head('The bandstand: a new roof', 1), ...purpose).title).toBe(
        'The bandstand: a new roof',
      );
    },
  );

  test('may call the title "Re"', () => {
    expect(read(para('Date: 4 May 2031'), para('Re: The bandstand'), ...purpose).title).toBe('The bandstand');
  });

  test('may ask in a grid of three columns whether anything is exempt', () => {
    expect(
      read(
        grid(
          ['Has anybody been consulted?', '☒ Yes', '☐ No'],
          ['Does the report contain confidential or exempt information?', '☐ Yes', '☒ No'],
        ),
        ...purpose,
      ).access,
    ).toMatchObject({ status: 'public' });
  });
});

describe('a lead member', () => {
  test('answers for what stands behind the comma', () => {
    expect(
      read(para('Cabinet Member: Councillor Ann Clark, Clean Air and Streets'), ...purpose).leadMembers,
    ).toMatchObject([{ name: 'Councillor Ann Clark', role: 'Clean Air and Streets' }]);
  });

  test('is nobody where the label stands again beside its answers', () => {
    expect(
      read(
        grid(['Cabinet Member', 'Councillor Ann Clark', ''], ['Version', 'Final', '']),
        ...purpose,
        head('Consultation'),
        grid(['Head of Procurement', 'Yes', 'Yes'], ['Cabinet Member', 'Yes', 'Yes']),
      ).leadMembers.map(({ name }) => name),
    ).toEqual(['Councillor Ann Clark']);
  });
});

test('a heading that names what met is no label of the line that says so', () => {
  const { body, meeting } = read(
    head('Council'),
    para('Minutes of the Council meeting held on 21 February 2031'),
    ...purpose,
  );
  expect({ body, meeting }).toMatchObject({ body: null, meeting: { name: 'Council', date: { iso: '2031-02-21' } } });
});
