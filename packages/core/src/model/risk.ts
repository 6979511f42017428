import { z } from 'zod';
import { extractedSchema } from './extracted.ts';
import { partySchema, ragSchema, ratingSchema } from './values.ts';

/** How a risk is assessed at one stage; what is not printed is null. */
export const assessmentSchema = z.strictObject({
  likelihood: ratingSchema.nullable(),
  impact: ratingSchema.nullable(),
  score: ratingSchema.nullable(),
  rag: ragSchema.nullable(),
});

/** How a risk is assessed at one stage. */
export type Assessment = z.infer<typeof assessmentSchema>;

/** One risk of a risk table, register or risk card. */
export const riskSchema = extractedSchema.extend({
  ref: z.string().nullable(),
  /** Whether it is a risk of doing what is proposed, of not doing it, or neither is said. */
  scenario: z.enum(['implementing', 'notImplementing', 'general']),
  inherent: assessmentSchema.optional(),
  residual: assessmentSchema.optional(),
  target: assessmentSchema.optional(),
  mitigation: z.array(z.string()),
  actions: z.array(z.string()),
  owners: z.array(partySchema),
  category: z.string().optional(),
  cause: z.string().optional(),
  consequence: z.string().optional(),
});

/** One risk of a risk table, register or risk card. */
export type Risk = z.infer<typeof riskSchema>;
