import type { CommitteeReport } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { readPage, readPaper, textsOf } from './read-paper.ts';

const front = `# TARNWICK BOROUGH COUNCIL

**Report to:** Audit and Standards Committee

**Date:** 14 November 2023

**Subject:** Risk management: second quarter

**Report author:** Odile Farrant, Risk and Insurance Manager

## 1. Purpose

1.1 To show how the risks to the Council's objectives stand at the end of September.

## 2. Recommendation

2.1 That the Committee notes the register.
`;

const closing = `
## 9. Implications

9.1 Legal: none.

9.2 Finance: the cost of insurance is met from existing budgets.
`;

const paper = (body: string): Promise<CommitteeReport> => readPaper(`${front}\n${body}\n${closing}`);

const page = (table: string): Promise<CommitteeReport> =>
  readPage(`<html><body><h1>Tarnwick Borough Council</h1><p>Audit and Standards Committee, 14 November 2023</p>
<h2>Strategic risk register</h2><p>The register is reviewed each quarter by the management team.</p>
${table}
<h2>Next steps</h2><p>The register returns to the Committee in February.</p></body></html>`);

type Part = 'inherent' | 'residual' | 'target';
/** What a risk's assessment prints at a stage, as [likelihood, impact, score]. */
const ratings = (risk: CommitteeReport['risks'][number] | undefined, stage: Part): readonly (string | null)[] => {
  const assessment = risk?.[stage];
  return [assessment?.likelihood, assessment?.impact, assessment?.score].map((rating) => rating?.raw ?? null);
};
const owners = (risk: CommitteeReport['risks'][number] | undefined): readonly (string | null)[] =>
  (risk?.owners ?? []).map(({ name, role }) => name ?? role);

describe('risks in tables', () => {
  it('are of implementing or of not implementing by one underlined word above the table', async () => {
    const { risks } = await paper(`## 5. Risk assessment

**Figure 1:** the risks associated with <u>implementing</u> the new depot are:

| No. | RISK | INHERENT RISK Impact | INHERENT RISK Probability | RISK CONTROL MEASURES | CURRENT RISK Impact | CURRENT RISK Probability | RISK OWNER |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | The access road floods in winter | High | Medium | Raise the road by half a metre | High | Low | Piers Achterberg |

**Figure 2:** the risks associated with <u>not</u> implementing the new depot are:

| No. | RISK | INHERENT RISK Impact | INHERENT RISK Probability | RISK CONTROL MEASURES | CURRENT RISK Impact | CURRENT RISK Probability | RISK OWNER |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | The old depot's licence ends | High | High | None | High | High | Piers Achterberg |
`);
    expect(risks.map(({ ref, text, scenario }) => [ref, text, scenario])).toEqual([
      ['1', 'The access road floods in winter', 'implementing'],
      ['1', "The old depot's licence ends", 'notImplementing'],
    ]);
    expect(ratings(risks[0], 'inherent')).toEqual(['Medium', 'High', null]);
    expect(ratings(risks[0], 'residual')).toEqual(['Low', 'High', null]);
    expect(owners(risks[0])).toEqual(['Piers Achterberg']);
  });

  it('stand three to a printed row, on a scale where the lowest digit is worst', async () => {
    const cells = (...texts: string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const heading = '<th>Ref</th><th>Vulnerability</th><th>R/O</th><th>Score</th>';
    const { risks } = await page(`<p>Likelihood is scored A to F. Impact is scored 1 to 4, 1 being catastrophic.</p>
<table><tr>${heading.repeat(3)}</tr>
${cells('1', 'Loss of the shared data centre', 'R', 'D1', '2', 'Failure of a key supplier', 'R', 'C2', '3', 'New burdens without grant', 'R', 'B3')}
${cells('4', 'Staff leave for the new combined authority', 'R', 'C3', '5', 'A neighbour buys our audit service', 'O', 'C2', '', '', '', '')}
</table>`);
    expect(risks.map(({ ref, text }) => [ref, text])).toEqual([
      ['1', 'Loss of the shared data centre'],
      ['2', 'Failure of a key supplier'],
      ['3', 'New burdens without grant'],
      ['4', 'Staff leave for the new combined authority'],
      ['5', 'A neighbour buys our audit service'],
    ]);
    expect(risks[0]?.residual).toMatchObject({
      likelihood: { level: 'D' },
      impact: { number: 1 },
      score: { level: 'D1' },
    });
    expect(risks[4]?.category).toBe('O');
  });

  it('have gross, current and expected net ratings beside what they would cost', async () => {
    const { risks } = await paper(`## 3. Corporate register

| Risk ref | Risk title | Gross risk rating | Current risk rating | Estimated cost (£) | Expected net risk rating | Risk owner |
| --- | --- | --- | --- | --- | --- | --- |
| TB3 | Legal challenge to the parking contract | 16 | 12 | 450,000 | 6 | Head of Legal Services |
| TB4 | Subsidence at the crematorium | 20 | 15 | 1,200,000 | 8 | Nuala Prideaux |
`);
    expect(risks.map((risk) => [risk.ref, risk.text])).toEqual([
      ['TB3', 'Legal challenge to the parking contract'],
      ['TB4', 'Subsidence at the crematorium'],
    ]);
    expect(
      risks.map((risk) => [ratings(risk, 'inherent')[2], ratings(risk, 'residual')[2], ratings(risk, 'target')[2]]),
    ).toEqual([
      ['16', '12', '6'],
      ['20', '15', '8'],
    ]);
    expect(risks.map(owners)).toEqual([['Head of Legal Services'], ['Nuala Prideaux']]);
  });

  it('leave a target that is still blank unsaid, and take a score as printed though it is no product', async () => {
    const { risks } = await paper(`## 3. Register

3.1 The maximum score is 25 and the smallest 2.

| Risk | Inherent Likelihood | Inherent Impact | Inherent Score | Residual Likelihood | Residual Impact | Residual Score | Target Likelihood | Target Impact | Target Score |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Ash dieback closes the country park | 5 | 4 | 20 | 4 | 4 | 17 | | | |
| School roofs fail | 3 | 5 | 15 | 2 | 5 | 10 | | | |
`);
    expect(ratings(risks[0], 'inherent')).toEqual(['5', '4', '20']);
    expect(ratings(risks[0], 'residual')).toEqual(['4', '4', '17']);
    expect(risks[0]?.target).toBeUndefined();
    expect(risks).toHaveLength(2);
  });

  it('are rated by the words for a level, now and as aimed at', async () => {
    const { risks } = await paper(`## 3. Register

| Risk ID | Risk title | Current risk level | Target risk level | Risk owner |
| --- | --- | --- | --- | --- |
| CRR0012 | Demand for adult social care grows faster than the grant | High (20) | Medium (12) | Corporate Director, Adult Social Care |
| CRR0031 | Failure of the highways system | Medium | Low | Director of Highways |
`);
    expect(risks.map((risk) => [risk.ref, risk.residual?.score, risk.target?.score])).toEqual([
      ['CRR0012', { raw: 'High (20)', level: 'High', number: 20 }, { raw: 'Medium (12)', level: 'Medium', number: 12 }],
      ['CRR0031', { raw: 'Medium', level: 'Medium' }, { raw: 'Low', level: 'Low' }],
    ]);
    expect(risks[0]?.category).toBeUndefined();
  });

  it('have a latest rating and one forecast for a date', async () => {
    const { risks } = await paper(`## 3. Opportunity register

| No | Opportunity | Inherent rating | Latest rating | Forecast rating (31/03/2024) | DOT |
| --- | --- | --- | --- | --- | --- |
| O1 | Government pays for the second bridge | 4 | 8 | 12 | ↑ |
| O2 | Joint purchase of electricity | 6 | 6 | 9 | ↔ |
`);
    expect(risks.map((risk) => [risk.ref, risk.text])).toEqual([
      ['O1', 'Government pays for the second bridge'],
      ['O2', 'Joint purchase of electricity'],
    ]);
    expect([
      ratings(risks[0], 'inherent')[2],
      ratings(risks[0], 'residual')[2],
      ratings(risks[0], 'target')[2],
    ]).toEqual(['4', '8', '12']);
  });

  it('keep their printed references, whatever their form', async () => {
    const { risks } = await paper(`## 3. Registers

| Ref | Risk | Likelihood | Impact | Score | Direction of travel |
| --- | --- | --- | --- | --- | --- |
| ER1 | Election staff cannot be found | 2 | 4 | 8 | ⇔ |
| SR06 | Reserves run out | 3 | 5 | 15 | ⇑ |
| Risk 2 | The lido leaks | 4 | 2 | 8 | ⇓ |
`);
    expect(risks.map(({ ref }) => ref)).toEqual(['ER1', 'SR06', 'Risk 2']);
    expect(risks.map((risk) => ratings(risk, 'residual'))).toEqual([
      ['2', '4', '8'],
      ['3', '5', '15'],
      ['4', '2', '8'],
    ]);
  });

  it('are told in words alone: scenario, contributory factors, consequences', async () => {
    const { risks } = await paper(`## 3. Scenarios

| Risk scenario | Vulnerability / contributory factors | Potential impact / consequences | Risk owner |
| --- | --- | --- | --- |
| The theatre has to close in the pantomime season | The roof dates from 1931; one boiler serves the whole house | Lost income; refunds; harm to the town's name | Head of Culture |
| The call centre cannot answer | Two vacancies in five; a telephone system out of support | Complaints rise | Roland Esterhazy |
`);
    expect(risks.map(({ text, cause, consequence }) => [text, cause, consequence])).toEqual([
      [
        'The theatre has to close in the pantomime season',
        'The roof dates from 1931; one boiler serves the whole house',
        "Lost income; refunds; harm to the town's name",
      ],
      ['The call centre cannot answer', 'Two vacancies in five; a telephone system out of support', 'Complaints rise'],
    ]);
    expect(risks.map(owners)).toEqual([['Head of Culture'], ['Roland Esterhazy']]);
  });

  it('are not disturbed by a third dimension, how soon', async () => {
    const { risks } = await paper(`## 3. Register

| Risk | Likelihood | Impact | Proximity | Score | Existing controls |
| --- | --- | --- | --- | --- | --- |
| Coach park contract lapses | 3 | 2 | 4 | 6 | Monthly review |
| Bridge fails its inspection | 2 | 4 | 1 | 8 | Weight limit |
`);
    expect(risks.map((risk) => ratings(risk, 'residual'))).toEqual([
      ['3', '2', '6'],
      ['2', '4', '8'],
    ]);
    expect(risks.map(({ mitigation }) => mitigation)).toEqual([['Monthly review'], ['Weight limit']]);
  });

  it.each([
    ['Gross', 'Net'],
    ['Unmitigated', 'Mitigated'],
    ['Original', 'Latest'],
    ['Before controls', 'After controls'],
    ['Pre mitigation', 'Post mitigation'],
    ['Pre-mitigation', 'Post-mitigation'],
    ['Score prior to mitigation', 'Score following mitigation'],
    ['Score pre the mitigation actions', 'Score post the mitigation actions'],
  ])('are assessed before and after, called %s and %s', async (before, after) => {
    const { risks } = await page(`<table>
<tr><th rowspan="2">Risk</th><th colspan="3">${before}</th><th rowspan="2">Mitigation</th><th colspan="3">${after}</th></tr>
<tr><th>Severity</th><th>Possibility</th><th>Total</th><th>Severity</th><th>Possibility</th><th>Total</th></tr>
<tr><td>Market traders leave</td><td>4</td><td>3</td><td>12</td><td>Rents held for a year</td><td>4</td><td>1</td><td>4</td></tr>
</table>`);
    expect(textsOf(risks)).toEqual(['Market traders leave']);
    expect(ratings(risks[0], 'inherent')).toEqual(['3', '4', '12']);
    expect(ratings(risks[0], 'residual')).toEqual(['1', '4', '4']);
    expect(risks[0]?.mitigation).toEqual(['Rents held for a year']);
  });

  it('are scored only by the colour of a cell', async () => {
    const { risks } = await page(`<table>
<tr><th>Ref</th><th>Risk</th><th>Inherent risk</th><th>Controls</th><th>Residual risk</th><th>Owner</th></tr>
<tr><td>1</td><td>Sea wall overtops</td><td style="background-color:#ff0000"></td><td>Gates closed on warning</td><td style="background-color:#ffc000">&nbsp;</td><td>Coastal Engineer</td></tr>
<tr><td>2</td><td>Grant is clawed back</td><td bgcolor="#FFC000"></td><td>Quarterly claims</td><td bgcolor="#00B050"></td><td>Sunniva Tully</td></tr>
</table>`);
    expect(risks.map(({ text, inherent, residual }) => [text, inherent?.rag?.code, residual?.rag?.code])).toEqual([
      ['Sea wall overtops', 'red', 'amber'],
      ['Grant is clawed back', 'amber', 'green'],
    ]);
    expect(risks[0]?.inherent?.score).toBeNull();
    expect(risks.map(owners)).toEqual([['Coastal Engineer'], ['Sunniva Tully']]);
  });

  it('are scored only by the colour of the text', async () => {
    const { risks } = await page(`<table>
<tr><th>Ref</th><th>Risk</th><th>Inherent risk</th><th>Controls</th><th>Residual risk</th></tr>
<tr><td>1</td><td>Sea wall overtops</td><td style="color:#c00000">●</td><td>Gates closed on warning</td><td><span style="color:#ffc000">●</span></td></tr>
<tr style="color:#c00000"><td style="color:#c00000">2</td><td style="color:#c00000">Grant is clawed back</td><td style="color:#c00000">●</td><td style="color:#c00000">Added since May</td><td style="color:#c00000">●</td></tr>
</table>`);
    expect(risks.map(({ text, inherent, residual }) => [text, inherent?.rag?.code, residual?.rag?.code])).toEqual([
      ['Sea wall overtops', 'red', 'amber'],
      ['Grant is clawed back', undefined, undefined],
    ]);
  });

  it('have actions under a heading that spans their dates, below titles of groups', async () => {
    const report = await readPage(`<h1>MARCHLAND FIRE AND RESCUE AUTHORITY</h1><p>Audit Committee</p><p>14 May 2024</p>
<h2>STRATEGIC RISK REGISTER</h2><table>
<tr><th rowspan="2">ID</th><th rowspan="2">Risk (cause, event and effect)</th><th rowspan="2">Owner</th><th colspan="3">Inherent risk (before controls)</th><th rowspan="2">Existing controls</th><th colspan="3">Residual risk (after controls)</th><th colspan="2">Further actions</th><th rowspan="2">Target score</th></tr>
<tr><th>L</th><th>I</th><th>Score</th><th>L</th><th>I</th><th>Score</th><th>Action</th><th>By when</th></tr>
<tr><td colspan="13"><b>People</b></td></tr>
<tr><td rowspan="2">SR1</td><td rowspan="2">Engines cannot be crewed by day</td><td rowspan="2">Chief Fire Officer</td><td rowspan="2">5</td><td rowspan="2">4</td><td rowspan="2" style="background-color:#FF0000">20</td><td>Dual contracts</td><td rowspan="2">4</td><td rowspan="2">4</td><td rowspan="2" style="background-color:#FFC000">16</td><td>Recruit twice a year</td><td>Sep 2024</td><td rowspan="2">9</td></tr>
<tr><td>Day-crewing at two stations</td><td>Review the retaining fees</td><td>Dec 2024</td></tr>
<tr><td colspan="13"><b>Assets</b></td></tr>
<tr><td>SR3</td><td>The control room system fails</td><td>Head of ICT</td><td>4</td><td>5</td><td style="background-color:#FF0000">20</td><td>Buddy arrangement</td><td>2</td><td>4</td><td style="background-color:#92D050">8</td><td>None</td><td></td><td>4</td></tr>
</table>`);
    expect(report.header.title).toBe('STRATEGIC RISK REGISTER');
    expect(report.risks.map(({ ref, mitigation, actions }) => [ref, mitigation, actions])).toEqual([
      ['SR1', ['Dual contracts', 'Day-crewing at two stations'], ['Recruit twice a year', 'Review the retaining fees']],
      ['SR3', ['Buddy arrangement'], []],
    ]);
    expect(
      report.risks.map((risk) => [risk.inherent?.rag?.code, risk.residual?.rag?.code, ratings(risk, 'target')[2]]),
    ).toEqual([
      ['red', 'amber', '9'],
      ['red', 'green', '4'],
    ]);
    expect(report.actions).toEqual([]);
  });

  it('name several owners, and actions still to come beside the controls', async () => {
    const { risks } = await paper(`## 3. Register

| Ref | Risk description | L | I | Score | Controls in place | Further actions required | Response | Owner |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | Fraudulent grant claims | 3 | 3 | 9 | Two officers check each claim | Share data with the county by June 2024 | Treat | Odile Farrant / Head of Revenues |
| 2 | A heatwave closes the offices | 2 | 2 | 4 | Fans | None | Tolerate | Facilities Manager |
`);
    expect(risks.map(({ mitigation, actions }) => [mitigation, actions])).toEqual([
      [['Two officers check each claim'], ['Share data with the county by June 2024']],
      [['Fans'], []],
    ]);
    expect(risks.map(owners)).toEqual([['Odile Farrant', 'Head of Revenues'], ['Facilities Manager']]);
  });
});

describe('risk cards', () => {
  it('are label and value blocks in a grid of their own, one to a risk', async () => {
    const card = (rows: readonly (readonly [string, string])[]): string =>
      `<table>${rows.map(([label, value]) => `<tr><td><b>${label}</b></td><td>${value}</td></tr>`).join('')}</table>`;
    const { risks } = await page(
      card([
        ['Risk reference', 'SR4'],
        ['Risk description', 'The Council cannot house families who become homeless'],
        ['Cause', 'Private rents have risen by a fifth'],
        ['Consequence', 'Families are placed in bed and breakfast'],
        ['Risk owner', 'Thaddeus Blyth, Assistant Director of Housing'],
        ['Inherent score', '20 (L5 x I4)'],
        ['Existing controls', 'Leases on 40 flats'],
        ['Current score', '15 (L5 x I3)'],
        ['Further actions', 'Buy ten homes by March 2025'],
        ['Target score', '9 (L3 x I3)'],
        ['Treat, tolerate, transfer or terminate', 'Treat'],
      ]) +
        card([
          ['Risk reference', 'SR5'],
          ['Risk description', 'The leisure trust fails'],
          ['Cause', 'Energy prices'],
          ['Consequence', 'Pools close'],
          ['Risk owner', 'Director of Place'],
          ['Inherent score', '16 (L4 x I4)'],
          ['Existing controls', 'Open-book accounts'],
          ['Current score', '8 (L2 x I4)'],
          ['Further actions', 'None'],
          ['Target score', '8 (L2 x I4)'],
          ['Treat, tolerate, transfer or terminate', 'Tolerate'],
        ]),
    );
    expect(risks.map(({ ref, text }) => [ref, text])).toEqual([
      ['SR4', 'The Council cannot house families who become homeless'],
      ['SR5', 'The leisure trust fails'],
    ]);
    expect(risks[0]).toMatchObject({
      cause: 'Private rents have risen by a fifth',
      consequence: 'Families are placed in bed and breakfast',
      inherent: { likelihood: { number: 5 }, impact: { number: 4 }, score: { number: 20 } },
      residual: { likelihood: { number: 5 }, impact: { number: 3 }, score: { number: 15 } },
      target: { score: { number: 9 } },
      mitigation: ['Leases on 40 flats'],
      actions: ['Buy ten homes by March 2025'],
      owners: [{ name: 'Thaddeus Blyth', role: 'Assistant Director of Housing' }],
    });
    expect(risks[1]?.actions).toEqual([]);
  });

  it('are known by the one word Risk in each grid', async () => {
    const { risks } = await page(
      ['Flooding of the depot', 'Loss of the fuel tanks']
        .map(
          (name, index) => `<table><tr><td>Risk</td><td>${name}</td></tr><tr><td>Likelihood</td><td>High</td></tr>
<tr><td>Impact</td><td>Medium</td></tr><tr><td>Risk owner</td><td>Depot Manager</td></tr>
<tr><td>Mitigation</td><td>Plan ${index + 1}</td></tr></table>`,
        )
        .join('<p></p>'),
    );
    expect(risks.map(({ text, mitigation }) => [text, mitigation])).toEqual([
      ['Flooding of the depot', ['Plan 1']],
      ['Loss of the fuel tanks', ['Plan 2']],
    ]);
    expect(risks.map((risk) => ratings(risk, 'residual'))).toEqual([
      ['High', 'Medium', null],
      ['High', 'Medium', null],
    ]);
  });

  it('open with a heading that holds reference and risk', async () => {
    const { risks } = await paper(`## 3. Strategic risks

### Risk SR7: Loss of the coastal defences

**Owner:** Coastal Engineer

**Likelihood:** 4 (likely)

**Impact:** 5 (severe)

**Controls:** Weekly inspection of the groynes

### Risk SR8: Failure of the payroll provider

**Owner:** Head of People

**Likelihood:** 2 (unlikely)

**Impact:** 3 (moderate)

**Controls:** A copy of the last payroll is kept
`);
    expect(risks.map(({ ref, text }) => [ref, text])).toEqual([
      ['SR7', 'Loss of the coastal defences'],
      ['SR8', 'Failure of the payroll provider'],
    ]);
    expect(ratings(risks[1], 'residual')).toEqual(['2 (unlikely)', '3 (moderate)', null]);
    expect(risks.map(owners)).toEqual([['Coastal Engineer'], ['Head of People']]);
  });
});

describe('what is said of risk without being a risk', () => {
  it('is one word on a form', async () => {
    const { risks, implications } = await readPaper(`# TARNWICK BOROUGH COUNCIL

**Part 1 (Open to the public)**

REPORT OF THE STRATEGIC DIRECTOR OF PLACE TO THE LEAD MEMBER FOR PROPERTY ON 9 MAY 2022

TITLE: Lease of the kiosk in Mill Gardens

RECOMMENDATIONS: That the lease be granted for five years.

KEY DECISION: NO

ASSESSMENT OF RISK: Low.

SOURCE OF FUNDING: N/A

LEGAL IMPLICATIONS: The Council may grant the lease under section 123 of the Local Government Act 1972.
`);
    expect(risks).toEqual([]);
    expect(implications.find(({ category }) => category === 'risk')).toMatchObject({
      label: 'ASSESSMENT OF RISK',
      text: 'Low.',
    });
  });

  it('is that there are none, with a pointer to the register', async () => {
    const { risks, implications } = await paper(`## 7. Risk implications

There are no risks directly relating to this paper. General risks to the programme are described on the Corporate Risk Register.
`);
    expect(risks).toEqual([]);
    expect(implications.find(({ category }) => category === 'risk')).toMatchObject({ stance: 'none' });
  });

  it('is a row of the table of implications', async () => {
    const { risks, implications } = await paper(`## 7. Cross-cutting issues and implications

| Issue | Implications | Sign-off |
| --- | --- | --- |
| Risk Management | No implications. | Democratic Services Officer |
| Staffing | The work is done within the present staff. | Head of Policy |
`);
    expect(risks).toEqual([]);
    expect(implications.find(({ category }) => category === 'risk')).toMatchObject({
      text: 'No implications.',
      stance: 'none',
    });
  });

  it('is only counted', async () => {
    const { risks } = await paper(`## 3. Summary of the register

3.1 The register holds four red risks, 5 amber and 3 green. Nine are being treated and three must be tolerated.

| | Red | Amber | Green | Total |
| --- | --- | --- | --- | --- |
| Number of risks | 4 | 5 | 3 | 12 |
| Previous quarter | 3 | 6 | 3 | 12 |
`);
    expect(risks).toEqual([]);
  });

  it('is prose, its mitigation in the next paragraph', async () => {
    const { risks, implications } = await paper(`## 7. Risk management

7.1 A second poor inspection may result in further intervention by the regulator.

7.2 This is mitigated by a weekly improvement board chaired by the Chief Executive.
`);
    expect(risks).toEqual([]);
    expect(implications.find(({ category }) => category === 'risk')?.text).toContain(
      'may result in further intervention',
    );
  });
});
