import { z } from 'zod';
import { extractedSchema } from './extracted.ts';
import { moneySchema, partySchema } from './values.ts';

/** What an implication is about. */
export const implicationCategorySchema = z.enum([
  'finance',
  'legal',
  'risk',
  'equality',
  'hr',
  'climate',
  'it',
  'procurement',
  'property',
  'healthSafety',
  'publicHealth',
  'crime',
  'privacy',
  'policy',
  'consultation',
  'scrutiny',
  'community',
  'language',
  'futureGenerations',
  'safeguarding',
  'humanRights',
  'wards',
  'options',
  'other',
]);

/** What an implication is about. */
export type ImplicationCategory = z.infer<typeof implicationCategorySchema>;

/** A statement of what a proposal means for one thing. */
export const implicationSchema = extractedSchema.extend({
  category: implicationCategorySchema,
  label: z.string(),
  stance: z.enum(['none', 'stated', 'pending', 'exempt', 'notApplicable']),
});

/** A statement of what a proposal means for one thing. */
export type Implication = z.infer<typeof implicationSchema>;

/** A course of action laid before the decision maker. */
export const optionSchema = extractedSchema.extend({
  label: z.string().nullable(),
  recommended: z.boolean().nullable(),
  exclusive: z.boolean().optional(),
  advantages: z.string().optional(),
  disadvantages: z.string().optional(),
});

/** A course of action laid before the decision maker. */
export type Option = z.infer<typeof optionSchema>;

/** A sum the report puts on what it proposes. */
export const financeSchema = extractedSchema.extend({
  amount: moneySchema,
  role: z.enum(['cost', 'saving', 'income', 'funding', 'budget', 'other']),
  year: z.string().optional(),
});

/** A sum the report puts on what it proposes. */
export type Finance = z.infer<typeof financeSchema>;

/** An appendix, annex or schedule. `attached` is null where the paper does not say. */
export const appendixSchema = extractedSchema.extend({
  label: z.string(),
  title: z.string().nullable(),
  attached: z.boolean().nullable(),
  access: z.enum(['public', 'exempt']),
  href: z.string().optional(),
});

/** An appendix, annex or schedule. */
export type Appendix = z.infer<typeof appendixSchema>;

/** A document the report relies on (Local Government Act 1972 s.100D). */
export const backgroundPaperSchema = extractedSchema.extend({ title: z.string(), href: z.string().optional() });

/** A document the report relies on. */
export type BackgroundPaper = z.infer<typeof backgroundPaperSchema>;

/** Somebody's presence at a meeting. */
export const attendanceSchema = extractedSchema.extend({
  party: partySchema,
  status: z.enum(['present', 'apologies', 'substitute', 'inAttendance', 'remote']),
});

/** Somebody's presence at a meeting. */
export type Attendance = z.infer<typeof attendanceSchema>;

/** A declared interest. */
export const interestSchema = extractedSchema.extend({
  party: partySchema,
  item: z.string().optional(),
  type: z.string().optional(),
  reason: z.string().optional(),
  left: z.boolean().optional(),
});

/** A declared interest. */
export type Interest = z.infer<typeof interestSchema>;

/** A section of the report, by its heading. */
export const sectionSchema = z.strictObject({
  number: z.string().optional(),
  heading: z.string(),
  kind: z.string(),
  level: z.int().positive(),
  pages: z.tuple([z.int().positive(), z.int().positive()]).optional(),
});

/** A section of the report, by its heading. */
export type Section = z.infer<typeof sectionSchema>;

/** The report's own summary. */
export const summarySchema = extractedSchema;

/** The report's own summary. */
export type Summary = z.infer<typeof summarySchema>;
