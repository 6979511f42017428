import type { Block, Document, Inline, Text } from '@council-reports/core';

/** Inline content as short markup: `*bold*`, `_italic_`, `[x]`, `/` for a break. */
export function inline(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value;
        case 'strong':
          return `*${inline(node.children)}*`;
        case 'emphasis':
        case 'underline':
          return `_${inline(node.children)}_`;
        case 'delete':
          return `~${inline(node.children)}~`;
        case 'link':
          return `${inline(node.children)}<${node.url}>`;
        case 'break':
          return '/';
        case 'checkbox':
          return node.checked ? '[x]' : '[ ]';
        default:
          return `!${node.alt}!`;
      }
    })
    .join('');
}

/** A block as one string: `# heading`, `{1. item; 2. item}`, `(a|b)(c|d)` for a table, `---`, `=page 2=`. */
export function block(node: Block): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${inline(node.children)}`;
    case 'paragraph':
      return inline(node.children);
    case 'list':
      return `{${node.children.map((item) => [item.marker ?? '', ...blocks(item.children)].join(' ').trim()).join('; ')}}`;
    case 'table':
      return node.children
        .map((row) => `(${row.children.map((cell) => blocks(cell.children).join('¶')).join('|')})`)
        .join('');
    case 'thematicBreak':
      return '---';
    default:
      return `=page ${node.page}=`;
  }
}

/** Blocks, each as one string. */
export const blocks = (nodes: readonly Block[]): readonly string[] => nodes.map(block);

/** A document's blocks, each as one string. */
export const shown = (document: Document): readonly string[] => blocks(document.root.children);

/** Every text node of a document, in order. */
export function textsOf(document: Document): readonly Text[] {
  const ofInlines = (nodes: readonly Inline[]): readonly Text[] =>
    nodes.flatMap((node) => (node.type === 'text' ? [node] : 'children' in node ? ofInlines(node.children) : []));
  const ofBlock = (node: Block): readonly Text[] => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return ofInlines(node.children);
      case 'list':
        return node.children.flatMap((item) => item.children.flatMap(ofBlock));
      case 'table':
        return node.children.flatMap((row) => row.children.flatMap((cell) => cell.children.flatMap(ofBlock)));
      default:
        return [];
    }
  };
  return document.root.children.flatMap(ofBlock);
}

/** What the source has at the place of a text node; undefined where it has no place. */
export const printedAt = (document: Document, { position }: Text): string | undefined =>
  position && document.text?.slice(position.start.offset, position.end.offset);
