import type { Inline } from '@council-reports/core';

/** A marker typed at the beginning of a block, and the block without it. */
export interface Marked {
  readonly marker: string;
  readonly rest: readonly Inline[];
}

const typed = /^(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)]|\(\d{1,2}\)|\([a-z]{1,4}\)|[a-z]{1,4}\)|[a-z]\.)(?=\s)/;

// A figure without a full stop counts only before a capital that begins no month: `5 Consultation`, not `23 letters` or `5 May`.
const bare = /^\d{1,2}(?=\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z])/;

/** The marker a block begins with, bold or not; undefined where it begins with none. */
export function splitMarker(inlines: readonly Inline[]): Marked | undefined {
  const [first, ...others] = inlines;
  if (first === undefined) return undefined;
  if (first.type === 'text') {
    const value = first.value.trimStart();
    const marker = (typed.exec(value) ?? bare.exec(value))?.[0];
    if (marker === undefined) return undefined;
    return { marker, rest: [{ type: 'text', value: value.slice(marker.length).trimStart() }, ...others] };
  }
  if (first.type !== 'strong') return undefined;
  const inner = splitMarker(first.children);
  return inner && { marker: inner.marker, rest: [{ type: 'strong', children: inner.rest }, ...others] };
}

/** A marker as an ordinal between what is printed before and after it: `(b)` is `(`, 2, `)`. */
export interface Ordinal {
  readonly prefix: string;
  readonly format: 'decimal' | 'lowerLetter' | 'lowerRoman';
  readonly value: number;
  readonly suffix: string;
}

const parts = /^(?<prefix>\(?(?:\d{1,2}\.)*)(?<label>\d{1,2}|[a-z]{1,4})(?<suffix>[.)]?)$/;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** What a marker may count, the likelier first; empty for one that no list could print. */
export function ordinalsOf(marker: string): readonly Ordinal[] {
  const { prefix, label, suffix } = parts.exec(marker)?.groups ?? {};
  if (prefix === undefined || label === undefined || suffix === undefined) return [];
  if (/^\d/.test(label)) return [{ prefix, suffix, format: 'decimal', value: Number(label) }];
  const roman: Ordinal = { prefix, suffix, format: 'lowerRoman', value: romans.indexOf(label) + 1 };
  const letter: Ordinal = { prefix, suffix, format: 'lowerLetter', value: label.charCodeAt(0) - 96 };
  return [...(roman.value > 0 ? [roman] : []), ...(label.length === 1 ? [letter] : [])];
}

/** Whether an ordinal is printed in the way of another and counts one more. */
export const isNext = (before: Ordinal, after: Ordinal): boolean =>
  after.format === before.format &&
  after.suffix === before.suffix &&
  after.prefix === before.prefix &&
  after.value === before.value + 1;
