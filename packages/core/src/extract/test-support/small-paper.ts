import type { Block } from '../../document/index.ts';
import { extractReports } from '../../extract-reports.ts';
import type { CommitteeReport, ParseResult } from '../../model/index.ts';
import { bold, head, items, paper, para } from '../../test-support/paper.ts';

export { grid, head, para } from '../../test-support/paper.ts';

/** A list with printed markers. */
export const numbered = (...entries: readonly (readonly [string, string])[]): Block => items(...entries);

/** A paragraph whose label is set in bold. */
export const labelled = (label: string, words: string): Block => para([bold(label), ` ${words}`]);

/** What is extracted from a small paper. */
export const parse = (...blocks: readonly Block[]): ParseResult =>
  extractReports(paper(head('Exampleton Borough Council', 1), ...blocks));

/** The only report of a small paper. */
export function report(...blocks: readonly Block[]): CommitteeReport {
  const [only] = parse(...blocks).reports;
  if (only === undefined) throw new Error('No report was read.');
  return only;
}
