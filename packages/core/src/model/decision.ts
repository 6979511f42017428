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

/** What a decision does to a recommendation printed in the same file. */
export const recommendationLinkSchema = z.strictObject({
  recommendationId: z.string().min(1),
  /** The report of the file it stands in, where that is another than the decision's. */
  reportId: z.string().min(1).optional(),
  relation: z.enum(['same', 'amended', 'deferred', 'refused']),
  /** For an amended one: words of the recommendation, and those that were resolved in their place; an empty side has none. */
  changes: z.array(z.strictObject({ from: z.string(), to: z.string() })).optional(),
});

/** What a decision does to a recommendation printed in the same file. */
export type RecommendationLink = z.infer<typeof recommendationLinkSchema>;

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
  /** How it relates to each of them, and to those of other reports in the file; absent where none are printed. */
  recommendationLinks: z.array(recommendationLinkSchema).optional(),
});

/** What was decided on one item of business. */
export type Decision = z.infer<typeof decisionSchema>;
