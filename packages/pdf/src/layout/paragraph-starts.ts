import { areEntries, hangsUnderLabel, isLabelled, isNote } from './labelled-lines.ts';
import { endsShort, isBold, isCentred, isLight, isTight, runsOn, sizeOf } from './line-ends.ts';
import { isClosed } from './line-style.ts';
import { follows, isFirst } from './marker.ts';
import type { Measure } from './measure.ts';
import type { ReadLine } from './read-line.ts';

const indent = 0.8;
// Lines closer than this, in sizes, stand side by side and not one under the other.
const beside = 0.75;

/** Left end that the lines after the first of a paragraph keep to. */
function continuationLeft(group: readonly ReadLine[]): number | undefined {
  return group[1]?.left;
}

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
  if (distance < beside * sizeOf(next) || distance > 1.6 * Math.max(expected, measure.leading * sizeOf(next)))
    return true;
  if (distance <= 1.15 * expected + 0.5) return false;
  return endsShort(previous, next, measure) || !runsOn(previous, next);
}

/** Whether a line is a figure by itself: the next one down is another. */
const isFigure = (text: string): boolean => /\d/.test(text) && /^[£$€(+–-]{0,3}[\d.,]+[%)mk]{0,2}$/.test(text.trim());

// A mark to tick that had no room beside its label stands on a line of its own.
const tickBox = /^[\u2610-\u2612\u25a1\u25a0\u2713-\u2718]$/u;

/** Whether a line begins a new paragraph after the lines of `group`. */
export function startsParagraph(
  group: readonly ReadLine[],
  previous: ReadLine,
  next: ReadLine,
  measure: Measure,
): boolean {
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
