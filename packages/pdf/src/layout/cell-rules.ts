import type { Rule } from '../page/page-model.ts';
import { gridWithJoins } from './column-grid.ts';
import { clusterMeans } from './geometry.ts';
import type { RuledGrid } from './ruled-grid.ts';
import type { Segment } from './segments.ts';

const sameEnd = 2.5;
const narrowestColumn = 12;

const near = (values: readonly number[], x: number): boolean => values.some((value) => Math.abs(value - x) <= sameEnd);

/** Where the parts of a rule meet. */
function joints(rule: Segment, rules: readonly Rule[]): readonly number[] {
  const parts = rules.filter(
    (part) =>
      part.direction === 'horizontal' &&
      Math.abs(part.at - rule.at) <= sameEnd &&
      part.from >= rule.from - sameEnd &&
      part.to <= rule.to + sameEnd,
  );
  return parts
    .flatMap((part) => [part.from, part.to])
    .filter((x) => x > rule.from + narrowestColumn && x < rule.to - narrowestColumn);
}

/**
 * The grid of horizontal rules that are drawn cell by cell, as word processors draw the borders of cells without sides: columns end where
 * the parts of most rules do. Undefined for rules in one piece, and for dashes.
 */
export function gridOfCellRules(stack: readonly Segment[], rules: readonly Rule[]): RuledGrid | undefined {
  const [first] = stack;
  if (first === undefined) return undefined;
  const ends = stack.map((rule) => joints(rule, rules));
  const inner = clusterMeans(ends.flat(), sameEnd).filter(
    (x) => ends.filter((own) => near(own, x)).length >= Math.max(2, 0.5 * stack.length),
  );
  if (inner.length === 0) return undefined;
  const xs = [first.from, ...inner, first.to];
  if (xs.some((x, index) => index > 0 && x - (xs[index - 1] ?? 0) < narrowestColumn)) return undefined;
  const ys = stack.map((rule) => rule.at);
  return gridWithJoins(xs, ys, (row, edge) => {
    const x = xs[edge] ?? 0;
    return !near(ends[row] ?? [], x) && !near(ends[row + 1] ?? [], x);
  });
}
