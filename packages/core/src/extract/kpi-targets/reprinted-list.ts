import { squash } from '../../lexicon/index.ts';
import type { KpiTarget } from '../../model/index.ts';

/** How much of a list must be printed word for word elsewhere for the whole of it to be that list again. */
const fewestShared = 0.7;

const keyOf = (target: KpiTarget): string => `${squash(target.measure)}:${target.target.value}`;

/**
 * Lists of targets, each once. A list most of whose entries stand word for word in an earlier one is that list printed again: what is
 * reworded in it is matched by its place, and all of it becomes evidence of the first printing.
 */
export function mergeReprintedList(lists: readonly (readonly KpiTarget[])[]): readonly KpiTarget[] {
  const kept: Kept[] = [];
  const firstWith = new Map<string, Kept>();
  for (const list of lists) {
    const earlier = reprintedBy(list, firstWith);
    if (earlier !== undefined) addEvidence(earlier, list);
    else {
      const own: Kept = { targets: [...list], places: new Map() };
      list.forEach((target, index) => {
        const key = keyOf(target);
        if (!own.places.has(key)) own.places.set(key, index);
        if (!firstWith.has(key)) firstWith.set(key, own);
      });
      kept.push(own);
    }
  }
  return kept.flatMap(({ targets }) => targets);
}

/** A list, and the place of each of its entries by its words. */
interface Kept {
  readonly targets: KpiTarget[];
  readonly places: Map<string, number>;
}

/** The earlier list that first printed enough of a list's entries. */
function reprintedBy(list: readonly KpiTarget[], firstWith: ReadonlyMap<string, Kept>): Kept | undefined {
  if (list.length < 2) return undefined;
  const shared = new Map<Kept, number>();
  for (const target of list) {
    const earlier = firstWith.get(keyOf(target));
    if (earlier !== undefined) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
  }
  return [...shared].find(([, count]) => count / list.length >= fewestShared)?.[0];
}

function addEvidence({ targets, places }: Kept, list: readonly KpiTarget[]): void {
  list.forEach((target, index) => {
    const beside = targets[index]?.target.value === target.target.value ? index : -1;
    const at = places.get(keyOf(target)) ?? beside;
    const first = targets[at];
    if (first === undefined) targets.push(target);
    else targets[at] = { ...first, evidence: [...first.evidence, ...target.evidence] };
  });
}
