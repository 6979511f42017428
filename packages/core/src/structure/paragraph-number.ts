import type { Passage } from '../document/index.ts';
import { parseMarker } from '../values/index.ts';

/** A number in a book of minutes: "2031/114", "20/3/HSC", "C048/23", "B/2024/41". */
const minuteNumber = /^(?:\d{2,4}\/\d{1,5}(?:\/\p{Lu}{1,6})?|\p{Lu}\p{L}{0,5}[ /.-]?\d{1,5}(?:[/-]\d{1,5}){1,2})\.?$/u;

const longestNumber = 12;

/** Whether a text is the number of a paragraph, an item or a row, and nothing else. */
export function isParagraphNumber({ text }: Passage): boolean {
  if (minuteNumber.test(text)) return true;
  const marker = parseMarker(text);
  return marker !== null && marker.family !== 'bullet' && text.length <= longestNumber;
}
