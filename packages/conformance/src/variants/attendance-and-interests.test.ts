import { describe, expect, test } from 'vitest';
import { attended } from './decided.ts';
import { readPage, readPaper } from './read-paper.ts';

describe('attendance', () => {
  test('has letters after names, stand-ins in brackets, and times that are no posts', async () => {
    const report = await readPaper(`# Minutes of the Licensing Committee

Hartlow Borough Council, 6 May 2025

## Present

Councillors J.R. Amble MBE (Chairman), K Breck, Mrs L Coyne and T.O. Dell (substitute for Councillor P Eames)

Councillor M Fitch (for whom Councillor N Grange was deputising)

Councillor O Hythe (from 7.15 pm) and Councillor Q Irons (until 8.05 pm)

## Apologies

P Eames and M Fitch

## Also present

Jo Salter, Licensing Manager; Kit Thorne, Solicitor; Ms U Vail (remotely)

## 1. Licence

RESOLVED that the licence be granted.
`);
    expect(attended(report)).toEqual([
      'Councillor J.R. Amble MBE, Chairman: present',
      'Councillor K Breck: present',
      'Councillor Mrs L Coyne: present',
      'Councillor T.O. Dell: substitute',
      'Councillor M Fitch: apologies',
      'Councillor N Grange: substitute',
      'Councillor O Hythe: present',
      'Councillor Q Irons: present',
      'P Eames: apologies',
      'M Fitch: apologies',
      'Jo Salter, Licensing Manager: inAttendance',
      'Kit Thorne, Solicitor: inAttendance',
      'Ms U Vail: remote',
    ]);
  });

  test('has initials behind names by which actions know their owners', async () => {
    const report = await readPaper(`# Minutes of the Parish Council

Nether Sallow Parish Council, 12 May 2025

PRESENT: Cllr A Bright AB (Chair), Cllr C Dunn CD, Cllr E Frost EF

In attendance: G Hill (Clerk), 3 members of the public

APOLOGIES: Cllr I Judd (holiday), Cllr K Lane (work)

ABSENT: Cllr M North

## 25/041 Footpaths

CD to report the stile.

Action: EF to write to the landowner by 30 May 2025.

Resolved: That the footpath map be reprinted.

## 25/042 Clerk's report

Noted.
`);
    expect(attended(report)).toEqual([
      'Cllr A Bright, Chair: present',
      'Cllr C Dunn: present',
      'Cllr E Frost: present',
      'G Hill, Clerk: inAttendance',
      'Cllr I Judd: apologies',
      'Cllr K Lane: apologies',
      'Cllr M North: apologies',
    ]);
    expect(report.actions.map(({ owners, due }) => [owners[0]?.name, due?.iso])).toEqual([
      ['Cllr E Frost', '2025-05-30'],
    ]);
  });

  test('lists an office by its holder', async () => {
    const report = await readPaper(`# Minutes of the monthly meeting of the City Council

Lagan Cross City Council, 3 February 2025

Present: The Right Honourable the Lord Mayor (Councillor Keane) (Chairperson); Aldermen Doran and Foy; Councillors Beattie, Magee and Toal

## Active travel

The Chief Executive submitted a report.

Resolved - That the Council approves the active travel plan.
`);
    expect(attended(report).slice(0, 2)).toEqual([
      'Councillor Keane, Right Honourable the Lord Mayor, Chairperson: present',
      'Alderman Doran: present',
    ]);
  });

  test('in Welsh keeps its titles whole, and "Dim" declares nothing', async () => {
    const report = await readPaper(`# Cofnodion y Pwyllgor Craffu

Cyngor Sir Bryniau, 8 Mai 2025

Yn bresennol: Y Cynghorydd A. Bevan (Cadeirydd), Y Cynghorydd C. Daniel

## 1. Ymddiheuriadau

Dim.

## 2. Datgan buddiannau

Dim / None

## 3. Adroddiad

PENDERFYNWYD derbyn yr adroddiad.
`);
    expect(attended(report)).toEqual(['Y Cynghorydd A. Bevan, Cadeirydd: present', 'Y Cynghorydd C. Daniel: present']);
    expect(report.interests).toEqual([]);
  });

  test('in three columns with blank cells loses nobody', async () => {
    const report =
      await readPage(`<html><body><h1>Minutes of the Joint Waste Committee</h1><p>Eastmere and Westmere Councils, 4 June 2025</p>
<h2>Present</h2><table><tr><td>Cllr A. Adams (Chair)</td><td>Cllr D. Dodd</td><td>Cllr G. Gray</td></tr><tr><td>Cllr B. Byrne</td><td></td><td>Cllr H. Hale</td></tr><tr><td>Cllr C. Cole</td><td>Cllr F. Ford</td><td></td></tr></table>
<h2>1. Waste plan</h2><p>RESOLVED that the plan be approved.</p></body></html>`);
    expect(attended(report)).toEqual([
      'Cllr A. Adams, Chair: present',
      'Cllr D. Dodd: present',
      'Cllr G. Gray: present',
      'Cllr B. Byrne: present',
      'Cllr H. Hale: present',
      'Cllr C. Cole: present',
      'Cllr F. Ford: present',
    ]);
  });

  test('of three bodies says whose member each is', async () => {
    const report = await readPage(`<html><body><h1>Minutes of the Joint Health Board</h1><p>Held on 4 June 2025</p>
<h2>Present</h2><table><tr><th>Norfold County Council</th><th>Tarrow District Council</th><th>NHS Norfold</th></tr><tr><td>Cllr Ann Able</td><td>Cllr Dee Dart</td><td>Dr Gus Green</td></tr><tr><td>Cllr Ben Birk</td><td>Cllr Eve East</td><td>Ms Hal Hope</td></tr></table>
<h2>1. Plan</h2><p>RESOLVED that the plan be approved.</p></body></html>`);
    expect(attended(report)).toEqual([
      'Cllr Ann Able (Norfold County Council): present',
      'Cllr Dee Dart (Tarrow District Council): present',
      'Dr Gus Green (NHS Norfold): present',
      'Cllr Ben Birk (Norfold County Council): present',
      'Cllr Eve East (Tarrow District Council): present',
      'Ms Hal Hope (NHS Norfold): present',
    ]);
  });

  test('may be a page of its own, with a column that says how each attended', async () => {
    const report =
      await readPage(`<div id="modgov"><h1 class="mgMainTitleTxt">Meeting attendance</h1><h2 class="mgSubTitleTxt">Cabinet, 3 June 2025</h2>
<table class="mgStatsTable"><tr><th>Attendee</th><th>Role</th><th>Attendance</th></tr>
<tr><td>Councillor A. Smith</td><td>Chair</td><td>Present</td></tr><tr><td>Councillor B. Jones</td><td>Vice-Chair</td><td>Apologies</td></tr><tr><td>Councillor C. Poole</td><td>Committee Member</td><td>Present, as substitute</td></tr><tr><td>Dana Lee</td><td>Officer</td><td>In attendance</td></tr><tr><td>Councillor E. Marsh</td><td>Committee Member</td><td>Absent</td></tr></table></div>`);
    expect(attended(report)).toEqual([
      'Councillor A. Smith, Chair: present',
      'Councillor B. Jones, Vice-Chair: apologies',
      'Councillor C. Poole, Committee Member: substitute',
      'Dana Lee, Officer: inAttendance',
      'Councillor E. Marsh, Committee Member: apologies',
    ]);
  });
});

describe('interests', () => {
  test('are a lettered list of sentences, one object for each member', async () => {
    const report = await readPaper(`# Minutes of the Planning Committee

Hartlow Borough Council, 7 May 2025

Present: Councillors Amble (Chair), Breck and Coyne

## 2. Declarations of interest

(a) Councillor Amble declared a Disclosable Pecuniary Interest in item 5 as he owned land next to the site. He left the meeting during its consideration.

(b) Councillor Breck declared a personal (but not prejudicial) interest in item 6 because her sister worked for the applicant.

(c) Councillors Coyne and Dyson each declared an Other Registrable Interest in item 7, as members of the Trust.

## 3. Minutes

RESOLVED that the minutes be approved.
`);
    expect(
      report.interests.map(({ party, item, type, reason, left }) => [party.name, item, type, reason, left]),
    ).toEqual([
      ['Councillor Amble', '5', 'Disclosable Pecuniary Interest', 'he owned land next to the site', true],
      [
        'Councillor Breck',
        '6',
        'personal (but not prejudicial) interest',
        'her sister worked for the applicant',
        undefined,
      ],
      ['Councillor Coyne', '7', 'Other Registrable Interest', 'members of the Trust', undefined],
      ['Councillor Dyson', '7', 'Other Registrable Interest', 'members of the Trust', undefined],
    ]);
  });

  test('are blocks under minute numbers, or name a minute never filled in', async () => {
    const report = await readPaper(`# Minutes of the Council

Hartlow Borough Council, 9 May 2025

Present: Councillors Amble (Chair), Breck, Coyne and Ellis

## Min 97. Declarations of interest

Min 98. Councillor Breck: Affects Non-registerable Interest – lives near the site.

Min 99. Councillor Coyne: Disclosable Pecuniary Interest – employed by the applicant.

Councillor Ellis declared an interest in (Minute No.     ).

## Min 98. Car park

RESOLVED that the car park be resurfaced.

## Min 99. Market

RESOLVED that the market be moved.
`);
    expect(
      report.interests.map(({ party, item, type, reason, left }) => [party.name, item, type, reason, left]),
    ).toEqual([
      ['Councillor Breck', '98', 'Affects Non-registerable Interest', 'lives near the site.', undefined],
      ['Councillor Coyne', '99', 'Disclosable Pecuniary Interest', 'employed by the applicant.', undefined],
      ['Councillor Ellis', undefined, 'interest', undefined, undefined],
    ]);
  });

  test('are the rows of a table', async () => {
    const report = await readPaper(`# Minutes of the Parish Council

Nether Sallow Parish Council, 12 May 2025

Present: Cllrs Bright, Dunn and Frost

## 3. Declarations of interest

None.

## 4. Notice board

Resolved: That the board be varnished.

## 5. Declarations

| Councillor | Item | Interest | Reason |
| --- | --- | --- | --- |
| Cllr Dunn | 6 | Disclosable Pecuniary Interest | Owns the field |
| Cllr Frost | 7 | Other Registrable Interest | Trustee of the hall |
`);
    expect(
      report.interests.map(({ party, item, type, reason, left }) => [party.name, item, type, reason, left]),
    ).toEqual([
      ['Cllr Dunn', '6', 'Disclosable Pecuniary Interest', 'Owns the field', undefined],
      ['Cllr Frost', '7', 'Other Registrable Interest', 'Trustee of the hall', undefined],
    ]);
  });
});
