import { flat } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { loneLimb, markerOf } from './limbs.ts';
import type { Reader } from './resolved.ts';

/** The items right behind "The Board:", where each opens with what the meeting did and one of them decides: "APPROVED the plan; and". */
export function actsBelow(blocks: readonly FlowBlock[], { context: { lexicon } }: Reader): readonly PrintedItem[] {
  const end = blocks.findIndex((block) => block.kind !== 'item');
  const items = blocks.slice(0, end < 0 ? undefined : end).filter(isText);
  const acts = items.every(({ text }) => {
    const verb = openingVerb(lexicon).exec(flat(text))?.[1] ?? '';
    return /ed$/i.test(verb) && lexicon.verb(verb) !== undefined;
  });
  const decides = items.some(({ text }) => lexicon.begins('actsOn', flat(text)));
  return acts && decides ? items.map((item) => loneLimb(item.text, markerOf(item))) : [];
}

const openingVerb = perLexicon(({ oneOf }) => new RegExp(`^(?:${oneOf('beforeResolves')}\\s)?(\\p{L}+)`, 'iu'));
