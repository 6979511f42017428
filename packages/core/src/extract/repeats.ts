import { squash } from '../lexicon/index.ts';
import type { Extracted } from '../model/index.ts';

/** What is printed twice is one object with both places as evidence; the first printing stands. */
export function mergeRepeats<T extends Extracted>(
  items: readonly T[],
  keyOf: (item: T) => string = (item) => item.text,
): readonly T[] {
  const places = new Map<string, number>();
  const merged: T[] = [];
  for (const item of items) {
    const key = squash(keyOf(item));
    const at = places.get(key);
    const first = at === undefined ? undefined : merged[at];
    if (at === undefined || first === undefined || key.length < 12) {
      places.set(key, merged.length);
      merged.push(item);
    } else merged[at] = { ...first, evidence: [...first.evidence, ...item.evidence] };
  }
  return merged;
}
