import { closedIn, likelyEnds, partedAt } from './column-ends.ts';
import { overlap } from './geometry.ts';
import type { ColumnEnd, HeaderBand } from './header-bands.ts';
import type { Line, Piece } from './piece.ts';
import type { PieceCutter } from './split-piece.ts';

/** Lines that keep to the columns of a band, from the nearest one on, parted where columns end. */
export interface KeptLines {
  readonly rows: readonly (readonly Piece[])[];
  readonly ends: readonly ColumnEnd[];
  /** Those of them that run over columns: the names of groups of rows. */
  readonly across: readonly (readonly Piece[])[];
  /** How far they reach on y. */
  readonly edge: number;
}

const widestGap = 3.2;
const fewestEnds = 2;
// Lines of one cell stand no further apart.
const wrapped = 0.4;
const sameSize = 0.6;

const sameLeft = 3;
const longestName = 80;

/** Whether a line is the name of a group of rows: bold as the headings are, in their size, and begun where the first of them is. */
function isGroupName(own: readonly Piece[], left: number, size: number | undefined): boolean {
  const [piece, second] = own;
  if (piece === undefined || second !== undefined || size === undefined) return false;
  const isAlike = piece.bold && Math.abs(piece.size - size) <= sameSize && Math.abs(piece.box[0] - left) <= sameLeft;
  return isAlike && piece.text.length <= longestName;
}

/** The lines next to a band down to, or up to, the first that keeps to no columns, or a wide gap; undefined where too few columns are left. */
function kept(
  { box: [left], size, reach: { from, to } }: HeaderBand,
  start: { readonly ends: readonly ColumnEnd[]; readonly edge: number },
  lines: readonly Line[],
  cutter: PieceCutter,
): KeptLines | undefined {
  let { ends, edge } = start;
  const rows: (readonly Piece[])[] = [];
  const across: (readonly Piece[])[] = [];
  for (const line of lines) {
    const own = line.pieces.filter(({ box }) => overlap(box[0], box[2], from, to) > 0);
    if (own.length === 0) continue;
    const [, top, , bottom] = line.box;
    if (Math.max(top - edge, edge - bottom) > widestGap * line.size) break;
    if (own.some(({ box }) => box[0] < from || box[2] > to)) break;
    const likely = likelyEnds(ends, own, cutter);
    const parted = partedAt(own, likely, cutter);
    const closed = parted && closedIn(likely, parted);
    if (closed === undefined && !isGroupName(own, left, size)) break;
    if (closed === undefined) across.push(own);
    rows.push(closed === undefined ? own : (parted ?? own));
    ends = closed ?? ends;
    edge = bottom < start.edge ? top : bottom;
  }
  while (rows.length > 0 && across.at(-1) === rows.at(-1)) {
    rows.pop();
    across.pop();
  }
  return ends.length < fewestEnds ? undefined : { rows, across, ends, edge };
}

/** The lines under a band of headings that keep to its columns. */
export const linesUnder = (band: HeaderBand, lines: readonly Line[], cutter: PieceCutter): KeptLines | undefined =>
  kept(
    band,
    { ends: band.ends, edge: band.box[3] },
    lines.filter(({ baseline }) => baseline > band.box[3]),
    cutter,
  );

const topOf = (row: readonly Piece[]): number => Math.min(...row.map(({ box }) => box[1]));
const bottomOf = (row: readonly Piece[]): number => Math.max(...row.map(({ box }) => box[3]));

/** Whether a line with words in one column stands apart from the one below it: it is a heading, and no line of a cell. */
function isApart(row: readonly Piece[], below: readonly Piece[] | undefined, ends: readonly ColumnEnd[]): boolean {
  const isOver = ({ from }: ColumnEnd): boolean =>
    row.some(({ box }) => box[0] > from) && row.some(({ box }) => box[0] <= from);
  const [piece] = row;
  if (piece === undefined || ends.some(isOver)) return false;
  const [next] = below ?? [];
  if (below === undefined || next === undefined) return true;
  return Math.abs(next.size - piece.size) > sameSize || topOf(below) - bottomOf(row) > wrapped * piece.size;
}

/** The lines over a band that keep to its columns, from the top; undefined where there are none. */
export function linesOver(
  band: HeaderBand,
  ends: readonly ColumnEnd[],
  lines: readonly Line[],
  cutter: PieceCutter,
): KeptLines | undefined {
  const [, top] = band.box;
  const over = kept(band, { ends, edge: top }, lines.filter(({ baseline }) => baseline <= top).toReversed(), cutter);
  if (over === undefined) return undefined;
  const rows = over.rows.toReversed();
  while (rows[0] !== undefined && isApart(rows[0], rows[1], over.ends)) rows.shift();
  const [first] = rows;
  return first === undefined || !rows.some((row) => row.length > 1) ? undefined : { ...over, rows, edge: topOf(first) };
}
