import { unionBox } from './geometry.ts';
import type { ColumnEnd, HeaderBand } from './header-bands.ts';
import type { Line, Piece } from './piece.ts';
import type { PieceCutter } from './split-piece.ts';
import type { Interval } from './text-columns.ts';

const fewestColumns = 3;
const mostLines = 5;
const wrapped = 1.4;
const sameSize = 0.6;
// Two cells may stand no further apart than words where one is full.
const narrowestGap = 0.2;
const wideGap = 0.9;

const isBold = ({ pieces }: Line): boolean => pieces.every(({ bold }) => bold);

/** Bold lines one under another that are set as closely as the lines of one row. */
function boldRuns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (!isBold(line)) {
      before = undefined;
      continue;
    }
    const isNear =
      before !== undefined &&
      line.baseline - before.baseline <= wrapped * line.size &&
      Math.abs(line.size - before.size) <= sameSize;
    if (isNear) runs.at(-1)?.push(line);
    else runs.push([line]);
    before = line;
  }
  return runs;
}

/** The white between headings that all their lines leave free. */
function endsOf(pieces: readonly Piece[]): readonly ColumnEnd[] {
  const gaps: ColumnEnd[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const { box, size } of pieces.toSorted((a, b) => a.box[0] - b.box[0])) {
    const gap = (box[0] - right) / size;
    if (gap >= narrowestGap) gaps.push({ from: right, to: box[0], doubtful: gap < wideGap });
    right = right === Number.POSITIVE_INFINITY ? box[2] : Math.max(right, box[2]);
  }
  return gaps;
}

const everywhere: Interval = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Rows of three or more headings that nothing but their weight sets apart from what stands under them. */
export function boldBands(lines: readonly Line[], cutter: PieceCutter): readonly HeaderBand[] {
  return boldRuns(lines).flatMap((run) => {
    if (run.length > mostLines || !run.some(({ pieces }) => pieces.length > 1)) return [];
    const pieces = run.flatMap((line) => line.pieces).flatMap((piece) => cutter.atGaps(piece, narrowestGap));
    const ends = endsOf(pieces);
    const box = unionBox(pieces.map((piece) => piece.box));
    const last = run.at(-1);
    if (box === undefined || last === undefined || ends.length < fewestColumns - 1) return [];
    return [{ box: [box[0], box[1], box[2], last.baseline + 0.25 * last.size], ends, reach: everywhere }];
  });
}
