import { z } from 'zod';
import { evidenceSchema } from './extracted.ts';

/** Something in the content that a reader of the result should know. */
export const issueSchema = z.strictObject({
  /** What sort of issue it is; the README of core lists the codes, and each adapter's README its own. */
  code: z.string().min(1),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  evidence: evidenceSchema.optional(),
});

/** Something in the content that a reader of the result should know. */
export type Issue = z.infer<typeof issueSchema>;
