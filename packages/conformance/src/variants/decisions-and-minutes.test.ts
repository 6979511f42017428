import { describe, expect, test } from 'vitest';
import { decided, movers } from './decided.ts';
import { readPaper } from './read-paper.ts';

describe('a resolution', () => {
  test('follows RESOLVED in each of its spellings', async () => {
    const report = await readPaper(`# Fernmoor District Council

# Minutes of the Planning Policy Panel

Held on Tuesday 4 March 2025 at 6.30 pm in the Moot Hall

Present: Councillors J Abbot (Chair), S Birch and T Coyle

## 11. Local heritage list

The Panel considered the list drawn up by the Civic Society.

RESOLVED - That the heritage list be adopted.

## 12. Parking survey

Officers presented the survey.

RESOLVED: That the survey be noted.

## 13. Village design statement

Resolved to:-

(a) publish the draft statement; and

(b) invite comments until 30 May 2025.

## 14. Tree orders

RESOLVED, that -

1. Tree Preservation Order 6 be confirmed.

2. Tree Preservation Order 7 be left unconfirmed.

## 15. Review of fees

resolved: that fees be held at their present level.

## 16. Any other business

There was none.
`);
    expect(decided(report)).toEqual([
      ['11. Local heritage list: agreed', 'the heritage list be adopted.'],
      ['12. Parking survey: noted', 'the survey be noted.'],
      [
        '13. Village design statement: agreed',
        '(a) publish the draft statement; and',
        '(b) invite comments until 30 May 2025.',
      ],
      [
        '14. Tree orders: agreed',
        '1. Tree Preservation Order 6 be confirmed.',
        '2. Tree Preservation Order 7 be left unconfirmed.',
      ],
      ['15. Review of fees: agreed', 'fees be held at their present level.'],
    ]);
  });

  test('is a last list of limbs whose RESOLVED is lost, and is doubtful', async () => {
    const report = await readPaper(`# Minutes of the Community Services Committee

Hollowbrook Town Council

Held on 9 April 2025

Present: Councillors Amis, Bratt and Cole.

## 31. Apologies for absence

Apologies were received from Councillor Dent.

## 32. Allotments

The Clerk reported that six plots stood empty.

i. That the rent of an empty plot be halved.

ii. That the waiting list be noted.

## 33. Skate park

Members heard from the contractor about the new ramps.

a. that the contents of the report be received

b. that the ramps be opened in June

## 34. Date of next meeting

14 May 2025.
`);
    expect(decided(report)).toEqual([
      ['32. Allotments: agreed', 'i. That the rent of an empty plot be halved.', 'ii. That the waiting list be noted.'],
      [
        '33. Skate park: agreed',
        'a. that the contents of the report be received',
        'b. that the ramps be opened in June',
      ],
    ]);
    expect(report.decisions.every(({ confidence }) => confidence < 0.6)).toBe(true);
  });

  test('follows a sentence that breaks off where RESOLVED stood', async () => {
    const report = await readPaper(`# Minutes of the Cabinet

Marlstone Borough Council

Tuesday 11 February 2025

Present: Councillors Grace (Chair), Ohuru and Penn

## CAB 51 Fostering allowances

Councillor Penn introduced the report.

Cabinet noted the report and

(a) approved the allowances set out in Appendix 1

(b) delegated authority to the Director of Children's Services to uprate them each April.

## CAB 52 Highways materials

It was moved by Councillor Ohuru, seconded by Councillor Grace and

(1) That the framework contract be awarded to the tenderer ranked first.

(2) That the Director of Highways sign the contract.

## CAB 53 Forward plan

Members heard what the forward plan holds.
`);
    expect(decided(report)).toEqual([
      [
        'CAB 51 Fostering allowances: agreed',
        '(a) approved the allowances set out in Appendix 1',
        "(b) delegated authority to the Director of Children's Services to uprate them each April.",
      ],
      [
        'CAB 52 Highways materials: agreed',
        '(1) That the framework contract be awarded to the tenderer ranked first.',
        '(2) That the Director of Highways sign the contract.',
      ],
    ]);
    expect(movers(report)).toEqual([
      [undefined, undefined],
      ['Councillor Ohuru', 'Councillor Grace'],
    ]);
    expect(report.decisions.every(({ confidence }) => confidence < 0.6)).toBe(true);
  });

  test('hangs on a sentence: "The Executive resolved to:", "the Mayor agreed that:"', async () => {
    const report = await readPaper(`# Minutes of the Executive

Quarrington Council, 3 June 2025

Present: The Mayor, Councillors Ash and Beddow

## 7. Leisure centre boilers

The Mayor presented the report on the boilers.

The Executive resolved to:

(i) approve the replacement of the boilers at a cost of £640,000; and

(ii) note the risks in section 5.

## 8. Ferry timetable

Having heard from the operator, the Mayor agreed that:

(1) the winter timetable be noted;

(2) the landing charges be reviewed in the autumn.

## 9. Close

The meeting closed at 7.15 pm.
`);
    expect(decided(report)).toEqual([
      [
        '7. Leisure centre boilers: agreed',
        '(i) approve the replacement of the boilers at a cost of £640,000; and',
        '(ii) note the risks in section 5.',
      ],
      [
        '8. Ferry timetable: agreed',
        '(1) the winter timetable be noted',
        '(2) the landing charges be reviewed in the autumn.',
      ],
    ]);
    expect(report.decisions[0]?.resolutions[0]?.leadIn).toBe('The Executive resolved to:');
  });

  test('is told in prose under its heading, with reasons and alternatives', async () => {
    const report = await readPaper(`# Decisions of the Cabinet Member for Highways

Tarnside Metropolitan Borough Council

Date of decision: 12 May 2025

## Decision

The Cabinet Member for Highways has considered a report on the resurfacing of Mill Lane and has given approval to the works being carried out at an estimated cost of £82,000.

## Reasons for decision

The surface has failed its skid test.

## Alternatives considered

To patch the lane, which would last one winter.
`);
    expect(report.decisions).toHaveLength(1);
    expect(report.decisions[0]).toMatchObject({
      reasons: ['The surface has failed its skid test.'],
      alternatives: ['To patch the lane, which would last one winter.'],
    });
    expect(report.decisions[0]?.text).toMatch(
      /^The Cabinet Member for Highways has considered .* has given approval to .* £82,000\.$/,
    );
  });

  test('is a sentence with its verb in capitals: "had before it, and NOTED,"', async () => {
    const report = await readPaper(`# Minutes of the Homes Policy Development Group

Culmbridge District Council, 20 May 2025

Present: Councillors Vale (Chairman), Moss and Reed

## 5 TENANT SURVEY (0-05-10)

The Group had before it, and NOTED, the *report of the Head of Housing on the tenant survey.

## 6 VOID PROPERTIES (0-22-40)

The Group had before it a *report on empty homes.

Discussion took place about the time taken to let a home.

It was RESOLVED that the Cabinet be recommended to fund a second repairs team.

(Proposed by Cllr M Moss and seconded by Cllr P Reed)

Note: *Report previously circulated.
`);
    expect(decided(report)).toEqual([
      [
        '5 TENANT SURVEY (0-05-10): noted',
        'The Group had before it, and NOTED, the *report of the Head of Housing on the tenant survey.',
      ],
      [
        '6 VOID PROPERTIES (0-22-40): agreed',
        'It was RESOLVED that the Cabinet be recommended to fund a second repairs team.',
      ],
    ]);
    expect(movers(report)).toEqual([
      [undefined, undefined],
      ['Cllr M Moss', 'Cllr P Reed'],
    ]);
  });

  test('is a verdict in other words: granted, decided, noted, as recommended', async () => {
    const report = await readPaper(`# Decisions taken by the Delegated Licensing Sub-Committee

Ravensholt City Council

Minutes of the meeting held on 8 July 2025

Present: Councillors Fenn (Chair), Ogden and Sharp

## 1. Premises licence, 12 Corn Street

The Sub-Committee heard the applicant.

Approval granted for the sale of alcohol until 11 pm.

## 2. Street trading, Market Place

It has been decided that the consent be renewed for one year.

## 3. Annual report of the licensing service

Noted.

## 4. Table of fees

As recommendation.

## 5. Taxi ranks

Recommendations agreed.
`);
    expect(decided(report)).toEqual([
      ['1. Premises licence, 12 Corn Street: agreed', 'Approval granted for the sale of alcohol until 11 pm.'],
      ['2. Street trading, Market Place: agreed', 'It has been decided that the consent be renewed for one year.'],
      ['3. Annual report of the licensing service: noted', 'Noted.'],
      ['4. Table of fees: agreed', 'As recommendation.'],
      ['5. Taxi ranks: agreed', 'Recommendations agreed.'],
    ]);
  });

  test('of several clauses in one sentence stays one, with each of its verbs', async () => {
    const report = await readPaper(`# Minutes of the Overview Panel

Ousefen District Council, 5 March 2025

Present: Councillors Garner, Hart and Ives

## 61. Customer service strategy

Members welcomed the plain language of the strategy.

RESOLVED

that the strategy be endorsed; that an annual report be made to the Panel; and that the thanks of the Panel be passed to the team.

## 62. Work programme

RESOLVED

that the work programme be noted.
`);
    expect(decided(report)).toEqual([
      [
        '61. Customer service strategy: agreed',
        'the strategy be endorsed; that an annual report be made to the Panel; and that the thanks of the Panel be passed to the team.',
      ],
      ['62. Work programme: noted', 'the work programme be noted.'],
    ]);
  });

  test('is what one hereby approves, under no heading of its own', async () => {
    const report = await readPaper(`# Record of Decision

Irwell Bank City Council

Title: Appointment of a contractor for the Civic Hall roof

I Councillor Dana Holt, Lead Member for Property, in exercise of the powers contained within the constitution, do hereby approve:

1. the appointment of the contractor named in the Part 2 report; and

2. a contingency of £25,000.

The reasons are:

The roof lets in water.

Options considered and rejected were:

Closing the hall.

Signed: Dana Holt

Dated: 14 April 2025
`);
    expect(decided(report)).toEqual([
      [
        'Appointment of a contractor for the Civic Hall roof: agreed',
        '1. the appointment of the contractor named in the Part 2 report; and',
        '2. a contingency of £25,000.',
      ],
    ]);
    expect(report.decisions[0]).toMatchObject({
      reasons: ['The roof lets in water.'],
      alternatives: ['Closing the hall.'],
    });
  });

  test('follows its movers on one line, of whom one name may be missing', async () => {
    const report = await readPaper(`# Minutes of the Licensing Committee

London Borough of Ravensbourne Park, 18 June 2025

Present: Councillors Bell (Chair), Dacre and Mott

## 3. Pavement licences

Cllr Bell MOVED, Cllr Dacre SECONDED and it was RESOLVED to:

(a) approve the pavement licence policy;

(b) publish it on the website.

## 4. Late night levy

Cllr Mott MOVED, Cllr SECONDED and it was RESOLVED to:

(a) consult on a levy.
`);
    expect(decided(report)).toEqual([
      ['3. Pavement licences: agreed', '(a) approve the pavement licence policy', '(b) publish it on the website.'],
      ['4. Late night levy: agreed', '(a) consult on a levy.'],
    ]);
    expect(movers(report)).toEqual([
      ['Cllr Bell', 'Cllr Dacre'],
      ['Cllr Mott', undefined],
    ]);
  });

  test('of a Northern Irish council names its movers on lines above it, by their office', async () => {
    const report = await readPaper(`# Minutes of the monthly meeting of the City Council

Lagan Cross City Council, 3 February 2025

Present: The Right Honourable the Lord Mayor (Councillor Keane) (Chairperson); Aldermen Doran and Foy; Councillors Beattie, Magee and Toal

## Active travel

The Chief Executive submitted a report.

Moved by the Right Honourable the Lord Mayor (Councillor Keane),

Seconded by Councillor Magee and

Resolved - That the Council approves the active travel plan.

## Minutes of committees

PROPOSED by Alderman Foy, Seconded by Councillor Toal and RESOLVED: That the minutes of the Parks Committee be approved and adopted.
`);
    expect(decided(report)).toEqual([
      ['Active travel: agreed', 'the Council approves the active travel plan.'],
      ['Minutes of committees: agreed', 'the minutes of the Parks Committee be approved and adopted.'],
    ]);
    expect(movers(report)).toEqual([
      ['Councillor Keane', 'Councillor Magee'],
      ['Alderman Foy', 'Councillor Toal'],
    ]);
  });

  test('of an Irish council follows AND AGREED, or stands in its movers’ sentence', async () => {
    const report = await readPaper(`# Minutes of the Ordinary Meeting

Ballymoher County Council, Monday 10 March 2025

Present: Cllr Nolan (Cathaoirleach), Cllrs Burke, Daly and Flynn

## 4. Disposal of property

On the proposal of Cllr Burke seconded by Cllr Daly it was agreed to dispose of 0.2 hectares at Quay Road.

## 5. Notice of motion

Proposed by Cllr Flynn

Seconded by Cllr Nolan

AND AGREED

"That this Council writes to the Minister about the ferry."

## 6. Correspondence

Noted.
`);
    expect(decided(report)).toEqual([
      [
        '4. Disposal of property: agreed',
        'On the proposal of Cllr Burke seconded by Cllr Daly it was agreed to dispose of 0.2 hectares at Quay Road.',
      ],
      ['5. Notice of motion: agreed', '"That this Council writes to the Minister about the ferry."'],
      ['6. Correspondence: noted', 'Noted.'],
    ]);
    expect(movers(report)).toEqual([
      ['Cllr Burke', 'Cllr Daly'],
      ['Cllr Flynn', 'Cllr Nolan'],
      [undefined, undefined],
    ]);
  });

  test('of an Australian council has a number of its own, or is a motion that was carried', async () => {
    const report = await readPaper(`# Ordinary Council Minutes

Wattle Plains Shire Council, 18 February 2020

Present: Crs Ames (Mayor), Boyd, Cope and Dean

## 9.1 Road closures

2020/152 Resolved (Cr Ames / Cr Boyd)

That Council close Gum Street on 14 March.

CARRIED

## 9.2 Dog park

Moved: Cr Cope Seconded: Cr Dean

THAT Council build a dog park at Creek Reserve.

MOTION CARRIED

VOTING RECORD

For: Crs Ames, Cope and Dean

Against: Cr Boyd

## 9.3 Rates

Moved: Cr Boyd Seconded: Cr Ames

THAT rates be frozen.

MOTION LOST
`);
    expect(decided(report)).toEqual([
      ['9.1 Road closures: agreed', '2020/152 Council close Gum Street on 14 March.'],
      ['9.2 Dog park: agreed', 'THAT Council build a dog park at Creek Reserve.'],
    ]);
    expect(movers(report)).toEqual([
      ['Cr Ames', 'Cr Boyd'],
      ['Cr Cope', 'Cr Dean'],
    ]);
    expect(report.decisions[1]?.vote).toMatchObject({
      recorded: true,
      names: { for: ['Cr Ames', 'Cr Cope', 'Cr Dean'], against: ['Cr Boyd'], abstain: [] },
    });
  });

  test('of a Scottish committee stands under numbered articles', async () => {
    const report = await readPaper(`# Minute of Meeting of the Housing and Property Committee

The Kyle of Strath Council

Held in the Burgh Chambers on 12 August 2025

SEDERUNT: Councillors Gunn (Convener), Mackay and Ross

## I. Rent consultation

There was submitted Report No. HP/21/25 by the Executive Chief Officer.

The Committee resolved:-

(i) to note the responses to the consultation; and

(ii) to remit to the Executive Chief Officer to bring a further report.

## II. Empty homes

The Committee agreed:-

(i) the empty homes action plan; and

(ii) that progress be reported in six months.
`);
    expect(decided(report)).toEqual([
      [
        'I. Rent consultation: agreed',
        '(i) to note the responses to the consultation; and',
        '(ii) to remit to the Executive Chief Officer to bring a further report.',
      ],
      [
        'II. Empty homes: agreed',
        '(i) the empty homes action plan; and',
        '(ii) that progress be reported in six months.',
      ],
    ]);
  });

  test('may be the recommendation pasted under Decision', async () => {
    const report = await readPaper(`# Minutes of the Audit Committee

Beckside Borough Council, 25 September 2025

Present: Councillors Lund (Chair), Mace and Noon

## 8. Internal audit progress

The Head of Audit introduced the report.

Decision:

The Committee is asked to monitor the progress of internal audit against the plan.

## 9. Risk management

Decision:

The Committee noted the risk report.
`);
    expect(decided(report)).toEqual([
      [
        '8. Internal audit progress: agreed',
        'The Committee is asked to monitor the progress of internal audit against the plan.',
      ],
      ['9. Risk management: noted', 'The Committee noted the risk report.'],
    ]);
  });

  test('is not a page’s title, a statement that there was nothing to decide, or a blank', async () => {
    const report = await readPaper(`# Decisions

Harbourne Regis Borough Council

Cabinet, 17 June 2025

## 1. Apologies for absence

Decision:

There were no apologies.

## 2. Declarations of interest

Decision:

There were no Declarations of Interests.

## 3. Street lighting contract

Decision:

Status: Recommendations Approved

(1) That the street lighting contract be extended for two years.

## 4. Disposal of land (exempt)

Decision:
`);
    expect(decided(report)).toEqual([
      ['Street lighting contract: agreed', '(1) That the street lighting contract be extended for two years.'],
    ]);
  });

  test('stands whatever the status printed beside it', async () => {
    const report = await readPaper(`# Decision details

Holt and Thorpe Borough Council

## Refurbishment of the Corn Exchange

Decision Maker: Cabinet Member for Culture

Decision status: Information Only

Is Key decision?: No

Is subject to call in?: Yes

## Decision

That the tender for the refurbishment be accepted.

## Reasons for the decision

The building is at risk.

## Alternative options considered

None.

Publication date: 06/05/2025

Date of decision: 05/05/2025
`);
    expect(decided(report)).toEqual([
      ['Refurbishment of the Corn Exchange: agreed', 'That the tender for the refurbishment be accepted.'],
    ]);
    expect(report.decisions[0]).toMatchObject({
      callIn: 'Yes',
      reasons: ['The building is at risk.'],
      alternatives: ['None.'],
    });
  });

  test('stands under coded item numbers, with actions whose owners are initials', async () => {
    const report = await readPaper(`# Minutes of the Governing Body

NHS Trentmoor Clinical Commissioning Group

Held on 11 January 2022

Present: Dr Ada Lowe (Chair), Mr Ben Moth (Chief Finance Officer), Ms Cara Nye (Lay Member)

Apologies: Dr Del Orr

## GBP/2122/213 Minutes of the last meeting

The minutes were agreed as a true record.

## GBP/2122/214 Finance report

Mr Moth presented the report. The Governing Body asked about prescribing costs.

Action: BM to bring a prescribing forecast to the March meeting.

RESOLVED: The Governing Body noted the finance report.

## GBP/2122/215 Winter plan

Action (CN): circulate the winter plan to practices by 31 January 2022.

The Governing Body APPROVED the winter plan.
`);
    expect(decided(report)).toEqual([
      ['GBP/2122/213 Minutes of the last meeting: agreed', 'The minutes were agreed as a true record.'],
      ['GBP/2122/214 Finance report: noted', 'The Governing Body noted the finance report.'],
      ['GBP/2122/215 Winter plan: agreed', 'The Governing Body APPROVED the winter plan.'],
    ]);
    expect(report.actions[0]?.owners.map(({ name, raw }) => [raw, name])).toEqual([['BM', 'Mr Ben Moth']]);
  });

  test('closes a list of notes that are none, without RESOLVED', async () => {
    const report = await readPaper(`# Agenda item - Youth clubs

The report was introduced by the Head of Youth.

Minutes:

The Commission received a report of the Head of Youth about the clubs.

The following comments were made:

a. Attendance had risen since the spring.

b. Clubs in the north of the city opened on fewer nights.

c. Volunteers wanted training.

d. Rents were a worry.

e. The Head of Youth would write to the landlords.

f. Transport home was discussed.

g. Action - circulate the map of clubs to members.

i. To note the report

Supporting documents:

- Youth clubs report, item 9. PDF 214 KB
`);
    expect(decided(report)).toEqual([['Agenda item - Youth clubs: noted', 'i. To note the report']]);
    expect(report.decisions.every(({ confidence }) => confidence < 0.6)).toBe(true);
    expect(report.actions.map(({ text }) => text)).toEqual(['circulate the map of clubs to members']);
  });

  test('may hold a table and quote an older one', async () => {
    const report = await readPaper(`# Minutes of the Council

Penmarrow Council, 20 May 2025

Present: Councillors Bray (Chair), Coad and Drew

## 14. Governance

RESOLVED that:

(1) the resolution of 21 May 2024, "That the Council meets on six occasions a year", be rescinded;

(2) members be appointed to committees as follows:

| Committee | Members |
| --- | --- |
| Planning | Bray, Coad |
| Staffing | Drew |

(3) the calendar of meetings be approved.
`);
    expect(decided(report)).toEqual([
      [
        '14. Governance: agreed',
        '(1) the resolution of 21 May 2024, "That the Council meets on six occasions a year", be rescinded',
        '(2) members be appointed to committees as follows:',
        '(3) the calendar of meetings be approved.',
      ],
    ]);
  });

  test('is numbered like the paragraphs around it, and may have stems with limbs', async () => {
    const report = await readPaper(`# Minutes of the Highways Committee

Tarnside Council, 1 July 2025

Present: Councillors Oak, Pine and Rowan

## 4. Speed limits

4.1 The Committee discussed the speed limits.

5) RESOLVED that:

(a) the limit on Mill Lane be 20 mph; and

(b) the limit on Ford Road be 30 mph.

## 5. Gritting

1) The plan was introduced.

2) RESOLVED that:

This Committee believes that:

(a) roads must be gritted; and

(b) bins must be filled.

This Committee agrees to call on the Cabinet Member to:

(a) publish the routes.

## 6. Amendment carried

It was moved by Councillor Oak and seconded by Councillor Pine that the verge be mown.

Councillor Rowan moved, seconded by Councillor Oak, an amendment to add the words "twice a year".

The amendment was carried by 2 votes to 1.

RESOLVED that the verge be mown twice a year.
`);
    expect(decided(report).slice(0, 2)).toEqual([
      ['4. Speed limits: agreed', '(a) the limit on Mill Lane be 20 mph; and', '(b) the limit on Ford Road be 30 mph.'],
      [
        '5. Gritting: agreed',
        'This Committee believes that:',
        '  (a) roads must be gritted; and',
        '  (b) bins must be filled.',
        'This Committee agrees to call on the Cabinet Member to:',
        '  (a) publish the routes.',
      ],
    ]);
  });

  test('is the row of a table that ends in its outcome', async () => {
    const report = await readPaper(`# Notice of Decisions

Mereside Borough Council

Decisions taken by the Executive on Monday 7 July 2025

| Item | Subject | Decision |
| --- | --- | --- |
| 5 | Housing allocations | Approved as recommended |
| 6 | Depot lease | Deferred to September |
| 7 | Budget monitoring | Noted |
| 8 | Library hours | Withdrawn |
`);
    expect(decided(report)).toEqual([
      ['Housing allocations: agreed', '5 Housing allocations'],
      ['Depot lease: deferred', '6 Depot lease'],
      ['Budget monitoring: noted', '7 Budget monitoring'],
    ]);
  });
});
