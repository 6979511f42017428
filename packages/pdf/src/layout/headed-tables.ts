import type { Box } from '@council-reports/core';
import type { Fill } from '../page/page-model.ts';
import { boldBands } from './bold-bands.ts';
import { closedIn, likelyEnds, partedAt, supportedEnds } from './column-ends.ts';
import { gridWithJoins } from './column-grid.ts';
import { area, overlap, sharedArea } from './geometry.ts';
import { bodyRows } from './headed-rows.ts';
import { type HeaderBand, headerBands } from './header-bands.ts';
import type { Line, Piece } from './piece.ts';
import type { RuledGrid } from './ruled-grid.ts';
import type { PieceCutter } from './split-piece.ts';

const widestGap = 3.2;
const fewestColumns = 3;
const fewestRows = 2;
const mostShaded = 0.4;

/** The table under a band of headings: down to the first line that keeps to no columns, or to a wide gap. */
function tableUnder(band: HeaderBand, lines: readonly Line[], cutter: PieceCutter): RuledGrid | undefined {
  const [left, top, right, bottom] = band.box;
  const { from, to } = band.reach;
  let ends = band.ends;
  const body: (readonly Piece[])[] = [];
  let last = bottom;
  for (const line of lines) {
    if (line.baseline <= bottom) continue;
    const own = line.pieces.filter(({ box }) => overlap(box[0], box[2], from, to) > 0);
    if (own.length === 0) continue;
    if (line.box[1] - last > widestGap * line.size) break;
    if (own.some(({ box }) => box[0] < from || box[2] > to)) break;
    ends = likelyEnds(ends, own, cutter);
    if (ends.length < fewestColumns - 1) return undefined;
    const parted = partedAt(own, ends, cutter);
    const closed = parted && closedIn(ends, parted);
    if (parted === undefined || closed === undefined) break;
    body.push(parted);
    ends = closed;
    last = line.box[3];
  }
  const pieces = body.flat();
  const xs = [
    Math.min(left, ...pieces.map(({ box }) => box[0])),
    ...supportedEnds(ends, body).map((end) => (end.from + end.to) / 2),
    Math.max(right, ...pieces.map(({ box }) => box[2])),
  ];
  const ys = bodyRows(pieces, xs);
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
 * headings, the rows are told by the white between them. Bands in tables that rules draw, or that shades draw whole, are left to those. So are
 * tables under bold headings that nothing draws, of two rows or more.
 */
export function headedTables(
  fills: readonly Fill[],
  lines: readonly Line[],
  ruled: readonly RuledGrid[],
  shaded: readonly RuledGrid[],
  cutter: PieceCutter,
): readonly RuledGrid[] {
  const headed = headerBands(fills, lines).flatMap((band) => {
    if (ruled.some((grid) => draws(grid, band, undefined))) return [];
    const found = tableUnder(band, lines, cutter);
    return found === undefined || shaded.some((grid) => draws(grid, band, found)) ? [] : [found];
  });
  // Single shaded cells, as those of ratings, draw no table.
  const isFree = ({ box }: { readonly box: Box }): boolean =>
    [...ruled, ...shaded, ...headed].every((grid) => {
      const shared = sharedArea(grid.box, box);
      return shared === 0 || (shared < mostShaded * area(box) && shaded.includes(grid));
    });
  return [
    ...headed,
    ...boldBands(lines, cutter)
      .filter(isFree)
      .flatMap((band) => tableUnder(band, lines, cutter) ?? [])
      .filter((grid) => grid.xs.length > fewestColumns && grid.ys.length > fewestRows + 1 && isFree(grid)),
  ];
}
