import type { ValueWords } from '../lexicon/words.ts';
import { codePrefix, type Marker } from './marker.ts';
import { markerReadings } from './parse-marker.ts';
import { defaultWords } from './vocabulary.ts';

/** How a marker is closed in, so that `1.` does not follow `(1)`. A missing full stop makes no difference. */
function enclosure(item: Marker): string {
  return item.raw.replace(/[\p{L}\d\s.:-]/gu, '');
}

/**
 * The reading of a marker that continues a list: `i.` after `h.` is the ninth letter, after nothing or `iv.` a numeral. The marker itself where no reading does.
 */
export function followMarker(previous: Marker, candidate: Marker, words: ValueWords = defaultWords): Marker {
  return markerReadings(candidate.raw, words).find((reading) => isNext(previous, reading)) ?? candidate;
}

/** Whether one marker follows another in the same list at the same level. A bullet follows the same bullet. */
export function isSuccessor(previous: Marker, next: Marker, words: ValueWords = defaultWords): boolean {
  return markerReadings(previous.raw, words).some((a) => markerReadings(next.raw, words).some((b) => isNext(a, b)));
}

function isNext(a: Marker, b: Marker): boolean {
  if (a.family !== b.family || a.depth !== b.depth) return false;
  if (a.family === 'bullet') return a.raw === b.raw;
  if (a.family === 'coded' ? codePrefix(a) !== codePrefix(b) : enclosure(a) !== enclosure(b)) return false;
  return a.numbers.every((number, level) => b.numbers[level] === (level === a.depth - 1 ? number + 1 : number));
}

/** Whether a marker opens the list below another: `1.1` below `1`, `2.1` below `2.0`. */
export function opensBelow(parent: Marker, child: Marker): boolean {
  if (child.family !== 'multilevel' || child.depth !== parent.depth + 1 || child.numbers.at(-1) !== 1) return false;
  return parent.numbers.every((number, level) => child.numbers[level] === number);
}
