import type { Block, Box, DocumentNode } from '@council-reports/core';
import { union } from '../page/boxes.ts';

/** The box of what a node prints on a page; undefined where it prints nothing there. */
export function boxOnPage(node: DocumentNode, page: number): Box | undefined {
  let box: Box | undefined;
  const visit = (inner: DocumentNode): void => {
    for (const region of inner.regions ?? [])
      if (region.page === page && region.box !== undefined)
        box = box === undefined ? region.box : union(box, region.box);
    if ('children' in inner) for (const child of inner.children) visit(child);
  };
  visit(node);
  return box;
}

interface Placed {
  readonly box: Box;
  /** A block, and those that follow it and print nothing on the page themselves. */
  readonly blocks: Block[];
}

// Boxes of neighbouring lines touch; blocks side by side share half their height and more.
const sideBySide = 0.35;

const stacked = ({ box: above }: Placed, { box: below }: Placed): boolean => {
  const shared = Math.min(above[3], below[3]) - Math.max(above[1], below[1]);
  return shared <= sideBySide * Math.min(above[3] - above[1], below[3] - below[1]);
};

/**
 * A page's blocks from top to bottom, where each stands above or below every other: programs file floating tables and the titles of slides
 * after the text that is printed below them. Where blocks stand side by side the order of the tags is kept.
 */
export function inPrintedOrder(blocks: readonly Block[], page: number): readonly Block[] {
  const placed: Placed[] = [];
  const before: Block[] = [];
  for (const block of blocks) {
    const box = boxOnPage(block, page);
    if (box !== undefined) placed.push({ box, blocks: [block] });
    else (placed.at(-1)?.blocks ?? before).push(block);
  }
  const sorted = [...placed].sort((a, b) => a.box[1] - b.box[1]);
  if (sorted.every((item, index) => item === placed[index])) return blocks;
  for (let index = 1; index < sorted.length; index++)
    for (let other = Math.max(0, index - 8); other < index; other++) {
      const [a, b] = [sorted[other], sorted[index]];
      if (a !== undefined && b !== undefined && !stacked(a, b)) return blocks;
    }
  return [...before, ...sorted.flatMap((item) => item.blocks)];
}
