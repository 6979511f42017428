import { isLight, isTight } from './line-ends.ts';
import type { Measure } from './measure.ts';
import { gapBetween } from './piece.ts';
import type { ReadLine } from './read-line.ts';

/** Whether a line begins with a label set apart from what follows: "Subject:" with its value behind a tab. */
export function isLabelled({ line }: ReadLine): boolean {
  const [first, second] = line.pieces;
  return (
    first !== undefined && second !== undefined && first.text.trimEnd().endsWith(':') && gapBetween(first, second) > 0.6
  );
}

const labelFirst = /^[^:.;,]{1,28}:\s\S/u;

/** Whether two lines are entries of one list of labels and values, wherever they begin. */
export const areEntries = (a: ReadLine, b: ReadLine): boolean => labelFirst.test(a.text) && labelFirst.test(b.text);

const labelOfNote = /^\p{Lu}\p{L}{2,24}:\s\S/u;

/** Whether a line after a sentence's end opens with a word for what it says: "Reason: ...". */
export const isNote = (previous: ReadLine, next: ReadLine): boolean =>
  /[.!?]["'”’)]*$/.test(previous.text.trimEnd()) && labelOfNote.test(next.text);

/** Whether a line has a label set apart in front, and the next lines stand under what follows it. */
export function hangsUnderLabel(first: ReadLine, next: ReadLine): boolean {
  const { pieces } = first.line;
  return pieces.some((piece, index) => {
    const before = pieces[index - 1];
    return before !== undefined && gapBetween(before, piece) > 0.6 && Math.abs(piece.box[0] - next.left) < 3;
  });
}

const twoLabels = /^\p{Lu}[^:]{0,28}:.{0,80}?\s\p{Lu}[^:]{0,20}:/u;
const longestPost = 60;

/** Whether a short line under two labels with their values is the rest of the second, or of both: a post under "Signed: ... Dated: ...". */
export function isUnderLabels(
  previous: ReadLine,
  next: ReadLine,
  after: ReadLine | undefined,
  measure: Measure,
): boolean {
  // Bold labels set their values apart from what stands below.
  if (!twoLabels.test(previous.text) || !isLight(previous)) return false;
  if (next.text.length > longestPost || /[:.]/.test(next.text)) return false;
  if (next.marker !== undefined || Math.abs(next.left - previous.left) > 3 || !isTight(previous, next, measure))
    return false;
  const distance = next.line.baseline - previous.line.baseline;
  return after === undefined || after.line.baseline - next.line.baseline >= 1.25 * distance;
}
