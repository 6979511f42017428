import { type Band, narrowed, type Row } from './gutter-bands.ts';
import type { Interval } from './text-columns.ts';

const isLeftOf = (row: Row, { from }: Interval): boolean => row.printed.every((part) => part.to <= from + 1);
const isRightOf = (row: Row, { to }: Interval): boolean => row.printed.every((part) => part.from >= to - 1);

// The lines of a column stand no further apart than this, in sizes.
const closest = 1.5;

/** Where a band of running text begins: its right column may begin higher than the left one, whose heading has room above it. */
export function beginOfProse(rows: readonly Row[], { start, gutter }: Band): number {
  let begin = start;
  let top = rows.slice(start).find((row) => !isLeftOf(row, gutter))?.top ?? 0;
  for (let index = start - 1; index >= 0; index--) {
    const row = rows[index];
    if (row === undefined || narrowed(gutter, row) === undefined) break;
    if (isLeftOf(row, gutter)) continue;
    if (!isRightOf(row, gutter) || top - row.bottom > closest * row.size) break;
    begin = index;
    top = row.top;
  }
  return begin;
}

const isBold = ({ line }: Row): boolean => line?.pieces.every((piece) => piece.bold) ?? false;

/** Whether a row in the left column heads what follows in both: both are empty beside it and resume beneath it at one height. */
export function headsBoth(rows: readonly Row[], index: number, gutter: Interval): boolean {
  const row = rows[index];
  const before = rows.slice(0, index);
  if (row?.line === undefined || index === 0 || !isLeftOf(row, gutter)) return false;
  const above = Math.max(...before.map(({ bottom }) => bottom));
  if (row.top - above < 0.5 * row.size || !isBold(row)) return false;
  const after = rows.slice(index + 1);
  const left = after.find((next) => !isRightOf(next, gutter));
  const right = after.find((next) => !isLeftOf(next, gutter));
  if (left === undefined || right === undefined) return false;
  return (
    Math.min(left.top, right.top) - row.bottom >= 0.3 * row.size && Math.abs(left.top - right.top) <= 2.5 * row.size
  );
}
