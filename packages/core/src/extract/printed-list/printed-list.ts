import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import type { Basis } from '../confidence.ts';
import type { AskPatterns } from '../recommendations/asks.ts';
import { type ItemNode, nestItems } from './item-tree.ts';
import { endsLists, openReading, readBlock } from './list-reading.ts';
import { isAside, isChoice, withoutProse } from './not-items.ts';

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
  const reading = openReading(blocks, lexicon, patterns, heading);
  for (const [index, block] of reading.blocks.entries()) {
    if (!isText(block) || lexicon.begins('effectOpeners', flat(block.text)) || isChoice(block.text)) continue;
    if (endsLists(block, index, reading)) break;
    readBlock(block, index, reading);
  }
  return reading.lists
    .map((list) => ({ ...list, items: list.items.filter((item) => item.text.text !== '') }))
    .filter((list, index) => list.items.length > 0 && !(index > 0 && isAside(list, lexicon, patterns)))
    .map(({ leadIn, items, inferred }) => ({
      leadIn,
      items: nestItems(items).flatMap((item) => withoutProse(item, lexicon, patterns)),
      inferred,
    }));
}
