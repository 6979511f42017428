import type { Passage } from '../../document/index.ts';
import { type FlowBlock, type FlowText, isText } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { markerOf } from './limbs.ts';

/**
 * The items of a list in which one next to them by number opens as a limb does: what reads like a label in one of them ("2. Agreed that the fee stands"
 * after "1. Noted the report") is the verb of the limb.
 */
export function amongLimbs(blocks: readonly FlowBlock[], isLimb: (text: Passage) => boolean): ReadonlySet<FlowBlock> {
  const items = blocks.filter(isText).filter(({ kind }) => kind === 'item');
  const follows = (above: FlowText | undefined, below: FlowText | undefined): boolean => {
    const [a, b] = [above, below].map((item) => parseMarker((item && markerOf(item)) ?? ''));
    return a != null && b != null && isSuccessor(a, b);
  };
  const among = new Set<FlowBlock>();
  for (const [index, item] of items.entries()) {
    const [before, next] = [items[index - 1], items[index + 1]];
    const goesOn = before !== undefined && follows(before, item) && (among.has(before) || isLimb(before.text));
    if (goesOn || (next !== undefined && follows(item, next) && isLimb(next.text))) among.add(item);
  }
  return among;
}
