import { readMarkdown } from '@council-reports/markdown';
import { type Paper, paperOf } from '../paper.ts';

/** A paper from its Markdown. */
export const paperFrom = async (markdown: string): Promise<Paper> => paperOf('paper.md', await readMarkdown(markdown));

/** An invented council's report with numbered sections and paragraphs. */
export const officerReport: string = `
# Marrowby Borough Council

Report to: Cabinet

Date: 4 March 2025

Report author: Hesper Quillon, Head of Highways

Wards affected: Tansley

## 1. Purpose of report

1.1 To seek approval for works to the bridge at Tansley.

## 2. Recommendations

Cabinet is recommended to:

1. approve the works to the bridge; and
2. note the costs in paragraph 4.1.

## 3. Background

3.1 Councillor Quillon opened the bridge, which Marrowby Borough Council owns.

3.2 It has been closed since the flood of 2023.

## 4. Financial implications

4.1 The works cost £40,000.

## 5. Legal implications

5.1 The council may repair a bridge it owns.

## 6. Consultation

6.1 Residents of Tansley were asked for their views.

## Background papers

None
`;
