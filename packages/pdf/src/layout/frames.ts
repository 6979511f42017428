import type { PageModel } from '../page/page-model.ts';
import { boxedCells } from './boxed-cells.ts';
import { groupEdges } from './edge-groups.ts';
import { fillGrids } from './fill-grids.ts';
import { area, contains, sharedArea } from './geometry.ts';
import { headedTables } from './headed-tables.ts';
import { horizontalTables } from './horizontal-tables.ts';
import type { Line } from './piece.ts';
import { type GridSlot, type RuledGrid, ruledGrid } from './ruled-grid.ts';
import { ruledEdges } from './segments.ts';
import type { PieceCutter } from './split-piece.ts';
import { splitTouchingTables } from './split-tables.ts';

/** A grid drawn on a page, with the grids that stand inside its cells. */
export interface Frame {
  readonly grid: RuledGrid;
  /** What draws it: rules on all sides, horizontal rules alone, or shading alone. */
  readonly drawnBy: 'rules' | 'horizontalRules' | 'fills';
  readonly inner: ReadonlyMap<GridSlot, readonly Frame[]>;
}

interface Candidate {
  readonly grid: RuledGrid;
  readonly drawnBy: Frame['drawnBy'];
}

const slack = 2;
// Boxes within boxes deeper than this are a drawing.
const deepest = 12;
// No table has so many edges; a plan or a chart has.
const mostRules = 6000;
const mostFills = 6000;

/** Whether a page is drawn so densely that no tables are looked for on it: a plan, a map, a chart of many lines. */
export const isDenselyDrawn = ({ rules, fills }: Pick<PageModel, 'rules' | 'fills'>): boolean =>
  rules.length > mostRules || fills.length > mostFills;

/** Puts each frame into the smallest cell that holds it. A frame that overlaps a larger one without lying in a cell is dropped. */
function nest(candidates: readonly Candidate[]): readonly Frame[] {
  const sorted = candidates.toSorted((a, b) => area(b.grid.box) - area(a.grid.box));
  const placed: { frame: Frame; inner: Map<GridSlot, Frame[]>; depth: number }[] = [];
  const top: Frame[] = [];
  for (const { grid, drawnBy } of sorted) {
    const inner = new Map<GridSlot, Frame[]>();
    const frame: Frame = { grid, drawnBy, inner };
    const host = placed.findLast((other) => sharedArea(other.frame.grid.box, grid.box) > 0.1 * area(grid.box));
    if (host === undefined) top.push(frame);
    else {
      const slot = host.frame.grid.slots.find(({ box }) => contains(box, grid.box, slack));
      if (slot === undefined || host.depth >= deepest || area(grid.box) > 0.97 * area(slot.box)) continue;
      const siblings = host.inner.get(slot);
      if (siblings === undefined) host.inner.set(slot, [frame]);
      else siblings.push(frame);
    }
    placed.push({ frame, inner, depth: (host?.depth ?? 0) + 1 });
  }
  return top;
}

/** The grids drawn on a page, the outermost ones with those inside them. */
export function findFrames(
  model: Pick<PageModel, 'rules' | 'fills' | 'width' | 'height'>,
  lines: readonly Line[],
  cutter: PieceCutter,
): readonly Frame[] {
  if (isDenselyDrawn(model)) return [];
  const { groups, loose } = groupEdges(ruledEdges(model.rules, lines));
  const ruled = groups
    .flatMap(splitTouchingTables)
    .flatMap((edges) => ruledGrid(edges) ?? [])
    .map((grid) => boxedCells(grid, model, lines) ?? grid);
  const between = horizontalTables(loose, model.rules, lines, cutter);
  const usual = fillGrids(model.fills, lines, [...ruled, ...between], model.width * model.height);
  const headed = headedTables(model.fills, lines, [...ruled, ...between], usual, cutter);
  const shaded = usual.filter((grid) => !headed.some(({ box }) => sharedArea(box, grid.box) > 0.5 * area(grid.box)));
  return nest([
    ...ruled.map((grid): Candidate => ({ grid, drawnBy: 'rules' })),
    ...between.map((grid): Candidate => ({ grid, drawnBy: 'horizontalRules' })),
    ...[...shaded, ...headed].map((grid): Candidate => ({ grid, drawnBy: 'fills' })),
  ]);
}
