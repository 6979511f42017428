import type { Box } from '@council-reports/core';
import type { TextLine, TextRun } from '../page/page-model.ts';
import { unionBox } from './geometry.ts';

/** A printed piece of text on one line with one look. Boxes are in points of the upright page. */
export interface Piece {
  readonly page: number;
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly angle: number;
  readonly color: string;
  /** White space stands before it. */
  readonly spaced?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  readonly url?: string;
}

/** Pieces that share a baseline, from left to right. `size` and `baseline` are those of the piece with most text. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  /** What stands in the margin beside it. */
  readonly notes?: readonly Piece[];
}

const toPiece = (page: number, run: TextRun): Piece => ({
  page,
  text: run.text,
  box: run.box,
  baseline: run.baseline,
  size: run.size,
  bold: run.font.bold,
  italic: run.font.italic,
  angle: run.angle,
  color: run.color,
  ...(run.spaced && { spaced: true }),
  ...(run.underlined && { underlined: true }),
  ...(run.struck && { struck: true }),
  ...(run.url !== undefined && { url: run.url }),
});

/** The pieces of text lines, in the lines' order; runs of white space alone are left out. */
export const piecesOf = (lines: readonly TextLine[]): readonly Piece[] =>
  lines.flatMap((line) => line.runs.filter((run) => run.text.trim() !== '').map((run) => toPiece(line.page, run)));

/** Whether a piece runs from left to right. */
export const isUpright = (piece: Piece): boolean => piece.angle === 0;

// Half a size up or down is a superscript of the same line; a line set solid is a whole size lower.
const sameLine = 0.45;

/** Groups pieces into lines by their baselines, from top to bottom. */
export function groupLines(pieces: readonly Piece[]): readonly Line[] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline);
  const lines: Line[] = [];
  let current: Piece[] = [];
  let anchor: Piece | undefined;
  const close = (): void => {
    const line = toLine(current);
    if (line !== undefined) lines.push(line);
    current = [];
    anchor = undefined;
  };
  for (const piece of sorted) {
    if (anchor !== undefined && piece.baseline - anchor.baseline > sameLine * Math.max(piece.size, anchor.size))
      close();
    current.push(piece);
    if (anchor === undefined || piece.size > anchor.size) anchor = piece;
  }
  close();
  return lines;
}

/** A line of pieces, put in order; undefined for none. */
export function toLine(pieces: readonly Piece[]): Line | undefined {
  const box = unionBox(pieces.map((piece) => piece.box));
  if (box === undefined) return undefined;
  const sorted = [...pieces].sort((a, b) => a.box[0] - b.box[0]);
  const main = sorted.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
  return { pieces: sorted, box, baseline: main.baseline, size: main.size };
}

/** Horizontal gap between two neighbouring pieces of a line, as a multiple of their size. */
export const gapBetween = (left: Piece, right: Piece): number =>
  (right.box[0] - left.box[2]) / Math.max(1, Math.min(left.size, right.size));

/** Whether a space is read between two neighbouring pieces of a line. */
export const spaced = (left: Piece, right: Piece): boolean =>
  right.spaced === true || left.text.endsWith(' ') || right.text.startsWith(' ') || gapBetween(left, right) > 0.16;

/** The line as it reads, with one space where pieces stand apart. */
export function lineText(line: Line): string {
  let text = '';
  line.pieces.forEach((piece, index) => {
    const before = line.pieces[index - 1];
    if (before !== undefined && spaced(before, piece)) text += ' ';
    text += piece.text.trim();
  });
  return text;
}
