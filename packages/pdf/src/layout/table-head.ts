import { boldShare } from './line-style.ts';
import type { Line, Piece } from './piece.ts';
import type { PieceCutter } from './split-piece.ts';
import { columnEdges, columnsOf, type Interval } from './text-columns.ts';

const nearest = 2.2;
const wrapped = 1.4;
const narrowestGap = 0.35;
const mostLines = 4;

const isHead = (line: Line): boolean => boldShare(line) > 0.9;

/** How many of the last lines over a height, where a table begins, are bold and near enough to be its header: the lines of one row. */
export function headLength(before: readonly Line[], top: number): number {
  let length = 0;
  let below = top;
  while (length < mostLines) {
    const line = before.at(-1 - length);
    const widest = length === 0 ? nearest : wrapped;
    if (line === undefined || !isHead(line) || below - line.baseline > widest * line.size) break;
    below = line.baseline;
    length++;
  }
  return length;
}

/** A line with its words parted in gutters they run over; undefined where they do so without a gap. */
function partedAt(line: Line, gutters: readonly Interval[], cutter: PieceCutter): Line | undefined {
  const pieces: Piece[] = [];
  for (const piece of line.pieces) {
    let rest = piece;
    for (const { from, to } of gutters) {
      if (rest.box[0] >= from || rest.box[2] <= to) continue;
      const [head, tail] = cutter.at(rest, (from + to) / 2);
      if (head === undefined || tail === undefined || tail.box[0] - head.box[2] < narrowestGap * piece.size)
        return undefined;
      pieces.push(head);
      rest = tail;
    }
    pieces.push(rest);
  }
  return { ...line, pieces };
}

/** What words leave free of a gutter: those that begin left of it reach into it from the left. */
function closedIn({ from, to }: Interval, lines: readonly Line[]): Interval {
  const pieces = lines.flatMap((line) => line.pieces).filter(({ box }) => box[2] > from && box[0] < to);
  return {
    from: Math.max(from, ...pieces.filter(({ box }) => box[0] < from).map(({ box }) => box[2])),
    to: Math.min(to, ...pieces.filter(({ box }) => box[0] >= from).map(({ box }) => box[0])),
  };
}

/** The header over a table, and the gutters it leaves free. */
export interface TableHead {
  readonly lines: readonly Line[];
  readonly gutters: readonly Interval[];
}

/**
 * The lines over a table without rules that are its header although they leave its gutters less room: bold, near, and with gaps where
 * columns end. Undefined where there are none, or where the table begins with bold lines itself.
 */
export function headOver(
  before: readonly Line[],
  under: Line,
  gutters: readonly Interval[],
  cutter: PieceCutter,
): TableHead | undefined {
  if (isHead(under)) return undefined;
  const found = before
    .slice(before.length - headLength(before, under.baseline))
    .map((line) => partedAt(line, gutters, cutter));
  const lines = found.slice(found.lastIndexOf(undefined) + 1).flatMap((line) => line ?? []);
  const free = gutters.map((gutter) => closedIn(gutter, lines));
  if (lines.length === 0 || free.some(({ from, to }) => to <= from)) return undefined;
  const columns = new Set(lines.flatMap((line) => columnsOf(line, columnEdges(lines, free))));
  return columns.size >= Math.max(2, 0.6 * (gutters.length + 1)) ? { lines, gutters: free } : undefined;
}
