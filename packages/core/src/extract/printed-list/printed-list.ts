import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import type { Basis } from '../confidence.ts';
import { type AskPatterns, isBareLeadIn, opensLikeItem } from '../recommendations/asks.ts';
import { namesOnlyWhoIsAsked } from '../recommendations/open-lead-in.ts';
import { expandInline } from './inline-list.ts';
import { type ItemNode, nestItems } from './item-tree.ts';
import { follows, isBullet, isFollowed, leadingNumberings, numberingOf } from './list-numbering.ts';
import { holdsFirstItem, readParagraph } from './list-paragraphs.ts';
import { isAside, isChoice, isSignature, withoutProse } from './not-items.ts';
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
  const begin = (leadIn: Passage, ledBy: string | null = null): OpenList => {
    const list: OpenList = {
      leadIn,
      ...(ledBy !== null && { ledBy }),
      items: [],
      inferred: false,
      loose: false,
      detail: false,
    };
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
  const onlyLead = leadingNumberings(expanded, lexicon, patterns);
  for (const [index, block] of expanded.entries()) {
    if (!isText(block) || lexicon.begins('effectOpeners', flat(block.text)) || isChoice(block.text)) continue;
    if (isSignature(block, open, expanded[index + 1])) break;
    // What a permission is subject to is set out for it beneath, with a numbering of its own.
    if (block.kind === 'paragraph' && lists.some(({ items }) => items.length > 0) && headsConditions(block.text)) break;
    if (block.kind === 'item' && !isBullet(block.marker)) {
      // The item after those of a lead-in that is itself numbered stands beside the lead-in, not beneath its items.
      if (open?.ledBy !== undefined && follows(open.ledBy, block.marker)) open = begin(emptyPassage);
      const hasSiblings =
        open?.items.some((item) => item.marker !== null) === true ||
        isFollowed(block.marker, expanded.slice(index + 1));
      // A stem that leads in to limbs of its own is an item among items; one above them all that only names who is asked is none.
      const isBare =
        (open === undefined || open.items.length === 0) && namesOnlyWhoIsAsked(block.text, lexicon, patterns);
      const isLead = isBare || leads.has(block) || isBareLeadIn(block.text, patterns);
      if (isBare || (isLead && (!hasSiblings || onlyLead.has(numberingOf(block.marker)))))
        open = begin(block.text, block.marker);
      else {
        open ??= begin(emptyPassage);
        addMarked(open, { marker: block.marker, text: block.text, level: block.level });
      }
      continue;
    }
    if (block.kind === 'item') {
      // Bullets behind a line that announces something else are no items.
      if (
        open?.detail === true &&
        open.items.every(({ marker }) => marker === null) &&
        !opensLikeItem(block.text, lexicon)
      )
        continue;
      open ??= begin(emptyPassage);
      addBullet(open, { marker: block.marker, text: block.text, level: block.level });
      continue;
    }
    open =
      leads.has(block) || namesOnlyWhoIsAsked(block.text, lexicon, patterns)
        ? begin(block.text)
        : readParagraph(block.text, open, { begin: lead, lexicon, patterns });
  }
  return lists
    .map((list) => ({ ...list, items: list.items.filter((item) => item.text.text !== '') }))
    .filter((list, index) => list.items.length > 0 && !(index > 0 && isAside(list, lexicon, patterns)))
    .map(({ leadIn, items, inferred }) => ({
      leadIn,
      items: nestItems(items).flatMap((item) => withoutProse(item, lexicon, patterns)),
      inferred,
    }));
}
