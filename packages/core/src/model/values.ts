import { z } from 'zod';

/** Who: a person, a post, a group of people or a body. `raw` is as printed; a part that is not printed is null. */
export const partySchema = z.strictObject({
  name: z.string().nullable(),
  role: z.string().nullable(),
  body: z.string().nullable(),
  kind: z.enum(['person', 'post', 'group', 'body']),
  raw: z.string(),
});

/** Who: a person, a post, a group of people or a body. */
export type Party = z.infer<typeof partySchema>;

/**
 * A date as far as it is printed. `iso` is `2016-07-20`, `2016-07`, `2016-Q3`, `2016` or `2016/17`, and null where there is no calendar date to give;
 * `raw` is as printed. A relative date ("within six months") and "ongoing" have no `iso`.
 */
export const partialDateSchema = z.strictObject({
  iso: z.string().nullable(),
  precision: z.enum(['day', 'month', 'quarter', 'year', 'financialYear', 'relative', 'ongoing', 'unknown']),
  raw: z.string(),
});

/** A date as far as it is printed. */
export type PartialDate = z.infer<typeof partialDateSchema>;

/** A likelihood, impact or score as printed, with its number or its level word where it has one. */
export const ratingSchema = z.strictObject({
  raw: z.string(),
  number: z.number().optional(),
  level: z.string().optional(),
});

/** A likelihood, impact or score as printed. */
export type Rating = z.infer<typeof ratingSchema>;

/** A status colour. `code` is its lower-case name; `meaning` comes from the key this document prints, never from elsewhere. */
export const ragSchema = z.strictObject({
  code: z.string().min(1),
  raw: z.string(),
  meaning: z.string().optional(),
});

/** A status colour. */
export type Rag = z.infer<typeof ragSchema>;

/** A sum of money. `value` is in whole currency units (£195K is 195000). */
export const moneySchema = z.strictObject({
  value: z.number(),
  currency: z.string(),
  raw: z.string(),
  /** How it falls due: one-off, recurrent. */
  basis: z.enum(['oneOff', 'recurrent']).optional(),
  /** The fund it comes from, as printed. */
  fund: z.string().optional(),
  /** The year it is for, as printed. */
  year: z.string().optional(),
});

/** A sum of money. */
export type Money = z.infer<typeof moneySchema>;

/** The unit of a measured value. */
export const unitSchema = z.enum([
  'percent',
  'count',
  'currency',
  'days',
  'weeks',
  'hours',
  'minutes',
  'rate',
  'score',
  'other',
]);

/** The unit of a measured value. */
export type Unit = z.infer<typeof unitSchema>;

/** How a value binds: at least, more than, at most, less than, exactly. Null where the paper does not say. */
export const comparatorSchema = z.enum(['gte', 'gt', 'lte', 'lt', 'eq']).nullable();

/** How a value binds. */
export type Comparator = z.infer<typeof comparatorSchema>;

/** A measured value as printed. `value` is null for a target in words. */
export const measuredSchema = z.strictObject({
  value: z.number().nullable(),
  unit: unitSchema.nullable(),
  raw: z.string(),
  /** The period or date it was measured for, as printed. */
  period: z.string().optional(),
});

/** A measured value as printed. */
export type Measured = z.infer<typeof measuredSchema>;
