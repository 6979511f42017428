import { parseReport } from '@council-reports/reader';
import type { ArchivedDocument } from '../../archived-document.ts';

/** Papers of two invented councils, by their paths. */
const papers: Readonly<Record<string, string>> = {
  'thornley/2024-11-roads.md': `# THORNLEY COUNTY COUNCIL

**Report to:** Executive

**Date of meeting:** 12 November 2024

**Subject:** Resurfacing of the Thorn Valley road

**Report of:** Director of Highways

## Recommendations

1. That the Executive delegate authority to the Director of Highways to spend up to £310,000 on the resurfacing.
`,
  'thornley/2025-01-extra-care.md': `# THORNLEY COUNTY COUNCIL

**Report to:** Executive

**Date of meeting:** 14 January 2025

**Subject:** Extra care housing at Mill Fold

**Report of:** Executive Director of Adult Services

## Recommendations

1. That the Executive approve the business case for extra care housing at Mill Fold.
2. That authority be delegated to the Executive Director of Adult Services to enter into agreements to a value of no more than £675,000.

## Action plan

| No | Action | Lead | Deadline | Status |
|---|---|---|---|---|
| 1 | Agree the lease of the site | Head of Estates | 31 March 2025 | Complete |
| 2 | Appoint the care provider | Commissioning Manager | 30 May 2025 | In progress |
| 3 | Open the first twenty flats | Head of Provision | 30 September 2026 | Not started |

## Risks

| Ref | Risk | Inherent likelihood | Inherent impact | Inherent score | Mitigation | Residual likelihood | Residual impact | Residual score | Owner |
|---|---|---|---|---|---|---|---|---|---|
| 1 | No provider bids for the service | 4 | 5 | 20 | Speak to providers before the tender | 3 | 5 | 15 | Commissioning Manager |
`,
  'wychbourne/2025-03-refuse-fleet.md': `# WYCHBOURNE DISTRICT COUNCIL

**Report to:** Cabinet

**Date of meeting:** 11 March 2025

**Subject:** Replacement of the refuse fleet

**Report of:** Director of Place

**Key decision:** Yes

## 1. Recommendations

That Cabinet:

1. approves the replacement of nine refuse vehicles at a cost of £2.4m;
2. delegates authority to the Director of Place, in consultation with the Portfolio Holder for Environment, to award contracts for the vehicles up to a value of £2.4m; and
3. delegates authority to the Head of Legal Services to settle the terms of the lease of Pound Lane depot.

## 2. Background

2.1 The vehicles were bought in 2014 and are at the end of their working lives.

## 3. Risks

| Ref | Risk | Inherent likelihood | Inherent impact | Inherent score | Mitigation | Residual likelihood | Residual impact | Residual score | Owner |
|---|---|---|---|---|---|---|---|---|---|
| R1 | The vehicles arrive late and rounds are missed | 4 | 4 | 16 | Hire vehicles for three months | 2 | 4 | 8 | Head of Waste |
| R2 | Prices rise before the order is placed | 5 | 3 | 15 | Fix the price in the tender | 4 | 3 | 12 | Head of Procurement |

## 4. Financial implications

4.1 The cost is met from the capital programme.

## 5. Legal implications

5.1 None.
`,
  'wychbourne/2025-06-planning-minutes.md': `# WYCHBOURNE DISTRICT COUNCIL

# Minutes of the meeting of the Planning Committee held on Tuesday, 3 June 2025 at 6.30 p.m. in the Council Chamber

**Present:** Councillors A Fenn (Chair), B Garrow, C Hythe and D Imber

## 21. Minutes of the last meeting

**RESOLVED:** That the minutes of the meeting held on 6 May 2025 be signed as a correct record.

## 22. Application 25/0113: twelve houses at Orchard End

Councillor B Garrow moved the recommendation, seconded by Councillor C Hythe.

On being put to the vote it was carried: for 5, against 3, abstentions 1.

**RESOLVED:** That planning permission be granted subject to the conditions in the report.

## 23. Tree strategy

**RESOLVED (unanimously):** That consideration of the tree strategy be deferred to the next meeting.
`,
  'wychbourne/2025-09-leisure.md': `# WYCHBOURNE DISTRICT COUNCIL

**Report to:** Cabinet

**Date of meeting:** 9 September 2025

**Subject:** Management of the leisure centres

**Report of:** Director of Communities

**Key decision:** No

## 1. Recommendations

1. That the performance of the leisure operator be noted.
2. That authority be delegated to the Director of Communities to agree opening hours with the operator.

## 2. Performance

| Ref | Indicator | Good is | Target 2024/25 | Actual 2024/25 |
|---|---|---|---|---|
| L1 | Visits to the pools by people over 60 | High | 18,000 | 21,450 |
| L2 | Members who renew for a second year | High | 75% | 61.5% |
| L3 | Complaints answered within ten days | High | 95% | 92% |

## 3. Legal implications

3.1 There are no legal implications.
`,
};

const councils: Readonly<Record<string, string>> = { thornley: 'Thornley', wychbourne: 'Wychbourne' };

/** The papers as a finished run holds them, with a copy of one and a file that could not be read. */
export async function* smallArchive(): AsyncGenerator<ArchivedDocument> {
  for (const [path, text] of Object.entries(papers)) {
    const result = await parseReport({ text, format: 'markdown' });
    const { sha256, bytes } = result.source;
    const council = councils[path.split('/')[0] ?? ''] ?? '';
    yield { path, sha256, bytes, council, outcome: { kind: 'parsed' }, result };
    if (!path.includes('refuse')) continue;
    yield { path: `${path}.copy`, sha256, bytes, council, outcome: { kind: 'duplicate', of: path }, result };
  }
  const outcome = { kind: 'timedOut', reason: 'it took longer than 60 s' } as const;
  yield { path: 'wychbourne/endless.pdf', sha256: null, bytes: null, outcome, result: null };
}
