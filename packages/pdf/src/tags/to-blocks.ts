import {
  type Block,
  heading,
  type Inline,
  type List,
  type ListItem,
  lineBreak,
  list,
  listItem,
  paragraph,
} from '@council-reports/core';
import { headingInlines, inlinesOf } from '../layout/inline.ts';
import { lineText, type Piece } from '../layout/piece.ts';
import { isInline } from './inline-roles.ts';
import { takeMarker } from './literal-marker.ts';
import { freeHeadings } from './numbered-headings.ts';
import { piecesIn, type TagContext } from './tag-context.ts';
import type { Tag, TagNode } from './tag-tree.ts';
import { linesOf, splitAtBreaks } from './tagged-lines.ts';
import { toTableBlocks } from './to-table.ts';

type Handler = (node: TagNode, context: TagContext) => readonly Block[];

function paragraphOf(pieces: readonly Piece[], { vocabulary, reach, tablesIn }: TagContext): readonly Block[] {
  const lines = linesOf(pieces);
  const [first] = pieces;
  if (first === undefined || lines.length === 0) return [];
  const isOnOnePage = pieces.every(({ page }) => page === first.page);
  const tables = isOnOnePage ? tablesIn?.(first.page)?.(pieces) : undefined;
  if (tables !== undefined) return tables;
  const inlines: Inline[] = [];
  splitAtBreaks(lines, reach).forEach((part, index) => {
    if (index > 0) inlines.push(lineBreak());
    inlines.push(...inlinesOf(part, vocabulary));
  });
  return [paragraph(inlines)];
}

function headingOf(node: TagNode, context: TagContext): readonly Block[] {
  const inlines = headingInlines(linesOf(piecesIn([node], context)), context.vocabulary);
  const depth = Number(/^H([1-6])$/.exec(node.role)?.[1] ?? 1);
  return inlines.length === 0 ? [] : [heading(depth, inlines)];
}

/** Blocks of an element's content: stretches inside a line become paragraphs between the blocks. */
export function blocksIn(children: readonly Tag[], context: TagContext): readonly Block[] {
  const blocks: Block[] = [];
  let inline: Tag[] = [];
  const flush = (): void => {
    blocks.push(...paragraphOf(piecesIn(inline, context), context));
    inline = [];
  };
  for (const child of children) {
    if (isInline(child)) inline.push(child);
    else if (child.kind === 'node') {
      flush();
      blocks.push(...blocksOf(child, context));
    }
  }
  flush();
  return joinLists(joinLists(blocks).flatMap((block) => (block.type === 'list' ? freeHeadings(block) : [block])));
}

const container: Handler = (node, context) => blocksIn(node.children, context);

const figure: Handler = (node, context) => {
  const inside = blocksIn(node.children, context);
  return node.alt === undefined || inside.length > 0 ? inside : [paragraph([{ type: 'image', alt: node.alt }])];
};

const itemOf = (node: TagNode, context: TagContext): ListItem | undefined => {
  const labels = node.children.filter((child) => child.kind === 'node' && child.role === 'Lbl');
  const body = node.children.filter((child) => !labels.includes(child));
  const printed = piecesIn(labels, context);
  const children = blocksIn(
    body.flatMap((child) => (child.kind === 'node' && child.role === 'LBody' ? child.children : [child])),
    context,
  );
  if (printed.length === 0 && children.length === 0) return undefined;
  const [region] = printed;
  if (region === undefined) {
    const { marker, regions, children: rest } = takeMarker(children);
    return listItem(marker, rest, regions === undefined ? {} : { regions });
  }
  const marker = linesOf(printed).map(lineText).join(' ').trim();
  return listItem(marker === '' ? null : marker, children, { regions: [{ page: region.page, box: region.box }] });
};

const isOrdered = (items: readonly ListItem[]): boolean =>
  items.some(({ marker }) => marker !== null && /[\p{L}\p{N}]/u.test(marker) && marker !== 'o');

function listOf(node: TagNode, context: TagContext): readonly Block[] {
  const before: Block[] = [];
  const items: ListItem[] = [];
  const add = (nested: readonly Block[]): void => {
    const last = items.pop();
    if (last === undefined) before.push(...nested);
    else items.push({ ...last, children: [...last.children, ...nested] });
  };
  for (const child of node.children) {
    if (child.kind === 'leaf') continue;
    if (child.role === 'LI') {
      const item = itemOf(child, context);
      if (item !== undefined) items.push(item);
    } else add(blocksOf(child, context));
  }
  if (items.length === 0) return before;
  return [...before, list(isOrdered(items), items)];
}

/** Lists that follow one another with nothing between them are one: programs close a list at every empty line. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered)
      joined.splice(-1, 1, { ...last, children: [...last.children, ...block.children] } satisfies List);
    else joined.push(block);
  }
  return joined;
}

const handlers: Readonly<Record<string, Handler>> = {
  H: headingOf,
  H1: headingOf,
  H2: headingOf,
  H3: headingOf,
  H4: headingOf,
  H5: headingOf,
  H6: headingOf,
  Title: headingOf,
  L: listOf,
  Figure: figure,
  Formula: figure,
  Table: (node, { reach: _, tablesIn: __, ...context }) =>
    toTableBlocks(node, context, (children) => blocksIn(children, context)),
  Artifact: () => [],
};

/** The blocks of an element; an element whose role says nothing of its own is its content. */
export const blocksOf = (node: TagNode, context: TagContext): readonly Block[] =>
  (handlers[node.role] ?? container)(node, context);
