import type { Recommendation } from '@council-reports/core';

/** The parts of a report that a test sets; what it leaves out is that of a report on a reservoir walk. */
export interface ReportParts {
  /** What stands between the title and the first numbered section. */
  readonly front?: string;
  readonly purpose?: string;
  /** What stands where section 2 does, heading included. */
  readonly asks: string;
  /** What stands after the last section. */
  readonly end?: string;
}

/** A numbered officer's report: front, purpose, what it asks, and the sections that follow. */
export const officerReport = ({ front = '', purpose, asks, end = '' }: ReportParts): string => `
# THORNBY VALE DISTRICT COUNCIL

**Environment and Communities Committee**

**14 March 2024**

**Title: Repair of the Reservoir Walk**

Report of: Director of Place

Wards affected: Upper Thornby

${front}

## 1. Purpose of the report

1.1 ${purpose ?? 'The walk around the Upper Reservoir was closed when part of the bank slipped. This report sets out what it would take to open it again.'}

${asks}

## 3. Background

3.1 The walk is two miles long and was laid out in 1931. It belongs to the Council, the reservoir to the water company.

3.2 In November 40 metres of the bank slipped after six days of rain. Members of the Ramblers have cleared what they could.

3.3 The engineers' estimate is £184,000, of which the water company will pay half.

## 4. Financial implications

4.1 The Council's share of £92,000 can be met from the repairs reserve.

## 5. Legal implications

5.1 The walk is a public right of way and the Council is bound to keep it open.
${end}`;

/** Recommendations as lines, marker and text, those beneath indented. */
export const treeOf = (items: readonly Recommendation[], depth = 0): readonly string[] =>
  items.flatMap(({ marker, text, children }) => [
    `${'  '.repeat(depth)}${marker === null ? '' : `${marker} `}${text}`,
    ...treeOf(children, depth + 1),
  ]);
