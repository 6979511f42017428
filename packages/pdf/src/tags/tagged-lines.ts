import { type Line, lineText, type Piece, toLine } from '../layout/piece.ts';
import type { Reach } from './reach.ts';

const sameBaseline = 0.3;

/** Pieces in their order of reading as printed lines: a line ends where the next piece stands lower, on another page, or back to the left. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  let current: Piece[] = [];
  const flush = (): void => {
    const line = toLine(current);
    if (line !== undefined) lines.push(line);
    current = [];
  };
  for (const piece of pieces) {
    const last = current.at(-1);
    if (
      last !== undefined &&
      (last.page !== piece.page ||
        last.angle !== piece.angle ||
        Math.abs(last.baseline - piece.baseline) > sameBaseline * Math.max(last.size, piece.size) ||
        piece.box[0] < last.box[0])
    )
      flush();
    current.push(piece);
  }
  flush();
  return lines;
}

const firstWordWidth = (line: Line): number => {
  const [piece] = line.pieces;
  if (piece === undefined) return 0;
  const word = piece.text.search(/[\s-]/);
  return word < 0 ? piece.box[2] - piece.box[0] : ((piece.box[2] - piece.box[0]) * word) / piece.text.length;
};

// From baseline to baseline, Word's double spacing is 2.3 sizes.
const emptyLine = 2.4;

/** Whether a line was left empty between two lines. */
const isParted = (line: Line, next: Line): boolean =>
  next.baseline - line.baseline > emptyLine * Math.max(line.size, next.size);

// A line may end early for a word that must not be parted from the next.
const plenty = 0.3;

/**
 * Cuts a paragraph's lines where the line break is meant: the next word would have stood on the line, or a line is left empty.
 *
 * The room there was is that of the paragraph's widest line, so a break is only seen before a line that is shorter than another; or, where
 * much of it was left, that of the other lines of the page.
 *
 * @param reach - how far the lines reach that begin on a page at a place on x, where it is known.
 */
export function splitAtBreaks(lines: readonly Line[], reach: Reach = () => undefined): readonly (readonly Line[])[] {
  if (lines.length < 2) return [lines];
  const right = Math.max(...lines.map(({ box }) => box[2]));
  const width = Math.max(...lines.map(({ box }) => box[2] - box[0]));
  const parts: Line[][] = [];
  let part: Line[] = [];
  lines.forEach((line, index) => {
    part.push(line);
    const next = lines[index + 1];
    if (next === undefined) return;
    const room = firstWordWidth(next) + 0.8 * line.size;
    const fits = line.box[2] + room < right && line.box[2] - line.box[0] + room < width;
    const meant =
      (fits || isParted(line, next) || isLeftEarly(line, next, room, reach)) &&
      !lineText(line).endsWith('-') &&
      samePage(line, next);
    if (meant) {
      parts.push(part);
      part = [];
    }
  });
  parts.push(part);
  return parts;
}

function isLeftEarly(line: Line, next: Line, room: number, reach: Reach): boolean {
  const [left, , right] = line.box;
  const page = line.pieces[0]?.page;
  if (page === undefined || Math.abs(left - next.box[0]) > 2) return false;
  const edge = reach(page, left);
  return edge !== undefined && right + Math.max(room, plenty * (edge - left)) < edge;
}

const samePage = (a: Line, b: Line): boolean => a.pieces[0]?.page === b.pieces[0]?.page;
