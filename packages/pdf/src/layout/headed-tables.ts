import type { Box } from '@council-reports/core';
import type { Fill } from '../page/page-model.ts';
import { gridWithJoins } from './column-grid.ts';
import { area, overlap, sharedArea } from './geometry.ts';
import { bodyRows } from './headed-rows.ts';
import { type HeaderBand, headerBands } from './header-bands.ts';
import type { Line, Piece } from './piece.ts';
import type { RuledGrid } from './ruled-grid.ts';
import type { PieceCutter } from './split-piece.ts';

const overhang = 4;
const widestGap = 3.2;
const slack = 2;

/** The places columns may end at, closed in by the words of a line; undefined where its words leave none. */
function closedIn(ends: HeaderBand['ends'], pieces: readonly Piece[]): HeaderBand['ends'] | undefined {
  const closed = ends.map((end) => {
    let { from, to } = end;
    for (const { box } of pieces) {
      if (box[2] <= from + slack || box[0] >= to - slack) continue;
      if (box[2] <= end.to) from = box[2];
      else to = box[0];
    }
    return { from, to };
  });
  return closed.every(({ from, to }) => to >= from) ? closed : undefined;
}

/** The words of a line, parted where columns end; undefined where some run on over such a place. */
function partedAt(
  pieces: readonly Piece[],
  ends: HeaderBand['ends'],
  cutter: PieceCutter,
): readonly Piece[] | undefined {
  const parted: Piece[] = [];
  for (const piece of pieces) {
    let rest: Piece | undefined = piece;
    for (const { from, to } of ends) {
      if (rest === undefined || rest.box[0] >= from - slack || rest.box[2] <= to + slack) continue;
      const [head, tail]: readonly Piece[] = cutter.at(rest, (from + to) / 2);
      if (head === undefined || tail === undefined || tail.box[0] - head.box[2] < 0.35 * piece.size) return undefined;
      parted.push(head);
      rest = tail;
    }
    if (rest !== undefined) parted.push(rest);
  }
  return parted;
}

/** The table under a band of headings: down to the first line that keeps to no columns, or to a wide gap. */
function tableUnder(band: HeaderBand, lines: readonly Line[], cutter: PieceCutter): RuledGrid | undefined {
  const [left, top, right, bottom] = band.box;
  let ends = band.ends;
  const body: (readonly Piece[])[] = [];
  let last = bottom;
  for (const line of lines) {
    if (line.baseline <= bottom) continue;
    const own = line.pieces.filter(({ box }) => overlap(box[0], box[2], left, right) > 0);
    if (own.length === 0) continue;
    if (line.box[1] - last > widestGap * line.size) break;
    if (own.some(({ box }) => box[0] < left - overhang || box[2] > right + overhang)) break;
    const parted = partedAt(own, ends, cutter);
    const closed = parted && closedIn(ends, parted);
    if (parted === undefined || closed === undefined) break;
    body.push(parted);
    ends = closed;
    last = line.box[3];
  }
  const xs = [left, ...ends.map(({ from, to }) => (from + to) / 2), right];
  const ys = bodyRows(body.flat(), xs);
  return ys === undefined ? undefined : gridWithJoins(xs, [top, bottom, ...ys], () => false);
}

/** How much of the room under a band to the foot of a grid the grid's cells cover. */
function covers(grid: RuledGrid, { box }: HeaderBand): boolean {
  const room: Box = [box[0], box[3], box[2], grid.box[3]];
  if (room[3] - room[1] < 9) return false;
  return grid.slots.reduce((sum, slot) => sum + sharedArea(slot.box, room), 0) > 0.5 * area(room);
}

/** Whether a grid draws what stands under a band itself. Stripes leave a last row white: a table with more rows of as many columns has it too. */
const draws = (grid: RuledGrid, band: HeaderBand, found: RuledGrid | undefined): boolean =>
  sharedArea(grid.box, band.box) > 0.3 * area(band.box) &&
  covers(grid, band) &&
  (found === undefined || found.xs.length !== grid.xs.length || found.ys.length <= grid.ys.length);

/**
 * Tables of which only the row of headings is shaded, and perhaps single cells or every other row beneath: the columns are those of the
 * headings, the rows are told by the white between them. Bands in tables that rules draw, or that shades draw whole, are left to those.
 */
export function headedTables(
  fills: readonly Fill[],
  lines: readonly Line[],
  ruled: readonly RuledGrid[],
  shaded: readonly RuledGrid[],
  cutter: PieceCutter,
): readonly RuledGrid[] {
  return headerBands(fills, lines).flatMap((band) => {
    if (ruled.some((grid) => draws(grid, band, undefined))) return [];
    const found = tableUnder(band, lines, cutter);
    return found === undefined || shaded.some((grid) => draws(grid, band, found)) ? [] : [found];
  });
}
