import { describe, expect, test } from 'vitest';
import { type Block, heading, paragraph, root, table, tableCell, tableRow, text } from '../../document/index.ts';
import { compileLexicon, english, welsh } from '../../lexicon/index.ts';
import { structureDocument } from '../../structure/index.ts';
import { extractHeader, type HeaderReading } from './header.ts';

const lexicon = compileLexicon([english, welsh]);

function read(...blocks: readonly Block[]): HeaderReading {
  const [report] = structureDocument(
    { root: root(blocks), source: { format: 'markdown', sha256: '', bytes: 0 }, issues: [] },
    lexicon,
  ).reports;
  if (report === undefined) throw new Error('no report');
  return extractHeader({ report, lexicon, quote: () => [] }, { signOffs: [], appendices: [] });
}

const lines = (...words: readonly string[]): readonly Block[] => words.map((line) => paragraph([text(line)]));
const headerOf = (...words: readonly string[]): HeaderReading['header'] => read(...lines(...words)).header;
const grid = (...rows: readonly (readonly string[])[]): Block =>
  table(rows.map((row) => tableRow(row.map((cell) => tableCell([paragraph([text(cell)])])))));

describe('title', () => {
  test('a sentence and a form’s own name are no titles', () => {
    const { title } = headerOf(
      'OXHAM COUNTY COUNCIL',
      'RECORD OF A DELEGATED EXECUTIVE DECISION',
      'This form is to be used for decisions taken by an officer.',
      'Subject of the decision: New buses',
    );
    expect(title).toBe('New buses');
  });

  test('an agenda is called so where nothing but its day and place stands beside', () => {
    const { header } = read(
      heading(1, [text('OXHAM BOROUGH COUNCIL')]),
      heading(2, [text('PARKS COMMITTEE')]),
      ...lines('Tuesday, 4 May 2021 at 7.00 pm in the Mill Hall, Oxham'),
      heading(2, [text('AGENDA')]),
      heading(3, [text('1. APOLOGIES FOR ABSENCE')]),
      heading(3, [text('2. THE BANDSTAND')]),
    );
    expect(header.title).toBe('AGENDA');
  });

  test('an equality assessment is named after what it assesses', () => {
    const assessment = (...rest: readonly Block[]) =>
      read(heading(1, [text('EQUALITY IMPACT ASSESSMENT')]), ...rest, heading(3, [text('1. What is proposed')])).header;
    expect(assessment(...lines('New steps at the bandstand')).title).toBe('New steps at the bandstand');
    expect(assessment(...lines('This form is to be filled in for every new policy.')).title).toBe(
      'EQUALITY IMPACT ASSESSMENT',
    );
  });

  test('the line a template left unfilled is dropped from a title', () => {
    expect(headerOf('Title: [Report title]', 'Apprenticeships in the City', 'Exempt: No').title).toBe(
      'Apprenticeships in the City',
    );
  });

  test('a numbered heading above sections that count lower is the title too, one above the next section is none', () => {
    const readFrom = (first: string) =>
      read(
        heading(2, [text('OXHAM DISTRICT COUNCIL')]),
        heading(3, [text('LEISURE COMMITTEE - 15 JUNE 2021')]),
        heading(1, [text('7. FUTURE OF THE PAVILION')]),
        heading(2, [text(`${first} Summary`)]),
        ...lines('The pavilion is empty.'),
      ).header;
    expect(readFrom('3.')).toMatchObject({ title: 'FUTURE OF THE PAVILION', agendaItem: '7' });
    expect(readFrom('8.').agendaItem).toBe(null);
  });

  test('a numbered heading above section 1 is the title, its number the agenda item', () => {
    const { header } = read(
      heading(2, [text('OXHAM DISTRICT COUNCIL')]),
      heading(3, [text('LEISURE COMMITTEE - 15 JUNE 2021')]),
      heading(3, [text('PART I - DELEGATED')]),
      heading(1, [text('7. FUTURE OF THE PAVILION')]),
      heading(2, [text('1. Summary')]),
      ...lines('1.1 The pavilion is empty.'),
    );
    expect(header).toMatchObject({ title: 'FUTURE OF THE PAVILION', agendaItem: '7', access: { status: 'public' } });
    expect(header.meeting).toMatchObject({ date: { iso: '2021-06-15' } });
  });

  test('a planning report is called by its proposal', () => {
    expect(
      read(
        heading(1, [text('OXHAM BOROUGH COUNCIL')]),
        grid(['Application No:', 'OX/23/1'], ['Proposal:', 'Erection of 64 dwellings'], ['Case Officer:', 'Ann Hill']),
      ).header,
    ).toMatchObject({ title: 'Erection of 64 dwellings', reportRef: 'OX/23/1', authors: [{ name: 'Ann Hill' }] });
  });

  test('minutes are called by their first line, up to where the meeting was held', () => {
    const { title, meeting } = headerOf(
      'OXHAM COUNTY COUNCIL',
      'MINUTES of a meeting of the County Council held in the Council Chamber, County Hall on Thursday, 7 November 2019 at 7.00 p.m.',
      'PRESENT: Mr A Hill',
    );
    expect(title).toBe('MINUTES of a meeting of the County Council');
    expect(meeting).toMatchObject({
      date: { iso: '2019-11-07' },
      time: '7.00 p.m.',
      venue: 'Council Chamber, County Hall',
    });
  });
});

describe('who and when', () => {
  test('a paper from members and directors has no authors but those named as such', () => {
    const { header } = read(
      ...lines(
        'From: Ann Hill, Cabinet Member for Finance',
        'Jon Moor, Corporate Director of Finance',
        'To: Cabinet – 4 March 2025',
        'Subject: Late changes to the budget',
        'Classification: Unrestricted',
        'Report author: Fay Tudor, Head of Policy',
      ),
    );
    expect(header.authors.map(({ name }) => name)).toEqual(['Fay Tudor']);
    expect(header.directors.map(({ name }) => name)).toEqual(['Jon Moor']);
    expect(header.leadMembers.map(({ name }) => name)).toEqual(['Ann Hill']);
    expect(header).toMatchObject({
      title: 'Late changes to the budget',
      access: { status: 'public' },
      meeting: { name: 'Cabinet', date: { iso: '2025-03-04' } },
    });
  });

  test('what was decided names nobody who decides', () => {
    expect(
      headerOf('Title: Mower', 'Decision taken: To buy a mower from Mowers Ltd at £18,500').decisionMaker,
    ).toBeNull();
  });

  test('names taken from a sentence stand without the article before them', () => {
    expect(headerOf('Meeting: the Combined Authority Board', 'Date: 12 June 2031').meeting).toMatchObject({
      name: 'Combined Authority Board',
    });
    expect(
      headerOf('Draft Minutes of the Little Weir Parish Council meeting held on 12 June 2031', 'Tea was served.').body
        ?.name,
    ).toBe('Little Weir Parish Council');
  });

  test('a report to a member alone goes to no meeting', () => {
    expect(
      headerOf(
        'From: Jon Moor, Corporate Director of Finance',
        'To: Ann Hill, Cabinet Member for Finance',
        'Subject: Family hubs',
      ),
    ).toMatchObject({ meeting: null, decisionMaker: { name: 'Ann Hill' } });
  });

  test('of several meetings the first is taken, with an issue', () => {
    const { header, issues } = read(
      grid(
        ['Report to:', 'Scrutiny Panel – 11 January 2023'],
        ['', 'Cabinet – 17 January 2023'],
        ['Report title:', 'Depot relocation'],
      ),
    );
    expect(header.meeting).toMatchObject({ name: 'Scrutiny Panel', date: { iso: '2023-01-11' } });
    expect(issues.map(({ code }) => code)).toEqual(['severalMeetings']);
  });

  test('the Welsh for "report to the Cabinet" names the Cabinet', () => {
    expect(
      headerOf('CYNGOR SIR DYFFRYN', "ADRODDIAD I'R CABINET", 'Dyddiad y cyfarfod: 27 Chwefror 2020').meeting?.name,
    ).toBe('Cabinet');
  });

  test('a figure in the text is no time of day', () => {
    expect(
      headerOf('PLANNING COMMITTEE – 9 APRIL 2024', 'Title: New homes', 'Open space of 0.42 hectares').meeting,
    ).not.toHaveProperty('time');
  });

  test('"Report of" beside a report author names the director', () => {
    expect(
      headerOf(
        'Report of: Ann Hill, Director of Finance',
        'Title: Budget',
        'Report author: Fay Tudor, Chief Accountant',
      ),
    ).toMatchObject({ authors: [{ name: 'Fay Tudor' }], directors: [{ name: 'Ann Hill' }] });
  });

  test('a front line "Report of" needs no colon', () => {
    expect(
      headerOf(
        'OXHAM DISTRICT COUNCIL',
        'Audit Committee',
        'Risk report: half-year',
        'Report of the Head of Internal Audit and Risk, Gideon Small',
      ).authors,
    ).toMatchObject([{ name: 'Gideon Small', role: 'Head of Internal Audit and Risk' }]);
  });
});

describe('answers', () => {
  test.each([
    ['Key decision: YES', true],
    ['Key decision: No', false],
    ['Key decision: Yes ☐ No ☒', false],
    ['Key decision: ☒ Yes ☐ No', true],
    ['Key decision: Yes ☐ No ☐', null],
    ['Key decision: Yes ☒ No ☒', null],
    ['Key decision: Yes / No (delete as appropriate)', null],
  ])('%s is %s', (line, expected) => {
    expect(headerOf('Title: Budget', line).keyDecision).toBe(expected);
  });

  test('a choice never made is an issue', () => {
    expect(
      read(...lines('Title: Budget', 'Key decision: Yes / No (delete as appropriate)')).issues.map(({ code }) => code),
    ).toContain('choiceNotMade');
  });

  test('a value ends where the next label on its line begins', () => {
    const { forwardPlanRef, documentDate, fields } = headerOf(
      'Title: Buses',
      'Forward Plan reference: LCC/2021/117 Published: 2 September 2021',
      'Published: 15 October 2021',
    );
    expect(forwardPlanRef).toBe('LCC/2021/117');
    expect(documentDate?.iso).toBe('2021-10-15');
    expect(fields.map(({ label }) => label)).toEqual(['Title', 'Forward Plan reference', 'Published', 'Published']);
  });

  test('the forward plan’s reference is read from beside the answer', () => {
    expect(headerOf('Title: Depot', 'Key decision: Yes – reference KD 22/118 (over £500,000)').forwardPlanRef).toBe(
      'KD 22/118',
    );
  });

  test('a reference before the title is the report’s', () => {
    expect(headerOf('Title: 24/00096 - Commissioning Plan')).toMatchObject({
      title: 'Commissioning Plan',
      reportRef: '24/00096',
    });
  });

  test('the place of a blank value is a field without one', () => {
    expect(headerOf('Title: Budget', 'Ward(s):', 'Exempt: No').fields).toMatchObject([
      { label: 'Title' },
      { label: 'Ward(s)', value: null },
      { label: 'Exempt' },
    ]);
  });

  test('a purpose of a few words is read from "Purpose of report"', () => {
    expect(headerOf('Title: Performance', 'Purpose of report: For information and comment').purpose).toBe(
      'information',
    );
  });
});

describe('the head of a page or record', () => {
  test('has its meeting without the number of the item', () => {
    const { meeting } = headerOf('Issue - meetings', 'The weir', 'Meeting: 04/05/2031 - Parks Committee (Item 52)');
    expect(meeting).toMatchObject({ name: 'Parks Committee', date: { iso: '2031-05-04' } });
  });

  test('ends the meeting where the next label begins', () => {
    const { meeting } = headerOf('Decided at meeting: 04/05/2031 - Cabinet', 'Effective from: 12/05/2031');
    expect(meeting).toMatchObject({ name: 'Cabinet', date: { iso: '2031-05-04' } });
  });

  test('names who met in "Record of decision of the Cabinet", and the day beside "Decision made"', () => {
    const { meeting, title } = headerOf(
      'OXHAM BOROUGH COUNCIL',
      'RECORD OF DECISION OF THE Cabinet',
      'Decision Made:',
      '4 May 2031',
      'USE OF THE WEIR FUND 2031',
    );
    expect(meeting).toMatchObject({ name: 'Cabinet', date: { iso: '2031-05-04' } });
    expect(title).toBe('USE OF THE WEIR FUND 2031');
  });

  test('is titled by no line that goes on', () => {
    expect(headerOf('It was moved by Councillor A. Hill, seconded by Councillor Moor and').title).toBeNull();
  });

  test('keeps a line that has a label of its own out of the value above', () => {
    const { fields } = headerOf('Date of decision: 4 May 2031', 'Service quarter: Weirs (upper)');
    expect(fields[0]).toMatchObject({ label: 'Date of decision', value: '4 May 2031' });
  });

  test('has the title beneath a date, which takes no further lines', () => {
    expect(
      headerOf('Cabinet Member delegated decision', 'Date of Cabinet: 4 May 2031', 'Opening hours of the weir').title,
    ).toBe('Opening hours of the weir');
  });

  test('goes to several meetings under labels of their own', () => {
    const { header, issues } = read(
      ...lines(
        'Report to:',
        'Cabinet',
        'Scrutiny Committee',
        'To: CABINET 3 May 2031',
        'To: SCRUTINY COMMITTEE 7 May 2031',
      ),
    );
    expect(header.meeting).toMatchObject({ name: 'CABINET', date: { iso: '2031-05-03' } });
    expect(issues.map(({ code }) => code)).toContain('severalMeetings');
  });
});

describe('what boxes and members say of a paper', () => {
  test('a ticked box answers whether it is exempt, and what it is for', () => {
    const { access, purpose } = headerOf(
      'Does the report contain confidential or exempt information? ☐ Yes ☒ No',
      'Action required: ☐ Decision ☒ Discussion ☐ Noting',
    );
    expect([access?.status, purpose]).toEqual(['public', 'discussion']);
  });

  test('"Key Decision" answers whether it is one', () => {
    expect(headerOf('Report for Key/Non Key Decision: Key Decision').keyDecision).toBe(true);
    expect(headerOf('Report for Key/Non Key Decision: Non Key Decision').keyDecision).toBe(false);
  });

  test('a report of a member has no author, but a lead member', () => {
    const { authors, leadMembers } = headerOf('Report of: Cabinet Member for Weirs', 'Subject: The weir');
    expect(authors).toEqual([]);
    expect(leadMembers).toMatchObject([{ role: 'Cabinet Member for Weirs' }]);
  });

  test('a telephone takes no line beneath it', () => {
    expect(headerOf('Report author: Ann Hill', 'Tel: 01632 960000', 'The weir and its keeper').title).toBe(
      'The weir and its keeper',
    );
  });
});

describe('the lines of a front', () => {
  test('name the meeting in the label of its day', () => {
    const { meeting, title } = headerOf(
      'OXHAM COUNCIL',
      'CABINET MEETING: 23 JANUARY 2031',
      'THE WEIR AND ITS KEEPERS',
    );
    expect([meeting?.name, meeting?.date?.iso, title]).toEqual(['Cabinet', '2031-01-23', 'THE WEIR AND ITS KEEPERS']);
  });

  test('are none of an author whose telephone number is given', () => {
    const { title, authors } = headerOf(
      'Report author: Ann Clark\nTel: 01632 960 001',
      'Design and Cost Report for the Mill Lane Junction',
      'Date: 12 May 2031',
    );
    expect([title, authors.map(({ name }) => name)]).toEqual([
      'Design and Cost Report for the Mill Lane Junction',
      ['Ann Clark'],
    ]);
  });

  test('stand in cells of their own beside labelled ones', () => {
    const front = table(
      [
        [['PENSIONS BOARD', '12 May 2031'], ['[crest]']],
        [['Report of: Ann Clark, Director of Finance'], ['Classification:', 'Open']],
        [['The fund and its keepers'], []],
      ].map((row) => tableRow(row.map((cell) => tableCell(lines(...cell))))),
    );
    const { title, meeting } = read(front, ...lines('Wards affected: All')).header;
    expect([title, meeting?.name, meeting?.date?.iso]).toEqual([
      'The fund and its keepers',
      'Pensions Board',
      '2031-05-12',
    ]);
  });

  test('that call members to a meeting give its day, not the day of the letter', () => {
    const { meeting } = headerOf(
      'OXHAM PARISH COUNCIL',
      '8 October 2031',
      'You are summoned to attend a meeting of Oxham Parish Council to be held on Monday 14 October 2031 in the Mill Hall.',
      'AGENDA',
    );
    expect(meeting?.date?.iso).toBe('2031-10-14');
  });

  test('that address the members of a meeting name the meeting', () => {
    expect(headerOf('OXHAM COUNCIL', 'To: The Members of the Cabinet', 'Date: 12 May 2031').meeting?.name).toBe(
      'Cabinet',
    );
  });

  test('that say who may read a paper, or name its body in another language, are no titles', () => {
    expect(headerOf('This report is public', 'OXHAM COUNCIL', 'CYNGOR OXHAM', 'The weir and its keepers').title).toBe(
      'The weir and its keepers',
    );
  });
});

test('a reference alone above the title is the report’s', () => {
  const { reportRef, title } = headerOf('CET/31/41', 'Cabinet', '12 May 2031', 'The weir and its keepers');
  expect([reportRef, title]).toEqual(['CET/31/41', 'The weir and its keepers']);
});
