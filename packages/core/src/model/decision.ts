import { z } from 'zod';
import { extractedSchema } from './extracted.ts';
import { recommendationSchema } from './recommendation.ts';
import { partySchema } from './values.ts';

/** How a vote went; a number that is not printed is null. */
export const voteSchema = z.strictObject({
  for: z.int().nonnegative().nullable(),
  against: z.int().nonnegative().nullable(),
  abstain: z.int().nonnegative().nullable(),
  unanimous: z.boolean(),
  recorded: z.boolean(),
  names: z
    .strictObject({ for: z.array(z.string()), against: z.array(z.string()), abstain: z.array(z.string()) })
    .optional(),
});

/** How a vote went. */
export type Vote = z.infer<typeof voteSchema>;

/** What was decided on one item of business, with what the Regulations require beside it (SI 2012/2089 regs 12-13). */
export const decisionSchema = extractedSchema.extend({
  title: z.string().nullable(),
  minuteNumber: z.string().nullable(),
  resolutions: z.array(recommendationSchema),
  outcome: z.enum(['agreed', 'amended', 'deferred', 'refused', 'noted', 'withdrawn', 'other']),
  mover: partySchema.optional(),
  seconder: partySchema.optional(),
  vote: voteSchema.optional(),
  reasons: z.array(z.string()),
  alternatives: z.array(z.string()),
  conflicts: z.array(z.string()),
  /** The sentence or field on call-in, as printed. */
  callIn: z.string().optional(),
  /** The recommendations of this report it decides. */
  recommendationIds: z.array(z.string()),
});

/** What was decided on one item of business. */
export type Decision = z.infer<typeof decisionSchema>;
