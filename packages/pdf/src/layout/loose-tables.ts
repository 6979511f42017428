import type { Block } from '@council-reports/core';
import type { PageModel } from '../page/page-model.ts';
import { withoutHeadings } from './column-blocks.ts';
import type { LayoutContext } from './context.ts';
import { groupLines, type Piece } from './piece.ts';
import { regionBlocks } from './region-blocks.ts';
import { pieceCutter } from './split-piece.ts';
import { printedIntervals } from './text-columns.ts';

const fewestColumns = 3;
const fewestRows = 3;

/** Reads the pieces of what is tagged as one paragraph by where they stand; undefined where they form no table. */
export type TablesIn = (pieces: readonly Piece[]) => readonly Block[] | undefined;

/** Tables that a page's tags take for text, as browsers do with tables that nothing draws. */
export function looseTables(model: PageModel, context: LayoutContext): TablesIn {
  const reader = {
    context,
    cutter: pieceCutter(model),
    headingOf: withoutHeadings,
    page: model.page,
    fills: model.fills,
  };
  return (pieces) => {
    if (pieces.length < fewestColumns * fewestRows) return undefined;
    const rows = groupLines(pieces).filter((line) => printedIntervals(line).length >= fewestColumns);
    if (rows.length < fewestRows) return undefined;
    const blocks = regionBlocks(pieces, [], reader);
    return blocks.some(({ type }) => type === 'table') ? blocks : undefined;
  };
}
