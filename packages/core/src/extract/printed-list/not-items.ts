import type { Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { FlowBlock, FlowText } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { type AskPatterns, isAsk, isBareLeadIn, opensLikeItem } from '../recommendations/asks.ts';
import type { ItemNode } from './item-tree.ts';
import type { OpenList } from './open-list.ts';

/** Whether bullets further down stand behind a line that asks for nothing, and ask for nothing themselves: "The appendices hold:". */
export const isAside = ({ leadIn, items }: OpenList, lexicon: CompiledLexicon, patterns: AskPatterns): boolean =>
  leadIn.text !== '' &&
  !isAsk(leadIn, patterns) &&
  !isBareLeadIn(leadIn, patterns) &&
  items.every(({ marker, text }) => marker === null && !opensLikeItem(text, lexicon));

/** Boxes to tick in a form's line say what is asked for; they are no items: "Approve [ ] Note [x]". */
export const isChoice = ({ text }: Passage): boolean => (text.match(/[☐☑☒]|\[ ?[xX]? ?\]/g)?.length ?? 0) > 1;

/** Initial and surname of who signs beneath a list, which read like a lettered item: "L. Marsh" above "Clerk to the Council". */
export function isSignature(block: FlowText, open: OpenList | undefined, next: FlowBlock | undefined): boolean {
  const initial = block.kind === 'item' ? parseMarker(block.marker ?? '') : null;
  if (initial === null || !/^[A-Z]\.$/.test(block.kind === 'paragraph' ? '' : (block.marker ?? ''))) return false;
  const above = parseMarker(open?.items.at(-1)?.marker ?? '');
  return (
    /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(block.text.text) &&
    !(above !== null && isSuccessor(above, initial)) &&
    next?.kind === 'paragraph' &&
    next.text.text.length < 80
  );
}

/** A numbered paragraph of prose above a list is no item: the items beneath it stand for it. */
export function withoutProse(item: ItemNode, lexicon: CompiledLexicon, patterns: AskPatterns): readonly ItemNode[] {
  const isProse =
    item.children.length > 0 &&
    /\.$/.test(item.text.text) &&
    !opensLikeItem(item.text, lexicon) &&
    !isAsk(item.text, patterns);
  return isProse ? item.children : [item];
}
