import type { Passage } from '../../document/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import type { PrintedItem } from './item-tree.ts';
import { isBullet } from './list-numbering.ts';

/**
 * A list that is being read: `loose` where its items are paragraphs, `detail` behind a line that announces detail of the last one, `ledBy` the
 * marker of its lead-in where that is numbered itself.
 */
export interface OpenList {
  leadIn: Passage;
  readonly ledBy?: string;
  readonly items: PrintedItem[];
  inferred: boolean;
  loose: boolean;
  detail: boolean;
}

/** An item with a printed marker; after a line that announces detail it belongs to the item above, until that one's numbering goes on. */
export function addMarked(list: OpenList, item: PrintedItem): void {
  const own = list.items.findLast((other) => other.beneath !== true);
  const [a, b] = [parseMarker(own?.marker ?? ''), parseMarker(item.marker ?? '')];
  if (a !== null && b !== null && isSuccessor(a, b)) list.detail = false;
  list.items.push(list.detail && own !== undefined ? { ...item, beneath: true } : item);
}

/** Bullets beneath a numbered item are its detail; bullets straight after a lead-in are the items. */
export function addBullet(list: OpenList, item: PrintedItem): void {
  const last = list.items.at(-1);
  const above = list.items.findLast((other) => !isBullet(other.marker));
  if (last === undefined || above === undefined) list.items.push({ ...item, marker: null });
  else if (last !== above || /[:–-]$/.test(above.text.text))
    list.items.push({ ...item, marker: item.marker ?? '•', level: Math.max(above.level + 1, item.level) });
}
