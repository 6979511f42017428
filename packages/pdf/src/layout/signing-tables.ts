import { columnGrid, rowEdges } from './column-grid.ts';
import type { Line, Piece } from './piece.ts';
import type { RuledGrid } from './ruled-grid.ts';

/** The lines to sign on and what is to stand on each, as a table, and how many lines of text it takes up. */
export interface SigningTable {
  readonly grid: RuledGrid;
  readonly pieces: readonly Piece[];
  readonly taken: number;
}

const leaders = /^[.…_‥ ]{8,}$/;
const slack = 8;
const furthest = 2.5;

const isUnder = (text: Piece, leader: Piece): boolean =>
  text.box[0] >= leader.box[0] - slack && text.box[2] <= leader.box[2] + slack;

/** The table that begins with a line of several stretches of dots, each over words of its own: "signed" and "date". Undefined for anything else. */
export function signingTableAt(lines: readonly Line[], start: number): SigningTable | undefined {
  const dots = lines[start];
  const words = lines[start + 1];
  if (dots === undefined || words === undefined || dots.pieces.length < 2) return undefined;
  if (!dots.pieces.every(({ text }) => leaders.test(text)) || words.pieces.some(({ text }) => leaders.test(text)))
    return undefined;
  if (words.baseline - dots.baseline > furthest * words.size) return undefined;
  const isCaptioned = dots.pieces.every((leader) => words.pieces.some((text) => isUnder(text, leader)));
  if (!isCaptioned || !words.pieces.every((text) => dots.pieces.some((leader) => isUnder(text, leader))))
    return undefined;
  const xs = dots.pieces.map((leader) => leader.box[0] - slack);
  const right = Math.max(dots.box[2], words.box[2]) + 1;
  const rows = [[dots], [words]];
  const ys = rowEdges(rows, dots.box[1] - 1, words.box[3] + 1);
  return { grid: columnGrid([...xs, right], ys, rows), pieces: [...dots.pieces, ...words.pieces], taken: 2 };
}
