import type { Box } from '@council-reports/core';
import { DisjointSets } from './disjoint-sets.ts';
import { clusterMeans, nearestIndex, overlap } from './geometry.ts';
import type { Edges, Segment } from './segments.ts';

/** A cell of a grid of edges: its first row and column, how many it covers, and its place on the page. */
export interface GridSlot {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly box: Box;
}

/** Cells that rules or fills enclose. `xs` and `ys` are the edges between columns and rows, ascending. */
export interface RuledGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly slots: readonly GridSlot[];
  readonly box: Box;
}

const snap = 3;
// A rule may run this far beyond the outermost edge it meets; further, and that side of the table is open.
const overshoot = 8;
// More cells than fit on a page with text in them.
const mostCells = 20_000;

/** Adds an edge where a table is open at a side: at the ends of the edges that run out there. */
function closeSides(segments: readonly Segment[], across: readonly Segment[]): readonly Segment[] {
  const from = Math.min(...across.map((edge) => edge.from));
  const to = Math.max(...across.map((edge) => edge.to));
  const first = Math.min(...segments.map((edge) => edge.at));
  const last = Math.max(...segments.map((edge) => edge.at));
  const span = {
    from: Math.min(...across.map((edge) => edge.at)),
    to: Math.max(...across.map((edge) => edge.at)),
    thickness: 0,
  };
  return [
    ...(first - from > overshoot ? [{ at: from, ...span }] : []),
    ...segments,
    ...(to - last > overshoot ? [{ at: to, ...span }] : []),
  ];
}

/** Which stretches between neighbouring `stops` each edge at `lines` covers by half or more: `[line][stretch]`. */
function coverage(edges: readonly Segment[], lines: readonly number[], stops: readonly number[]): readonly boolean[][] {
  const lengths = lines.map(() => new Float64Array(Math.max(0, stops.length - 1)));
  for (const edge of edges) {
    const row = lengths[nearestIndex(lines, edge.at)];
    if (row === undefined) continue;
    for (let index = 0; index < row.length; index++)
      row[index] = (row[index] ?? 0) + overlap(edge.from, edge.to, stops[index] ?? 0, stops[index + 1] ?? 0);
  }
  return lengths.map((row) =>
    Array.from(row, (length, index) => length >= 0.5 * ((stops[index + 1] ?? 0) - (stops[index] ?? 0))),
  );
}

/** Slots that lie outside the table's outline: no outer border, and none on a side next to it. */
function outside(
  rows: number,
  columns: number,
  above: readonly boolean[][],
  beside: readonly boolean[][],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const top = above[row]?.[column] ?? false;
      const bottom = above[row + 1]?.[column] ?? false;
      const left = beside[column]?.[row] ?? false;
      const right = beside[column + 1]?.[row] ?? false;
      const openX = (column === 0 && !left) || (column === columns - 1 && !right);
      const openY = (row === 0 && !top) || (row === rows - 1 && !bottom);
      if ((openX && !(top && bottom)) || (openY && !(left && right))) found.add(row * columns + column);
    }
  return found;
}

/** Rectangles that together cover a set of slots: runs along each row, joined downwards where they agree. */
function rectangles(
  members: readonly number[],
  columns: number,
): readonly (readonly [number, number, number, number])[] {
  const rows = new Map<number, number[]>();
  for (const member of members) {
    const row = Math.floor(member / columns);
    const line = rows.get(row);
    if (line === undefined) rows.set(row, [member % columns]);
    else line.push(member % columns);
  }
  const done: [number, number, number, number][] = [];
  let open: [number, number, number, number][] = [];
  for (const [row, line] of [...rows.entries()].sort(([a], [b]) => a - b)) {
    const runs: [number, number, number, number][] = [];
    for (const column of line.sort((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last !== undefined && last[1] === column) last[1] = column + 1;
      else runs.push([column, column + 1, row, row + 1]);
    }
    for (const current of runs) {
      const above = open.find((box) => box[3] === row && box[0] === current[0] && box[1] === current[1]);
      if (above === undefined) continue;
      current[2] = above[2];
      open = open.filter((box) => box !== above);
    }
    done.push(...open);
    open = runs;
  }
  return [...done, ...open];
}

/** The grid that edges enclose; undefined where they enclose no cell. Open outer sides are closed; a missing inner border joins cells. */
export function ruledGrid(edges: Edges): RuledGrid | undefined {
  const vertical = closeSides(edges.vertical, edges.horizontal);
  const horizontal = closeSides(edges.horizontal, edges.vertical);
  const xs = clusterMeans(
    vertical.map((edge) => edge.at),
    snap,
  );
  const ys = clusterMeans(
    horizontal.map((edge) => edge.at),
    snap,
  );
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > mostCells) return undefined;
  const above = coverage(horizontal, ys, xs);
  const beside = coverage(vertical, xs, ys);
  const left = outside(rows, columns, above, beside);
  const sets = new DisjointSets(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const slot = row * columns + column;
      if (left.has(slot)) continue;
      if (column > 0 && !left.has(slot - 1) && beside[column]?.[row] !== true) sets.unite(slot - 1, slot);
      if (row > 0 && !left.has(slot - columns) && above[row]?.[column] !== true) sets.unite(slot - columns, slot);
    }
  const slots: GridSlot[] = [];
  for (const members of sets.groups()) {
    if (members.some((member) => left.has(member))) continue;
    for (const [fromColumn, toColumn, fromRow, toRow] of rectangles(members, columns))
      slots.push({
        row: fromRow,
        column: fromColumn,
        rowSpan: toRow - fromRow,
        colSpan: toColumn - fromColumn,
        box: [xs[fromColumn] ?? 0, ys[fromRow] ?? 0, xs[toColumn] ?? 0, ys[toRow] ?? 0],
      });
  }
  if (slots.length === 0) return undefined;
  slots.sort((a, b) => a.row - b.row || a.column - b.column);
  return { xs, ys, slots, box: [xs[0] ?? 0, ys[0] ?? 0, xs[columns] ?? 0, ys[rows] ?? 0] };
}
