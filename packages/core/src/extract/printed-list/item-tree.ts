import type { Passage } from '../../document/index.ts';
import { isSuccessor, type Marker, opensBelow, parseMarker } from '../../values/index.ts';

/** A printed item with its marker and the level its source nests it at. */
export interface PrintedItem {
  readonly marker: string | null;
  readonly text: Passage;
  readonly level: number;
  /** Whether the item is detail of the one above, whatever its marker: a list after "Heads of terms:". */
  readonly beneath?: boolean;
}

/** An item and those beneath it. */
export interface ItemNode extends PrintedItem {
  readonly children: readonly ItemNode[];
}

interface OpenNode extends PrintedItem {
  readonly parsed: Marker | null;
  readonly children: OpenNode[];
}

/**
 * Nests items by what their markers say: a marker that follows an open one continues its list; one of another family begins a list beneath.
 * Where every marker is the same (`1.` on each), or there is none, the nesting of the source decides.
 */
export function nestItems(items: readonly PrintedItem[]): readonly ItemNode[] {
  const top: OpenNode[] = [];
  const open: OpenNode[] = [];
  for (const item of items) {
    const node: OpenNode = { ...item, parsed: parseMarker(item.marker ?? ''), children: [] };
    const depth = depthOf(node, open);
    open.length = depth;
    (open.at(-1)?.children ?? top).push(node);
    open.push(node);
  }
  return top;
}

function depthOf(node: OpenNode, open: readonly OpenNode[]): number {
  const marker = node.parsed;
  if (node.beneath === true)
    return Math.max(
      1,
      open.findIndex((entry) => entry.beneath === true) < 0
        ? open.length
        : open.findIndex((entry) => entry.beneath === true),
    );
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const before = open[depth]?.parsed;
    if (marker !== null && before != null && before.family !== 'bullet' && isSuccessor(before, marker)) return depth;
  }
  const last = open.at(-1);
  if (last === undefined) return 0;
  // Lists restarted at every item print the same marker on each of them.
  const same =
    marker === null || marker.family === 'bullet'
      ? -1
      : open.findIndex((entry) => entry.parsed?.raw === marker.raw && entry.level >= node.level);
  if (same >= 0) return same;
  // A marker that cannot be read (`1000.`) says nothing of the level.
  if (marker === null)
    return node.marker !== null || last.parsed === null || node.level < last.level
      ? levelDepth(node, open)
      : open.length;
  if (last.parsed !== null && opensBelow(last.parsed, marker)) return open.length;
  if (opensInBrackets(marker, open)) return open.length;
  const sameFamily = open.findLastIndex((entry) => entry.parsed?.family === marker.family);
  if (sameFamily >= 0) return levelDepth(node, open, sameFamily);
  return open.length;
}

/** Whether a marker is the first of a list closed in otherwise than every open one: `(1)` after `1.`. */
function opensInBrackets(marker: Marker, open: readonly OpenNode[]): boolean {
  const brackets = (entry: Marker): string => entry.raw.replace(/[^()]/g, '');
  return (
    marker.numbers.at(-1) === 1 &&
    open.every(({ parsed }) => parsed?.family !== marker.family || brackets(parsed) !== brackets(marker))
  );
}

/** By the source's nesting: beside the nearest open item of the same level, or beneath a shallower one. */
function levelDepth(node: OpenNode, open: readonly OpenNode[], fallback = open.length - 1): number {
  const last = open.at(-1);
  if (last === undefined) return 0;
  if (node.level > last.level) return open.length;
  const beside = open.findLastIndex((entry) => entry.level === node.level);
  return beside >= 0 ? beside : Math.max(0, fallback);
}
