import type { CommitteeReport, SignOff } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { readPage, readPaper } from './read-paper.ts';

const front = `# MIDDLEFORD CITY COUNCIL

**Report to:** Executive

**Date:** 8 February 2021

**Subject:** A new contract for street lighting

**Report author:** Cressida Holloway, Lighting Engineer

## 1. Purpose

1.1 To agree how the lighting contract is let.

## 2. Recommendations

2.1 That the Executive agrees to let the contract for eight years.

## 3. Background

3.1 The present contract ends in September. Some 14,000 columns are on the network.
`;

const paper = (body: string): Promise<CommitteeReport> => readPaper(`${front}\n${body}\n`);

type Brief = readonly [
  SignOff['domain'],
  SignOff['act'],
  string | null,
  string | null,
  string | null,
  SignOff['result'],
];
/** Domain, act, name, post, day and result of each sign-off. */
const brief = ({ signOffs }: CommitteeReport): readonly Brief[] =>
  signOffs.map(({ domain, act, person, date, result }) => [
    domain,
    act,
    person?.name ?? null,
    person?.role ?? null,
    date?.iso ?? null,
    result,
  ]);

/** In what capacity each signs, with the categories of the implications it names. */
const beside = ({ signOffs, implications }: CommitteeReport): readonly (readonly [string, readonly string[]])[] =>
  signOffs.map(({ domain, implicationIds = [] }) => [
    domain,
    implicationIds.map((id) => implications.find((implication) => implication.id === id)?.category ?? id),
  ]);

describe('advice with its signer', () => {
  it('names the post, then the person, another post and a date run together', async () => {
    const report = await paper(`## Implications

**1. Finance Advice:** The contract costs £1.4m a year, which the budget holds.

**Finance Business Partner:** Tobias Renn, Strategic Finance Manager 22 January 2021.

**2. Legal Advice:** The procurement complies with the Public Contracts Regulations 2015.

**Legal Team Leader:** Marguerite Shaw, Team Manager/Solicitor 19 January 2021

**3. Implications on IT:** No anticipated impact.

**IT Team Leader:** Gethin Pugh, Gethin Pugh 20 January 2021

**4. HR Advice:** No staff transfer.

**HR Partner:** Ottoline Dray, HR Business Partner, 21 January 2021.
`);
    expect(brief(report)).toEqual([
      ['finance', 'advised', 'Tobias Renn', 'Strategic Finance Manager', '2021-01-22', 'stated'],
      ['legal', 'advised', 'Marguerite Shaw', 'Team Manager/Solicitor', '2021-01-19', 'stated'],
      ['it', 'advised', 'Gethin Pugh', null, '2021-01-20', 'stated'],
      ['hr', 'advised', 'Ottoline Dray', 'HR Business Partner', '2021-01-21', 'stated'],
    ]);
    expect(report.signOffs[1]?.advice).toBe('The procurement complies with the Public Contracts Regulations 2015.');
    expect(report.signOffs.map(({ role }) => role)).toEqual([
      'Finance Business Partner',
      'Legal Team Leader',
      'IT Team Leader',
      'HR Partner',
    ]);
    expect(beside(report)).toEqual([
      ['finance', ['finance']],
      ['legal', ['legal']],
      ['it', ['it']],
      ['hr', ['hr']],
    ]);
  });

  it('has the officer consulted and the date in one line', async () => {
    const report = await paper(`## 7. FINANCIAL & OTHER IMPLICATIONS

**Financial Implications:**

7.1 The cost is met from the highways budget.

*Finance Officer Consulted: Rob Allenby      Date: 03/02/21*

**Legal Implications:**

7.2 The Council may light highways under section 97 of the Highways Act 1980.

*Lawyer Consulted: Hermione Castle      Date: 04/02/21*

**Equalities Implications:**

7.3 None arise from the report.
`);
    expect(brief(report)).toEqual([
      ['finance', 'consulted', 'Rob Allenby', null, '2021-02-03', 'stated'],
      ['legal', 'consulted', 'Hermione Castle', null, '2021-02-04', 'stated'],
    ]);
    expect(beside(report)).toEqual([
      ['finance', ['finance']],
      ['legal', ['legal']],
    ]);
  });

  it('is consulted as a team, in a bracket that closes the implication', async () => {
    const report = await paper(`## 9. Financial Implications

9.1 The saving of £90,000 a year falls to the general fund.

(Financial Services have been consulted in the preparation of this report.)

## 10. Legal Implications

10.1 There are none beyond those in the report.

(One Legal have been consulted in the preparation of this report.)
`);
    expect(report.signOffs.map(({ domain, act, role, person }) => [domain, act, role, person])).toEqual([
      ['finance', 'consulted', 'Financial Services', null],
      ['legal', 'consulted', 'One Legal', null],
    ]);
    expect(beside(report)).toEqual([
      ['finance', ['finance']],
      ['legal', ['legal']],
    ]);
  });

  it('is a post in brackets at the end of the paragraph', async () => {
    const report = await paper(`## 5. Financial implications

5.1 The contract is within the approved budget. (Section 151 Officer)

## 6. Legal implications

6.1 The award must stand still for ten days. (Monitoring Officer)

## 7. Human resources implications

7.1 None.
`);
    expect(report.signOffs.map(({ domain, act, role }) => [domain, act, role])).toEqual([
      ['s151', 'advised', 'Section 151 Officer'],
      ['monitoringOfficer', 'advised', 'Monitoring Officer'],
    ]);
    expect(report.implications.map(({ text }) => text)).toEqual([
      'The contract is within the approved budget.',
      'The award must stand still for ten days.',
      'None.',
    ]);
  });

  it('stands in the last column of a table of implications, one signer for several rows', async () => {
    const report = await readPage(`<h1>Middleford City Council</h1><p>Policy Committee</p><p>8 February 2021</p>
<h2>Street lighting contract</h2><h3>1. Purpose of the report</h3><p>1.1 To agree how the contract is let.</p>
<h3>2. Recommendations</h3><p>2.1 That the contract be let.</p>
<h3>3. Cross-cutting issues and implications</h3>
<table><tr><th>Issue</th><th>Implications</th><th>Sign-off</th></tr>
<tr><td>Impact on Corporate Priorities</td><td>Streets are safer.</td><td rowspan="2">Head of Highways</td></tr>
<tr><td>Risk Management</td><td>Already covered in the risk section.</td></tr>
<tr><td>Financial</td><td>All within the approved budget.</td><td>Section 151 Officer &amp; Finance Team</td></tr>
<tr><td>Legal</td><td>No implications.</td><td>Legal Team</td></tr>
</table><h3>4. Background documents</h3><p>None.</p>`);
    expect(
      report.signOffs.map(({ domain, act, person, advice }) => [domain, act, person?.name ?? person?.role, advice]),
    ).toEqual([
      ['other', 'cleared', 'Head of Highways', 'Streets are safer.'],
      ['s151', 'cleared', 'Section 151 Officer & Finance Team', 'All within the approved budget.'],
      ['legal', 'cleared', 'Legal Team', 'No implications.'],
    ]);
    expect(report.implications.map(({ category, text }) => [category, text])).toEqual([
      ['policy', 'Streets are safer.'],
      ['risk', 'Already covered in the risk section.'],
      ['finance', 'All within the approved budget.'],
      ['legal', 'No implications.'],
    ]);
    expect(beside(report)).toEqual([
      ['other', ['policy', 'risk']],
      ['s151', ['finance']],
      ['legal', ['legal']],
    ]);
  });

  it('is a statement that the statutory officer confirms something', async () => {
    const report = await paper(`## 6. Comments of the statutory officers

**Monitoring Officer:** The Monitoring Officer confirms that the Executive has the power to let the contract.

**Section 151 Officer:** The Section 151 Officer confirms that the sums in section 4 are in the budget, and has nothing to add.
`);
    expect(report.signOffs.map(({ domain, act, result }) => [domain, act, result])).toEqual([
      ['monitoringOfficer', 'advised', 'stated'],
      ['s151', 'advised', 'stated'],
    ]);
    expect(report.signOffs[0]?.advice).toBe(
      'The Monitoring Officer confirms that the Executive has the power to let the contract.',
    );
  });

  it('belongs to the implication it is a paragraph of, and a signature below to none', async () => {
    const report = await paper(`## 4. Legal implications

4.1 The contract runs for eight years.

4.2 The Monitoring Officer confirms that the Council may let it.

## 5. Financial implications

5.1 None.

Signed: Percival Stroud, Chief Executive, 29 January 2021
`);
    expect(beside(report)).toContainEqual(['monitoringOfficer', ['legal']]);
    expect(beside(report)).toContainEqual(['director', []]);
  });

  it('certifies that the whole report rests on advice from qualified people', async () => {
    const report = await paper(`## Qualified persons

In accordance with section 65 of the Act, I certify that the advice in this report is given by persons with the qualifications needed.

Signed: Percival Stroud

Chief Executive

Date: 29 January 2021
`);
    expect(brief(report)).toEqual([
      ['director', 'signed', 'Percival Stroud', 'Chief Executive', '2021-01-29', 'stated'],
    ]);
  });
});

describe('sign-off blocks', () => {
  it('are a grid of the office, its holder and the date', async () => {
    const report = await readPage(`<h1>Middleford City Council</h1><p>Decision Pathway Report</p>
<p>PURPOSE: Key decision</p><p>MEETING: Executive</p><p>DATE: 8 February 2021</p>
<table><tr><td>TITLE</td><td>Street lighting contract</td></tr><tr><td>Ward(s)</td><td>All</td></tr></table>
<table><tr><td><b>EDM Sign-off</b></td><td>Petroc Lowe, Executive Director, Growth</td><td>13 January 2021</td></tr>
<tr><td><b>Cabinet Member sign-off</b></td><td>Cllr Wilhelmina Oakes, Cabinet Member for Streets</td><td>18 January 2021</td></tr>
<tr><td><b>For Key Decisions - Mayor's Office sign-off</b></td><td>Mayor's Office</td><td>20 January 2021</td></tr></table>`);
    expect(brief(report)).toEqual([
      ['director', 'approved', 'Petroc Lowe', 'Executive Director, Growth', '2021-01-13', 'stated'],
      ['member', 'approved', 'Cllr Wilhelmina Oakes', 'Cabinet Member for Streets', '2021-01-18', 'stated'],
      ['mayor', 'approved', "Mayor's Office", null, '2021-01-20', 'stated'],
    ]);
    expect(beside(report).flatMap(([, categories]) => categories)).toEqual([]);
  });

  it('are one line that authorises the report, and an audit trail of consultees', async () => {
    const report = await paper(`**Report Authorised by:** Strategic Director, Residents' Services: Basil Quaintance

## AUDIT TRAIL

| Name and Position/Title | Department | Date Sent | Date Received | Comments in paragraph |
| --- | --- | --- | --- | --- |
| Basil Quaintance, Strategic Director | Residents' Services | 11/01/21 | 12/01/21 | Throughout |
| Philippa Yorke, Finance | Finance and Property | 11/01/21 | 13/01/21 | 4.2 |
| Ikram Dessai, Legal Services | Legal and Governance | 11/01/21 | 15/01/21 | 5.1 |
| Councillor Wilhelmina Oakes | Cabinet Member for Streets | 18/01/21 | 18/01/21 | |
`);
    expect(brief(report)).toEqual([
      ['director', 'approved', 'Basil Quaintance', "Strategic Director, Residents' Services", null, 'stated'],
      ['director', 'consulted', 'Basil Quaintance', 'Strategic Director', '2021-01-12', 'stated'],
      ['finance', 'consulted', 'Philippa Yorke', 'Finance', '2021-01-13', 'stated'],
      ['legal', 'consulted', 'Ikram Dessai', 'Legal Services', '2021-01-15', 'stated'],
      ['member', 'consulted', 'Councillor Wilhelmina Oakes', 'Cabinet Member for Streets', '2021-01-18', 'stated'],
    ]);
  });

  it('are authors and who approved them, with designation and signature', async () => {
    const report = await paper(`## 8.0 Declarations

**Author(s)**

| NAME | DESIGNATION | TEL NO / EXTENSION |
| --- | --- | --- |
| Cressida Holloway | Lighting Engineer | 452 |

**Approved by**

| NAME | DESIGNATION | SIGNATURE |
| --- | --- | --- |
| Petroc Lowe | Executive Director | Signed: P Lowe |
| Percival Stroud | Chief Executive | |
`);
    expect(brief(report)).toEqual([
      ['director', 'approved', 'Petroc Lowe', 'Executive Director', null, 'stated'],
      ['director', 'approved', 'Percival Stroud', 'Chief Executive', null, 'blank'],
    ]);
  });

  it('are a tracking grid that nobody filled in: nothing is recorded, not even a no', async () => {
    const report = await readPage(`<h1>Middleford City Council</h1><p>Report to the Executive, 8 February 2021</p>
<h2>Street lighting contract</h2><p>1.1 To agree how the contract is let.</p>
<h3>TRACKING/PROCESS</h3><p>DIRECTOR: Petroc Lowe</p>
<table><tr><td>Chief Executive/Strategic Leadership Team</td><td>Cabinet Member/Chair</td><td>Ward Members</td><td>Partners</td></tr>
<tr><td></td><td></td><td></td><td></td></tr>
<tr><td>Scrutiny Committee</td><td>Cabinet/Committee</td><td>Council</td><td></td></tr>
<tr><td></td><td></td><td></td><td></td></tr></table>`);
    expect(report.signOffs.filter(({ result }) => result !== 'stated')).toEqual([]);
    expect(report.signOffs.filter(({ person }) => person?.name !== 'Petroc Lowe')).toEqual([]);
  });

  it('are answered by yes, no or a sentence, and signed with a stray space in the date', async () => {
    const report = await paper(`**LEGAL ADVICE OBTAINED;** Yes

**FINANCIAL ADVICE OBTAINED:** Yes

**HR ADVICE OBTAINED:** N/A

**PROCUREMENT ADVICE OBTAINED:** The award follows a mini-competition under the regional framework, and the standstill has been observed.

Signed: Roderick Vane      Dated: 28th January , 2021
`);
    expect(brief(report)).toEqual([
      ['legal', 'advised', null, null, null, 'yes'],
      ['finance', 'advised', null, null, null, 'yes'],
      ['hr', 'advised', null, null, null, 'notApplicable'],
      ['procurement', 'advised', null, null, null, 'stated'],
      ['other', 'signed', 'Roderick Vane', null, '2021-01-28', 'stated'],
    ]);
    expect(report.signOffs[3]?.advice).toContain('mini-competition');
  });

  it('are a yes with initials', async () => {
    const report = await paper(`**Considered by Monitoring Officer:** Yes JH

**Considered by Section 151 Officer:** Yes (PT)
`);
    expect(brief(report)).toEqual([
      ['monitoringOfficer', 'considered', 'JH', null, null, 'yes'],
      ['s151', 'considered', 'PT', null, null, 'yes'],
    ]);
  });

  it('close the paper without a label', async () => {
    const report = await paper(`## 7. Next steps

7.1 The lighting contractor starts on site in October.

Cressida Holloway

Lighting Engineer

29 January 2021

Petroc Lowe

Executive Director Growth and Place

1 February 2021
`);
    expect(brief(report)).toEqual([
      ['author', 'authored', 'Cressida Holloway', 'Lighting Engineer', '2021-01-29', 'stated'],
      ['director', 'approved', 'Petroc Lowe', 'Executive Director Growth and Place', '2021-02-01', 'stated'],
    ]);
  });

  it('run a name into a post without a comma', async () => {
    const report = await paper(`**Approved by:** Jean-Luc Marchetti Director Children's and Education, 12 January 2021

**Cleared by:** Cllr Wilhelmina Oakes Cabinet Member Streets and Parks 14 January 2021
`);
    expect(brief(report)).toEqual([
      ['director', 'approved', 'Jean-Luc Marchetti', "Director Children's and Education", '2021-01-12', 'stated'],
      ['member', 'cleared', 'Cllr Wilhelmina Oakes', 'Cabinet Member Streets and Parks', '2021-01-14', 'stated'],
    ]);
  });
});

describe('the form of a delegated decision', () => {
  it('has consultees, the comments of both statutory officers and who decided', async () => {
    const report = await readPaper(`# NETHERBY DISTRICT COUNCIL

## RECORD OF DECISION TAKEN UNDER DELEGATED POWERS

| **Decision Reference No:** | ND/2024/061 |
| --- | --- |
| **Title/Subject matter:** | Purchase of two flats at Bridge Street |
| **Decision taken by (name and job title):** | Tamsin Okafor, Assistant Director Housing |
| **Details of decision:** | To buy flats 4 and 6, Bridge Street for £312,000. |
| **Reasons for decision:** | The Council placed 41 families in bed and breakfast last year. |
| **Consultation: Portfolio Holder** | Cllr Jocelyn Ware – consulted 03/06/2024, supportive |
| **Declarations of interest:** | None |
| **S151 Officer comments:** | Agreed. Bertrand Coyle 05/06/2024 |
| **Monitoring Officer comments:** | No further comments. Ailsa Munro 06/06/2024 |
| **Signed (decision taker):** | T Okafor |
| **Date of decision:** | 10 June 2024 |
`);
    expect(report.kind).toBe('decisionRecord');
    expect(report.header).toMatchObject({
      title: 'Purchase of two flats at Bridge Street',
      reportRef: 'ND/2024/061',
      decisionMaker: { name: 'Tamsin Okafor', role: 'Assistant Director Housing' },
    });
    const found = brief(report);
    expect(found).toHaveLength(4);
    expect(found).toContainEqual(['member', 'consulted', 'Cllr Jocelyn Ware', null, '2024-06-03', 'stated']);
    expect(found).toContainEqual(['s151', 'advised', 'Bertrand Coyle', null, '2024-06-05', 'stated']);
    expect(found).toContainEqual(['monitoringOfficer', 'advised', 'Ailsa Munro', null, '2024-06-06', 'stated']);
    expect(found).toContainEqual([
      'director',
      'signed',
      'T Okafor',
      'Assistant Director Housing',
      '2024-06-10',
      'stated',
    ]);
  });
});

describe('what is no sign-off', () => {
  it('is the end of a report that keeps its clearances to itself', async () => {
    const { signOffs } = await paper(`## 8. Contact

8.1 For more information ask Cressida Holloway, Lighting Engineer, on 01632 960452 or cressida.holloway@middleford.gov.uk.

## 9. Background papers

9.1 Lighting survey, 2019.
`);
    expect(signOffs).toEqual([]);
  });

  it('is a director in the block of contacts', async () => {
    const { signOffs, header } = await paper(`## Contact details

**Report Author:**

Cressida Holloway (Lighting Engineer)
01632 960452, cressida.holloway@middleford.gov.uk

**Relevant Director:**

Petroc Lowe (Executive Director, Growth)
01632 960411, petroc.lowe@middleford.gov.uk
`);
    expect(signOffs).toEqual([]);
    expect(header.directors.map(({ name }) => name)).toEqual(['Petroc Lowe']);
  });

  it('is a reference that ends in initials', async () => {
    const { signOffs, header } = await readPaper(`# Authority Meeting

**High Fells National Park Authority**

**5 March 2021**

## 8. LIGHTING AT THE VISITOR CENTRE (A91941/SG)

### 1. Purpose of the report

To agree new lights.

### 2. Recommendation

That the lights be bought.
`);
    expect(signOffs).toEqual([]);
    expect(header.authors).toEqual([]);
    expect(header.reportRef).toBe('A91941/SG');
  });

  it('is that nobody has a conflict of interest', async () => {
    const { signOffs } = await paper(`**CONFLICT OF INTEREST:** None

**DISPENSATION GRANTED:** None
`);
    expect(signOffs).toEqual([]);
  });

  it('is a recommendation to note the statutory opinion of the finance officer', async () => {
    const { signOffs, recommendations } = await readPaper(`# MIDDLEFORD CITY COUNCIL

**Report to:** Council

**Date:** 24 February 2021

**Subject:** Revenue budget 2021/22

## 1. Recommendations

Council is recommended:

i) to adopt the budget in Appendix 1;

ii) to note that the Section 151 Officer considers the estimates robust and the reserves adequate, under section 25 of the Local Government Act 2003.

## 2. Background

2.1 The settlement was published in December.
`);
    expect(signOffs).toEqual([]);
    expect(recommendations).toHaveLength(2);
  });
});
