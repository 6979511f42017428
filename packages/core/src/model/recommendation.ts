import { z } from 'zod';
import { extractedSchema } from './extracted.ts';
import { moneySchema, partialDateSchema, partySchema } from './values.ts';

/** One thing asked for: a normalised verb (`approve`, `note`, `delegate`) and what it governs. */
export const askSchema = z.strictObject({ verb: z.string(), object: z.string() });

/** One thing asked for. */
export type Ask = z.infer<typeof askSchema>;

/** Power handed on: to whom, after consulting whom, to do what. */
export const delegationSchema = z.strictObject({
  to: z.array(partySchema),
  consult: z.array(partySchema),
  scope: z.string(),
});

/** Power handed on. */
export type Delegation = z.infer<typeof delegationSchema>;

const recommendationBase = extractedSchema.extend({
  /** The printed marker (`1.`, `(a)`, `2.1`), null where none is printed. */
  marker: z.string().nullable(),
  /** The lead-in sentence the item hangs on ("That Cabinet:"). */
  leadIn: z.string().optional(),
  actions: z.array(askSchema),
  decisionMaker: partySchema.optional(),
  /** The body a recommendation is to be passed on to. */
  onwardTo: partySchema.optional(),
  delegation: delegationSchema.optional(),
  /** The clause it depends on ("subject to ..."). */
  condition: z.string().optional(),
  /** The option it belongs to, where the paper offers several. */
  option: z.string().optional(),
  amounts: z.array(moneySchema),
  dates: z.array(partialDateSchema),
  /** Appendices, sections and minutes it points to, as printed. */
  references: z.array(z.string()),
});

/** What a report asks its decision maker to decide or note; a resolution has the same shape. */
export type Recommendation = z.infer<typeof recommendationBase> & { children: Recommendation[] };

/** A recommendation with its sub-items. */
export const recommendationSchema: z.ZodType<Recommendation> = recommendationBase.extend({
  get children() {
    return z.array(recommendationSchema);
  },
});

/** A recommendation made by somebody else and quoted in this report. */
export const quotedRecommendationSchema = recommendationBase.extend({
  children: z.array(recommendationSchema),
  origin: z.enum(['inspectorate', 'audit', 'scrutiny', 'otherBody']),
});

/** A recommendation made by somebody else and quoted in this report. */
export type QuotedRecommendation = z.infer<typeof quotedRecommendationSchema>;
