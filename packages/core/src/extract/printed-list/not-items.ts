import type { Passage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { FlowBlock, FlowText } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { type AskPatterns, isAsk, isBareLeadIn, opensLikeItem } from '../recommendations/asks.ts';
import type { ItemNode } from './item-tree.ts';
import { follows } from './list-numbering.ts';
import type { OpenList } from './open-list.ts';

/** Whether bullets further down stand behind a line that asks for nothing, and ask for nothing themselves: "The appendices hold:". */
export const isAside = ({ leadIn, items }: OpenList, lexicon: CompiledLexicon, patterns: AskPatterns): boolean =>
  leadIn.text !== '' &&
  !isAsk(leadIn, patterns) &&
  !isBareLeadIn(leadIn, patterns) &&
  items.every(({ marker, text }) => marker === null && !opensLikeItem(text, lexicon));

/** Boxes to tick in a form's line say what is asked for; they are no items: "Approve [ ] Note [x]". */
export const isChoice = ({ text }: Passage): boolean => (text.match(/[☐☑☒]|\[ ?[xX]? ?\]/g)?.length ?? 0) > 1;

const posts = ['closingPosts', 'officerPosts', 'memberPosts'] as const;

/** Initial and surname of who signs beneath a list, which read like a lettered item: "L. Marsh" above "Clerk to the Council". */
export function isSignature(
  block: FlowText,
  open: OpenList | undefined,
  next: FlowBlock | undefined,
  lexicon: CompiledLexicon,
): boolean {
  const initial = block.kind === 'item' ? parseMarker(block.marker ?? '') : null;
  if (initial === null || !/^[A-Z]\.$/.test(block.kind === 'paragraph' ? '' : (block.marker ?? ''))) return false;
  const above = parseMarker(open?.items.at(-1)?.marker ?? '');
  if (above !== null && isSuccessor(above, initial)) return false;
  const [, post] = /^\p{Lu}[\p{L}'’-]{1,30}(?:,\s(.{3,80}))?$/u.exec(block.text.text) ?? [];
  if (post !== undefined) return posts.some((kind) => lexicon.holds(kind, post));
  return /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(block.text.text) && next?.kind === 'paragraph' && next.text.text.length < 80;
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

/** Whether a text asks for a permission and sets out beneath it what that is subject to: "That permission be granted subject to the following conditions:". */
export const setsOutConditions = (text: Passage, lexicon: CompiledLexicon): boolean =>
  conditionStem(lexicon).test(text.text) && opensLikeItem(text, lexicon);

/** Whether a block is no condition of the permission above it, but goes on with what is asked: by its numbering, or by asking in a paragraph. */
export function goesOnBehindConditions(
  permission: string | null,
  block: FlowText,
  lexicon: CompiledLexicon,
  patterns: AskPatterns,
): boolean {
  return block.kind === 'item'
    ? follows(permission, block.marker)
    : lexicon.begins('thatWords', block.text.text) || isAsk(block.text, patterns);
}

const conditionStem = perLexicon(({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('conditionStems')}\\s?:-?$`, 'iu'));
