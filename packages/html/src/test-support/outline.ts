import type { Block, Document, DocumentNode, Inline, TableCell, Text } from '@council-reports/core';
import { type ReadHtmlOptions, readHtml } from '../read-html.ts';

const wrapped: Readonly<Record<string, string>> = { strong: '*', emphasis: '/', underline: '_', delete: '~' };

function line(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replaceAll('\t', '→');
      if (node.type === 'break') return '⏎';
      if (node.type === 'checkbox') return node.checked ? '[x]' : '[ ]';
      if (node.type === 'image') return `!${node.alt}!`;
      if (node.type === 'link') return `[${line(node.children)}](${node.url})`;
      const mark = wrapped[node.type] ?? '';
      return mark + line(node.children) + mark;
    })
    .join('');
}

const cell = ({ header, colSpan, rowSpan, fill, ink, children }: TableCell): string =>
  [
    header === true && 'th',
    colSpan !== undefined && `c${colSpan}`,
    rowSpan !== undefined && `r${rowSpan}`,
    fill,
    ink && `ink ${ink}`,
    children.flatMap((block) => lines(block)).join(' / '),
  ]
    .filter((part) => part !== undefined && part !== false && part !== '')
    .join(' ');

/** A block as lines to read in a test: `# heading`, `1. item`, `| cell | cell |`, `---`. */
function lines(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [
        `${'#'.repeat(block.depth)}${block.marker === undefined ? '' : ` ${block.marker}`} ${line(block.children)}`,
      ];
    case 'paragraph':
      return [line(block.children)];
    case 'list':
      return block.children.flatMap((item) => {
        const [first = '', ...rest] = item.children.flatMap(lines);
        return [`${item.marker ?? '-'} ${first}`.trimEnd(), ...rest.map((text) => `  ${text}`)];
      });
    case 'table':
      return block.children.map((row) => `| ${row.children.map(cell).join(' | ')} |`);
    default:
      return ['---'];
  }
}

/** The outline of a document's tree. */
export const outlineOf = (document: Document): string[] => document.root.children.flatMap(lines);

/** The outline of a page's tree. */
export const outline = async (html: Uint8Array | string, options?: ReadHtmlOptions): Promise<string[]> =>
  outlineOf(await readHtml(html, options));

/** Every text node of a tree. */
export function texts(node: DocumentNode): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(texts) : [];
}
