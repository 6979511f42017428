import type { Block } from '@council-reports/core';
import { drawTable } from './draw-table.ts';
import { drawLines, heightOf, setBlocks } from './set-lines.ts';
import { Sheet, type SheetStyle } from './sheet.ts';

const size = 10;
const tableSize = 8.5;

/** A paper as a program draws it by coordinates (PDFKit, FPDF, ReportLab): see `Sheet`. */
export function drawPaper(blocks: readonly Block[], style: SheetStyle): Promise<Uint8Array> {
  const sheet = new Sheet(style);
  for (const block of blocks) drawBlock(sheet, block);
  return sheet.finish();
}

function drawBlock(sheet: Sheet, block: Block): void {
  if (block.type === 'pageBreak') sheet.newPage();
  else if (block.type === 'thematicBreak') {
    sheet.need(2 * size);
    sheet.box(sheet.style.margin, sheet.y + size, sheet.innerWidth, 0.75, '#808080');
    sheet.y += 2 * size;
  } else if (block.type === 'table') {
    sheet.need(8 * tableSize);
    drawTable(sheet, block, tableSize);
    sheet.y += 0.8 * size;
  } else {
    const place = { left: sheet.style.margin, width: sheet.innerWidth, size, above: 0.5 * size };
    // A heading stays with what follows it.
    sheet.need(block.type === 'heading' ? 6 * size : 0);
    for (const line of setBlocks(sheet, [block], 'regular', place)) {
      sheet.need(heightOf([line]));
      sheet.y = drawLines(sheet, [line], sheet.y);
    }
    sheet.y += 0.6 * size;
  }
}
