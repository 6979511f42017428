import { unionBox } from './geometry.ts';
import type { ColumnEnd, HeaderBand } from './header-bands.ts';
import { headerLevels } from './header-levels.ts';
import { withoutOverheads } from './header-words.ts';
import type { Line, Piece } from './piece.ts';
import type { PieceCutter } from './split-piece.ts';
import type { Interval } from './text-columns.ts';

const fewestColumns = 3;
const mostLines = 5;
const wrapped = 1.4;
// A row of headings stands no further under one that heads several of its columns.
const nextLevel = 2.4;
const sameSize = 0.6;
// Two cells may stand no further apart than words where one is full.
const narrowestGap = 0.2;
const wideGap = 0.9;
const sameLeft = 3;

const isBold = ({ pieces }: Line): boolean => pieces.every(({ bold }) => bold);

/** Bold lines one under another that are set no further apart than `reach` times their size. */
function boldRuns(lines: readonly Line[], reach: number): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (!isBold(line)) {
      before = undefined;
      continue;
    }
    const isNear =
      before !== undefined &&
      line.baseline - before.baseline <= reach * line.size &&
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

const wordsOf = (run: readonly Line[], cutter: PieceCutter): readonly Piece[] =>
  run.flatMap((line) => line.pieces).flatMap((piece) => cutter.atGaps(piece, narrowestGap));

/** Headings without the line over them that is a title: it begins with the first column, and runs on over the next or would have had room for the words below. */
function withoutTitle(run: readonly Line[]): readonly Line[] {
  const [first, second] = run;
  const [own, next] = [first?.pieces, second?.pieces];
  if (own?.length !== 1 || next === undefined || next.length < fewestColumns) return run;
  const [title] = own;
  const [heading, other] = next;
  if (title === undefined || heading === undefined || other === undefined) return run;
  const isLeft = Math.abs(title.box[0] - heading.box[0]) <= sameLeft;
  const needed = title.box[2] + (heading.box[2] - heading.box[0]) + wideGap * title.size;
  return isLeft && (needed < other.box[0] || title.box[2] > other.box[0]) ? run.slice(1) : run;
}

function bandOf(run: readonly Line[], cutter: PieceCutter): HeaderBand | undefined {
  if (run.length > mostLines || !run.some(({ pieces }) => pieces.length > 1)) return undefined;
  const pieces = wordsOf(run, cutter);
  const ends = endsOf(withoutOverheads(pieces));
  const box = unionBox(pieces.map((piece) => piece.box));
  const last = run.at(-1);
  if (box === undefined || last === undefined || ends.length < fewestColumns - 1) return undefined;
  return { box: [box[0], box[1], box[2], last.baseline + 0.25 * last.size], ends, size: last.size, reach: everywhere };
}

/** Whether headings stand on two levels, some of them over several of the others. */
function isOfLevels({ box, ends }: HeaderBand, run: readonly Line[], cutter: PieceCutter): boolean {
  const xs = [box[0], ...ends.map(({ from, to }) => (from + to) / 2), box[2]];
  return headerLevels(wordsOf(run, cutter), xs) !== undefined;
}

/** Rows of three or more headings, on one level or on two, that nothing but their weight sets apart from what stands under them. */
export function boldBands(lines: readonly Line[], cutter: PieceCutter): readonly HeaderBand[] {
  return boldRuns(lines, nextLevel).flatMap((run) => {
    const levels = boldRuns(run, wrapped).map(withoutTitle);
    const found: HeaderBand[] = [];
    for (let index = 0; index < levels.length; index++) {
      const both = levels.slice(index, index + 2).flat();
      const whole = bandOf(both, cutter);
      const isWhole = whole !== undefined && isOfLevels(whole, both, cutter);
      const band = isWhole ? whole : bandOf(levels[index] ?? [], cutter);
      if (band !== undefined) found.push(band);
      if (isWhole) index++;
    }
    return found;
  });
}
