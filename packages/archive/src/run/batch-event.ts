import type { ContentOutcome } from '../document-outcome.ts';
import type { BatchSummary } from './batch-summary.ts';

/** What a run tells while it goes. */
export type BatchEvent =
  /** All documents are known: how many there are, and how many of them, of how many bytes, are not recorded yet. */
  | { readonly kind: 'listed'; readonly documents: number; readonly toDo: number; readonly bytes: number }
  /** A document has ended and is recorded. */
  | {
      readonly kind: 'document';
      readonly path: string;
      readonly outcome: ContentOutcome;
      readonly bytes: number;
      readonly pages: number | null;
      /** Milliseconds from reading it to recording it. */
      readonly took: number;
    }
  /** The queue's server is away, or a worker had to leave a document to another. The run goes on. */
  | { readonly kind: 'trouble'; readonly reason: string }
  | { readonly kind: 'ended'; readonly summary: BatchSummary };
