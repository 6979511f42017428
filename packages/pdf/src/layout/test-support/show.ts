import { type Block, type DocumentNode, toGrid } from '@council-reports/core';
import { plainText } from '../continued-text.ts';

const inline = (node: DocumentNode): string => plainText(node).replace(/\s+/g, ' ').trim();

/** A block as lines a test can be read against: `# heading`, `text`, `marker text`, `| cell | cell |`, each level indented by two. */
export function show(blocks: readonly Block[], indent = ''): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'heading':
        return [
          `${indent}${'#'.repeat(block.depth)} ${block.marker === undefined ? '' : `${block.marker} `}${inline(block)}`,
        ];
      case 'paragraph':
        return [indent + inline(block)];
      case 'list':
        return block.children.flatMap((item) => {
          const [first = '', ...rest] = show(item.children, `${indent}  `);
          return [`${indent}${item.marker ?? '?'} ${first.trim()}`, ...rest];
        });
      case 'table':
        return block.children.map((row) => `${indent}| ${row.children.map(cell).join(' | ')} |`);
      case 'pageBreak':
        return [`${indent}--- ${block.page}`];
      default:
        return [indent + block.type];
    }
  });
}

function cell(node: DocumentNode): string {
  if (node.type !== 'tableCell') return '';
  const spans = `${node.colSpan === undefined ? '' : ` c${node.colSpan}`}${node.rowSpan === undefined ? '' : ` r${node.rowSpan}`}`;
  const fill = node.fill === undefined ? '' : ` ${node.fill}`;
  const ink = node.ink === undefined ? '' : ` ink ${node.ink}`;
  return `${node.header === true ? '*' : ''}${show(node.children).join(' / ')}${spans}${fill}${ink}`;
}

/** The texts of a table's slots, row by row; a spanned slot repeats its cell. */
export function slots(block: Block | undefined): readonly (readonly string[])[] {
  if (block?.type !== 'table') return [];
  const grid = toGrid(block);
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => {
      const found = grid.at(row, column);
      return found === undefined ? '∅' : inline(found.node);
    }),
  );
}
