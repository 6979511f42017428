import { z } from 'zod';
import type { ContentOutcome } from '../document-outcome.ts';
import { contentOutcomeSchema } from '../outcome-schemas.ts';

/** A run began: so many documents were listed, and so many of them were still to do. */
export interface RunLine {
  readonly kind: 'run';
  readonly documents: number;
  readonly toDo: number;
}

/** That a document has ended, and all that is needed not to do it again. Written when its result is in place. */
export interface DocumentLine {
  readonly kind: 'document';
  readonly path: string;
  readonly stamp: string | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
  /** What parsed it. */
  readonly parser: string;
  /** What it was allowed to use: milliseconds, and MiB of heap. */
  readonly timeout: number;
  readonly memory: number;
  readonly outcome: ContentOutcome;
  readonly pages: number | null;
  readonly resultBytes: number | null;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** The final output is written. */
export interface FinishedLine {
  readonly kind: 'finished';
}

/** A line of a journal. */
export type JournalLine = RunLine | DocumentLine | FinishedLine;

/** A line of a journal as it is read. */
export const journalLineSchema: z.ZodType<JournalLine> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('run'), documents: z.int(), toDo: z.int() }),
  z.object({
    kind: z.literal('document'),
    path: z.string(),
    stamp: z.string().nullable(),
    sha256: z.string().nullable(),
    bytes: z.int().nullable(),
    parser: z.string(),
    timeout: z.number(),
    memory: z.number(),
    outcome: contentOutcomeSchema,
    pages: z.int().nullable(),
    resultBytes: z.int().nullable(),
    took: z.number(),
  }),
  z.object({ kind: z.literal('finished') }),
]);
