import type { Block, Inline, ListItem } from '@council-reports/core';

/** Rewrites printed text. */
export type Rewrite = (text: string) => string;

/** Inline content with every text in it rewritten. */
export const rewriteInlines = (inlines: readonly Inline[], rewrite: Rewrite): readonly Inline[] =>
  inlines.map((inline): Inline => {
    if (inline.type === 'text') return { ...inline, value: rewrite(inline.value) };
    if (inline.type === 'image') return { ...inline, alt: rewrite(inline.alt) };
    return 'children' in inline ? { ...inline, children: rewriteInlines(inline.children, rewrite) } : inline;
  });

/** Blocks with every text in them rewritten, those in tables too. Markers stay. */
export const rewriteBlocks = (blocks: readonly Block[], rewrite: Rewrite): readonly Block[] =>
  blocks.map((block) => rewriteBlock(block, rewrite));

function rewriteBlock(block: Block, rewrite: Rewrite): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: rewriteInlines(block.children, rewrite) };
    case 'list': {
      const children = block.children.map((item) => ({ ...item, children: rewriteBlocks(item.children, rewrite) }));
      return { ...block, children };
    }
    case 'table': {
      const children = block.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => ({ ...cell, children: rewriteBlocks(cell.children, rewrite) })),
      }));
      return { ...block, children };
    }
    case 'thematicBreak':
    case 'pageBreak':
      return block;
  }
}

/**
 * A block with every number at a beginning rewritten: the markers of headings and items, and what is typed at the beginning of a text. Tables stay:
 * what is numbered there are rows.
 */
export function rewriteOpenings(block: Block, rewrite: Rewrite): Block {
  switch (block.type) {
    case 'heading':
      return block.marker === undefined
        ? { ...block, children: rewriteFirst(block.children, rewrite) }
        : { ...block, marker: rewrite(block.marker) };
    case 'paragraph':
      return { ...block, children: rewriteFirst(block.children, rewrite) };
    case 'list':
      return { ...block, children: block.children.map((item) => rewriteItem(item, rewrite)) };
    case 'table':
    case 'thematicBreak':
    case 'pageBreak':
      return block;
  }
}

/** An item that prints a number has it in its marker, not in its text as well. */
function rewriteItem(item: ListItem, rewrite: Rewrite): ListItem {
  const [first, ...rest] = item.children;
  const opening = first === undefined || /\d/.test(item.marker ?? '') ? first : rewriteOpenings(first, rewrite);
  return {
    ...item,
    marker: item.marker === null ? null : rewrite(item.marker),
    children: [...(opening === undefined ? [] : [opening]), ...rest.map((block) => rewriteOpenings(block, rewrite))],
  };
}

function rewriteFirst(inlines: readonly Inline[], rewrite: Rewrite): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first === undefined) return inlines;
  if (first.type === 'text') return [{ ...first, value: rewrite(first.value) }, ...rest];
  return 'children' in first ? [{ ...first, children: rewriteFirst(first.children, rewrite) }, ...rest] : inlines;
}
