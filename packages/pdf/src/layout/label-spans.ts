import type { Line } from './piece.ts';
import type { RuledGrid } from './ruled-grid.ts';
import { columnsOf } from './text-columns.ts';

interface Span {
  readonly row: number;
  readonly rowSpan: number;
}

/** Where a row's label stands among the rows: on its first line or, alone on a line under that, half a row lower; undefined for none. */
function labelPlace(row: readonly Line[], index: number, edges: readonly number[]): number | undefined {
  const [first] = row;
  if (first === undefined) return undefined;
  if (columnsOf(first, edges)[0] === 0) return index;
  return row.some((line) => columnsOf(line, edges)[0] === 0) ? index + 0.5 : undefined;
}

/** The rows that each label of the first column stands in the middle of; undefined where they do not share out all rows. */
function spansOf(rows: readonly (readonly Line[])[], edges: readonly number[]): readonly Span[] | undefined {
  const spans: Span[] = [];
  let row = 0;
  for (const place of rows.flatMap((lines, index) => labelPlace(lines, index, edges) ?? [])) {
    const rowSpan = 2 * (place - row) + 1;
    if (rowSpan < 1) return undefined;
    spans.push({ row, rowSpan });
    row += rowSpan;
  }
  return row === rows.length && spans.length < rows.length ? spans : undefined;
}

/**
 * A grid in which labels that are set half-way down the rows they stand for have one cell beside all of these.
 *
 * @returns the same grid where labels stand otherwise.
 */
export function withLabelSpans(
  grid: RuledGrid,
  rows: readonly (readonly Line[])[],
  edges: readonly number[],
): RuledGrid {
  if (edges.length < 4 || rows.every(([first]) => first !== undefined && columnsOf(first, edges)[0] === 0)) return grid;
  const spans = spansOf(rows, edges);
  if (spans === undefined) return grid;
  const starts = new Map(spans.map(({ row, rowSpan }) => [row, rowSpan]));
  const slots = grid.slots.flatMap((slot) => {
    if (slot.column > 0) return [slot];
    const rowSpan = starts.get(slot.row);
    if (rowSpan === undefined) return [];
    const [left, top, right, bottom] = slot.box;
    return [{ ...slot, rowSpan, box: [left, top, right, grid.ys[slot.row + rowSpan] ?? bottom] as const }];
  });
  return { ...grid, slots };
}
