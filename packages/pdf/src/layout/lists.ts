import { type Block, type List, type ListItem, list, listItem, type Region } from '@council-reports/core';
import { asMeant } from './counted-text.ts';
import { follows, isFirst, type Marker, readings } from './marker.ts';
import { joinRegions } from './region-union.ts';

/** A block with its place in its column, before lists are built. */
export interface Entry {
  readonly block: Block;
  readonly left: number;
  readonly textLeft: number;
  /** Size of its print, where it is text. */
  readonly size?: number;
  /** The marker of a list item; the block is then its first paragraph. */
  readonly marker?: Marker;
  /** Where the block is printed with its marker. */
  readonly regions?: readonly Region[];
}

interface OpenItem {
  readonly marker: Marker;
  readonly regions: readonly Region[] | undefined;
  readonly children: Block[];
}

interface OpenList {
  readonly left: number;
  textLeft: number;
  readonly size: number | undefined;
  readonly items: OpenItem[];
}

const sameLeft = 5;

const isAligned = (open: OpenList, entry: Entry): boolean => Math.abs(open.left - entry.left) <= sameLeft;

const sameSeries = (a: Marker, b: Marker): boolean =>
  readings(a).some((x) => readings(b).some((y) => x.series === y.series));

/** Whether a marker goes on with the series of an open list, at its left end or right after its last marker. */
function continues(open: OpenList, entry: Entry, marker: Marker): boolean {
  const last = open.items.at(-1)?.marker;
  return last !== undefined && sameSeries(last, marker) && (isAligned(open, entry) || follows(last, marker));
}

/** Whether a marker of another series stands in line with an open list: 3.1 after 2.9, but no first (a) and no bullet under numbers. */
function linesUp(open: OpenList, entry: Entry, marker: Marker): boolean {
  const last = open.items.at(-1)?.marker;
  if (last === undefined || !isAligned(open, entry) || sameSeries(last, marker)) return false;
  return last.kind === marker.kind || (!isFirst(marker) && marker.kind !== 'bullet');
}

/** Whether a marker opens a list inside the last item of an open one: further in, or at the same place as the first of its series. */
function opensInside(open: OpenList, entry: Entry, marker: Marker): boolean {
  if (open.left < entry.left - sameLeft) return true;
  const isOther = marker.kind === 'bullet' && open.items.at(-1)?.marker.kind !== 'bullet';
  return isAligned(open, entry) && (isOther || (marker.kind !== 'bullet' && isFirst(marker)));
}

/** Whether an unmarked paragraph stands under the text of a list's items; a note in smaller print does not belong to them. */
const isInside = (open: OpenList, entry: Entry): boolean =>
  open.textLeft > open.left + 6 &&
  entry.left >= open.textLeft - sameLeft &&
  (open.size === undefined || entry.size === undefined || entry.size >= 0.88 * open.size);

function toList(open: OpenList): List {
  const items: ListItem[] = open.items.map(({ marker, regions, children }) =>
    listItem(marker.text, children, { regions: joinRegions([regions, ...children.map((child) => child.regions)]) }),
  );
  return list(open.items[0]?.marker.kind !== 'bullet', items, {
    regions: joinRegions(items.map((item) => item.regions)),
  });
}

/**
 * Builds lists from marked paragraphs: those further in, or of another series at the same place, are lists inside the item before them,
 * and unmarked paragraphs under an item's text belong to it.
 */
export function buildLists(entries: readonly Entry[]): readonly Block[] {
  const blocks: Block[] = [];
  const stack: OpenList[] = [];
  const closeTo = (depth: number): void => {
    while (stack.length > depth) {
      const closed = stack.pop();
      if (closed === undefined) return;
      const host = stack.at(-1)?.items.at(-1);
      const block = asMeant(toList(closed));
      if (host === undefined) blocks.push(block);
      else host.children.push(block);
    }
  };
  for (const entry of entries) {
    const { marker, block } = entry;
    if (marker === undefined) {
      const host = block.type === 'paragraph' ? stack.findLastIndex((open) => isInside(open, entry)) : -1;
      closeTo(host + 1);
      const item = stack[host]?.items.at(-1);
      if (item === undefined) blocks.push(block);
      else item.children.push(block);
      continue;
    }
    const series = stack.findLastIndex((open) => continues(open, entry, marker));
    const level = series >= 0 ? series : stack.findLastIndex((open) => linesUp(open, entry, marker));
    const item: OpenItem = { marker, regions: entry.regions, children: [block] };
    if (level >= 0) {
      closeTo(level + 1);
      stack[level]?.items.push(item);
      const open = stack[level];
      if (open !== undefined) open.textLeft = entry.textLeft;
      continue;
    }
    // A new list stands inside the innermost item that begins left of it, or at the same place in another series.
    const host = stack.findLastIndex((open) => opensInside(open, entry, marker));
    closeTo(host + 1);
    stack.push({ left: entry.left, textLeft: entry.textLeft, size: entry.size, items: [item] });
  }
  closeTo(0);
  return blocks;
}
