import {
  type Block,
  type Inline,
  lineBreak,
  link,
  list,
  listItem,
  paragraph,
  type TableCell,
  type TableRow,
  table,
  tableCell,
  tableRow,
} from '@council-reports/core';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { exactText } from './exact-text.ts';
import type { Locator } from './locator.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Where a fragment stands and how to say so. */
export interface FragmentContext {
  readonly source: string;
  readonly offset: number;
  readonly locate: Locator;
}

const isElement = (node: HtmlNode): node is Element => 'tagName' in node;
const attribute = (node: Element, name: string): string | undefined => node.attrs.find((a) => a.name === name)?.value;
const spanOf = (node: Element, name: string): number | undefined => {
  const value = Number.parseInt(attribute(node, name) ?? '', 10);
  return Number.isFinite(value) ? value : undefined;
};
const blockTags = new Set(['p', 'div', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'section', 'article', 'blockquote']);
const leftOutTags = new Set(['script', 'style', 'template', 'head']);

/** The blocks an HTML fragment of the source holds: its tags are read, not stripped. Text outside any block becomes paragraphs. */
export function readHtmlFragment(html: string, context: FragmentContext): readonly Block[] {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  return blocksOf(fragment.childNodes, context);
}

function blocksOf(nodes: readonly HtmlNode[], context: FragmentContext): readonly Block[] {
  const blocks: Block[] = [];
  let inlines: Inline[] = [];
  const flush = (): void => {
    if (inlines.some((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''))) blocks.push(paragraph(inlines));
    inlines = [];
  };
  for (const node of nodes) {
    if (isElement(node) && holdsBlocks(node)) {
      flush();
      blocks.push(...blockOf(node, context));
    } else inlines.push(...inlinesOf(node, context));
  }
  flush();
  return blocks;
}

const holdsBlocks = (node: Element): boolean => blockTags.has(node.tagName) || node.childNodes.some((child) => isElement(child) && holdsBlocks(child));

function blockOf(node: Element, context: FragmentContext): readonly Block[] {
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading !== null) {
    const depth = Number(heading[1]) as 1 | 2 | 3 | 4 | 5 | 6;
    return [{ type: 'heading', depth, children: node.childNodes.flatMap((child) => inlinesOf(child, context)) }];
  }
  if (node.tagName === 'ul' || node.tagName === 'ol') return [listOf(node, context)];
  if (node.tagName === 'table') return [table(rowsOf(node, context))];
  return blocksOf(node.childNodes, context);
}

function listOf(node: Element, context: FragmentContext): Block {
  const ordered = node.tagName === 'ol';
  let number = spanOf(node, 'start') ?? 1;
  const items = node.childNodes.flatMap((child) => {
    // Text that stands in a list without an item, as converters leave it, is an item without a marker.
    if (!isElement(child) || child.tagName !== 'li') return blocksOf([child], context).map((block) => listItem(null, [block]));
    number = spanOf(child, 'value') ?? number;
    return [listItem(ordered ? `${number++}.` : null, blocksOf(child.childNodes, context))];
  });
  return list(ordered, items);
}

function rowsOf(node: Element, context: FragmentContext): readonly TableRow[] {
  return node.childNodes.filter(isElement).flatMap((child) => (child.tagName === 'tr' ? [tableRow(cellsOf(child, context))] : rowsOf(child, context)));
}

function cellsOf(row: Element, context: FragmentContext): readonly TableCell[] {
  return row.childNodes.filter(isElement).map((cell) => {
    const colSpan = spanOf(cell, 'colspan');
    const rowSpan = spanOf(cell, 'rowspan');
    const fill = attribute(cell, 'bgcolor') ?? /background(?:-color)?:\s?(#[0-9a-f]{3,6})/i.exec(attribute(cell, 'style') ?? '')?.[1];
    return tableCell(blocksOf(cell.childNodes, context), {
      ...(cell.tagName === 'th' && { header: true }),
      ...(colSpan !== undefined && { colSpan }),
      ...(rowSpan !== undefined && { rowSpan }),
      ...(fill !== undefined && { fill }),
    });
  });
}

const wrappers: Readonly<Record<string, 'strong' | 'emphasis' | 'underline' | 'delete'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  u: 'underline',
  s: 'delete',
  del: 'delete',
  strike: 'delete',
};

function inlinesOf(node: HtmlNode, context: FragmentContext): readonly Inline[] {
  if (!isElement(node)) {
    if (node.nodeName !== '#text' || !('value' in node)) return [];
    const place = node.sourceCodeLocation;
    if (!place) return [{ type: 'text', value: node.value }];
    return exactText(node.value, context.source, context.offset + place.startOffset, context.offset + place.endOffset, context.locate);
  }
  if (leftOutTags.has(node.tagName)) return [];
  const place = node.sourceCodeLocation;
  const position = place ? { position: context.locate(context.offset + place.startOffset, context.offset + place.endOffset) } : {};
  if (node.tagName === 'br') return [lineBreak(position)];
  if (node.tagName === 'img') return [{ type: 'image', alt: attribute(node, 'alt') ?? '', ...position }];
  if (node.tagName === 'input' && attribute(node, 'type') === 'checkbox')
    return [{ type: 'checkbox', checked: attribute(node, 'checked') !== undefined, ...position }];
  const children = node.childNodes.flatMap((child) => inlinesOf(child, context));
  if (node.tagName === 'a') return [link(attribute(node, 'href') ?? '', children, position)];
  const wrapper = wrappers[node.tagName];
  return wrapper === undefined ? children : [{ type: wrapper, children, ...position }];
}
