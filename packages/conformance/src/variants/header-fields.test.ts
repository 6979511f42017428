import type { CommitteeReport, Header } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { readPage, readPaper } from './read-paper.ts';

const body = `
## 1. Purpose of the report

1.1 To decide how the sports halls are run after the lease ends in September.

## 2. Recommendations

2.1 That the lease be renewed for five years.

## 3. Background

3.1 The halls were built in 1974 and are let to the Friends of Sport.

## 4. Financial implications

4.1 The rent of £12,000 a year is in the budget.
`;

const headOf = async (front: string): Promise<Header> => (await readPaper(`${front}\n${body}`)).header;
const pageHead = async (front: string): Promise<Header> =>
  (
    await readPage(`<html><body>${front}
<h2>1. Purpose of the report</h2><p>1.1 To decide how the sports halls are run.</p>
<h2>2. Recommendations</h2><p>2.1 That the lease be renewed for five years.</p>
<h2>3. Background</h2><p>3.1 The halls were built in 1974.</p></body></html>`)
  ).header;

const names = (parties: Header['authors']): readonly (string | null)[] => parties.map(({ name, role }) => name ?? role);
const rows = (...lines: readonly (readonly string[])[]): string =>
  `<table>${lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('the head of a report', () => {
  it('is a stack in capitals, then labels; two authors with posts over two lines, two contacts', async () => {
    const header = await headOf(`**HARBOROUGH BAY CITY COUNCIL**

**CABINET**

**3 rd February 2015**

**REPORT TITLE: The future of the sports halls**

**Ward(s) affected by this report:** All

**Strategic Director:** Ysolde Tanner, Strategic Director, Neighbourhoods

**Report author:** Gareth Plumb, Service Manager
Sport and Leisure
Amity Brookes, Interim Head of Parks
and Open Spaces

**Contact details:** 01632 960001 gareth.plumb@harboroughbay.gov.uk
01632 960002 amity.brookes@harboroughbay.gov.uk
`);
    expect(header).toMatchObject({
      title: 'The future of the sports halls',
      body: { name: 'Harborough Bay City Council' },
      meeting: { date: { iso: '2015-02-03' } },
      wards: { all: true },
    });
    expect(header.meeting?.name?.toLowerCase()).toBe('cabinet');
    expect(header.authors.map(({ name, role }) => [name, role])).toEqual([
      ['Gareth Plumb', 'Service Manager Sport and Leisure'],
      ['Amity Brookes', 'Interim Head of Parks and Open Spaces'],
    ]);
    expect(names(header.directors)).toEqual(['Ysolde Tanner']);
    expect(header.contacts.map(({ phones, emails }) => [phones, emails])).toEqual([
      [['01632 960001'], ['gareth.plumb@harboroughbay.gov.uk']],
      [['01632 960002'], ['amity.brookes@harboroughbay.gov.uk']],
    ]);
  });

  it('has label and value in the same cell, two pairs to a row', async () => {
    const header = await pageHead(
      `<p><b>PURPOSE:</b> Key decision</p><p><b>MEETING:</b> Cabinet</p><p><b>DATE:</b> 06 June 2023</p>${rows(
        ['<b>TITLE</b>', 'Sports halls: renewal of the lease'],
        ['<b>Ward(s)</b>', 'Quayside and Holm'],
        ['<b>Author:</b> Fenella Strang', '<b>Job title:</b> Leisure Commissioning Manager'],
        ['<b>Cabinet lead:</b> Cllr Osric Hale', '<b>Executive Director lead:</b> Dagny Roper'],
        ['<b>Proposal origin:</b> City Partner'],
        ['<b>Decision maker:</b> Cabinet Member', '<b>Decision forum:</b> Cabinet'],
      )}`,
    );
    expect(header).toMatchObject({
      title: 'Sports halls: renewal of the lease',
      keyDecision: true,
      meeting: { name: 'Cabinet', date: { iso: '2023-06-06' } },
      wards: { all: false, names: ['Quayside', 'Holm'] },
      authors: [{ name: 'Fenella Strang', role: 'Leisure Commissioning Manager' }],
      decisionMaker: { role: 'Cabinet Member' },
    });
    expect(names(header.leadMembers)).toEqual(['Cllr Osric Hale']);
    expect(names(header.directors)).toEqual(['Dagny Roper']);
  });

  it('is a grid with the weekday in capitals and a label broken by its cell', async () => {
    const header = await pageHead(
      rows(
        ['<b>DECISION OF:</b>', '', 'CABINET'],
        ['<b>DATE:</b>', '', 'WEDNESDAY 20 JULY 2016'],
        ['<b>SUBJECT:</b>', '', 'SPORTS HALLS: RENEWAL OF THE LEASE'],
        ['<b>REPORT FROM:</b>', '', 'CABINET MEMBER FOR LEISURE'],
        ['<b>CONTACT OFFICER:</b>', '', 'FENELLA STRANG, HEAD OF LEISURE'],
        ['<b>TYPE OF DECISION:</b>', '', 'CABINET - KEY DECISION'],
        ['<b>FREEDOM OF INFORMATION/STA TUS:</b>', '', 'This paper is within the public domain'],
      ),
    );
    expect(header).toMatchObject({
      title: 'SPORTS HALLS: RENEWAL OF THE LEASE',
      keyDecision: true,
      access: { status: 'public' },
      decisionMaker: { name: 'CABINET' },
    });
    expect(header.meeting).toMatchObject({ name: 'CABINET', date: { iso: '2016-07-20' } });
  });

  it('is a sentence that names body, meeting, day, hour and place, then title and item', async () => {
    const header = await headOf(`Meeting of Vale and Downs Clinical Commissioning Group Governing Body

To be held on Tuesday 24 February 2015 commencing at 13:30 at the Corn Exchange, Market Street, Wold, WD4 2QQ

**Title:** Community beds: next steps

**Agenda Item:** 11
`);
    expect(header).toMatchObject({
      title: 'Community beds: next steps',
      agendaItem: '11',
      meeting: { name: 'Governing Body', date: { iso: '2015-02-24' }, time: '13:30' },
    });
    expect(header.body?.name).toBe('Vale and Downs Clinical Commissioning Group');
    expect(header.meeting?.venue).toContain('Corn Exchange');
  });

  it('has a final decision-maker, and labels with nothing beside them', async () => {
    const header = await pageHead(
      `<p>Policy and Resources Committee</p><p>26 July 2017</p><p>Is the final decision on the recommendations in this report to be made at this meeting? Yes</p><h1>Sports halls: renewal of the lease</h1>${rows(
        ['<b>Final Decision-Maker</b>', 'Policy and Resources Committee'],
        ['<b>Lead Head of Service</b>', 'Head of Leisure'],
        ['<b>Lead Officer and Report Author</b>', 'Fenella Strang, Leisure Commissioning Manager'],
        ['<b>Classification</b>', 'Public'],
        ['<b>Wards affected</b>', ''],
      )}`,
    );
    expect(header).toMatchObject({
      title: 'Sports halls: renewal of the lease',
      meeting: { name: 'Policy and Resources Committee', date: { iso: '2017-07-26' } },
      access: { status: 'public' },
      decisionMaker: { name: 'Policy and Resources Committee' },
      wards: null,
    });
    expect(names(header.authors)).toEqual(['Fenella Strang']);
    expect(names(header.directors)).toEqual(['Head of Leisure']);
    expect(header.fields.find(({ label }) => label === 'Wards affected')?.value).toBeNull();
  });

  it('goes to several meetings, each with its day', async () => {
    const header = await headOf(`# Harborough Bay Council

**Subject:** Sports halls: renewal of the lease

**Date of Meeting:** Leisure Committee – 9 March 2021\\
Policy & Resources Committee – 25 March 2021\\
Council – 1 April 2021

**Report of:** Executive Director, Economy

**Contact Officer:** Name: Fenella Strang Tel: 01632 960452
Email: fenella.strang@harboroughbay.gov.uk

**Ward(s) affected:** All

**FOR GENERAL RELEASE**
`);
    expect(header.meeting).toMatchObject({ name: 'Leisure Committee', date: { iso: '2021-03-09' } });
    expect(header.access?.status).toBe('public');
    expect(header.contacts[0]).toMatchObject({
      party: { name: 'Fenella Strang' },
      phones: ['01632 960452'],
      emails: ['fenella.strang@harboroughbay.gov.uk'],
    });
    expect(names(header.authors)).toEqual(['Executive Director, Economy']);
  });

  it('says Part 1, the item number, to whom and when', async () => {
    const header = await pageHead(
      rows(
        ['Part 1 (Open to the public)', 'ITEM NO. 7'],
        ['<b>REPORT OF</b>', 'The Strategic Director for Place'],
        ['<b>To the:</b>', 'Property and Regeneration Briefing'],
        ['<b>On:</b>', '13th July 2020'],
        ['<b>TITLE:</b>', 'Sports halls: renewal of the lease'],
      ),
    );
    expect(header).toMatchObject({
      title: 'Sports halls: renewal of the lease',
      agendaItem: '7',
      access: { status: 'public' },
      meeting: { name: 'Property and Regeneration Briefing', date: { iso: '2020-07-13' } },
    });
  });

  it('has labels without colons', async () => {
    const header = await pageHead(
      `<p>NORTHESK CITY COUNCIL</p>${rows(
        ['<b>COMMITTEE</b>', 'Audit &amp; Risk'],
        ['<b>DATE</b>', '12 February 2013'],
        ['<b>DIRECTOR</b>', 'Dagny Roper'],
        ['<b>TITLE OF REPORT</b>', 'Sports halls: renewal of the lease'],
        ['<b>REPORT NUMBER</b>', 'CG/13/013'],
      )}`,
    );
    expect(header).toMatchObject({
      title: 'Sports halls: renewal of the lease',
      reportRef: 'CG/13/013',
      meeting: { name: 'Audit & Risk', date: { iso: '2013-02-12' } },
      body: { name: 'Northesk City Council' },
    });
    expect(names(header.directors)).toEqual(['Dagny Roper']);
  });

  it('prints a value inside its label', async () => {
    const header = await pageHead(
      rows(['Agenda 18<br>Item', ''], ['Report HC/44/20<br>No', '']) +
        `<h1>THE STRATHLORN COUNCIL</h1>${rows(
          ['<b>Committee:</b>', 'Highland Strathlorn Council'],
          ['<b>Date:</b>', '29 October 2020'],
          ['<b>Report Title:</b>', 'Sports halls: renewal of the lease'],
          ['<b>Report By:</b>', 'Executive Chief Officer Communities and Place'],
        )}`,
    );
    expect(header.title).toBe('Sports halls: renewal of the lease');
    expect(header.agendaItem).toBe('18');
    expect(header.reportRef).toBe('HC/44/20');
  });

  it('is Report to, Date of Meeting, Subject, Report by', async () => {
    const header = await headOf(`**CLACHAN COUNCIL**

**Report to:** Place Committee

**Date of Meeting:** 9 September 2021

**Subject:** Sports halls: renewal of the lease

**Report by:** Strategic Director (Place)
`);
    expect(header).toMatchObject({
      title: 'Sports halls: renewal of the lease',
      body: { name: 'Clachan Council' },
      meeting: { name: 'Place Committee', date: { iso: '2021-09-09' } },
    });
    expect(names(header.authors)).toEqual(['Strategic Director (Place)']);
  });

  it('puts access, purpose and item into one phrase', async () => {
    const header = await headOf(`**Open Decision Item 3**

**ONE STEELTOWN COMMITTEE**

**14 July 2020**

**SPORTS HALLS: RENEWAL OF THE LEASE**
`);
    expect(header.agendaItem).toBe('3');
    expect(header.purpose).toBe('decision');
    expect(header.access?.status).toBe('public');
    expect(header.title).toBe('SPORTS HALLS: RENEWAL OF THE LEASE');
  });

  it('closes its title with the references of report and key decision', async () => {
    const header = await headOf(`# London Borough of Endfold

**Cabinet**

**16 January 2019**

## RENEWAL OF THE LEASE OF THE SPORTS HALLS (Key decision - reference number 4982) (Report No: 164)
`);
    expect(header).toMatchObject({
      title: 'RENEWAL OF THE LEASE OF THE SPORTS HALLS',
      reportRef: '164',
      forwardPlanRef: '4982',
      keyDecision: true,
    });
  });

  it.each([
    ['Divisions affected', 'Holm; Quayside North', ['Holm', 'Quayside North']],
    ['Electoral Division', 'Holm, Quayside', ['Holm', 'Quayside']],
    ['District Electoral Areas affected', 'Erne East and Erne West', ['Erne East', 'Erne West']],
    ['Local Members', 'Holm', ['Holm']],
  ])('names its places as %s', async (label, value, expected) => {
    const header = await headOf(`**Report to:** Executive

**Date:** 4 May 2022

**Subject:** Sports halls: renewal of the lease

**${label}:** ${value}
`);
    expect(header.wards).toEqual({ all: false, names: expected });
  });

  it('withholds half of one appendix in a footnote', async () => {
    const report = await readPaper(`**Report to:** Cabinet

**Date:** 4 May 2022

**Subject:** Sports halls: renewal of the lease
${body}
## 5. Appendices

5.1 Appendix 1 - Plan of the halls

5.2 Appendix 2 - Valuation (second part exempt)*

*[Note The ground for excluding the public during this item is that it is likely that there would be a disclosure of exempt information of the description in Paragraph 3 (information about the financial or business affairs of any person) of Part I of Schedule 12A to the Local Government Act 1972]
`);
    expect(report.header.access).toEqual({ status: 'partExempt', paragraphs: [3] });
    expect(report.appendices.map(({ label, access }) => [label, access])).toEqual([
      ['Appendix 1', 'public'],
      ['Appendix 2', 'exempt'],
    ]);
  });
});

describe('the head of other papers', () => {
  it('is per item: member, forward plan reference, contact, report by', async () => {
    const header = await headOf(`**Cabinet – 17 July 2018**

**Sports halls: renewal of the lease**

**Cabinet Member:** Leisure

**Forward Plan Ref:** 2018/001

**Contact:** Fenella Strang, Leisure Commissioning Manager Tel: 01632 960452

**Report by:** Director for Communities (CA6).
`);
    expect(header).toMatchObject({
      forwardPlanRef: '2018/001',
      meeting: { name: 'Cabinet', date: { iso: '2018-07-17' } },
    });
    expect(names(header.authors)).toEqual(['Director for Communities']);
    expect(header.contacts[0]).toMatchObject({ party: { name: 'Fenella Strang' }, phones: ['01632 960452'] });
  });

  it('is From, To, Subject, with author and director reached at the end', async () => {
    const { header } = await readPaper(`**From:** Clementine Ashworth, Cabinet Member for Highways and Transport

Leopold Grist, Corporate Director of Growth, Environment and Transport

**To:** Environment and Transport Cabinet Committee – 19 November 2024

**Subject:** Award of the Highways Term Maintenance Contract

**Decision no:** 24/00117

**Key Decision:** Yes – it involves expenditure of more than £1m

**Classification:** Unrestricted report with exempt appendix (Appendix C is exempt under paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972)

**Electoral Division:** County wide
${body}
## 10. Contact details

Report Author:\\
Philomena Dack\\
Head of Highways Contracts\\
03000 960123\\
Philomena.Dack@westmarch.gov.uk

Director:\\
Augustin Pell\\
Director of Highways\\
03000 960124
`);
    expect(header).toMatchObject({
      title: 'Award of the Highways Term Maintenance Contract',
      meeting: { name: 'Environment and Transport Cabinet Committee', date: { iso: '2024-11-19' } },
      reportRef: '24/00117',
      keyDecision: true,
      access: { status: 'partExempt', paragraphs: [3] },
      wards: { all: true },
      authors: [{ name: 'Philomena Dack', role: 'Head of Highways Contracts' }],
    });
    expect(names(header.leadMembers)).toEqual(['Clementine Ashworth']);
    expect(names(header.directors)).toEqual(['Augustin Pell', 'Leopold Grist']);
    expect(header.contacts.map(({ party, phones, emails }) => [party?.name, phones, emails])).toEqual([
      ['Philomena Dack', ['03000 960123'], ['Philomena.Dack@westmarch.gov.uk']],
      ['Augustin Pell', ['03000 960124'], []],
    ]);
  });

  it('is a decision page with its particulars at top and tail', async () => {
    const report = await readPage(`<html><head><title>Decision - Sports halls: renewal of the lease</title></head><body>
<h1>Decision details</h1><h2>Sports halls: renewal of the lease</h2>
<ul><li><span>Decision Maker: </span>Cabinet Member for Leisure</li><li><span>Decision status: </span>Recommendations Approved</li>
<li><span>Is Key decision?: </span>Yes</li><li><span>Is subject to call in?: </span>Yes</li></ul>
<h3>Purpose:</h3><p>To renew the lease.</p><h3>Decision:</h3><p>That the lease be renewed for five years.</p>
<p>Publication date: 12/05/2022</p><p>Date of decision: 10/05/2022</p><p>Effective from: 20/05/2022</p></body></html>`);
    expect(report.kind).toBe('decisionRecord');
    expect(report.header).toMatchObject({
      title: 'Sports halls: renewal of the lease',
      keyDecision: true,
      meeting: { date: { iso: '2022-05-10' } },
      decisionMaker: { role: 'Cabinet Member for Leisure' },
      documentDate: { iso: '2022-05-12' },
    });
  });

  it('is an entry of the forward plan', async () => {
    const { header } = await readPage(`<h1>Issue details</h1><h2>Sports halls: renewal of the lease</h2>
<p>Decision type: Key</p><p>Reason Key: Expenditure&gt;£500,000 and affects2 or more wards;</p><p>Decision status: For Determination</p>
<p>Wards affected: (All Wards);</p><p>Decision due: 15 Jun 2010 by Cabinet</p><p>Lead member: Cllr Osric Hale</p>`);
    expect(header).toMatchObject({
      title: 'Sports halls: renewal of the lease',
      keyDecision: true,
      wards: { all: true },
      meeting: { date: { iso: '2010-06-15' } },
    });
  });

  it('is in Welsh', async () => {
    const { header } = await readPaper(`# Cyngor Sir Dyffryn Arth

**Cyfarfod:** Y Cabinet

**Dyddiad:** Dydd Llun, 6ed Ionawr, 2025

**Lleoliad:** Siambr y Cyngor, Neuadd y Sir

**Teitl:** Adnewyddu prydles y neuaddau chwaraeon

**Cyswllt:** Non Prydderch

## 1. Diben yr adroddiad

1.1 Penderfynu sut y rhedir y neuaddau.

## 2. Argymhellion

2.1 Bod y brydles yn cael ei hadnewyddu.
`);
    expect(header).toMatchObject({
      title: 'Adnewyddu prydles y neuaddau chwaraeon',
      meeting: { date: { iso: '2025-01-06' }, venue: 'Siambr y Cyngor, Neuadd y Sir' },
    });
    expect(header.body?.name).toBe('Cyngor Sir Dyffryn Arth');
  });

  it('keeps what is left of a date whose year was lost', async () => {
    const header = await headOf(`**Report to:** Leisure Board

**Date:** Thursday, 13 December

**Subject:** Sports halls: renewal of the lease
`);
    expect(header.meeting?.date).toEqual({ iso: null, precision: 'unknown', raw: 'Thursday, 13 December' });
  });

  it('has nobody named where the template was not filled in', async () => {
    const report = await readPaper(`# AGENDA ITEM xx

**Report to:** [Committee]

**Date:** xx

**Subject:** Sports halls: renewal of the lease

**Report author:** [Name], [Job title]
${body}`);
    expect(report.header).toMatchObject({ title: 'Sports halls: renewal of the lease', agendaItem: null, authors: [] });
  });

  it('takes the meeting and not a deadline, a print date or a letter for its day', async () => {
    const header = await headOf(`*Deadline for questions: noon on 1 March 2022*

*Printed on 21 February 2022*

**Harborough Bay City Council**

**Executive – 8 March 2022**

**Sports halls: renewal of the lease**

**Report of the Head of Leisure**
`);
    expect(header.meeting).toMatchObject({ name: 'Executive', date: { iso: '2022-03-08' } });
  });

  it('names its body only in the text, where the officer’s address bears it out', async () => {
    const { header } = await readPaper(`**Report to:** Cabinet

**Date:** 8 March 2022

**Subject:** Sports halls: renewal of the lease

**Contact officer:** Fenella Strang, fenella.strang@wexcombe.gov.uk
${body}
3.2 Officers of Wexcombe District Council met the trustees in May, as did those of Upland County Council.
`);
    expect(header.body?.name).toBe('Wexcombe District Council');
  });
});

describe('the day of the meeting', () => {
  const dated = async (date: string): Promise<CommitteeReport['header']['meeting']> =>
    (
      await headOf(`# Harborough Bay City Council

**Report to:** Leisure Board

**Date of meeting:** ${date}

**Subject:** Sports halls: renewal of the lease
`)
    ).meeting;

  it.each([
    ['3 rd February 2015', '2015-02-03'],
    ['06 June 2023', '2023-06-06'],
    ['WEDNESDAY 20 JULY 2016', '2016-07-20'],
    ['12 th February 2015', '2015-02-12'],
    ['20/11/2019', '2019-11-20'],
    ['9.12.16', '2016-12-09'],
    ['1.10.20', '2020-10-01'],
    ['13.07.2020', '2020-07-13'],
    ['28th January , 2008', '2008-01-28'],
    ['Tue 22 Mar 2022', '2022-03-22'],
    ['10 May, 2023', '2023-05-10'],
    ['19th February, 2002', '2002-02-19'],
    ['27ain Chwefror 2020', '2020-02-27'],
    ['Thursday 4th May, 2023 at 6.30 p.m.', '2023-05-04'],
    ['2023-05-04', '2023-05-04'],
    ['Jul 2016', '2016-07'],
    ['04/2021', '2021-04'],
    ['Not before 11/02/2022', '2022-02-11'],
  ])('is read from %s', async (printed, iso) => {
    expect((await dated(printed))?.date?.iso).toBe(iso);
  });

  it.each(['61/22', '1/19', '14/430', 'ES/2022', 'HSCP.19.070', 'D32357'])(
    'is no reference such as %s',
    async (printed) => {
      const header = await headOf(`# Harborough Bay City Council

**Report to:** Leisure Board

**Report No:** ${printed}

**Subject:** Sports halls: renewal of the lease
`);
      expect(header.meeting?.date ?? null).toBeNull();
      expect(header.reportRef).toBe(printed);
    },
  );
});
