import { type Block, paragraph, strong } from '@council-reports/core';
import { exactText } from './exact-text.ts';
import { openedContainers } from './line-shape.ts';
import { parsePiece } from './parse-piece.ts';
import { readHtml } from './read-html.ts';
import type { Reading } from './reading.ts';

const onlyBold = /^\*\*([^*_~`<>&[\]\\\s](?:[^*_~`<>&[\]\\\n\r]{0,500}[^*_~`<>&[\]\\\s])?)\*\*$/;

/** A cell of a delimited row: Markdown where it holds its marks, HTML where it holds tags or entities, else its plain words. */
export function readCell(start: number, end: number, reading: Reading): readonly Block[] {
  const { source, locate, limits } = reading;
  const cell = source.slice(start, end);
  const words = onlyBold.exec(cell)?.[1];
  // Parsing a cell costs far more than its few words are worth where all it says is that they are bold.
  if (words !== undefined)
    return [
      paragraph([strong(exactText(words, source, start + 2, end - 2, locate), { position: locate(start, end) })]),
    ];
  const isReadable = cell.length <= limits.lineLength && openedContainers(cell, limits.depth) <= limits.depth;
  const blocks = isReadable && /\*\*|\]\(/.test(cell) ? parsePiece(start, end, reading) : undefined;
  if (blocks !== undefined) return blocks;
  if (isReadable && (/<[a-z/]/i.test(cell) || /&[#a-z][a-z\d]{1,31};/i.test(cell)))
    return readHtml(cell, [start, end], reading);
  return [paragraph(exactText(cell.replaceAll('\\|', '|'), source, start, end, locate))];
}
