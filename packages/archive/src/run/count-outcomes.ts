import type { DocumentOutcome } from '../document-outcome.ts';
import type { OutcomeCounts } from './batch-summary.ts';

/** How many there are of each outcome. */
export function countOutcomes(documents: Iterable<{ readonly outcome: DocumentOutcome }>): OutcomeCounts {
  const counts: Record<DocumentOutcome['kind'], number> = {
    parsed: 0,
    parsedWithIssues: 0,
    unreadable: 0,
    timedOut: 0,
    outOfMemory: 0,
    failed: 0,
    duplicate: 0,
  };
  for (const { outcome } of documents) counts[outcome.kind]++;
  return counts;
}
