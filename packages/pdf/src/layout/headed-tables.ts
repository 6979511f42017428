import type { Box } from '@council-reports/core';
import type { Fill } from '../page/page-model.ts';
import { boldBands } from './bold-bands.ts';
import { supportedEnds } from './column-ends.ts';
import { gridWithJoins } from './column-grid.ts';
import { linesOver, linesUnder } from './column-lines.ts';
import { area, sharedArea } from './geometry.ts';
import { bodyRows } from './headed-rows.ts';
import { type HeaderBand, headerBands, isInside } from './header-bands.ts';
import { headerLevels, withLevels } from './header-levels.ts';
import type { Line } from './piece.ts';
import type { RuledGrid } from './ruled-grid.ts';
import type { PieceCutter } from './split-piece.ts';

const fewestColumns = 3;
const fewestRows = 2;
const mostShaded = 0.4;
const wordGap = 0.2;

/** The table under a band of headings, with the rows over it where the band is but the first of its stripes. */
function tableUnder(
  band: HeaderBand,
  lines: readonly Line[],
  fills: readonly Fill[],
  cutter: PieceCutter,
): RuledGrid | undefined {
  const [left, top, right, bottom] = band.box;
  const under = linesUnder(band, lines, cutter);
  if (under === undefined) return undefined;
  const over = isStripe(band, under, fills) ? linesOver(band, under.ends, lines, cutter) : undefined;
  const head = lines
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => isInside(piece, band.box))
    .flatMap((piece) => cutter.atGaps(piece, wordGap));
  const body = [...(over === undefined ? [] : [...over.rows, head]), ...under.rows];
  const pieces = body.flat();
  const xs = [
    Math.min(left, ...pieces.map(({ box }) => box[0])),
    ...supportedEnds((over ?? under).ends, body).map((end) => (end.from + end.to) / 2),
    Math.max(right, ...pieces.map(({ box }) => box[2])),
  ];
  const ys = bodyRows(pieces, xs);
  if (ys === undefined) return undefined;
  const edges = [top, bottom, ...ys];
  if (over !== undefined) return gridWithJoins(xs, [over.edge - 1, ...ys], () => false);
  const names = under.across.flat();
  const isName = (row: number): boolean =>
    names.some(({ baseline }) => baseline > (edges[row] ?? 0) && baseline <= (edges[row + 1] ?? 0));
  const grid = gridWithJoins(xs, edges, isName);
  const levels = headerLevels(head, xs);
  return levels === undefined ? grid : withLevels(grid, levels);
}

const sameLeft = 2;

/** Whether a band is shaded as rows of the table under it are: not a header, but the first of its stripes. */
function isStripe({ box }: HeaderBand, { edge }: { readonly edge: number }, fills: readonly Fill[]): boolean {
  const [left, top, , bottom] = box;
  const atLeft = fills.filter((fill) => Math.abs(fill.box[0] - left) <= sameLeft);
  const own = atLeft.find((fill) => Math.abs(fill.box[1] - top) <= sameLeft);
  return (
    own !== undefined &&
    atLeft.some(
      (fill) =>
        fill.color === own.color && fill.box[1] > bottom + sameLeft && fill.box[3] < edge + own.box[3] - own.box[1],
    )
  );
}

/** How much of the room under a band to the foot of a grid the grid's cells cover. */
function covers(grid: RuledGrid, { box }: HeaderBand): boolean {
  const room: Box = [box[0], box[3], box[2], grid.box[3]];
  if (room[3] - room[1] < 9) return false;
  return grid.slots.reduce((sum, slot) => sum + sharedArea(slot.box, room), 0) > 0.5 * area(room);
}

/** Whether a grid draws what stands under a band itself. Stripes in one piece draw no columns, and stripes leave a last row white: a table with more rows of as many columns has it too. */
const draws = (grid: RuledGrid, band: HeaderBand, found: RuledGrid | undefined): boolean =>
  sharedArea(grid.box, band.box) > 0.3 * area(band.box) &&
  covers(grid, band) &&
  (found === undefined ||
    (grid.xs.length > 2 && found.xs.length !== grid.xs.length) ||
    found.ys.length <= grid.ys.length);

/**
 * Tables of which only the row of headings is shaded, and perhaps single cells or every other row beneath: the columns are those of the
 * headings, the rows are told by the white between them. A band that is but the first stripe of a table has rows over it. Bands in tables that rules draw, or that shades draw whole, are left to those. So are
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
    const found = tableUnder(band, lines, fills, cutter);
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
      .flatMap((band) => tableUnder(band, lines, fills, cutter) ?? [])
      .filter((grid) => grid.xs.length > fewestColumns && grid.ys.length > fewestRows + 1 && isFree(grid)),
  ];
}
