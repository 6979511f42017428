import { emptyPassage } from '../../document/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import { opensLikeItem } from '../asks.ts';
import type { ExtractContext } from '../context.ts';
import type { PrintedItem } from '../item-tree.ts';
import type { Resolved } from './resolved.ts';

/** Pages lose the word RESOLVED: a last list of a section whose items all open as resolutions do ("To note", "That") is taken for one. */
export function lostResolution(section: Section, { lexicon }: ExtractContext): readonly Resolved[] {
  if (section.kind === 'recommendations') return [];
  const items: PrintedItem[] = [];
  for (const block of section.blocks.filter(isText).toReversed()) {
    if (block.kind !== 'item' || !/^(?:to|that)\s/i.test(block.text.text) || !opensLikeItem(block.text, lexicon)) break;
    items.unshift({ marker: block.marker, text: block.text, level: 0 });
  }
  return items.length === 0 ? [] : [{ items, leadIn: emptyPassage, basis: 'inferred' }];
}
