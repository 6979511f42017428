import type { Rule } from '../page/page-model.ts';
import { gridOfCellRules } from './cell-rules.ts';
import { columnGrid, rowEdges } from './column-grid.ts';
import { clusterMeans } from './geometry.ts';
import { type Line, toLine } from './piece.ts';
import type { RuledGrid } from './ruled-grid.ts';
import type { Segment } from './segments.ts';
import type { PieceCutter } from './split-piece.ts';
import { headLength } from './table-head.ts';
import { columnEdges, columnsOf, gutters, partRows } from './text-columns.ts';

const sameEnd = 4;
const narrowestGutter = 7;
const fewestRules = 3;
// Columns may stand closer together than the words of a justified line.
const columnGap = 0.75;

/** Rules at one height as one, from the leftmost end to the rightmost: a header underlined column by column is one rule. */
function levels(rules: readonly Segment[]): readonly Segment[] {
  return clusterMeans(
    rules.map((rule) => rule.at),
    3,
  ).map((at) => {
    const parts = rules.filter((rule) => Math.abs(rule.at - at) <= 3);
    return {
      at,
      from: Math.min(...parts.map((rule) => rule.from)),
      to: Math.max(...parts.map((rule) => rule.to)),
      thickness: Math.max(...parts.map((rule) => rule.thickness)),
    };
  });
}

/** Stacks of rules that begin and end at the same places. */
function stacks(rules: readonly Segment[]): readonly (readonly Segment[])[] {
  const open: Segment[][] = [];
  for (const rule of levels(rules)) {
    const stack = open.find((members) => {
      const last = members.at(-1);
      return last !== undefined && Math.abs(last.from - rule.from) <= sameEnd && Math.abs(last.to - rule.to) <= sameEnd;
    });
    if (stack === undefined) open.push([rule]);
    else stack.push(rule);
  }
  return open.filter((stack) => stack.length >= fewestRules);
}

/**
 * The grid of lines between horizontal rules, its columns read from the text; undefined where the text shows no columns.
 *
 * @param ys - the heights of the rules, ascending. Where they are but two bands, the lower one holds many rows.
 */
export function gridBetweenRules(ys: readonly number[], lines: readonly Line[]): RuledGrid | undefined {
  const top = ys[0] ?? 0;
  const bottom = ys.at(-1) ?? 0;
  const inside = lines.filter((line) => line.baseline > top && line.baseline < bottom + 1);
  const between = gutters(inside, narrowestGutter, inside.length >= 12 ? 1 : 0, columnGap);
  if (between.length === 0) return undefined;
  const xs = columnEdges(inside, between);
  const shared = inside.filter((line) => columnsOf(line, xs).length > 1).length;
  if (shared < 2 || shared < 0.4 * inside.length) return undefined;
  const bands = ys.slice(1).map((to, index) => {
    const from = ys[index] ?? to;
    return { from, to, lines: inside.filter((line) => line.baseline > from && line.baseline <= to + 1) };
  });
  const rows: (readonly Line[])[] = [];
  const edges: number[] = [];
  for (const band of bands) {
    const parts = bands.length <= 2 && band.lines.length > 0 ? partRows(band.lines, xs) : [band.lines];
    edges.push(...rowEdges(parts, band.from, band.to).slice(0, -1));
    rows.push(...parts);
  }
  return columnGrid(xs, [...edges, bottom], rows);
}

/** A line with its runs parted where columns may be. */
const spread =
  (cutter: PieceCutter) =>
  (line: Line): readonly Line[] => {
    const parted = toLine(line.pieces.flatMap((piece) => cutter.atGaps(piece, columnGap)));
    return parted === undefined ? [] : [parted];
  };

/** Where the header begins that stands over the first rule of a table with a rule under each row; undefined where none does. */
function topOfHead(stack: readonly Segment[], { xs }: RuledGrid, lines: readonly Line[]): number | undefined {
  const [first] = stack;
  if (first === undefined) return undefined;
  const before = lines.filter(({ baseline }) => baseline <= first.at);
  const head = before.slice(before.length - headLength(before, first.at));
  const columns = new Set(head.flatMap((line) => columnsOf(line, xs)));
  const [top] = head;
  return top === undefined || columns.size < Math.max(2, 0.6 * (xs.length - 1)) ? undefined : top.box[1] - 1;
}

/**
 * Tables drawn with horizontal rules alone: three or more of the same length, with columns between them. Rules drawn cell by cell show
 * the columns; otherwise the text has to.
 *
 * @param rules - the rules as they are drawn, in parts.
 */
export function horizontalTables(
  loose: readonly Segment[],
  rules: readonly Rule[],
  lines: readonly Line[],
  cutter: PieceCutter,
): readonly RuledGrid[] {
  return stacks(loose).flatMap((stack) => {
    const [first] = stack;
    if (first === undefined) return [];
    const within = lines.filter((line) => line.box[0] >= first.from - 8 && line.box[2] <= first.to + 8);
    const crossing = lines.filter(
      (line) => line.baseline > first.at && line.baseline < (stack.at(-1)?.at ?? 0) && !within.includes(line),
    );
    if (crossing.length > 0) return [];
    const parted = within.flatMap(spread(cutter));
    const gridOf = (under: readonly Segment[]): RuledGrid | undefined =>
      gridOfCellRules(under, rules) ??
      gridBetweenRules(
        under.map((rule) => rule.at),
        parted,
      );
    const grid = gridOf(stack);
    const top = grid === undefined ? undefined : topOfHead(stack, grid, parted);
    const whole = top === undefined ? undefined : gridOf([{ ...first, at: top, thickness: 0 }, ...stack]);
    return whole ?? grid ?? [];
  });
}
