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

const middleOf = ({ line: { box } }: ReadLine): number => (box[0] + box[2]) / 2;

/** Whether two lines share a middle. */
export const shareMiddle = (a: ReadLine, b: ReadLine): boolean => Math.abs(middleOf(a) - middleOf(b)) < 0.4 * sizeOf(a);

/** Whether two lines of different lengths share a middle. */
export const isCentred = (a: ReadLine, b: ReadLine): boolean => shareMiddle(a, b) && Math.abs(a.left - b.left) > 3;

/** Width of the first word of a line, estimated from its share of the first piece. */
function firstWordWidth(line: Line): number {
  const [piece] = line.pieces;
  if (piece === undefined) return 0;
  const text = piece.text.trim();
  const space = text.indexOf(' ');
  const width = piece.box[2] - piece.box[0];
  return space === -1 ? width : (width * space) / text.length;
}

const neededFor = (next: ReadLine): number => firstWordWidth(next.line) + 0.6 * sizeOf(next);

/** Room that is left on a line set in the middle of its column. */
const roomInMiddle = ({ line: { box } }: ReadLine, next: ReadLine, { left, right }: Measure): number =>
  right - left - (box[2] - box[0]) - neededFor(next);

/** Room that is left at the end of a line before the first word of the next would have to go to a new one; negative where it had to. */
const roomFor = (previous: ReadLine, next: ReadLine, measure: Measure): number =>
  isCentred(previous, next)
    ? roomInMiddle(previous, next, measure)
    : measure.rightFrom(previous.textLeft) - previous.line.box[2] - neededFor(next);

// A column's own right edge may lie a little left of the page's.
const ragged = 0.12;

const leastRoom = ({ text }: ReadLine, { left, right }: Measure): number =>
  isClosed(text) ? 0 : ragged * (right - left);

/** Whether a line was ended on purpose: the next word would have found room, in an open sentence plenty of it. */
export const endsShort = (previous: ReadLine, next: ReadLine, measure: Measure): boolean =>
  roomFor(previous, next, measure) >= leastRoom(previous, measure);

/** Whether a line in the middle of its column was ended on purpose. */
export const endsShortInMiddle = (previous: ReadLine, next: ReadLine, measure: Measure): boolean =>
  roomInMiddle(previous, next, measure) >= leastRoom(previous, measure);

/** A sentence that is not at its end, and a line that takes it up. */
export const runsOn = (previous: ReadLine, next: ReadLine): boolean =>
  !isClosed(previous.text) &&
  goesOn(next.line === next.body ? next.text : next.markerPieces.map((p) => p.text).join('') + next.text);

/** Whether two lines stand no further apart than lines of one paragraph. */
export const isTight = (previous: ReadLine, next: ReadLine, measure: Measure): boolean =>
  next.line.baseline - previous.line.baseline <= 1.15 * measure.leading * sizeOf(next) + 0.5;
