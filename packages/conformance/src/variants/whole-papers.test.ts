import { expect, test } from 'vitest';
import { treeOf } from './officer-report.ts';
import { readPaper } from './read-paper.ts';

test('a planning report: heads of terms, a fall-back, conditions with reasons, informatives', async () => {
  const { kind, recommendations, quotedRecommendations } = await readPaper(`
# THORNBY VALE DISTRICT COUNCIL

## PLANNING COMMITTEE

14 March 2024

| Application No. | 24/00117/FUL |
|---|---|
| Site | Old Sawmill, Mill Lane, Thornby |
| Proposal | Conversion to 12 flats |
| Applicant | Larkrise Homes Ltd |
| Ward | Mill |
| Case officer | Ottoline Braithwaite |

## 1. RECOMMENDATION

1.1 That delegated authority be given to the Head of Planning to GRANT planning permission subject to:

(a) the completion of a section 106 agreement to secure:

(i) two affordable flats;

(ii) £14,200 towards the play area in Weir Park; and

(b) the conditions set out in section 7.

1.2 That, if the agreement is not completed by 30 June 2024, the Head of Planning be authorised to refuse the application.

## 2. SITE

2.1 The mill was built in 1874 and closed in 1990. It stands in the conservation area.

## 3. CONSULTATIONS

3.1 County Highways recommends that cycle parking be provided. No objection.

3.2 Thornby Parish Council: objects to the loss of trees.

## 4. ASSESSMENT

4.1 The principle is supported by policy H3 of the Local Plan.

## 7. CONDITIONS

1. The development shall begin within three years.

Reason: To comply with the Act.

2. No flat shall be occupied until the cycle store has been built.

Reason: To promote cycling.

## 8. INFORMATIVES

1. The applicant is reminded that bats are protected.
`);
  expect(kind).toBe('officerReport');
  expect(treeOf(recommendations)).toEqual([
    '1.1 That delegated authority be given to the Head of Planning to GRANT planning permission subject to:',
    '  (a) the completion of a section 106 agreement to secure:',
    '    (i) two affordable flats',
    '    (ii) £14,200 towards the play area in Weir Park; and',
    '  (b) the conditions set out in section 7.',
    '1.2 That, if the agreement is not completed by 30 June 2024, the Head of Planning be authorised to refuse the application.',
  ]);
  expect(recommendations[1]).toMatchObject({
    condition: 'if the agreement is not completed by 30 June 2024',
    delegation: { to: [{ raw: 'Head of Planning' }], scope: 'refuse the application' },
  });
  expect(quotedRecommendations).toEqual([]);
});

test('a combined authority paper: the Mayor and constituent members asked apart', async () => {
  const { kind, header, recommendations } = await readPaper(`
# Larkshire and Thornby Combined Authority

**Report to:** Larkshire and Thornby Combined Authority Board

**Date:** 14 March 2024

**Subject:** Bus Service Improvement Plan

**Director:** Alaric Pemberton, Director of Transport

**Author:** Ottoline Braithwaite

**Is this a key decision?** Yes

## 1. Purpose of this report

1.1 To seek approval of spending under the Bus Service Improvement Plan.

## 2. Recommendations

2.1 That the Combined Authority:

(i) Approves that the scheme proceeds to delivery, with a total value of £4.25 million, subject to the conditions set by the Programme Appraisal Team.

(ii) Notes the progress of the other schemes at Appendix 1.

(iii) Delegates authority to the Director of Transport, in consultation with the Mayor and the Chair of the Transport Committee, to enter into grant agreements with operators.

2.2 The Mayor is recommended to:

(i) Approve the making of the franchising scheme.

## 3. Information

3.1 The plan was approved by the Department for Transport in 2022.

3.2 The Overview and Scrutiny Committee considered the plan on 2 February and recommended that evening services be funded first.

## 4. Financial implications

4.1 The cost is met from grant.
`);
  expect(kind).toBe('officerReport');
  expect(header.title).toBe('Bus Service Improvement Plan');
  expect(recommendations.map(({ marker, text, decisionMaker }) => [marker, text, decisionMaker?.raw])).toEqual([
    [
      '(i)',
      'Approves that the scheme proceeds to delivery, with a total value of £4.25 million, subject to the conditions set by the Programme Appraisal Team.',
      'Combined Authority',
    ],
    ['(ii)', 'Notes the progress of the other schemes at Appendix 1.', 'Combined Authority'],
    [
      '(iii)',
      'Delegates authority to the Director of Transport, in consultation with the Mayor and the Chair of the Transport Committee, to enter into grant agreements with operators.',
      'Combined Authority',
    ],
    ['(i)', 'Approve the making of the franchising scheme.', 'Mayor'],
  ]);
  expect(recommendations[0]).toMatchObject({
    amounts: [{ value: 4250000 }],
    condition: 'subject to the conditions set by the Programme Appraisal Team',
  });
  expect(recommendations[2]?.delegation?.consult.map(({ raw }) => raw)).toEqual([
    'Mayor',
    'Chair of the Transport Committee',
  ]);
});

test('an NHS body paper: asks with bullets, and what an inspection recommended', async () => {
  const { kind, recommendations, quotedRecommendations } = await readPaper(`
# NHS Thornby Vale Integrated Care Board

**Meeting of the Board in public, 14 March 2024**

**Agenda item:** 7

**Title of paper:** Winter Pressures Review

**Executive lead:** Dr Saskia Holloway, Chief Medical Officer

**Author:** Ottoline Braithwaite, Head of Urgent Care

**Purpose:** Decision

## Executive summary

Attendances rose by 6% on the winter before. Handovers took longer than they should.

## Recommendation(s)

The Board is asked to:

- NOTE the findings of the review
- APPROVE the plan for next winter at a cost of £1.9m
- AGREE that progress is reported to the Quality Committee each quarter

## Background

The Care Quality Commission inspected the urgent care centre in January. It made four recommendations.

The Care Quality Commission recommended that the trust:

1. reviews the rota at weekends; and

2. audits handovers each month.

## Risk

Failure to act may lead to further delays.
`);
  expect(kind).toBe('officerReport');
  expect(treeOf(recommendations)).toEqual([
    'NOTE the findings of the review',
    'APPROVE the plan for next winter at a cost of £1.9m',
    'AGREE that progress is reported to the Quality Committee each quarter',
  ]);
  expect(recommendations.map(({ actions }) => actions[0]?.verb)).toEqual(['note', 'approve', 'agree']);
  expect(quotedRecommendations.map(({ marker, text, origin }) => [marker, text, origin])).toEqual([
    ['1.', 'reviews the rota at weekends; and', 'inspectorate'],
    ['2.', 'audits handovers each month.', 'inspectorate'],
  ]);
});

test('a budget report: limbs from (a) to (i), numerals beneath one, a table inside another', async () => {
  const { recommendations } = await readPaper(`
# THORNBY VALE DISTRICT COUNCIL

## COUNCIL

21 February 2024

**REVENUE BUDGET AND COUNCIL TAX 2024/25**

Report of the Director of Finance (Section 151 Officer)

## 1. Purpose

1.1 To set the budget and the council tax for the year.

## 2. Recommendations

That Cabinet recommends to Council that:

(a) the revenue estimates for 2023/24 be revised as shown in Appendix A;

(b) the net budget requirement for 2024/25 be set at £14.732m;

(c) the council tax be set for each band as follows:

| Band | £ |
|---|---|
| A | 121.33 |
| D | 182.00 |
| H | 364.00 |

(d) the following be approved for treasury management:

(i) the Treasury Management Strategy at Appendix B;

(ii) the Minimum Revenue Provision policy at Appendix C; and

(iii) an authorised limit of £38m;

(e) the capital programme of £6.1m be approved;

(f) fees and charges be raised as shown in Appendix D;

(g) the general reserve be kept at no less than £2m;

(h) authority be delegated to the Section 151 Officer, in consultation with the Leader, to make final changes; and

(i) the Section 151 Officer's report on the robustness of the estimates be noted.

## 3. Background

3.1 The settlement was announced on 18 December 2023.
`);
  expect(treeOf(recommendations)).toEqual([
    '(a) the revenue estimates for 2023/24 be revised as shown in Appendix A',
    '(b) the net budget requirement for 2024/25 be set at £14.732m',
    '(c) the council tax be set for each band as follows:',
    '(d) the following be approved for treasury management:',
    '  (i) the Treasury Management Strategy at Appendix B',
    '  (ii) the Minimum Revenue Provision policy at Appendix C; and',
    '  (iii) an authorised limit of £38m',
    '(e) the capital programme of £6.1m be approved',
    '(f) fees and charges be raised as shown in Appendix D',
    '(g) the general reserve be kept at no less than £2m',
    '(h) authority be delegated to the Section 151 Officer, in consultation with the Leader, to make final changes; and',
    "(i) the Section 151 Officer's report on the robustness of the estimates be noted.",
  ]);
  expect(recommendations.map(({ onwardTo }) => onwardTo?.raw)).toEqual(Array(9).fill('Council'));
  expect(recommendations[0]?.decisionMaker?.raw).toBe('Cabinet');
  expect(recommendations[7]?.delegation).toMatchObject({
    to: [{ raw: 'Section 151 Officer' }],
    consult: [{ raw: 'Leader' }],
    scope: 'make final changes',
  });
});
