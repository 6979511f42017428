import type { Annotation } from './annotations.ts';
import type { Mutant } from './mutant.ts';
import type { Rewrite } from './rewrite-tree.ts';

type Rewrites = Pick<Mutant, 'rename' | 'renumber'>;

/** What becomes of a key of an annotation that does not hold printed names. */
const rewrites: Readonly<Record<string, (by: Rewrites) => Rewrite>> = { marker: ({ renumber }) => renumber };

/** What was annotated of a paper, changed as the paper was. */
export const mutateGold = (gold: Annotation['gold'], by: Rewrites): Annotation['gold'] => ({
  ...entriesOf(gold, by, by.rename),
  file: gold.file,
});

const entriesOf = (value: object, by: Rewrites, rewrite: Rewrite): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, changed(entry, by, rewrites[key]?.(by) ?? rewrite)]),
  );

function changed(value: unknown, by: Rewrites, rewrite: Rewrite): unknown {
  if (typeof value === 'string') return rewrite(value);
  if (Array.isArray(value)) return value.map((entry) => changed(entry, by, rewrite));
  return typeof value === 'object' && value !== null ? entriesOf(value, by, rewrite) : value;
}
