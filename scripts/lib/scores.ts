import { spawnSync } from 'node:child_process';
import { z } from 'zod';

const share = z.string().transform((text) => {
  const [right = 0, of = 0] = text.split('/').map(Number);
  return of === 0 ? null : right / of;
});

const listSchema = z.object({ f1: z.number().nullable(), attributes: z.record(z.string(), share) });

const outputSchema = z.object({
  summary: z.object({ header: z.record(z.string(), share), macroF1: z.number() }).catchall(listSchema),
});

/** Scores by what was scored: a list (`risks`), an attribute of it (`risks.owner`), a field of the head (`header.title`). */
export type Scores = ReadonlyMap<string, number | null>;

/**
 * The scores of a folder of results.
 *
 * @param scorer - the script that compares results with annotations and prints JSON.
 * @throws Error where the scorer fails, ZodError where it prints something else.
 */
export function scoresOf(scorer: string, gold: string, results: string): Scores {
  const run = spawnSync(process.execPath, [scorer, gold, results, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status !== 0) throw new Error(`the scorer failed: ${run.stderr}`);
  return readScores(JSON.parse(run.stdout));
}

/** The scores in what the scorer printed. */
export function readScores(output: unknown): Scores {
  const { header, macroF1, ...lists } = outputSchema.parse(output).summary;
  return new Map([
    ...Object.entries(lists).flatMap(([list, { f1, attributes }]): (readonly [string, number | null])[] => [
      [list, f1],
      ...Object.entries(attributes).map(([key, value]) => [`${list}.${key}`, value] as const),
    ]),
    ...Object.entries(header).map(([key, value]) => [`header.${key}`, value] as const),
    ['macroF1', macroF1],
  ]);
}

/** What was scored in either run. */
export interface Comparison {
  readonly name: string;
  readonly original: number | null;
  readonly mutated: number | null;
  /** The mutated less the original score; a score that only one run has counts as nought in the other. */
  readonly difference: number;
}

/** Two runs side by side. */
export const compareScores = (original: Scores, mutated: Scores): readonly Comparison[] =>
  [...new Set([...original.keys(), ...mutated.keys()])].map((name) => {
    const [before, after] = [original.get(name) ?? null, mutated.get(name) ?? null];
    return { name, original: before, mutated: after, difference: (after ?? 0) - (before ?? 0) };
  });
