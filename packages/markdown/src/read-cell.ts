import { type Block, paragraph } from '@council-reports/core';
import { exactText } from './exact-text.ts';
import { readHtml } from './from-mdast.ts';
import { openedContainers } from './line-shape.ts';
import { parsePiece } from './parse-piece.ts';
import type { Reading } from './reading.ts';

/** A cell of a delimited row: Markdown where it holds its marks, HTML where it holds tags or entities, else its plain words. */
export function readCell(start: number, end: number, reading: Reading): readonly Block[] {
  const cell = reading.source.slice(start, end);
  const isReadable =
    cell.length <= reading.limits.lineLength && openedContainers(cell, reading.limits.depth) <= reading.limits.depth;
  if (isReadable && /\*\*|\]\(/.test(cell)) {
    const blocks = parsePiece(start, end, '', reading);
    if (blocks !== undefined) return blocks;
  }
  if (isReadable && (/<[a-z/]/i.test(cell) || /&[#a-z][a-z\d]{1,31};/i.test(cell)))
    return readHtml(cell, [start, end], reading);
  return [paragraph(exactText(cell.replaceAll('\\|', '|'), reading.source, start, end, reading.locate))];
}
