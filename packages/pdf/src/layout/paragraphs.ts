import { boldShare, goesOn, isClosed } from './line-style.ts';
import { follows, isFirst, type Marker } from './marker.ts';
import type { Measure } from './measure.ts';
import { gapBetween, type Line } from './piece.ts';
import type { ReadLine } from './read-line.ts';

/** Lines that are one paragraph, heading or list item. */
export interface Group {
  readonly lines: readonly ReadLine[];
  readonly marker?: Marker;
  /** Left end of the marker, or of the text where there is none. */
  readonly left: number;
  /** Left end of the text after the marker. */
  readonly textLeft: number;
  /** The line before which the line was broken on purpose. */
  readonly brokenAt?: number;
}

const indent = 0.8;

const sizeOf = (line: ReadLine): number => Math.max(1, line.line.size);

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
function endsShort(previous: ReadLine, next: ReadLine, measure: Measure): boolean {
  const width = measure.right - measure.left;
  return roomFor(previous, next, measure) >= (isClosed(previous.text) ? 0 : ragged * width);
}

const isBold = (line: ReadLine): boolean => boldShare(line.line) > 0.95;
const isLight = (line: ReadLine): boolean => boldShare(line.line) < 0.05;

/** Left end that the lines after the first of a paragraph keep to. */
function continuationLeft(group: readonly ReadLine[]): number | undefined {
  return group[1]?.left;
}

/** A sentence that is not at its end, and a line that takes it up. */
const runsOn = (previous: ReadLine, next: ReadLine): boolean =>
  !isClosed(previous.text) &&
  goesOn(next.line === next.body ? next.text : next.markerPieces.map((p) => p.text).join('') + next.text);

/**
 * Whether a word that looks like a marker is one. At the left end of the lines above, after a full line and an open sentence, it is a
 * number in the sentence ("as set out in paragraph | 2.1 above"), unless it continues their series.
 */
function isMarkerHere(group: readonly ReadLine[], previous: ReadLine, next: ReadLine, measure: Measure): boolean {
  const { marker } = next;
  if (marker === undefined) return false;
  const opener = group[0];
  if (opener === undefined || next.left < (continuationLeft(group) ?? opener.textLeft) - 3) return true;
  if (opener.marker !== undefined && follows(opener.marker, marker) && Math.abs(opener.left - next.left) < 3)
    return true;
  if (endsShort(previous, next, measure)) return true;
  if (next.apart && (isFirst(marker) || marker.kind === 'bullet')) return true;
  if (marker.kind === 'bullet' && !/^[–—-]$/.test(marker.text)) return true;
  return isClosed(previous.text) && isFirst(marker);
}

/** Whether a line has a label set apart in front, and the next lines stand under what follows it. */
function hangsUnderLabel(first: ReadLine, next: ReadLine): boolean {
  const { pieces } = first.line;
  return pieces.some((piece, index) => {
    const before = pieces[index - 1];
    return before !== undefined && gapBetween(before, piece) > 0.6 && Math.abs(piece.box[0] - next.left) < 3;
  });
}

const isCentred = (a: ReadLine, b: ReadLine): boolean => {
  const middle = (line: ReadLine): number => (line.line.box[0] + line.line.box[2]) / 2;
  return Math.abs(middle(a) - middle(b)) < 0.4 * sizeOf(a) && Math.abs(a.left - b.left) > 3;
};

/** Whether the left end of a line parts it from the paragraph above. */
function shifted(group: readonly ReadLine[], previous: ReadLine, next: ReadLine, measure: Measure): boolean {
  const first = group[0] ?? previous;
  const unit = indent * sizeOf(next);
  const full = !endsShort(previous, next, measure);
  if (isCentred(previous, next))
    return !(isBold(previous) === isBold(next) && (full || runsOn(previous, next) || isBold(next)));
  const kept = continuationLeft(group);
  if (kept !== undefined)
    return Math.abs(next.left - kept) > unit && !(full && runsOn(previous, next) && next.left < kept);
  if (first.marker !== undefined) {
    if (next.left < first.left - 3 || next.left > first.textLeft + unit) return true;
    return next.left > first.left + 3 && next.left < first.textLeft - unit && !full;
  }
  if (hangsUnderLabel(first, next)) return false;
  if (next.left > first.left + unit) return !(full && runsOn(previous, next));
  // Further left: the first line was indented, if it was full.
  if (next.left < first.left - unit) return !full || next.left < measure.left - 3;
  return false;
}

/** Whether the distance of two lines is more than that of lines in a paragraph. */
function spacedOut(group: readonly ReadLine[], previous: ReadLine, next: ReadLine, measure: Measure): boolean {
  const [first, second] = group;
  const distance = next.line.baseline - previous.line.baseline;
  const own =
    first !== undefined && second !== undefined ? second.line.baseline - first.line.baseline : Number.POSITIVE_INFINITY;
  const expected = Math.min(own, measure.leading * sizeOf(next));
  if (distance < 0 || distance > 1.6 * Math.max(expected, measure.leading * sizeOf(next))) return true;
  if (distance <= 1.15 * expected + 0.5) return false;
  return endsShort(previous, next, measure) || !runsOn(previous, next);
}

/** Whether a line is a figure by itself: the next one down is another. */
const isFigure = (text: string): boolean => /\d/.test(text) && /^[£$€(+–-]{0,3}[\d.,]+[%)mk]{0,2}$/.test(text.trim());

/** Whether a line begins with a label set apart from what follows: "Subject:" with its value behind a tab. */
function isLabelled({ line }: ReadLine): boolean {
  const [first, second] = line.pieces;
  return (
    first !== undefined && second !== undefined && first.text.trimEnd().endsWith(':') && gapBetween(first, second) > 0.6
  );
}

const labelFirst = /^[^:.;,]{1,28}:\s\S/u;

/** Whether two lines are entries of one list of labels and values, wherever they begin. */
const areEntries = (a: ReadLine, b: ReadLine): boolean => labelFirst.test(a.text) && labelFirst.test(b.text);

const labelOfNote = /^\p{Lu}\p{L}{2,24}:\s\S/u;

/** Whether a line after a sentence's end opens with a word for what it says: "Reason: ...". */
const isNote = (previous: ReadLine, next: ReadLine): boolean =>
  /[.!?]["'”’)]*$/.test(previous.text.trimEnd()) && labelOfNote.test(next.text);

// A mark to tick that had no room beside its label stands on a line of its own.
const tickBox = /^[\u2610-\u2612\u25a1\u25a0\u2713-\u2718]$/u;

/** Whether two lines stand no further apart than lines of one paragraph. */
const isTight = (previous: ReadLine, next: ReadLine, measure: Measure): boolean =>
  next.line.baseline - previous.line.baseline <= 1.15 * measure.leading * sizeOf(next) + 0.5;

const twoLabels = /^\p{Lu}[^:]{0,28}:.{0,80}?\s\p{Lu}[^:]{0,20}:/u;
const longestPost = 60;

/** Whether a short line under two labels with their values is the rest of the second, or of both: a post under "Signed: ... Dated: ...". */
function isUnderLabels(previous: ReadLine, next: ReadLine, after: ReadLine | undefined, measure: Measure): boolean {
  // Bold labels set their values apart from what stands below.
  if (!twoLabels.test(previous.text) || !isLight(previous)) return false;
  if (next.text.length > longestPost || /[:.]/.test(next.text)) return false;
  if (next.marker !== undefined || Math.abs(next.left - previous.left) > 3 || !isTight(previous, next, measure))
    return false;
  const distance = next.line.baseline - previous.line.baseline;
  return after === undefined || after.line.baseline - next.line.baseline >= 1.25 * distance;
}

/** Whether a line begins a new paragraph after the lines of `group`. */
function begins(group: readonly ReadLine[], previous: ReadLine, next: ReadLine, measure: Measure): boolean {
  if (tickBox.test(next.text.trim()) && !isClosed(previous.text) && isTight(previous, next, measure)) return false;
  if (isMarkerHere(group, previous, next, measure)) return true;
  if (Math.abs(previous.line.size - next.line.size) > Math.max(0.9, 0.1 * sizeOf(previous))) return true;
  if (spacedOut(group, previous, next, measure)) return true;
  if (isFigure(previous.text) && isFigure(next.text)) return true;
  if (areEntries(previous, next) || isNote(previous, next)) return true;
  if (isLabelled(next) && next.left <= (group[0]?.left ?? next.left) + 3) return true;
  const changes = (isBold(previous) && isLight(next)) || (isLight(previous) && isBold(next));
  if (changes && (endsShort(previous, next, measure) || !runsOn(previous, next))) return true;
  if (shifted(group, previous, next, measure)) return true;
  if (isCentred(previous, next) && isBold(previous)) return false;
  return endsShort(previous, next, measure) && !runsOn(previous, next);
}

function toGroup(lines: readonly ReadLine[]): Group | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  return {
    lines,
    left: first.left,
    textLeft: first.textLeft,
    ...(first.marker !== undefined && { marker: first.marker }),
  };
}

/** Parts the lines of one column, top to bottom, into paragraphs, headings and list items. */
export function groupParagraphs(lines: readonly ReadLine[], measure: Measure): readonly Group[] {
  const groups: Group[] = [];
  let current: ReadLine[] = [];
  let breaks: number | undefined;
  const close = (): void => {
    const group = toGroup(current);
    if (group !== undefined) groups.push(breaks === undefined ? group : { ...group, brokenAt: breaks });
    current = [];
    breaks = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const previous = current.at(-1);
    const isPost =
      previous !== undefined && current.length === 1 && isUnderLabels(previous, line, lines[index + 1], measure);
    if (previous !== undefined && !isPost && begins(current, previous, line, measure)) close();
    if (isPost) breaks = 1;
    // A word that was no marker after all is part of the text.
    current.push(current.length > 0 ? withoutMarker(line) : line);
  }
  close();
  return groups;
}

function withoutMarker(line: ReadLine): ReadLine {
  if (line.marker === undefined) return line;
  const { marker: _, ...rest } = line;
  return { ...rest, body: line.line, text: `${line.marker.text} ${line.text}`, markerPieces: [], textLeft: line.left };
}
