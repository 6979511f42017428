import {
  type Block,
  heading,
  type Inline,
  type ListItem,
  lineBreak,
  link,
  list,
  listItem,
  paragraph,
  table,
  tableCell,
  tableRow,
} from '@council-reports/core';
import type * as Mdast from 'mdast';
import { exactText } from './exact-text.ts';
import { type InlinePiece, mixedBlocks, mixedInlines, tagPiece } from './mixed-inlines.ts';
import { readHtml } from './read-html.ts';
import type { Reading } from './reading.ts';

/** A reading of a piece of the source that was parsed by itself. */
export interface PieceReading extends Reading {
  /** Offset of the piece in the source. */
  readonly offset: number;
}

type Span = readonly [start: number, end: number];

const spanOf = ({ position }: Mdast.Nodes, { offset }: PieceReading): Span | undefined =>
  position?.start.offset === undefined || position.end.offset === undefined
    ? undefined
    : [offset + position.start.offset, offset + position.end.offset];

const placeOf = (span: Span, { locate }: Reading): { position: ReturnType<typeof locate> } => ({
  position: locate(...span),
});

/** The blocks of an mdast tree. */
export function fromMdast(nodes: readonly Mdast.RootContent[], reading: PieceReading): readonly Block[] {
  return nodes.flatMap((node) => blocksOf(node, reading));
}

function blocksOf(node: Mdast.RootContent, reading: PieceReading): readonly Block[] {
  const span = spanOf(node, reading) ?? [reading.offset, reading.offset];
  const place = placeOf(span, reading);
  switch (node.type) {
    case 'heading':
      return [heading(node.depth, inlinesOf(node.children, span, reading), place)];
    case 'paragraph':
      return phrasingBlocks(node.children, span, reading);
    case 'list':
      return [listOf(node, place, reading)];
    case 'blockquote':
    case 'footnoteDefinition':
      return fromMdast(node.children, reading);
    case 'table':
      return [tableOf(node, reading)];
    case 'thematicBreak':
      return [{ type: 'thematicBreak', ...place }];
    case 'html':
      return readHtml(node.value, span, reading);
    case 'code':
      return [paragraph(codeText(node.value, span, reading), place)];
    case 'definition':
      return isAddress(node.url)
        ? []
        : [paragraph(exactText(sourceOf(span, reading), reading.source, ...span, reading.locate), place)];
    default:
      return [];
  }
}

const sourceOf = ([start, end]: Span, { source }: Reading): string => source.slice(start, end);

/** Whether a definition gives an address: "[Chair]: Smith" does not, and is text. */
const isAddress = (url: string): boolean => /[./#:@]/.test(url);

/** Indented text is typed prose far more often than code in council papers; either way its words are kept. */
function codeText(value: string, [start, end]: Span, reading: Reading): readonly Inline[] {
  const fence = /^(?:```|~~~)[^\n]*\n?/.exec(reading.source.slice(start, end))?.[0] ?? '';
  return exactText(value, reading.source, start + fence.length, end, reading.locate);
}

function phrasingBlocks(nodes: readonly Mdast.PhrasingContent[], span: Span, reading: PieceReading): readonly Block[] {
  const mixed = nodes.some(isHtml) ? mixedBlocks(piecesOf(nodes, span, reading), reading) : undefined;
  return mixed ?? [paragraph(inlinesOf(nodes, span, reading), { position: reading.locate(...span) })];
}

const isHtml = (node: Mdast.Nodes): boolean => node.type === 'html';

function listOf(node: Mdast.List, place: ReturnType<typeof placeOf>, reading: PieceReading): Block {
  const items = node.children.map((item) => itemOf(item, reading));
  return list(node.ordered === true || items.every(({ marker }) => isNumber(marker)), items, place);
}

const isNumber = (marker: string | null): boolean => /^\d/.test(marker ?? '');

/** An item that is but a bullet before a numbered one on its line (`- 1. To note`), as converters write numbers they do not know, is that one. */
function withoutBullet(item: ListItem): ListItem {
  const [first, ...rest] = item.children;
  const [own, ...others] = first?.type === 'list' && first.ordered ? first.children : [];
  const isOneLine = own?.position?.start.line === item.position?.start.line;
  if (own === undefined || others.length > 0 || !isOneLine || isNumber(item.marker)) return item;
  return { ...own, children: [...own.children, ...rest], ...(item.position && { position: item.position }) };
}

function itemOf(node: Mdast.ListItem, reading: PieceReading): ListItem {
  const [start, end] = spanOf(node, reading) ?? [reading.offset, reading.offset];
  const marker = /^(?:[-+*]|\d{1,9}[.)])/.exec(reading.source.slice(start, start + 11))?.[0] ?? null;
  const children = fromMdast(node.children, reading);
  const box: readonly Block[] = node.checked == null ? [] : [paragraph([{ type: 'checkbox', checked: node.checked }])];
  return withoutBullet(listItem(marker, [...box, ...children], { position: reading.locate(start, end) }));
}

function tableOf(node: Mdast.Table, reading: PieceReading): Block {
  const span: Span = [reading.offset, reading.offset];
  return table(
    node.children.map((row, index) =>
      tableRow(
        row.children.map((cell) =>
          tableCell(
            phrasingBlocks(cell.children, spanOf(cell, reading) ?? span, reading),
            index === 0 ? { header: true } : {},
          ),
        ),
      ),
    ),
  );
}

function inlinesOf(nodes: readonly Mdast.PhrasingContent[], span: Span, reading: PieceReading): readonly Inline[] {
  const pieces = piecesOf(nodes, span, reading);
  if (nodes.some(isHtml)) return mixedInlines(pieces, reading);
  return pieces.flatMap((piece) => ('inlines' in piece ? piece.inlines : []));
}

/**
 * The pieces of inline content within a span. Nodes that a plugin made after parsing (bare e-mail addresses) have no place; they
 * follow each other from the end of the one before.
 */
function piecesOf(
  nodes: readonly Mdast.PhrasingContent[],
  [start, end]: Span,
  reading: PieceReading,
): readonly InlinePiece[] {
  const ends: number[] = [];
  let next = end;
  for (const node of nodes.toReversed()) {
    ends.push(next);
    next = spanOf(node, reading)?.[0] ?? next;
  }
  let at = start;
  return nodes.map((node, index) => {
    const span = spanOf(node, reading) ?? [at, ends[nodes.length - 1 - index] ?? end];
    const piece = pieceOf(node, span, reading);
    at = spanOf(node, reading) === undefined ? endOf(piece) : span[1];
    return piece;
  });
}

const endOf = (piece: InlinePiece): number => {
  let last = 'inlines' in piece ? piece.inlines.at(-1) : undefined;
  while (last !== undefined && 'children' in last && last.children.length > 0) last = last.children.at(-1);
  return last?.position?.end.offset ?? piece.start;
};

function pieceOf(node: Mdast.PhrasingContent, span: Span, reading: PieceReading): InlinePiece {
  const [start, end] = span;
  if (node.type === 'html')
    return tagPiece(node.value, span, () => exactText(node.value, reading.source, start, end, reading.locate));
  return { inlines: inlineOf(node, span, reading), start, end };
}

function inlineOf(
  node: Exclude<Mdast.PhrasingContent, Mdast.Html>,
  span: Span,
  reading: PieceReading,
): readonly Inline[] {
  const [start, end] = span;
  const place = { position: reading.locate(start, end) };
  switch (node.type) {
    case 'text':
      return exactText(node.value, reading.source, start, end, reading.locate);
    case 'inlineCode': {
      const ticks = /^`+/.exec(reading.source.slice(start, end))?.[0].length ?? 1;
      return exactText(node.value, reading.source, start + ticks, end - ticks, reading.locate);
    }
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children: inlinesOf(node.children, span, reading), ...place }];
    case 'link':
      return [link(node.url, inlinesOf(node.children, span, reading), place)];
    case 'linkReference':
      return inlinesOf(node.children, span, reading);
    case 'break':
      return [lineBreak(place)];
    case 'image':
    case 'imageReference':
      return [{ type: 'image', alt: node.alt ?? '', ...place }];
    case 'footnoteReference':
      return [];
  }
}
