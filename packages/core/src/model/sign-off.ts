import { z } from 'zod';
import { extractedSchema } from './extracted.ts';
import { partialDateSchema } from './values.ts';

/** In what capacity somebody signs. */
export const signOffDomainSchema = z.enum([
  'finance',
  'legal',
  'hr',
  'it',
  'procurement',
  'property',
  'equality',
  'climate',
  'publicHealth',
  'member',
  'director',
  'mayor',
  'monitoringOfficer',
  's151',
  'chair',
  'author',
  'other',
]);

/** In what capacity somebody signs. */
export type SignOffDomain = z.infer<typeof signOffDomainSchema>;

/** Professional advice, clearance, approval or a signature. */
export const signOffSchema = extractedSchema.extend({
  domain: signOffDomainSchema,
  act: z.enum(['advised', 'cleared', 'approved', 'signed', 'considered', 'consulted', 'authored']),
  /** The post the label names, as printed; null where it names none. */
  role: z.string().nullable(),
  person: z.strictObject({ name: z.string().nullable(), role: z.string().nullable() }).nullable(),
  date: partialDateSchema.nullable(),
  /** `blank`: the place for it is printed and empty; `stated`: a statement or a name stands there, with no yes or no. */
  result: z.enum(['yes', 'no', 'notApplicable', 'pending', 'blank', 'stated']),
  /** The advice given, as printed. */
  advice: z.string().optional(),
  /** The implications it stands with: in the same section, row or cell. Absent where it stands with none. */
  implicationIds: z.array(z.string().min(1)).optional(),
});

/** Professional advice, clearance, approval or a signature. */
export type SignOff = z.infer<typeof signOffSchema>;
