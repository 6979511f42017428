import type { Block, List, ListItem, Paragraph } from '@council-reports/core';
import { isContinued, joinParagraphs, plainText } from './continued-text.ts';
import { follows, isFirst, type Marker, readMarker } from './marker.ts';
import { joinRegions } from './region-union.ts';

const markerOf = (item: ListItem | undefined): Marker | undefined =>
  item?.marker == null ? undefined : readMarker(item.marker, true);

const leftOf = (item: ListItem): number | undefined => item.children[0]?.regions?.[0]?.box?.[0];

const withRegions = <T extends List | ListItem>(node: T): T => {
  const children: readonly (Block | ListItem)[] = node.children;
  return { ...node, regions: joinRegions([node.regions, ...children.map((child) => child.regions)]) };
};

/** The lists that are open at the end of a list, the outermost first. */
function openLists(list: List): readonly List[] {
  const last = list.children.at(-1)?.children.at(-1);
  return last?.type === 'list' ? [list, ...openLists(last)] : [list];
}

/** The list with the last item of its open list at `depth` changed. */
function mapOpenList(list: List, depth: number, change: (open: List) => List): List {
  if (depth === 0) return withRegions(change(list));
  const item = list.children.at(-1);
  const inner = item?.children.at(-1);
  if (item === undefined || inner?.type !== 'list') return list;
  const changed: ListItem = {
    ...item,
    children: [...item.children.slice(0, -1), mapOpenList(inner, depth - 1, change)],
  };
  return withRegions({ ...list, children: [...list.children.slice(0, -1), withRegions(changed)] });
}

const append =
  (items: readonly ListItem[]) =>
  (open: List): List => ({ ...open, children: [...open.children, ...items] });

/** Whether a marker is the next number of a list. */
function goesOnWith(list: List, marker: Marker): boolean {
  const last = markerOf(list.children.at(-1));
  return last !== undefined && last.kind !== 'bullet' && follows(last, marker);
}

/** Depth of the open list that an item goes on with: the innermost whose marker it follows, or that is marked alike at the same place. */
function depthFor(open: readonly List[], item: ListItem): number {
  const marker = markerOf(item);
  if (marker === undefined) return -1;
  const next = open.findLastIndex((list) => goesOnWith(list, marker));
  if (next >= 0) return next;
  const left = leftOf(item);
  return open.findLastIndex((list) => {
    const last = list.children.at(-1);
    const lastMarker = markerOf(last);
    const lastLeft = last === undefined ? undefined : leftOf(last);
    if (lastMarker?.kind !== marker.kind || isFirst(marker)) return false;
    return left === undefined || lastLeft === undefined || Math.abs(left - lastLeft) < 6;
  });
}

/** The list with items added to the open list at `depth`, save those that go on with the numbers of another open list: 7.3 after the bullets under 7.2. */
function continueItems(before: List, depth: number, items: readonly ListItem[]): List {
  let whole = before;
  let at = depth;
  for (const item of items) {
    const open = openLists(whole);
    const marker = markerOf(item);
    const next = marker === undefined ? -1 : open.findLastIndex((list) => goesOnWith(list, marker));
    at = Math.min(next >= 0 ? next : at, open.length - 1);
    whole = mapOpenList(whole, at, append([item]));
  }
  return whole;
}

/** A list and the one the next page begins with as one; undefined where the second is a list of its own. */
export function continueList(before: List, after: List): List | undefined {
  const [first] = after.children;
  if (first === undefined) return undefined;
  const open = openLists(before);
  const depth = depthFor(open, first);
  if (depth >= 0) return continueItems(before, depth, after.children);
  // "… is asked to:" at the foot of the page, and "(a)" at the top of the next.
  const last = open.at(-1)?.children.at(-1);
  const marker = markerOf(first);
  const introduces = last !== undefined && /:$/.test(plainText(last).trimEnd());
  const inside = last !== undefined && (leftOf(first) ?? 0) > (leftOf(last) ?? 0) + 3;
  if (!introduces || !inside || marker === undefined) return undefined;
  return mapOpenList(before, open.length - 1, (list) => {
    const host = list.children.at(-1);
    if (host === undefined) return list;
    return {
      ...list,
      children: [...list.children.slice(0, -1), withRegions({ ...host, children: [...host.children, after] })],
    };
  });
}

/** A list whose last item's sentence a paragraph goes on with; undefined where it does not. */
export function continueItem(before: List, after: Paragraph): List | undefined {
  const open = openLists(before);
  const item = open.at(-1)?.children.at(-1);
  const last = item?.children.at(-1);
  if (item === undefined || last?.type !== 'paragraph' || !isContinued(last, after)) return undefined;
  const changed = withRegions({ ...item, children: [...item.children.slice(0, -1), joinParagraphs(last, after)] });
  return mapOpenList(before, open.length - 1, (list) => ({
    ...list,
    children: [...list.children.slice(0, -1), changed],
  }));
}
