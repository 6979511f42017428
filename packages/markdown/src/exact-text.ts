import { type Text, text } from '@council-reports/core';
import type { Locator } from './locator.ts';

const skippable = /[\s>\\]/;

/**
 * Text nodes for `value` as printed between two offsets of the source, each piece standing letter by letter at its place.
 *
 * A parser resolves escapes and entities and drops the indent of continued lines, so value and source drift apart; walking both together
 * finds the stretches where they agree. A character that stands for an entity gets the entity's whole place.
 */
export function exactText(value: string, source: string, start: number, end: number, locate: Locator): readonly Text[] {
  if (end - start === value.length && source.startsWith(value, start)) return [text(value, { position: locate(start, end) })];
  const pieces: Text[] = [];
  let at = start;
  let index = 0;
  while (index < value.length) {
    const from = index;
    const place = at;
    while (index < value.length && at < end && value[index] === source[at]) {
      index++;
      at++;
    }
    if (index > from) pieces.push(text(value.slice(from, index), { position: locate(place, at) }));
    if (index >= value.length) break;
    const entity = /^&#?\w{1,32};/.exec(source.slice(at, at + 36));
    if (entity !== null && source[at] !== value[index]) {
      const width = value.codePointAt(index) ?? 0;
      const length = width > 0xffff ? 2 : 1;
      pieces.push(text(value.slice(index, index + length), { position: locate(at, at + entity[0].length) }));
      index += length;
      at += entity[0].length;
    } else if (at < end && skippable.test(source.charAt(at))) at++;
    else {
      // Nothing left to align: the rest is known only to stand somewhere before `end`.
      pieces.push(text(value.slice(index), { position: locate(Math.min(at, end), end) }));
      break;
    }
  }
  return pieces;
}
