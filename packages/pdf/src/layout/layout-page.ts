import type { Block } from '@council-reports/core';
import type { PageLines } from '../page/page-model.ts';
import { withHeadings } from './column-blocks.ts';
import type { LayoutContext } from './context.ts';
import { findFrames } from './frames.ts';
import { groupLines, isUpright, piecesOf } from './piece.ts';
import { regionBlocks } from './region-blocks.ts';
import { pieceCutter } from './split-piece.ts';

/** The blocks of one page in reading order, without its furniture. */
export function layoutPage({ model, lines }: PageLines, context: LayoutContext): Block[] {
  const pieces = piecesOf(lines.filter((line) => !context.isFurniture(line)));
  const cutter = pieceCutter(model);
  const frames = findFrames(model, groupLines(pieces.filter(isUpright)), cutter);
  const reader = {
    context,
    cutter,
    headingOf: withHeadings,
    page: model.page,
    fills: model.fills,
    usualRight: context.usualRight(model.width),
  };
  return [...regionBlocks(pieces, frames, reader)];
}
