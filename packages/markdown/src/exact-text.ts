import { type Text, text } from '@council-reports/core';
import type { Locator } from './locator.ts';

const entity = /^&(?:#\d{1,8}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/**
 * Text nodes for `value` as printed between two offsets of the source, each piece standing letter by letter at its place.
 *
 * A parser resolves escapes and entities and drops the indent of continued lines, so value and source drift apart; walking both together
 * finds the stretches where they agree. A character that stands for an entity gets the entity's whole place.
 */
export function exactText(value: string, source: string, start: number, end: number, locate: Locator): readonly Text[] {
  if (end - start === value.length && source.startsWith(value, start))
    return value === '' ? [] : [text(value, { position: locate(start, end) })];
  const pieces: Text[] = [];
  let at = start;
  let index = 0;
  while (index < value.length && at < end) {
    const length = agreement(value, index, source, at, end);
    if (length > 0) pieces.push(text(source.slice(at, at + length), { position: locate(at, at + length) }));
    index += length;
    at += length;
    if (index >= value.length || at >= end) break;
    const width = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    const reference = entityAt(source, at) || openEntityAt(source, at, value.slice(index + width, index + width + 3));
    if (reference !== '') {
      pieces.push(text(value.slice(index, index + width), { position: locate(at, at + reference.length) }));
      index += width;
      at += reference.length;
    } else {
      const skipped = skippedAt(source, at);
      if (skipped === 0) break;
      at += skipped;
    }
  }
  // Nothing left to align: the rest is known only to stand somewhere before the end.
  if (index < value.length) pieces.push(text(value.slice(index), { position: locate(Math.min(at, end), end) }));
  return pieces;
}

const word = /[\p{L}\p{N}]/u;

/** How many characters of the source show nothing: indent, marks, escapes, and tags an HTML parser passes over within a text. */
function skippedAt(source: string, at: number): number {
  if (source[at] !== '<') return word.test(source.charAt(at)) ? 0 : 1;
  const close = source.startsWith('<!--', at) ? '-->' : '>';
  const end = source.indexOf(close, at);
  return end < 0 ? 0 : end + close.length - at;
}

const entityAt = (source: string, at: number): string =>
  source[at] === '&' ? (entity.exec(source.slice(at, at + 36))?.[0] ?? '') : '';

// Of the names that need no semicolon the longest has six letters (HTML standard, 13.5).
const longestOpen = 7;

/** An entity without a semicolon, of whatever name: it ends where the source goes on as the text does. */
function openEntityAt(source: string, at: number, next: string): string {
  for (let length = 3; source[at] === '&' && length <= longestOpen; length++)
    if (source.startsWith(next, at + length)) return source.slice(at, at + length);
  return '';
}

/** How many characters agree from both places on. A space may stand for a line end, as in inline code; an entity agrees with nothing. */
function agreement(value: string, index: number, source: string, at: number, end: number): number {
  let length = 0;
  while (index + length < value.length && at + length < end) {
    const printed = source[at + length];
    if (printed === '&') {
      const reference = entityAt(source, at + length);
      if (reference !== '' && !value.startsWith(reference, index + length)) break;
    }
    if (value[index + length] !== printed && !(value[index + length] === ' ' && (printed === '\n' || printed === '\r')))
      break;
    length++;
  }
  return length;
}
