import { type Passage, slicePassage } from '../../document/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { loneLimb } from './limbs.ts';

/**
 * What a sentence counts from its middle on and the items beneath it go on with: "RESOLVED to (1) approve the plan; and" above "(2) note the
 * sum". Null where it counts nothing, or nothing beneath goes on from it.
 */
export function countedFrom(
  text: Passage,
  below: readonly PrintedItem[],
): { readonly leadIn: Passage; readonly items: readonly PrintedItem[] } | null {
  const found = /\s(\((?:1|a|i)\))(?=\s)/.exec(text.text);
  const [own, next] = [found?.[1], below[0]?.marker].map((raw) => parseMarker(raw ?? ''));
  if (found === null || own == null || next == null || !isSuccessor(own, next)) return null;
  const first = slicePassage(text, found.index + found[0].length);
  return { leadIn: slicePassage(text, 0, found.index), items: [loneLimb(first, own.raw), ...below] };
}
