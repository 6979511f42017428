import { flat } from '../../document/index.ts';
import { type FlowBlock, type FlowCell, isText } from '../flow.ts';
import type { Section } from '../outline.ts';

/** A flow a line to a block: `heading 2. Costs`, `item (a) note`, `field Author = A. Clark`, `table 2x3`. */
export const show = (flow: readonly FlowBlock[]): readonly string[] => flow.map(showBlock);

function showBlock(block: FlowBlock): string {
  if (block.kind === 'paragraph') return flat(block.text);
  if (block.kind === 'heading' || block.kind === 'item')
    return [block.kind, block.marker, flat(block.text)].filter((part) => part !== null).join(' ');
  if (block.kind === 'field')
    return `field ${[block.marker, flat(block.label)].filter((part) => part !== null).join(' ')} = ${show(block.value).join(' | ')}`;
  if (block.kind === 'table') return `table ${block.rows}x${block.columns}`;
  return block.kind === 'pageBreak' ? `page ${block.page}` : 'rule';
}

/** The words of the first table of a flow, row by row; undefined where it holds none. */
export function tableWords(flow: readonly FlowBlock[]): readonly (readonly string[])[] | undefined {
  const found = flow.find((block) => block.kind === 'table');
  if (found === undefined) return undefined;
  return Array.from({ length: found.rows }, (_, row) => found.cells.filter((cell) => cell.row === row).map(cellWords));
}

const cellWords = (cell: FlowCell): string =>
  cell.blocks
    .filter(isText)
    .map((block) => flat(block.text))
    .join(' | ');

/** Sections a line each: level, kind or category, and heading with its number. */
export const showSections = (sections: readonly Section[]): readonly string[] =>
  sections.map(({ level, kind, category, marker, heading }) =>
    [level, category ?? kind, ...(marker === null ? [] : [marker]), flat(heading)].join(' ').trim(),
  );
