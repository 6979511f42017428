import {
  type Block,
  heading,
  type Inline,
  type Link,
  lineBreak,
  link,
  type Position,
  paragraph,
  text,
} from '@council-reports/core';
import { exactText } from './exact-text.ts';
import {
  attribute,
  blockTags,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isPlaceholder,
  leftOutTags,
} from './html-elements.ts';
import { htmlList } from './html-list.ts';
import { htmlTable } from './html-table.ts';
import type { Reading } from './reading.ts';

/** Where a fragment stands, and what stands in it. */
export interface FragmentContext extends Reading {
  /** The offsets in the source of two offsets in the fragment. */
  readonly span: (start: number, end: number) => readonly [number, number];
  /** The content that a comment in the fragment stands for. */
  readonly slots?: (comment: string) => readonly Inline[];
}

/** The blocks of HTML nodes: tags are read, not stripped. Content outside any block becomes paragraphs. */
export function htmlBlocks(nodes: readonly HtmlNode[], context: FragmentContext): readonly Block[] {
  const blocks: Block[][] = [];
  let inlines: (readonly Inline[])[] = [];
  const flush = (): void => {
    const children = inlines.flat();
    if (children.some(showsSomething)) blocks.push([paragraph(children)]);
    inlines = [];
  };
  for (const node of nodes) {
    if (isElement(node) && holdsBlocks(node)) {
      flush();
      blocks.push([...blockOf(node, context)]);
    } else inlines.push(htmlInlines(node, context));
  }
  flush();
  return blocks.flat();
}

const showsSomething = (node: Inline): boolean =>
  node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '');

const holdsBlocks = (node: HtmlElement): boolean =>
  blockTags.has(node.tagName) || node.childNodes.some((child) => isElement(child) && holdsBlocks(child));

function blockOf(node: HtmlElement, context: FragmentContext): readonly Block[] {
  const read = (nodes: readonly HtmlNode[]): readonly Block[] => htmlBlocks(nodes, context);
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [
        heading(
          Number(node.tagName[1]),
          node.childNodes.flatMap((child) => htmlInlines(child, context)),
        ),
      ];
    case 'ol':
    case 'ul':
    case 'menu':
    case 'dir':
      return [htmlList(node, read)];
    case 'table':
      return htmlTable(node, read);
    case 'hr':
      return [{ type: 'thematicBreak' }];
    default:
      return leftOutTags.has(node.tagName) ? [] : read(node.childNodes);
  }
}

type Wrapper = 'strong' | 'emphasis' | 'underline' | 'delete';

const wrappers: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'delete'],
  ['del', 'delete'],
  ['strike', 'delete'],
]);

/** The inline content of an HTML node, also of one that holds blocks. */
export function htmlInlines(node: HtmlNode, context: FragmentContext): readonly Inline[] {
  if (node.nodeName === '#comment' && 'data' in node) return context.slots?.(node.data) ?? [];
  const place = node.sourceCodeLocation;
  const [from, to] = context.span(place?.startOffset ?? 0, place?.endOffset ?? 0);
  if (node.nodeName === '#text' && 'value' in node)
    return place ? exactText(node.value, context.source, from, to, context.locate) : [text(node.value)];
  if (!isElement(node) || leftOutTags.has(node.tagName)) return [];
  const position: Place = place ? { position: context.locate(from, to) } : {};
  const single = singles.get(node.tagName)?.(node, position);
  if (single !== undefined) return single;
  const children = node.childNodes.flatMap((child) => htmlInlines(child, context));
  const wrapper = wrappers.get(node.tagName);
  if (wrapper !== undefined) return [{ type: wrapper, children, ...position }];
  if (node.tagName === 'a') return [linkTo(node, children, position)];
  return isPlaceholder(node) ? [...printedTag(node, context), ...children] : children;
}

interface Place {
  readonly position?: Position;
}

/** Elements that stand for themselves. */
const singles: ReadonlyMap<string, (node: HtmlElement, place: Place) => readonly Inline[]> = new Map([
  ['br', (_node: HtmlElement, place: Place): readonly Inline[] => [lineBreak(place)]],
  ['img', (node, place) => [{ type: 'image', alt: attribute(node, 'alt') ?? '', ...place }]],
  [
    'input',
    (node, place) =>
      /^(?:checkbox|radio)$/i.test(attribute(node, 'type') ?? '')
        ? [{ type: 'checkbox', checked: attribute(node, 'checked') !== undefined, ...place }]
        : [],
  ],
]);

const linkTo = (node: HtmlElement, children: readonly Inline[], place: Place): Link =>
  link(attribute(node, 'href') ?? '', children, place);

function printedTag(node: HtmlElement, { source, span, locate }: FragmentContext): readonly Inline[] {
  const place = node.sourceCodeLocation?.startTag ?? node.sourceCodeLocation;
  if (!place) return [];
  const [from, to] = span(place.startOffset, place.endOffset);
  return [text(source.slice(from, to), { position: locate(from, to) })];
}
