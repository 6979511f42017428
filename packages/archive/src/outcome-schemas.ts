import { z } from 'zod';
import type { ContentOutcome, DocumentOutcome } from './document-outcome.ts';

const reasonSchema = z.enum([
  'encrypted',
  'corrupt',
  'unsupportedFormat',
  'limitExceeded',
  'empty',
  'missing',
  'unopenable',
  'outsideBase',
]);

const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('parsed') }),
  z.strictObject({ kind: z.literal('parsedWithIssues'), issues: z.int().positive() }),
  z.strictObject({ kind: z.literal('unreadable'), code: reasonSchema, reason: z.string() }),
  z.strictObject({ kind: z.literal('timedOut'), reason: z.string() }),
  z.strictObject({ kind: z.literal('outOfMemory'), reason: z.string() }),
  z.strictObject({ kind: z.literal('failed'), reason: z.string() }),
]);

/** The outcomes a journal records. */
export const contentOutcomeSchema: z.ZodType<ContentOutcome> = outcomeSchema;

/** The outcomes of the final output. */
export const documentOutcomeSchema: z.ZodType<DocumentOutcome> = z.discriminatedUnion('kind', [
  ...outcomeSchema.options,
  z.strictObject({ kind: z.literal('duplicate'), of: z.string() }),
]);
