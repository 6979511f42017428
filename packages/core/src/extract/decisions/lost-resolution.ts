import { emptyPassage } from '../../document/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import { opensLikeItem } from '../asks.ts';
import type { ExtractContext } from '../context.ts';
import type { PrintedItem } from '../item-tree.ts';
import type { Resolved } from './resolved.ts';

/** Lists of these kinds are never resolutions, however their items open. */
const otherLists: ReadonlySet<Section['kind']> = new Set([
  'recommendations',
  'alternatives',
  'reasons',
  'options',
  'consultation',
  'interests',
  'conflicts',
]);

/** Pages lose the word RESOLVED: a last list of a section whose items all open as resolutions do ("To note", "That") is taken for one. */
export function lostResolution(section: Section, { lexicon }: ExtractContext): readonly Resolved[] {
  if (otherLists.has(section.kind)) return [];
  const items: PrintedItem[] = [];
  for (const block of section.blocks.filter(isText).toReversed()) {
    if (block.kind !== 'item' || !/^(?:to|that)\s/i.test(block.text.text) || !opensLikeItem(block.text, lexicon)) break;
    items.unshift({ marker: block.marker, text: block.text, level: 0 });
  }
  return items.length === 0 ? [] : [{ items, leadIn: emptyPassage, basis: 'inferred' }];
}
