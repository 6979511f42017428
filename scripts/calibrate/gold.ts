import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const itemSchema = z.object({
  first: z.string(),
  last: z.string(),
  words: z.number().optional(),
  optional: z.boolean().optional(),
});

const signOffSchema = z.object({
  domain: z.string(),
  name: z.string().nullish(),
  role: z.string().nullish(),
  optional: z.boolean().optional(),
});

/** What a careful reader found in a paper, a list at a time. A list that was not annotated is left out. */
const goldSchema = z.object({
  file: z.string(),
  /** Which report of the file is meant, where it binds several. */
  report: z.number().optional(),
  recommendations: z.array(itemSchema).optional(),
  decisions: z.array(itemSchema).optional(),
  kpiTargets: z.array(itemSchema).optional(),
  risks: z.array(itemSchema).optional(),
  actions: z.array(itemSchema).optional(),
  signOffs: z.array(signOffSchema).optional(),
});

/** An entry of a list: its first and last words, and its length in words. */
export type GoldItem = z.infer<typeof itemSchema>;

/** Somebody who signed off. */
export type GoldSignOff = z.infer<typeof signOffSchema>;

/** What a careful reader found in a paper. */
export type Gold = z.infer<typeof goldSchema>;

/** The annotations in a folder, one file a paper. */
export const readGold = (folder: string): readonly Gold[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => goldSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
