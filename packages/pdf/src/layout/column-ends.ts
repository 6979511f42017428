import { median } from './geometry.ts';
import type { ColumnEnd } from './header-bands.ts';
import type { Piece } from './piece.ts';
import type { PieceCutter } from './split-piece.ts';

const slack = 2;
const sameStart = 1;
const fewestBeside = 2;
// Gaps, in sizes of the type: the narrowest that parts words, and that which is wider than any space between words.
const wordGap = 0.18;
const cellGap = 0.35;
const wider = 1.2;

/** The places columns may end at, closed in by the words of a line; undefined where its words leave none. */
export function closedIn(ends: readonly ColumnEnd[], pieces: readonly Piece[]): readonly ColumnEnd[] | undefined {
  const closed = ends.map((end) => {
    let { from, to } = end;
    for (const { box } of pieces) {
      if (box[2] <= from + slack || box[0] >= to - slack) continue;
      if (box[2] <= end.to) from = box[2];
      else to = box[0];
    }
    return { ...end, from, to };
  });
  return closed.every(({ from, to }) => to >= from) ? closed : undefined;
}

/**
 * The parts of a piece on both sides of a column's end: parted in a gap wider than those between its words, or where a word begins just where
 * the next column does. Undefined where there is no such gap.
 */
function partsAt(piece: Piece, end: ColumnEnd, cutter: PieceCutter): readonly [Piece, Piece] | undefined {
  const { from, to, doubtful } = end;
  const words = cutter.atGaps(piece, wordGap);
  const gaps = words.slice(1).map(({ box }, index) => ({ from: words[index]?.box[2] ?? box[0], to: box[0] }));
  const usual = median(gaps.map((gap) => gap.to - gap.from)) ?? 0;
  const isCellGap = (gap: { readonly from: number; readonly to: number }): boolean =>
    gap.to - gap.from >= cellGap * piece.size ||
    (gaps.length > 2 && gap.to - gap.from >= wider * usual) ||
    (doubtful !== true && Math.abs(gap.to - to) <= sameStart);
  const [widest] = gaps
    .filter((gap) => gap.to > from && gap.from < to + slack && isCellGap(gap))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  if (widest === undefined) return undefined;
  const [head, tail] = cutter.at(piece, (widest.from + widest.to) / 2);
  return head === undefined || tail === undefined ? undefined : [head, tail];
}

/** The words of a line, parted where columns end; undefined where some run on over such a place. */
export function partedAt(
  pieces: readonly Piece[],
  ends: readonly ColumnEnd[],
  cutter: PieceCutter,
): readonly Piece[] | undefined {
  const parted: Piece[] = [];
  for (const piece of pieces) {
    let rest = piece;
    for (const end of ends) {
      if (rest.box[0] >= end.from - slack || rest.box[2] <= end.to + slack) continue;
      const parts = partsAt(rest, end, cutter);
      if (parts === undefined) return undefined;
      parted.push(parts[0]);
      rest = parts[1];
    }
    parted.push(rest);
  }
  return parted;
}

/** The ends of columns without the doubtful ones that words run over. */
export const likelyEnds = (
  ends: readonly ColumnEnd[],
  pieces: readonly Piece[],
  cutter: PieceCutter,
): readonly ColumnEnd[] =>
  ends.filter((end) => {
    if (end.doubtful !== true) return true;
    const parted = partedAt(pieces, [end], cutter);
    return parted !== undefined && closedIn([end], parted) !== undefined;
  });

/** Of ends that lie in one gap of a line, the one a column begins at: a certain one, or that which is nearest to what follows. */
function endIn(ends: readonly ColumnEnd[], from: number, to: number): ColumnEnd | undefined {
  const inside = ends.filter((end) => end.from >= from - slack && end.to <= to + slack);
  return inside.find(({ doubtful }) => doubtful !== true) ?? inside.at(-1);
}

/** The ends of columns without the doubtful ones that hardly any line has words on both sides of. */
export function supportedEnds(ends: readonly ColumnEnd[], body: readonly (readonly Piece[])[]): readonly ColumnEnd[] {
  if (!ends.some(({ doubtful }) => doubtful)) return ends;
  const counts = new Map<ColumnEnd, number>();
  for (const pieces of body)
    pieces.slice(1).forEach(({ box }, index) => {
      const end = endIn(ends, pieces[index]?.box[2] ?? box[0], box[0]);
      if (end !== undefined) counts.set(end, (counts.get(end) ?? 0) + 1);
    });
  return ends.filter((end) => end.doubtful !== true || (counts.get(end) ?? 0) >= fewestBeside);
}
