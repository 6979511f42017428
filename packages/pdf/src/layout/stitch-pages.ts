import type { Block, DocumentNode } from '@council-reports/core';
import { continueItem, continueList } from './continued-list.ts';
import { continueTable } from './continued-table.ts';
import { isContinued, joinParagraphs } from './continued-text.ts';

/** Two neighbouring blocks as one, where a page break cut it; undefined where they are two. */
function joined(before: Block, after: Block): Block | undefined {
  if (before.type === 'table' && after.type === 'table') return continueTable(before, after);
  if (before.type === 'list' && after.type === 'list') return continueList(before, after);
  if (before.type === 'list' && after.type === 'paragraph') return continueItem(before, after);
  if (before.type === 'paragraph' && after.type === 'paragraph' && isContinued(before, after))
    return joinParagraphs(before, after);
  return undefined;
}

/** Height of the print a block begins with; undefined where its place is not known. */
function printHeight(node: DocumentNode): number | undefined {
  if (node.type === 'text') {
    const box = node.regions?.[0]?.box;
    return box === undefined ? undefined : box[3] - box[1];
  }
  const first = 'children' in node ? node.children[0] : undefined;
  return first === undefined ? undefined : printHeight(first);
}

const note = 0.92;
const mostNotes = 8;

/** Index of the block that `next` may go on with: the last one that is no note in smaller print at the foot of the page. */
function lastOfText(blocks: readonly Block[], next: Block): number {
  const height = printHeight(next);
  const last = blocks.length - 1;
  if (height === undefined) return last;
  let index = last;
  while (index >= 0 && last - index < mostNotes) {
    const block = blocks[index];
    const own = block?.type === 'paragraph' || block?.type === 'list' ? printHeight(block) : undefined;
    if (own === undefined || own >= note * height) return index;
    index--;
  }
  return last;
}

/** Joins the first blocks of a part to what they go on with in the blocks before it, in place; returns how many they were. */
function takeUp(blocks: Block[], part: readonly Block[]): number {
  let from = 0;
  for (let next = part[from]; next !== undefined; next = part[++from]) {
    const place = lastOfText(blocks, next);
    const before = blocks[place];
    const whole = before === undefined ? undefined : joined(before, next);
    if (whole === undefined) return from;
    blocks[place] = whole;
    // A list may go on after the rest of an item, or of a list inside it; what follows anything else was never cut.
    const goesOn = part[from + 1]?.type === 'list' && next.type !== 'table';
    if (!goesOn) return from + 1;
  }
  return from;
}

/** The blocks of two columns of running text as one run: what the end of the left one cuts is whole again. Tables are no running text. */
export function stitchColumns(left: readonly Block[], right: readonly Block[]): readonly Block[] {
  const blocks = [...left];
  const taken = right[0]?.type === 'table' ? 0 : takeUp(blocks, right);
  return [...blocks, ...right.slice(taken)];
}

const pageOf = (node: DocumentNode): number | undefined => node.regions?.[0]?.page;

/**
 * The blocks of all pages as one run: sentences, list items, lists and tables that a page break cuts are whole again, and a `pageBreak`
 * stands before the first block that begins on a new page.
 *
 * @param blocksPerPage - the blocks of each page, page 1 first.
 */
export function stitchPages(blocksPerPage: readonly (readonly Block[])[]): Block[] {
  const blocks: Block[] = [];
  blocksPerPage.forEach((own, index) => {
    const rest = own.slice(takeUp(blocks, own));
    const [first] = rest;
    if (first === undefined) return;
    if (blocks.length > 0) blocks.push({ type: 'pageBreak', page: pageOf(first) ?? index + 1 });
    blocks.push(...rest);
  });
  return blocks;
}
