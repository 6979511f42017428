import { type Block, type Inline, paragraph, type Text, text } from '@council-reports/core';
import type { CellLine } from './grid-table.ts';
import { readCell } from './read-cell.ts';
import type { Reading } from './reading.ts';

const opensItem = /^(?:[-*+•]|\d{1,3}[.)]|\(?[a-z]{1,3}[.)])\s/i;

/** The lines of a cell as its paragraphs: one ends at an empty line and before an item of a list. */
export function readGridCell(lines: readonly CellLine[], reading: Reading): readonly Block[] {
  const blocks: Block[] = [];
  let open: Inline[] = [];
  let end = 0;
  const flush = (): void => {
    if (open.length > 0) blocks.push(paragraph(open));
    open = [];
  };
  for (const line of lines) {
    if (line === undefined || opensItem.test(reading.source.slice(...line))) flush();
    for (const block of line === undefined ? [] : readCell(...line, reading)) {
      if (block.type !== 'paragraph') {
        flush();
        blocks.push(block);
      } else open.push(...(open.length > 0 ? [spaceAt(end, reading)] : []), ...block.children);
    }
    end = line?.[1] ?? end;
  }
  flush();
  return blocks;
}

/** The space between two lines of a cell, at the place of the one that stands behind the first. */
const spaceAt = (end: number, { source, locate }: Reading): Text =>
  text(' ', source.charAt(end) === ' ' ? { position: locate(end, end + 1) } : {});
