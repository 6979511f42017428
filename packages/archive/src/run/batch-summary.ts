import type { DocumentOutcome } from '../document-outcome.ts';

/** How many documents ended in each outcome. */
export type OutcomeCounts = Readonly<Record<DocumentOutcome['kind'], number>>;

/** How a run ended. */
export interface BatchSummary {
  /** Whether every document has an outcome and the final output is written; a run that was stopped is not finished. */
  readonly finished: boolean;
  /** How many documents there are. */
  readonly documents: number;
  /** How many this run has recorded, and how many are left. */
  readonly recorded: number;
  readonly left: number;
  /** Of all documents of the archive that have ended. */
  readonly outcomes: OutcomeCounts;
}
