import {
  type Block,
  heading,
  type Inline,
  lineBreak,
  link,
  list,
  listItem,
  paragraph,
  type Table,
  table,
  tableCell,
  tableRow,
} from '@council-reports/core';
import type * as Mdast from 'mdast';
import { exactText } from './exact-text.ts';
import { type FragmentContext, readHtmlFragment } from './html-fragment.ts';

/** The blocks of an mdast tree that was parsed from the source at `context.offset`. */
export function fromMdast(nodes: readonly Mdast.RootContent[], context: FragmentContext): readonly Block[] {
  return nodes.flatMap((node) => blocksOf(node, context));
}

const offsets = (node: Mdast.Nodes, context: FragmentContext): readonly [number, number] => [
  context.offset + (node.position?.start.offset ?? 0),
  context.offset + (node.position?.end.offset ?? 0),
];

function blocksOf(node: Mdast.RootContent, context: FragmentContext): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [heading(node.depth, inlinesOf(node.children, context))];
    case 'paragraph':
      return paragraphOf(node, context);
    case 'list':
      return [list(node.ordered === true, node.children.map((item) => itemOf(item, context)))];
    case 'blockquote':
      return fromMdast(node.children, context);
    case 'table':
      return [tableOf(node, context)];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'html':
      return readHtmlFragment(node.value, { ...context, offset: offsets(node, context)[0] });
    case 'code':
      return codeOf(node, context);
    default:
      return [];
  }
}

/** Indented text is typed prose far more often than code in council papers; either way its words are kept. */
function codeOf(node: Mdast.Code, context: FragmentContext): readonly Block[] {
  const [start, end] = offsets(node, context);
  return [paragraph(exactText(node.value, context.source, start, end, context.locate))];
}

/** A paragraph with tags among its text is read as HTML, so that a tag opened in it also closes in it. */
function paragraphOf(node: Mdast.Paragraph, context: FragmentContext): readonly Block[] {
  if (!node.children.some((child) => child.type === 'html')) return [paragraph(inlinesOf(node.children, context))];
  return [paragraph(pairTags(node.children, context))];
}

interface OpenTag {
  readonly name: string;
  readonly html: string;
  readonly children: Inline[];
}

/** Inline HTML comes as loose tags between text; pairing them gives the nodes they stand for. An unpaired tag adds nothing. */
function pairTags(nodes: readonly Mdast.PhrasingContent[], context: FragmentContext): readonly Inline[] {
  const open: OpenTag[] = [{ name: '', html: '', children: [] }];
  const add = (...inlines: readonly Inline[]): void => void open.at(-1)?.children.push(...inlines);
  for (const node of nodes) {
    if (node.type !== 'html') {
      add(...inlineOf(node, context));
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(node.value);
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (tag?.[1] === '/') {
      const depth = open.findLastIndex((entry) => entry.name === name);
      while (depth > 0 && open.length > depth) {
        const closed = open.pop();
        if (closed !== undefined) add(...wrap(closed));
      }
    } else if (/^(?:br|input|img)$/.test(name)) {
      add(...readHtmlFragment(node.value, { ...context, offset: offsets(node, context)[0] }).flatMap((b) => (b.type === 'paragraph' ? b.children : [])));
      if (name === 'br') add(lineBreak());
    } else if (name !== '' && open.length < 50) open.push({ name, html: node.value, children: [] });
  }
  while (open.length > 1) add(...(open.pop()?.children ?? []));
  return open[0]?.children ?? [];
}

const wrappers: Readonly<Record<string, 'strong' | 'emphasis' | 'underline' | 'delete'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  u: 'underline',
  s: 'delete',
  del: 'delete',
};

function wrap(tag: OpenTag): readonly Inline[] {
  if (tag.name === 'a') return [link(/href="([^"]*)"/i.exec(tag.html)?.[1] ?? '', tag.children)];
  const type = wrappers[tag.name];
  return type === undefined ? tag.children : [{ type, children: tag.children }];
}

function itemOf(node: Mdast.ListItem, context: FragmentContext): ReturnType<typeof listItem> {
  const [start] = offsets(node, context);
  const marker = /^(?:[-+*]|\d{1,9}[.)])/.exec(context.source.slice(start, start + 11))?.[0] ?? null;
  const box: readonly Block[] = node.checked == null ? [] : [paragraph([{ type: 'checkbox', checked: node.checked }])];
  return listItem(marker, [...box, ...fromMdast(node.children, context)], { position: context.locate(...offsets(node, context)) });
}

function tableOf(node: Mdast.Table, context: FragmentContext): Table {
  return table(
    node.children.map((row, index) =>
      tableRow(
        row.children.map((cell) => tableCell([paragraph(pairTags(cell.children, context))], index === 0 ? { header: true } : {})),
      ),
    ),
  );
}

function inlinesOf(nodes: readonly Mdast.PhrasingContent[], context: FragmentContext): readonly Inline[] {
  return nodes.flatMap((node) => inlineOf(node, context));
}

function inlineOf(node: Mdast.PhrasingContent, context: FragmentContext): readonly Inline[] {
  const [start, end] = offsets(node, context);
  const position = context.locate(start, end);
  switch (node.type) {
    case 'text':
      return exactText(node.value, context.source, start, end, context.locate);
    case 'inlineCode':
      return exactText(node.value, context.source, start + 1, end - 1, context.locate);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children: inlinesOf(node.children, context), position }];
    case 'link':
      return [link(node.url, inlinesOf(node.children, context), { position })];
    case 'linkReference':
      return inlinesOf(node.children, context);
    case 'break':
      return [lineBreak({ position })];
    case 'image':
      return [{ type: 'image', alt: node.alt ?? '', position }];
    default:
      return [];
  }
}
