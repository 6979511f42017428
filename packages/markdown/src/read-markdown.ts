import { type Block, type Document, type DocumentIssue, type Inline, paragraph, root, sha256 } from '@council-reports/core';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { barDelimited, readDelimitedTable, tabDelimited } from './delimited-table.ts';
import { exactText } from './exact-text.ts';
import { fromMdast } from './from-mdast.ts';
import { readHtmlFragment } from './html-fragment.ts';
import { defaultLimits, type MarkdownLimits } from './limits.ts';
import { createLocator, type Locator } from './locator.ts';
import { plainBlocks, type ReadTextOptions } from './read-text.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { sourceLines } from './source-line.ts';
import { dropStrayEmphasis } from './stray-emphasis.ts';
import { readTextInput } from './text-input.ts';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

interface Reading {
  readonly source: string;
  readonly locate: Locator;
  readonly limits: MarkdownLimits;
}

/**
 * Reads Markdown into a document tree: CommonMark with GFM tables, inline HTML read as HTML, and tab-separated rows as tables.
 *
 * Every text node keeps its offsets in the source.
 *
 * @throws {UnreadableDocumentError} `empty`, `limitExceeded` or `unsupportedFormat` (bytes that are no text).
 */
export async function readMarkdown(input: string | Uint8Array, options: ReadTextOptions = {}): Promise<Document> {
  const limits = { ...defaultLimits, ...options.limits };
  const { text: source, bytes, issues } = readTextInput(input, limits.bytes);
  const lines = sourceLines(source);
  const locate = createLocator(lines);
  const segments = segmentsOf(lines, limits);
  const blocks = segments.flatMap((segment) => readers[segment.kind](segment, { source, locate, limits }));
  return {
    root: root(numberPages(blocks).map((block) => tidy(block, locate))),
    source: {
      format: 'markdown',
      ...(options.name !== undefined && { name: options.name }),
      sha256: await sha256(bytes),
      bytes: bytes.byteLength,
    },
    text: source,
    issues: [...issues, ...plainLineIssues(segments)],
  };
}

const readers: Readonly<Record<Segment['kind'], (segment: Segment, reading: Reading) => readonly Block[]>> = {
  markdown: (segment, reading) => parseMarkdown(...boundsOf(segment), reading),
  tabbed: (segment, reading) => [readDelimitedTable(segment, tabDelimited, (start, end) => readCell(start, end, reading), reading.limits)],
  piped: (segment, reading) => [readDelimitedTable(segment, barDelimited, (start, end) => plainCell(start, end, reading), reading.limits)],
  html: (segment, { source, locate }) => {
    const [start, end] = boundsOf(segment);
    return readHtmlFragment(source.slice(start, end), { source, offset: start, locate });
  },
  plain: (segment, { locate }) => plainBlocks(segment.lines, locate),
  pageBreak: () => [{ type: 'pageBreak', page: 1 }],
};

function boundsOf({ lines }: Segment): readonly [number, number] {
  const last = lines.at(-1);
  return [lines[0]?.start ?? 0, (last?.start ?? 0) + (last?.text.length ?? 0)];
}

function parseMarkdown(start: number, end: number, { source, locate }: Reading): readonly Block[] {
  return fromMdast(processor.parse(source.slice(start, end)).children, { source, offset: start, locate });
}

/** A cell of a delimited row: HTML where it holds tags, Markdown where it holds marks, else its plain words. */
function readCell(start: number, end: number, reading: Reading): readonly Block[] {
  const cell = reading.source.slice(start, end);
  if (/<[a-z/][^>]{0,2000}>/i.test(cell)) return readHtmlFragment(cell, { source: reading.source, offset: start, locate: reading.locate });
  if (/\*\*|\]\(/.test(cell)) return parseMarkdown(start, end, reading);
  return plainCell(start, end, reading);
}

function plainCell(start: number, end: number, { source, locate }: Reading): readonly Block[] {
  return [paragraph(exactText(source.slice(start, end), source, start, end, locate))];
}

function numberPages(blocks: readonly Block[]): readonly Block[] {
  let page = 1;
  return blocks.map((block) => (block.type === 'pageBreak' ? { ...block, page: ++page } : block));
}

function tidy(block: Block, locate: Locator): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: tidyInlines(block.children, locate) };
    case 'list':
      return { ...block, children: block.children.map((item) => ({ ...item, children: item.children.map((child) => tidy(child, locate)) })) };
    case 'table':
      return {
        ...block,
        children: block.children.map((row) => ({
          ...row,
          children: row.children.map((cell) => ({ ...cell, children: cell.children.map((child) => tidy(child, locate)) })),
        })),
      };
    default:
      return block;
  }
}

const tidyInlines = (inlines: readonly Inline[], locate: Locator): readonly Inline[] =>
  inlines.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') return dropStrayEmphasis(node, locate);
    return 'children' in node ? [{ ...node, children: tidyInlines(node.children, locate) }] : [node];
  });

function plainLineIssues(segments: readonly Segment[]): readonly DocumentIssue[] {
  const numbers = segments.filter((segment) => segment.kind === 'plain').map((segment) => segment.lines[0]?.number ?? 0);
  if (numbers.length === 0) return [];
  const shown = `${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ', …' : ''}`;
  const message = `Read without inline markup, as too long or too deeply nested: line ${shown}.`;
  return [{ code: 'plainLine', severity: 'info', message }];
}
