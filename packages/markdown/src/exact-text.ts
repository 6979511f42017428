import { type Text, text } from '@council-reports/core';
import type { Locator } from './locator.ts';

const skippable = /[\s>\\]/;
const entity = /^&(?:#\d{1,8}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/i;

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
    const reference = entityAt(source, at);
    if (reference !== '') {
      const width = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      pieces.push(text(value.slice(index, index + width), { position: locate(at, at + reference.length) }));
      index += width;
      at += reference.length;
    } else if (skippable.test(source.charAt(at))) at++;
    else break;
  }
  // Nothing left to align: the rest is known only to stand somewhere before the end.
  if (index < value.length) pieces.push(text(value.slice(index), { position: locate(Math.min(at, end), end) }));
  return pieces;
}

const entityAt = (source: string, at: number): string =>
  source[at] === '&' ? (entity.exec(source.slice(at, at + 36))?.[0] ?? '') : '';

/** How many characters agree from both places on. A space may stand for a line end, as in inline code; an entity agrees with nothing. */
function agreement(value: string, index: number, source: string, at: number, end: number): number {
  let length = 0;
  while (index + length < value.length && at + length < end) {
    const printed = source[at + length];
    if (printed === '&') {
      const reference = entityAt(source, at + length);
      if (reference.length > 1 && !value.startsWith(reference, index + length)) break;
    }
    if (value[index + length] !== printed && !(value[index + length] === ' ' && (printed === '\n' || printed === '\r')))
      break;
    length++;
  }
  return length;
}
