import type { CommitteeReport, Implication } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { readPage, readPaper } from './read-paper.ts';

const front = `# COLNE AND MOSS DISTRICT COUNCIL

**Report to:** Cabinet

**Date:** 6 September 2022

**Subject:** A hub for carers at the old post office

**Report author:** Emrys Vaughan, Commissioning Manager

## 1. Purpose of the report

1.1 To agree a lease of the old post office in Moss Street.

## 2. Recommendations

2.1 That Cabinet agrees to the lease.

## 3. Background

3.1 Carers have asked for a place to meet since 2018.
`;

const paper = (body: string): Promise<CommitteeReport> => readPaper(`${front}\n${body}\n`);

type Brief = readonly [Implication['category'], string, Implication['stance']];
const brief = ({ implications }: CommitteeReport): readonly Brief[] =>
  implications.map(({ category, text, stance }) => [category, text, stance]);

describe('the category of an implication', () => {
  const cases: readonly (readonly [Implication['category'], readonly string[]])[] = [
    [
      'finance',
      ['Financial implications', 'Finance Advice', 'Resource Implications', 'Best Value', 'Financial Impact'],
    ],
    ['legal', ['Legal implications', 'Legal Advice', 'Legal and Democracy', 'Statutory implications']],
    [
      'risk',
      ['Risk Management', 'Risk implications, assessment and mitigation', 'Risk and Opportunity', 'Assessment of risk'],
    ],
    [
      'equality',
      [
        'Public Sector Equality Duties',
        'Equality / Diversity implications',
        'Equalities implications',
        'EIA',
        'EqIA',
        'Integrated Impact Assessment',
        'People Impact Assessment (PIA) Implications',
        'Implications on equalities and health inequalities',
        'Equality Screening',
      ],
    ],
    [
      'hr',
      [
        'HR Advice',
        'Personnel implications',
        'Staffing',
        'Human Resources implications',
        'Workforce implications',
        'Trade Union comments',
      ],
    ],
    [
      'climate',
      [
        'Eco-impact assessment',
        'Environmental implications',
        'Sustainability implications',
        'Climate Change / Carbon Clever',
        'Carbon implications',
        'Climate change and environmental implications',
      ],
    ],
    ['it', ['Implications on IT', 'ICT implications', 'Digital implications']],
    ['procurement', ['Procurement implications', 'Social value', 'Contract implications']],
    ['property', ['Property implications', 'Asset Management implications', 'Land and property implications']],
    ['healthSafety', ['Health and Safety implications']],
    ['publicHealth', ['Public Health implications', 'Health inequalities', 'Health and wellbeing implications']],
    ['crime', ['Crime and Disorder implications', 'Community Safety implications', 'Section 17 implications']],
    [
      'privacy',
      [
        'Privacy and Data Protection implications',
        'Information governance implications',
        'Data protection impact assessment',
      ],
    ],
    [
      'policy',
      [
        'Corporate Aims / Policy Framework',
        'Corporate Strategy alignment',
        'Strategic Fit',
        'Impact on Corporate Priorities',
        'Council Plan implications',
      ],
    ],
    ['consultation', ['Consultation Details', 'Engagement implications']],
    ['scrutiny', ['Scrutiny Interest', 'Scrutiny input']],
    [
      'community',
      [
        'Community (Equality, Poverty, Rural and Island)',
        'City Benefits',
        'Anti-poverty implications',
        'Socio-economic duty',
      ],
    ],
    ['language', ['Welsh Language implications', 'Gaelic implications']],
    ['futureGenerations', ['Well-being of Future Generations (Wales) Act implications']],
    [
      'safeguarding',
      ['Safeguarding implications', "Children's rights implications", 'Corporate Parenting implications'],
    ],
    ['humanRights', ['Human Rights implications']],
    ['other', ['Coastal erosion implications']],
  ];

  it.each(cases.flatMap(([category, labels]) => labels.map((label) => [label, category] as const)))(
    'of %s is %s',
    async (label, category) => {
      const { implications } = await paper(`## 5. Implications

### 5.1 ${label}

The hub opens five days a week and is staffed by the charity's own volunteers.

### 5.2 Legal implications

The Council may take a lease under section 120 of the Local Government Act 1972.
`);
      const found = implications.find(({ text }) => text.startsWith('The hub opens'));
      expect([found?.category, found?.label]).toEqual([category, label]);
    },
  );
});

describe('implications', () => {
  it('stand in a table of label cells', async () => {
    const report =
      await readPage(`<h1>Colne and Moss District Council</h1><p>Cabinet, 6 September 2022</p><h2>A hub for carers</h2>
<table><tr><td><b>IMPLICATIONS:</b></td><td></td></tr>
<tr><td><b>Corporate Aims/Policy Framework:</b></td><td>Do the proposals accord with the Policy Framework? Yes</td></tr>
<tr><td><b>Statement by the S151 Officer: Financial Implications and</b></td><td>The rent of £9,000 a year is met from the carers' grant.</td></tr>
<tr><td><b>Risk Considerations:</b></td><td>There is a risk that the grant ends in 2024.</td></tr>
<tr><td><b>Equality/Diversity implications:</b></td><td>No</td></tr>
<tr><td><b>Wards Affected:</b></td><td>Moss Street</td></tr>
<tr><td><b>Scrutiny Interest:</b></td><td>Adult Care Panel</td></tr></table>
<h2>1.0 BACKGROUND</h2><p>1.1 Carers have asked for a place to meet.</p>`);
    const found = brief(report);
    expect(found.map(([category]) => category)).toEqual(['policy', 'finance', 'equality', 'scrutiny']);
    expect(found[1]?.[1]).toContain('There is a risk that the grant ends');
    expect(report.header.wards).toEqual({ all: false, names: ['Moss Street'] });
  });

  it('are numbered advice with its signer', async () => {
    const report = await paper(`## Advice

**1. Finance Advice:** The rent is in the budget.

**Finance Business Partner:** Tobias Renn, Strategic Finance Manager 22 August 2022.

**2. Legal Advice:** The lease is outside the 1954 Act.

**Legal Team Leader:** Marguerite Shaw, Solicitor 19 August 2022.

**3. Implications on IT:** No anticipated impact.

**IT Team Leader:** Gethin Pugh, Head of ICT 20 August 2022.

**4. HR Advice:** No HR implications evident.

**HR Partner:** Ottoline Dray, HR Partner 21 August 2022.
`);
    expect(brief(report)).toEqual([
      ['finance', 'The rent is in the budget.', 'stated'],
      ['legal', 'The lease is outside the 1954 Act.', 'stated'],
      ['it', 'No anticipated impact.', 'none'],
      ['hr', 'No HR implications evident.', 'none'],
    ]);
  });

  it('are limbs of one heading that serves two categories', async () => {
    const report = await paper(`## 8. Legal and Resource Implications

*8.1 Legal*

The Council may take a lease under section 120 of the Local Government Act 1972.

(Legal advice provided by Marguerite Shaw, Solicitor)

*8.2 Financial*

*(a) Revenue*

The rent is £9,000 a year.

*(b) Capital*

None.

(Financial advice provided by Tobias Renn, Finance Manager)
`);
    expect(brief(report)).toEqual([
      ['legal', 'The Council may take a lease under section 120 of the Local Government Act 1972.', 'stated'],
      ['finance', 'Revenue The rent is £9,000 a year. Capital None.', 'stated'],
    ]);
    expect(report.signOffs.map(({ domain, person }) => [domain, person?.name])).toEqual([
      ['legal', 'Marguerite Shaw'],
      ['finance', 'Tobias Renn'],
    ]);
  });

  it('under one heading for two, without limbs, take the first named', async () => {
    const report = await paper(`## 8. Legal and Financial Implications

8.1 The lease costs £9,000 a year and may be taken under section 120 of the Local Government Act 1972.
`);
    expect(report.implications.map(({ category, label }) => [category, label])).toEqual([
      ['legal', 'Legal and Financial Implications'],
    ]);
  });

  it('answer questions set as headings', async () => {
    const report = await readPaper(`# Vale Clinical Commissioning Group Governing Body

**Title:** Carers' hub

**Agenda Item:** 9

## 1. Purpose

To support the lease.

## How does this fit with our Strategic Objectives?

It helps carers to stay well.

## Are there any financial implications?

None for the CCG.

## How have service users, carers and local people been involved?

A survey was answered by 90 carers.

## What are the implications on equalities and health inequalities?

Carers on low incomes gain most.
`);
    expect(report.implications.map(({ category }) => category)).toEqual([
      'policy',
      'finance',
      'consultation',
      'equality',
    ]);
    expect(report.implications[1]?.stance).toBe('none');
  });

  it('are bundled under "Other implications" as label and text', async () => {
    const report = await paper(`## 7. Service and Community Impact

7.1 The hub is a short walk from three bus routes.

## 8. Other implications

**Human Rights:** None.

**Crime and disorder:** The building has stood empty, and its use will deter trespass.

**Health and safety:** N/A
`);
    expect(brief(report)).toEqual([
      ['community', 'The hub is a short walk from three bus routes.', 'stated'],
      ['humanRights', 'None.', 'none'],
      ['crime', 'The building has stood empty, and its use will deter trespass.', 'stated'],
      ['healthSafety', 'N/A', 'notApplicable'],
    ]);
  });

  it('stand before the body of the report', async () => {
    const report = await readPaper(`# THE STRATHLORN COUNCIL

**Committee:** Communities

**Date:** 9 June 2022

**Report Title:** A hub for carers

## 1. Purpose/Executive Summary

1.1 To agree a lease.

## 2. Recommendations

2.1 Members are asked to agree the lease.

## 3. Implications

3.1 **Resource** – the rent is in the budget.

3.2 **Legal** – no legal implications arise.

3.3 **Community (Equality, Poverty, Rural and Island)** – carers in remote glens may join by telephone.

3.4 **Climate Change / Carbon Clever** – none.

3.5 **Risk** – the grant may end.

3.6 **Gaelic** – the sign will be in both languages.

## 4. Background

4.1 Carers have asked for a place to meet.
`);
    expect(brief(report)).toEqual([
      ['finance', 'the rent is in the budget.', 'stated'],
      ['legal', 'no legal implications arise.', 'none'],
      ['community', 'carers in remote glens may join by telephone.', 'stated'],
      ['climate', 'none.', 'none'],
      ['risk', 'the grant may end.', 'stated'],
      ['language', 'the sign will be in both languages.', 'stated'],
    ]);
  });

  it.each([
    ['Not applicable', 'notApplicable'],
    ['N/A', 'notApplicable'],
    ['None.', 'none'],
    ['There are no direct implications arising from this report.', 'none'],
    ['There are no direct financial implications, but the hub will need repairs of £20,000 by 2025.', 'stated'],
    ['Detailed within the confidential report.', 'exempt'],
    ['These are set out in the exempt appendix.', 'exempt'],
    ['Currently being reviewed by officers.', 'pending'],
    ['To follow.', 'pending'],
    ['The rent of £9,000 is met from the grant.', 'stated'],
    ['No comments were received from the trade unions, who were given two weeks to reply.', 'stated'],
  ] as const)('that say "%s" are %s', async (text, stance) => {
    const report = await paper(`## 5. Financial implications

5.1 ${text}

## 6. Legal implications

6.1 The lease is outside the 1954 Act.
`);
    expect(brief(report)[0]).toEqual(['finance', text, stance]);
  });

  it('keep one real sentence behind the boilerplate of the equality duty', async () => {
    const report = await paper(`## 7. Public Sector Equality Duties

7.1 Before making a decision, section 149 of the Equality Act 2010 requires that each decision-maker considers the need to promote equality for persons with the following "protected characteristics": age, disability, gender reassignment, pregnancy and maternity, race, religion or belief, sex, sexual orientation.

7.2 Each decision-maker must, therefore, have due regard to the need to:

i) eliminate discrimination, harassment, victimisation and any other conduct prohibited under the Equality Act 2010;

ii) advance equality of opportunity between persons who share a relevant protected characteristic and those who do not share it.

7.3 The hub has a ramp and a lift, and most of its users will be women over fifty.

## 8. Legal implications

8.1 None.
`);
    const [equality, legal] = report.implications;
    expect(equality).toMatchObject({ category: 'equality', stance: 'stated' });
    expect(equality?.text).toContain('The hub has a ramp and a lift');
    expect(legal).toMatchObject({ category: 'legal', stance: 'none' });
    expect(report.recommendations).toHaveLength(1);
  });

  it('are flags of a fixed list of appendices only there', async () => {
    const report = await paper(`## 9. Appendices

| Appendix D – Risk assessment | NO |
| --- | --- |
| Appendix E – Equalities screening / impact assessment of proposal | YES |
| Appendix F – Eco-impact screening / impact assessment of proposal | NO |
`);
    expect(report.implications).toEqual([]);
    expect(report.appendices.map(({ label, attached }) => [label, attached])).toEqual([
      ['Appendix D', false],
      ['Appendix E', true],
      ['Appendix F', false],
    ]);
  });

  it('are not made of a table of options that has a column of costs and risks', async () => {
    const report = await paper(`## 6. Options

| Option | Description | Financial implications | Risks |
| --- | --- | --- | --- |
| 1 | Do nothing | None | Carers go without |
| 2 | Take the lease | £9,000 a year | The grant may end |

## 7. Legal implications

7.1 None.
`);
    expect(report.implications.map(({ category }) => category)).toEqual(['legal']);
  });
});
