import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/index.ts';
import { bold, grid, head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractHeader } from './header.ts';

const read = (...blocks: readonly Block[]) =>
  extractHeader(contextOf(...blocks), { signOffs: [], appendices: [] }).header;
const purpose = [head('Purpose'), para('To mend the roof of the bandstand before the winter.')];

describe('who may read a paper', () => {
  test('is no title, on one line or on two', () => {
    const { title, access } = read(
      para([bold('NOT FOR PUBLICATION')]),
      para([bold('by virtue of paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972')]),
      para([bold('Sale of the quay')]),
      ...purpose,
    );
    expect({ title, access: access?.status }).toEqual({ title: 'Sale of the quay', access: 'exempt' });
  });

  test('is answered beneath its heading', () => {
    expect(read(head('The quay'), head('Exempt report'), para('Not exempt'), ...purpose).access?.status).toBe('public');
  });

  test('is told in brackets behind the part of the agenda', () => {
    expect(read(para('Part 1 (Open to the public) ITEM NO.'), para('Title: The quay')).access?.status).toBe('public');
  });
});

describe('a front in two languages', () => {
  test('has its labels in both', () => {
    expect(
      read(
        grid(
          ['TEITL YR ADRODDIAD:\nTITLE OF REPORT:', 'The quay'],
          ['DYDDIAD Y CYFARFOD:\nDATE OF MEETING:', '4 May 2031'],
          ['SWYDDOG ADRODD:\nREPORTING OFFICER:', 'Ann Clark, Head of Parks'],
        ),
        ...purpose,
      ),
    ).toMatchObject({
      title: 'The quay',
      meeting: { date: { iso: '2031-05-04' } },
      authors: [{ name: 'Ann Clark' }],
    });
  });

  test('has its headings in both, and the item’s number before its title', () => {
    const { title, agendaItem } = read(head('7.2 The quay'), head('Take Pūrongo / Purpose of the Report'), ...purpose);
    expect({ title, agendaItem }).toEqual({ title: 'The quay', agendaItem: '7.2' });
  });

  test('has the name of the body in both on one line', () => {
    const { body, title } = read(
      para([bold('CYNGOR SIR OXHAM OXHAM COUNTY COUNCIL')]),
      para([bold('REPORT TO PARKS COMMITTEE')]),
      para([bold('THE QUAY')]),
      ...purpose,
    );
    expect({ body: body?.name, title }).toEqual({ body: 'Oxham County Council', title: 'THE QUAY' });
  });
});

describe('a number', () => {
  test('of an item ends its value: the day and the addressee on the lines beneath are none of it', () => {
    expect(
      read(
        para('Agenda Item No: 10'),
        para('3rd September 2031'),
        para('To the Chair and Members of the'),
        para([bold('PARKS AND WATER SCRUTINY PANEL')]),
        para([bold('THE QUAY')]),
        ...purpose,
      ),
    ).toMatchObject({
      agendaItem: '10',
      meeting: { name: 'Parks and Water Scrutiny Panel', date: { iso: '2031-09-03' } },
    });
  });

  test('of an item may stand in its label, the title behind', () => {
    const { agendaItem, title, authors } = read(
      para([bold('OXHAM PARISH COUNCIL')]),
      para('Agenda item 7: The quay'),
      para('Prepared by Ann Clark, Clerk'),
      ...purpose,
    );
    expect({ agendaItem, title, author: authors[0]?.name }).toEqual({
      agendaItem: '7',
      title: 'The quay',
      author: 'Ann Clark',
    });
  });

  test('or a name in brackets ends the name of a meeting', () => {
    expect(read(para('Meeting: Licensing Sub-Committee (2)'), ...purpose).meeting?.name).toBe(
      'Licensing Sub-Committee (2)',
    );
    expect(read(para([bold('SCRUTINY BOARD (PARKS AND WATER)')]), para('4 May 2031'), ...purpose).meeting?.name).toBe(
      'Scrutiny Board (Parks and Water)',
    );
  });
});

describe('the day of a meeting', () => {
  test('is the one it is called to, and not of the next one', () => {
    const business = items(['1.', 'Apologies'], ['2.', 'The quay']);
    expect(
      read(
        head('Oxham Town Council', 1),
        head('AGENDA', 2),
        para('Next meeting: Monday 3 February 2031'),
        para('You are summoned to a meeting of the Town Council on Monday 6 January 2031 at 7.00pm in the Guildhall.'),
        business,
      ).meeting,
    ).toMatchObject({ name: 'Town Council', date: { iso: '2031-01-06' } });
  });

  test('stands beneath the word agenda', () => {
    expect(read(head('Agenda', 1), para('Thursday 19 September 2031'), para('Parks Board')).meeting?.date?.iso).toBe(
      '2031-09-19',
    );
  });

  test('is behind the label of the meeting, who meets behind that of the addressee', () => {
    expect(
      read(para([bold('To: Members of Oxham County Council')]), para([bold('Meeting: 13 November 2031')]), ...purpose)
        .meeting?.date?.iso,
    ).toBe('2031-11-13');
  });
});

describe('a key decision', () => {
  test('is denied by the box of another sort', () => {
    const form = grid(
      ['Subject', 'The quay'],
      ['Type of decision', '☐ Key decision ☒ Significant operational decision'],
    );
    expect(read(form, ...purpose).keyDecision).toBe(false);
  });

  test('and the wards are told in a table of their own, each beneath its heading', () => {
    const { keyDecision, wards } = read(
      head('The quay'),
      grid(['Relevant Cabinet Member(s)', 'Wards Affected', 'Key Decision'], ['Cllr Ann Clark', 'All', 'No']),
      ...purpose,
    );
    expect({ keyDecision, all: wards?.all }).toEqual({ keyDecision: false, all: true });
  });
});

test('the officer beside an application’s number wrote the report on it', () => {
  const front = grid(['Application Number', '31/0187/FUL'], ['Officer', 'Ann Clark'], ['Proposal', 'A new slipway']);
  expect(read(front, ...purpose).authors[0]?.name).toBe('Ann Clark');
});

test('a title may name the meeting it goes to', () => {
  const { title } = read(
    para([bold('PARKS COMMITTEE')]),
    para('4 May 2031'),
    para([bold('Parks Committee Annual Report')]),
    ...purpose,
  );
  expect(title).toBe('Parks Committee Annual Report');
});

test('a box beside who meets holds labels of its own', () => {
  const front = grid(['Cabinet', 'Date: 4 May 2031\nAgenda item: 11'], ['Wards affected', 'Mill']);
  const { meeting, agendaItem } = read(front, head('The quay', 1), ...purpose);
  expect({ name: meeting?.name, date: meeting?.date?.iso, agendaItem }).toEqual({
    name: 'Cabinet',
    date: '2031-05-04',
    agendaItem: '11',
  });
});

test('a proposal beside an application’s number is a title, whatever labels the number', () => {
  const { title, authors } = read(
    para('Proposal: A new slipway'),
    para('Ref. No: 31/02114/FUL'),
    para([bold('Officer:'), ' Ann Clark']),
    head('1.0 Site history'),
    para('1.1 None.'),
  );
  expect({ title, author: authors[0]?.name }).toEqual({ title: 'A new slipway', author: 'Ann Clark' });
});

test('a label without a mark is plain by its answer', () => {
  const { keyDecision, wards } = read(
    head('The quay', 1),
    para('Is it a key decision Yes'),
    para('Wards All'),
    ...purpose,
  );
  expect({ keyDecision, all: wards?.all }).toEqual({ keyDecision: true, all: true });
});
