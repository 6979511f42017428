import { z } from 'zod';
import { extractedSchema } from './extracted.ts';
import { partialDateSchema, partySchema, ragSchema } from './values.ts';

/** The state an action is in, as printed, with its colour where the state is one. */
export const statusSchema = z.strictObject({ raw: z.string(), rag: ragSchema.optional() });

/** The state an action is in. */
export type Status = z.infer<typeof statusSchema>;

/** One improvement measure of an action: what is to be reached, by whom, by when. */
export const actionMeasureSchema = z.strictObject({
  text: z.string(),
  owners: z.array(partySchema),
  due: partialDateSchema.nullable(),
  status: statusSchema.optional(),
});

/** One improvement measure of an action. */
export type ActionMeasure = z.infer<typeof actionMeasureSchema>;

/** A row of an action plan, or a printed "Action:" line. */
export const actionSchema = extractedSchema.extend({
  ref: z.string().nullable(),
  level: z.enum(['group', 'objective', 'action']),
  parentRef: z.string().optional(),
  /** The heading row of the table it stands under. */
  group: z.string().optional(),
  /** The section of the plan it stands in. */
  section: z.string().optional(),
  outcomes: z.array(z.string()),
  measures: z.array(actionMeasureSchema),
  owners: z.array(partySchema),
  due: partialDateSchema.nullable(),
  status: statusSchema.optional(),
  progress: z.array(z.string()),
});

/** A row of an action plan, or a printed "Action:" line. */
export type Action = z.infer<typeof actionSchema>;
