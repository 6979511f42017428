import type { Passage } from '../document/index.ts';
import { parseMarker } from '../values/index.ts';

/** A number in a book of minutes: "2031/114". */
const minuteNumber = /^\d{2,4}\/\d{1,5}$/;

const longestNumber = 12;

/** Whether a text is the number of a paragraph, an item or a row, and nothing else. */
export function isParagraphNumber({ text }: Passage): boolean {
  if (minuteNumber.test(text)) return true;
  const marker = parseMarker(text);
  return marker !== null && marker.family !== 'bullet' && text.length <= longestNumber;
}
