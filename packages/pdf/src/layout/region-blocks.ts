import type { Block, Box } from '@council-reports/core';
import type { Fill } from '../page/page-model.ts';
import { type ColumnReader, columnBlocks, type Inset, sidewaysBlocks, withoutHeadings } from './column-blocks.ts';
import { fillSlots } from './fill-slots.ts';
import { frameKind } from './frame-kind.ts';
import type { Frame } from './frames.ts';
import { gridBetweenRules } from './horizontal-tables.ts';
import { withMarginNotes } from './margin-notes.ts';
import { groupLines, isUpright, type Piece } from './piece.ts';
import { readingOrder } from './reading-order.ts';
import type { GridSlot } from './ruled-grid.ts';
import { splitFigureRows } from './split-rows.ts';
import { stitchColumns } from './stitch-pages.ts';
import { type CellContent, tableBlock } from './table-block.ts';
import { findUnruledTables } from './unruled-tables.ts';

/** What the regions of one page share. */
export interface RegionReader extends ColumnReader {
  readonly page: number;
  readonly fills: readonly Fill[];
  /** How far running text reaches on pages of this width. */
  readonly usualRight?: number | undefined;
}

/** A frame read: its blocks, and the pieces it turned out not to hold. */
interface ReadFrame {
  readonly inset: Inset | undefined;
  readonly box: Box;
  readonly rest: readonly Piece[];
}

function readCells(
  frame: Frame,
  bySlot: ReadonlyMap<GridSlot, readonly Piece[]>,
  reader: RegionReader,
): readonly CellContent[] {
  return frame.grid.slots.map((slot) => {
    const pieces = bySlot.get(slot) ?? [];
    return { slot, pieces, blocks: regionBlocks(pieces, frame.inner.get(slot) ?? [], reader, slot.box) };
  });
}

/** Columns of text between rules that enclose but one column; undefined where there are none. */
function withTextColumns(frame: Frame, pieces: readonly Piece[]): Frame | undefined {
  const { grid } = frame;
  if (grid.xs.length > 2 || grid.ys.length < 4 || frame.inner.size > 0) return undefined;
  const found = gridBetweenRules(grid.ys, groupLines(pieces.filter(isUpright)));
  return found === undefined ? undefined : { ...frame, grid: { ...found, box: grid.box } };
}

function readFrame(frame: Frame, pieces: readonly Piece[], reader: RegionReader): ReadFrame {
  const { bySlot, rest } = fillSlots(frame.grid, pieces, reader.cutter);
  const { box } = frame.grid;
  const place = { top: box[1], left: box[0] };
  const kind = frameKind(frame, bySlot);
  if (kind === 'decoration') return { inset: undefined, box, rest: pieces };
  if (kind === 'table') {
    const grid = frame.inner.size > 0 ? frame.grid : splitFigureRows(frame.grid, bySlot);
    if (grid !== frame.grid) return readFrame({ ...frame, grid }, pieces, reader);
    const cells = readCells(frame, bySlot, { ...reader, headingOf: withoutHeadings });
    return { inset: { ...place, blocks: [tableBlock(frame.grid, cells, reader.fills, reader.page)] }, box, rest };
  }
  const inside = pieces.filter((piece) => !rest.includes(piece));
  const columns = withTextColumns(frame, inside);
  if (columns !== undefined) return { ...readFrame(columns, inside, reader), rest };
  return { inset: { ...place, blocks: readCells(frame, bySlot, reader).flatMap((cell) => cell.blocks) }, box, rest };
}

/**
 * The blocks of a page, or of a cell or box on it, in reading order.
 *
 * @param frames - the tables and boxes drawn in the region.
 * @param within - the cell or box the region is, where it is not the page.
 */
export function regionBlocks(
  pieces: readonly Piece[],
  frames: readonly Frame[],
  reader: RegionReader,
  within?: Box,
): readonly Block[] {
  let free = pieces;
  const insets: (Inset & { readonly box: Box })[] = [];
  for (const frame of frames) {
    const read = readFrame(frame, free, reader);
    free = read.rest;
    if (read.inset !== undefined && read.inset.blocks.length > 0) insets.push({ ...read.inset, box: read.box });
  }
  const upright = free.filter(isUpright);
  const columns = readingOrder(groupLines(upright), insets);
  let blocks: readonly Block[] = [];
  for (const column of columns) {
    const { lines, grids } = findUnruledTables(withMarginNotes(column.lines, reader.cutter), reader.cutter);
    const tables = grids.map(({ grid, pieces: own }): Inset => {
      const { bySlot } = fillSlots(grid, own, reader.cutter);
      const frame: Frame = { grid, drawnBy: 'rules', inner: new Map() };
      const cells = readCells(frame, bySlot, { ...reader, headingOf: withoutHeadings });
      return { top: grid.box[1], left: grid.box[0], blocks: [tableBlock(grid, cells, reader.fills, reader.page)] };
    });
    const usualRight = columns.length === 1 && within === undefined ? reader.usualRight : undefined;
    const bounds = {
      ...(usualRight !== undefined && { usualRight }),
      ...(columns.length === 1 && within !== undefined && { within }),
      ...(column.right !== undefined && { right: column.right }),
    };
    const own = columnBlocks(lines, [...column.insets, ...tables], reader, bounds);
    blocks = column.goesOn === true ? stitchColumns(blocks, own) : [...blocks, ...own];
  }
  const sideways = free.filter((piece) => !isUpright(piece));
  return [...blocks, ...sidewaysBlocks(groupLines(sideways), reader)];
}
