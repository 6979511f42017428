import { z } from 'zod';
import { extractedSchema } from './extracted.ts';
import { comparatorSchema, measuredSchema, partialDateSchema, partySchema, ragSchema, unitSchema } from './values.ts';

/** The level to be reached. `stated` is false where it was inferred rather than printed. */
export const targetSchema = z.strictObject({
  value: z.number().nullable(),
  unit: unitSchema.nullable(),
  comparator: comparatorSchema,
  raw: z.string(),
  stated: z.boolean(),
});

/** The level to be reached. */
export type Target = z.infer<typeof targetSchema>;

/** A performance measure with a target. */
export const kpiTargetSchema = extractedSchema.extend({
  /** The measure as printed, without a figure in digits that opens it. */
  measure: z.string(),
  code: z.string().optional(),
  /** The people it is about, where an age or a level narrows them ("16-19 year old"). */
  cohort: z.string().optional(),
  target: targetSchema,
  baseline: measuredSchema.optional(),
  actual: measuredSchema.optional(),
  actuals: z.array(measuredSchema),
  /** The change asked for, where the target is a change ("closes by 5%"). */
  change: z
    .strictObject({
      value: z.number(),
      unit: unitSchema,
      direction: z.enum(['increase', 'decrease', 'unknown']),
      raw: z.string(),
    })
    .optional(),
  due: partialDateSchema.nullable(),
  period: z.string().optional(),
  /** Which way is better. */
  polarity: z.enum(['higher', 'lower', 'range', 'unknown']),
  rag: ragSchema.optional(),
  trend: z.string().optional(),
  owner: partySchema.optional(),
  /** The reference of the action it measures. */
  actionRef: z.string().optional(),
});

/** A performance measure with a target. */
export type KpiTarget = z.infer<typeof kpiTargetSchema>;
