import { z } from 'zod';
import { evidenceSchema } from './extracted.ts';
import { partialDateSchema, partySchema } from './values.ts';

/** Whom to ask: a person with the printed ways to reach them. */
export const contactSchema = z.strictObject({
  party: partySchema.nullable(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  raw: z.string(),
});

/** Whom to ask. */
export type Contact = z.infer<typeof contactSchema>;

/** A printed label and the value beside it. `value` is null where the place for it is blank. */
export const fieldSchema = z.strictObject({
  label: z.string(),
  value: z.string().nullable(),
  evidence: z.array(evidenceSchema),
});

/** A printed label and the value beside it. */
export type Field = z.infer<typeof fieldSchema>;

/** The meeting a paper goes to. */
export const meetingSchema = z.strictObject({
  name: z.string().nullable(),
  date: partialDateSchema.nullable(),
  time: z.string().optional(),
  venue: z.string().optional(),
});

/** The meeting a paper goes to. */
export type Meeting = z.infer<typeof meetingSchema>;

/** Whether the public may read it, and the paragraphs of Schedule 12A it is withheld under. */
export const accessSchema = z.strictObject({
  status: z.enum(['public', 'partExempt', 'exempt']),
  paragraphs: z.array(z.int().positive()),
});

/** Whether the public may read it. */
export type Access = z.infer<typeof accessSchema>;

/** The head of a paper. What is not printed is null or empty; `fields` holds every label and value, known or not. */
export const headerSchema = z.strictObject({
  title: z.string().nullable(),
  body: partySchema.nullable(),
  meeting: meetingSchema.nullable(),
  agendaItem: z.string().nullable(),
  reportRef: z.string().nullable(),
  documentDate: partialDateSchema.nullable(),
  version: z.string().optional(),
  authors: z.array(partySchema),
  directors: z.array(partySchema),
  leadMembers: z.array(partySchema),
  contacts: z.array(contactSchema),
  decisionMaker: partySchema.nullable(),
  purpose: z.enum(['decision', 'discussion', 'noting', 'information']).nullable(),
  keyDecision: z.boolean().nullable(),
  forwardPlanRef: z.string().optional(),
  access: accessSchema.nullable(),
  wards: z.strictObject({ all: z.boolean(), names: z.array(z.string()) }).nullable(),
  fields: z.array(fieldSchema),
});

/** The head of a paper. */
export type Header = z.infer<typeof headerSchema>;
