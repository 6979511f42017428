import type { Fill } from '../page/page-model.ts';
import { groupEdges } from './edge-groups.ts';
import { area, overlap, sharedArea } from './geometry.ts';
import type { Line } from './piece.ts';
import { type RuledGrid, ruledGrid } from './ruled-grid.ts';
import { type Edges, joinSegments, type Segment } from './segments.ts';

const thinnest = 6;
// Striped tables shade every other row; the row between is no higher than this.
const widestStripe = 60;

/** Whether a fill is the marker behind the words of one line. */
const highlights = (fill: Fill, lines: readonly Line[]): boolean =>
  lines.some((line) => {
    const [left, top, right, bottom] = fill.box;
    if (line.baseline < top || line.baseline > bottom || bottom - top > 1.7 * line.size) return false;
    const words = line.pieces.filter((piece) => overlap(piece.box[0], piece.box[2], left, right) > 1);
    const from = Math.min(...words.map((piece) => piece.box[0]));
    const to = Math.max(...words.map((piece) => piece.box[2]));
    return left >= from - 2.5 && right <= to + 2.5;
  });

function edgesOf(fills: readonly Fill[]): Edges {
  const horizontal: Segment[] = [];
  const vertical: Segment[] = [];
  for (const { box } of fills) {
    const [left, top, right, bottom] = box;
    for (const at of [top, bottom]) horizontal.push({ at, from: left, to: right, thickness: 0 });
    for (const at of [left, right]) vertical.push({ at, from: top, to: bottom, thickness: 0 });
  }
  return { horizontal: joinSegments(horizontal), vertical: joinSegments(bridgeStripes(vertical)) };
}

/** Adds the vertical edges of rows left white between shaded ones. */
function bridgeStripes(vertical: readonly Segment[]): readonly Segment[] {
  const columns = new Map<number, Segment[]>();
  for (const edge of vertical) {
    const key = Math.round(edge.at);
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [edge]);
    else column.push(edge);
  }
  const bridges: Segment[] = [];
  for (const column of columns.values()) {
    column.sort((a, b) => a.from - b.from);
    column.forEach((edge, index) => {
      const next = column[index + 1];
      const height = edge.to - edge.from;
      if (next !== undefined && next.from > edge.to && next.from - edge.to <= Math.min(widestStripe, 3 * height))
        bridges.push({ ...edge, from: edge.to, to: next.from });
    });
  }
  return [...vertical, ...bridges];
}

/**
 * Grids that shading alone draws: cells told apart by filled boxes without rules. Fills inside a ruled table, behind the words of a line
 * or over most of the page draw none.
 */
export function fillGrids(
  fills: readonly Fill[],
  lines: readonly Line[],
  ruled: readonly RuledGrid[],
  pageArea: number,
): readonly RuledGrid[] {
  const drawing = fills.filter(
    (fill) =>
      fill.round !== true &&
      fill.color !== '#ffffff' &&
      fill.box[2] - fill.box[0] > thinnest &&
      fill.box[3] - fill.box[1] > thinnest &&
      area(fill.box) < 0.6 * pageArea &&
      !ruled.some((grid) => grid.slots.length > 1 && sharedArea(grid.box, fill.box) > 0.5 * area(fill.box)) &&
      !highlights(fill, lines),
  );
  if (drawing.length === 0) return [];
  return groupEdges(edgesOf(drawing)).groups.flatMap((edges) => ruledGrid(edges) ?? []);
}
