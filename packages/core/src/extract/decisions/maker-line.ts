import { flat } from '../../document/index.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import type { Reader } from './resolved.ts';

/** Limbs without a first line that only names who resolves: "That the Committee" above its numbered limbs, the colon left out. */
export function withoutMaker(
  limbs: readonly PrintedItem[],
  { patterns, context: { lexicon } }: Reader,
): readonly PrintedItem[] {
  const [first, next] = limbs;
  const onward = new RegExp(lexicon.oneOf('onwardTrails'), 'iu');
  const isMaker =
    first?.marker === null &&
    next !== undefined &&
    next.marker !== null &&
    flat(first.text).replace(onward, ' ').replace(patterns.leadInWords, ' ').trim() === '';
  return isMaker ? limbs.slice(1).map((limb) => ({ ...limb, level: Math.max(0, limb.level - 1) })) : limbs;
}
