import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ContentOutcome } from '../document-outcome.ts';
import type { DocumentSource } from '../inputs/listed-document.ts';
import { contentOutcomeSchema } from '../outcome-schemas.ts';

const sourceSchema: z.ZodType<DocumentSource> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), file: z.string() }),
  z.strictObject({ kind: z.literal('web'), url: z.string(), base: z.string() }),
  z.strictObject({ kind: z.literal('outside'), base: z.string() }),
]);

/** A document as it is put on the queue. */
export interface QueueTask {
  readonly source: DocumentSource;
  /** Of the bytes, where whoever put it on the queue could read them. */
  readonly sha256: string | null;
  /** What it may use: milliseconds, and MiB of heap. */
  readonly timeout: number;
  readonly memory: number;
}

/** `QueueTask` as a worker reads it. */
export const queueTaskSchema: z.ZodType<QueueTask> = z.strictObject({
  source: sourceSchema,
  sha256: z.string().nullable(),
  timeout: z.number().positive(),
  memory: z.number().positive(),
});

/** What a worker says of a document when it is done, with all that its result is. */
export interface QueueAnswer {
  readonly stamp: string | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly outcome: ContentOutcome;
  readonly pages: number | null;
  /** The result's file, gzipped, in base64; null where there is none. */
  readonly result: string | null;
}

/** `QueueAnswer` as it is read by who asked. */
export const queueAnswerSchema: z.ZodType<QueueAnswer> = z.strictObject({
  stamp: z.string().nullable(),
  sha256: z.string().nullable(),
  bytes: z.int().nonnegative().nullable(),
  outcome: contentOutcomeSchema,
  pages: z.int().nullable(),
  result: z.string().nullable(),
});

/**
 * The name a task has on the queue, the same for the same bytes and limits: what was put there by a run that was killed is found again by the
 * next, and no document stands there twice.
 */
export const taskId = ({ source, sha256, timeout, memory }: QueueTask): string =>
  createHash('sha256')
    .update(JSON.stringify([sha256 ?? source, timeout, memory]))
    .digest('hex');
