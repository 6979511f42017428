import { squash } from '../lexicon/index.ts';
import type { KpiTarget } from '../model/index.ts';

/** How much of a list must be printed word for word elsewhere for the whole of it to be that list again. */
const fewestShared = 0.7;

const keyOf = (target: KpiTarget): string => `${squash(target.measure)}:${target.target.value}`;

/**
 * Lists of targets, each once. A list most of whose entries stand word for word in an earlier one is that list printed again: what is
 * reworded in it is matched by its place, and all of it becomes evidence of the first printing.
 */
export function mergeReprintedList(lists: readonly (readonly KpiTarget[])[]): readonly KpiTarget[] {
  const kept: KpiTarget[][] = [];
  for (const list of lists) {
    const earlier = kept.find((other) => sharedWith(other, list) >= fewestShared);
    if (earlier === undefined) kept.push([...list]);
    else addEvidence(earlier, list);
  }
  return kept.flat();
}

function sharedWith(earlier: readonly KpiTarget[], list: readonly KpiTarget[]): number {
  const keys = new Set(earlier.map(keyOf));
  return list.length < 2 ? 0 : list.filter((target) => keys.has(keyOf(target))).length / list.length;
}

function addEvidence(earlier: KpiTarget[], list: readonly KpiTarget[]): void {
  list.forEach((target, index) => {
    const same = earlier.findIndex((other) => keyOf(other) === keyOf(target));
    const beside = earlier[index]?.target.value === target.target.value ? index : -1;
    const at = same >= 0 ? same : beside;
    const first = earlier[at];
    if (first === undefined) earlier.push(target);
    else earlier[at] = { ...first, evidence: [...first.evidence, ...target.evidence] };
  });
}
