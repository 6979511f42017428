import { boldShare, goesOn, isClosed } from './line-style.ts';
import type { Measure } from './measure.ts';
import type { Line } from './piece.ts';
import type { ReadLine } from './read-line.ts';

/** The size of a line's type, one point at least. */
export const sizeOf = (line: ReadLine): number => Math.max(1, line.line.size);

/** Whether a line is set in bold, but for a letter or two. */
export const isBold = (line: ReadLine): boolean => boldShare(line.line) > 0.95;
/** Whether next to nothing of a line is set in bold. */
export const isLight = (line: ReadLine): boolean => boldShare(line.line) < 0.05;

/** Whether two lines of different lengths share a middle. */
export const isCentred = (a: ReadLine, b: ReadLine): boolean => {
  const middle = (line: ReadLine): number => (line.line.box[0] + line.line.box[2]) / 2;
  return Math.abs(middle(a) - middle(b)) < 0.4 * sizeOf(a) && Math.abs(a.left - b.left) > 3;
};

/** Width of the first word of a line, estimated from its share of the first piece. */
function firstWordWidth(line: Line): number {
  const [piece] = line.pieces;
  if (piece === undefined) return 0;
  const text = piece.text.trim();
  const space = text.indexOf(' ');
  const width = piece.box[2] - piece.box[0];
  return space === -1 ? width : (width * space) / text.length;
}

/** Room that is left at the end of a line before the first word of the next would have to go to a new one; negative where it had to. */
function roomFor(previous: ReadLine, next: ReadLine, measure: Measure): number {
  const needed = firstWordWidth(next.line) + 0.6 * sizeOf(next);
  const [left, , right] = previous.line.box;
  const reach = isCentred(previous, next) ? measure.right - measure.left + left : measure.rightFrom(previous.textLeft);
  return reach - right - needed;
}

// A column's own right edge may lie a little left of the page's.
const ragged = 0.12;

/** Whether a line was ended on purpose: the next word would have found room, in an open sentence plenty of it. */
export function endsShort(previous: ReadLine, next: ReadLine, measure: Measure): boolean {
  const width = measure.right - measure.left;
  return roomFor(previous, next, measure) >= (isClosed(previous.text) ? 0 : ragged * width);
}

/** A sentence that is not at its end, and a line that takes it up. */
export const runsOn = (previous: ReadLine, next: ReadLine): boolean =>
  !isClosed(previous.text) &&
  goesOn(next.line === next.body ? next.text : next.markerPieces.map((p) => p.text).join('') + next.text);

/** Whether two lines stand no further apart than lines of one paragraph. */
export const isTight = (previous: ReadLine, next: ReadLine, measure: Measure): boolean =>
  next.line.baseline - previous.line.baseline <= 1.15 * measure.leading * sizeOf(next) + 0.5;
