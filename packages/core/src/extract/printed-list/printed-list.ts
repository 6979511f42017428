import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, type FlowText, isText } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import type { Basis } from '../confidence.ts';
import { type AskPatterns, isAsk, isBareLeadIn, opensLikeItem } from '../recommendations/asks.ts';
import { expandInline } from './inline-list.ts';
import { type ItemNode, nestItems } from './item-tree.ts';
import { isBullet, isFollowed, leadingNumberings, numberingOf } from './list-numbering.ts';
import { holdsFirstItem, readParagraph } from './list-paragraphs.ts';
import { addBullet, addMarked, type OpenList } from './open-list.ts';

/** A list as printed: the sentence it hangs on and its items. `inferred` where the items had no marks and were told by their words. */
export interface PrintedList {
  readonly leadIn: Passage;
  readonly items: readonly ItemNode[];
  readonly inferred: boolean;
}

/** How firmly a list under a heading of its own is told. */
export const basisOf = (list: PrintedList): Basis =>
  list.items.every((item) => item.marker !== null) ? 'labelledAndNumbered' : 'labelled';

/**
 * Reads the blocks of a section that asks or resolves as lists: marked items under their lead-in, paragraphs that each open like an item
 * after a lead-in, and sentences of prose that ask. Prose that does neither is left out.
 */
export function readPrintedLists(
  blocks: readonly FlowBlock[],
  lexicon: CompiledLexicon,
  patterns: AskPatterns,
  heading: Passage = emptyPassage,
): readonly PrintedList[] {
  const lists: OpenList[] = [];
  const begin = (leadIn: Passage): OpenList => {
    const list: OpenList = { leadIn, items: [], inferred: false, loose: false, detail: false };
    lists.push(list);
    return list;
  };
  const lead = (leadIn: Passage): OpenList => {
    if (holdsFirstItem(leadIn, patterns)) begin(emptyPassage).items.push({ marker: null, text: leadIn, level: 0 });
    return begin(leadIn);
  };
  const headsConditions = (text: Passage): boolean => lexicon.is('conditionHeadings', flat(text).replace(/\s?:$/, ''));
  let open: OpenList | undefined = heading.text === '' ? undefined : lead(heading);
  const { expanded, leads } = expandInline(blocks, lexicon, patterns);
  const onlyLead = leadingNumberings(expanded, patterns);
  for (const [index, block] of expanded.entries()) {
    if (!isText(block) || lexicon.begins('effectOpeners', flat(block.text)) || isChoice(block.text)) continue;
    if (isSignature(block, open, expanded[index + 1])) break;
    // What a permission is subject to is set out for it beneath, with a numbering of its own.
    if (block.kind === 'paragraph' && lists.some(({ items }) => items.length > 0) && headsConditions(block.text)) break;
    if (block.kind === 'item' && !isBullet(block.marker)) {
      const hasSiblings =
        open?.items.some((item) => item.marker !== null) === true ||
        isFollowed(block.marker, expanded.slice(index + 1));
      // A stem that leads in to limbs of its own is still an item among items.
      const isLead = leads.has(block) || isBareLeadIn(block.text, patterns);
      if (isLead && (!hasSiblings || onlyLead.has(numberingOf(block.marker)))) open = begin(block.text);
      else {
        open ??= begin(emptyPassage);
        addMarked(open, { marker: block.marker, text: block.text, level: block.level });
      }
      continue;
    }
    if (block.kind === 'item') {
      open ??= begin(emptyPassage);
      addBullet(open, { marker: block.marker, text: block.text, level: block.level });
      continue;
    }
    open = leads.has(block) ? begin(block.text) : readParagraph(block.text, open, { begin: lead, lexicon, patterns });
  }
  return lists
    .map((list) => ({ ...list, items: list.items.filter((item) => item.text.text !== '') }))
    .filter((list) => list.items.length > 0)
    .map(({ leadIn, items, inferred }) => ({
      leadIn,
      items: nestItems(items).flatMap((item) => withoutProse(item, lexicon, patterns)),
      inferred,
    }));
}

/** Boxes to tick in a form's line say what is asked for; they are no items: "Approve [ ] Note [x]". */
const isChoice = ({ text }: Passage): boolean => (text.match(/[☐☑☒]|\[ ?[xX]? ?\]/g)?.length ?? 0) > 1;

/** Initial and surname of who signs beneath a list, which read like a lettered item: "L. Marsh" above "Clerk to the Council". */
function isSignature(block: FlowText, open: OpenList | undefined, next: FlowBlock | undefined): boolean {
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
function withoutProse(item: ItemNode, lexicon: CompiledLexicon, patterns: AskPatterns): readonly ItemNode[] {
  const isProse =
    item.children.length > 0 &&
    /\.$/.test(item.text.text) &&
    !opensLikeItem(item.text, lexicon) &&
    !isAsk(item.text, patterns);
  return isProse ? item.children : [item];
}
