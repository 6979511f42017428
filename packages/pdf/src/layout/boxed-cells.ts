import type { PageModel } from '../page/page-model.ts';
import { gridOfCellRules } from './cell-rules.ts';
import { gridWithJoins } from './column-grid.ts';
import type { Line } from './piece.ts';
import type { RuledGrid } from './ruled-grid.ts';

const fewestRows = 3;
const clear = 3;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/**
 * The grid of a box whose rules from side to side are drawn cell by cell: its columns end where the parts of most rules do, though no rule
 * runs down between them. A text or shade over such a place joins the cells of its row. Undefined where the rules show no columns.
 */
export function boxedCells(
  { xs, ys }: RuledGrid,
  { rules, fills }: Pick<PageModel, 'rules' | 'fills'>,
  lines: readonly Line[],
): RuledGrid | undefined {
  const [from, to] = xs;
  if (from === undefined || to === undefined || xs.length > 2 || ys.length <= fewestRows) return undefined;
  const found = gridOfCellRules(
    ys.map((at) => ({ at, from, to, thickness: 0 })),
    rules,
  );
  if (found === undefined) return undefined;
  const over: readonly Stretch[] = [
    ...lines.flatMap(({ pieces }) => pieces.map(({ box, baseline }) => ({ from: box[0], to: box[2], y: baseline }))),
    ...fills.map(({ box }) => ({ from: box[0], to: box[2], y: (box[1] + box[3]) / 2 })),
  ];
  return gridWithJoins(found.xs, ys, (row, edge) => {
    const x = found.xs[edge] ?? 0;
    return over.some(
      (stretch) =>
        stretch.y > (ys[row] ?? 0) &&
        stretch.y < (ys[row + 1] ?? 0) &&
        stretch.from < x - clear &&
        stretch.to > x + clear,
    );
  });
}
