import { type Heading, headingsOf, middleOf, standsOver } from './header-words.ts';
import { groupLines, type Line, type Piece } from './piece.ts';
import type { GridSlot, RuledGrid } from './ruled-grid.ts';

// A heading stands over its columns at their left end, their middle or their right end, give or take this much.
const offEnd = 10;

/** Columns that one heading stands over, the first and the one after the last. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Headings of two levels: the height between them, and the columns under each of the upper ones. */
export interface HeaderLevels {
  readonly at: number;
  readonly spans: readonly Span[];
}

const columnOf = (xs: readonly number[], heading: Heading): number =>
  xs.slice(1, -1).filter((x) => x < middleOf(heading)).length;

/** How far a heading is from standing over the columns of some headings below it. */
function offsetOf(heading: Heading, own: readonly Heading[]): number {
  const left = Math.min(...own.map((each) => each.left));
  const right = Math.max(...own.map((each) => each.right));
  const middle = (left + right) / 2;
  return Math.min(Math.abs(heading.left - left), Math.abs(heading.right - right), Math.abs(middleOf(heading) - middle));
}

/** The neighbouring columns that each of some headings stands over, every column but perhaps the first under one. */
function shared(
  upper: readonly Heading[],
  columns: readonly number[],
  below: ReadonlyMap<number, Heading>,
): readonly Span[] | undefined {
  const [first, ...others] = upper;
  const from = columns[0];
  if (first === undefined || from === undefined) return upper.length === 0 && columns.length === 0 ? [] : undefined;
  for (let count = columns.length - others.length; count > 0; count--) {
    const own = columns.slice(0, count).flatMap((column) => below.get(column) ?? []);
    if (offsetOf(first, own) > offEnd) continue;
    const rest = shared(others, columns.slice(count), below);
    if (rest !== undefined) return [{ from, to: from + count }, ...rest];
  }
  return undefined;
}

/** All columns but the first of the table, under the only heading over them. */
function underOne(columns: readonly number[]): readonly Span[] | undefined {
  const own = columns.filter((column) => column > 0);
  const [first] = own;
  return first === undefined ? undefined : [{ from: first, to: first + own.length }];
}

/** Stretches of neighbouring columns. */
function neighbours(columns: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.at(-1) === column - 1) last.push(column);
    else found.push([column]);
  }
  return found;
}

const sameLeft = 3;

const isTitleOver = (heading: Heading, first: Heading | undefined, xs: readonly number[]): boolean =>
  first !== undefined && Math.abs(heading.left - first.left) <= sameLeft && heading.right > (xs[1] ?? heading.right);

const isOfTime = ({ text }: Heading): boolean => /\d/.test(text);

/** The columns under each heading of the upper lines; undefined where these are but the first lines of the headings below. */
function spansOf(above: readonly Line[], lower: readonly Line[], xs: readonly number[]): readonly Span[] | undefined {
  const headings = (line: Line): readonly Heading[] => headingsOf(line, xs);
  const upper = above.flatMap(headings).toSorted((a, b) => a.left - b.left);
  const below = new Map(lower.flatMap(headings).map((heading) => [columnOf(xs, heading), heading]));
  const known = new Set(upper.map((heading) => columnOf(xs, heading)));
  const isOver = (heading: Heading): boolean => lower.some((line) => standsOver(heading, headings(line)));
  // What begins with the table and runs on over its columns is a title.
  if (upper.some((heading) => isTitleOver(heading, below.get(0), xs))) return undefined;
  const alone = [...below].filter(([column]) => !known.has(column));
  const areTimes = [...below].every(([column, heading]) => column === 0 || isOfTime(heading));
  const hasBoth = alone.length > 0 && [...known].some((column) => !below.has(column));
  if (!upper.some(isOver) && !hasBoth && !(alone.length > 0 && areTimes && !upper.some(isOfTime))) return undefined;
  const spans: Span[] = [];
  for (const columns of neighbours([...below.keys()].toSorted((a, b) => a - b))) {
    const [from, to] = [xs[columns[0] ?? 0] ?? 0, xs[(columns.at(-1) ?? 0) + 1] ?? 0];
    const own = upper.filter((heading) => middleOf(heading) > from && middleOf(heading) < to);
    if (own.length === 0) continue;
    const found =
      own.length === 1 ? underOne(columns) : (shared(own, columns, below) ?? shared(own, columns.slice(1), below));
    if (found === undefined) return undefined;
    spans.push(...found);
  }
  return spans.some(({ from, to }) => to - from > 1) ? spans : undefined;
}

/** The levels of a row of headings of which some stand over several others, as "Actual" over the years; undefined for one level. */
export function headerLevels(pieces: readonly Piece[], xs: readonly number[]): HeaderLevels | undefined {
  const lines = groupLines(pieces);
  for (let count = 1; count < lines.length; count++) {
    const [above, lower] = [lines.slice(0, count), lines.slice(count)];
    const spans = spansOf(above, lower, xs);
    if (spans === undefined) continue;
    const bottom = Math.max(...above.map(({ box }) => box[3]));
    const top = Math.min(...lower.map(({ box }) => box[1]));
    return { at: (bottom + top) / 2, spans };
  }
  return undefined;
}

/** A grid whose first row is parted into two levels of headings. */
export function withLevels({ xs, ys, slots, box }: RuledGrid, { at, spans }: HeaderLevels): RuledGrid {
  const [top = 0, bottom = 0, ...rest] = ys;
  const heads = xs.slice(1).flatMap((_, column): readonly GridSlot[] => {
    const place = (row: number, rowSpan: number, colSpan: number): GridSlot => ({
      row,
      column,
      rowSpan,
      colSpan,
      box: [xs[column] ?? 0, row === 0 ? top : at, xs[column + colSpan] ?? 0, row + rowSpan === 1 ? at : bottom],
    });
    const span = spans.find(({ from, to }) => column >= from && column < to);
    if (span === undefined) return [place(0, 2, 1)];
    return column === span.from ? [place(0, 1, span.to - span.from), place(1, 1, 1)] : [place(1, 1, 1)];
  });
  const body = slots.filter(({ row }) => row > 0).map((slot) => ({ ...slot, row: slot.row + 1 }));
  return {
    xs,
    ys: [top, at, bottom, ...rest],
    slots: [...heads.toSorted((a, b) => a.row - b.row || a.column - b.column), ...body],
    box,
  };
}
