import type { DocumentOutcome, OutcomeCounts } from '@council-reports/archive';

const labels: Readonly<Record<DocumentOutcome['kind'], string>> = {
  parsed: 'parsed',
  parsedWithIssues: 'parsed with issues',
  duplicate: 'skipped as duplicate',
  unreadable: 'unreadable',
  timedOut: 'timed out',
  outOfMemory: 'out of memory',
  failed: 'failed',
};

const kinds = ['parsed', 'parsedWithIssues', 'duplicate', 'unreadable', 'timedOut', 'outOfMemory', 'failed'] as const;

/** A line for each outcome that documents ended in: how many, and what it is. */
export const outcomeLines = (counts: OutcomeCounts): string =>
  kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${String(counts[kind]).padStart(8)} ${labels[kind]}\n`)
    .join('');

/** How many documents failed. */
export const failuresOf = ({ unreadable, timedOut, outOfMemory, failed }: OutcomeCounts): number =>
  unreadable + timedOut + outOfMemory + failed;
