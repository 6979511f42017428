import type { ValueWords } from '../lexicon/words.ts';
import { defaultWords } from './vocabulary.ts';

const named = /£\s?['’]?(?:(?<thousands>000)s?(?!\d)|(?<scale>\p{L}{1,8})(?![\p{L}/]))/gu;

/**
 * Pounds to one unit of the bare figures beneath a heading, as it says: 1,000 for `£000`, `£'000` and `£k`, 1 for `£`; null where it names no
 * pounds, or a sum of them.
 */
export function poundsPerUnit(heading: string, words: ValueWords = defaultWords): number | null {
  for (const { groups } of heading.matchAll(named)) {
    if (groups?.['thousands'] !== undefined) return 1000;
    const scale = groups?.['scale']?.toLowerCase() ?? '';
    if (Object.hasOwn(words.moneyScales, scale)) return words.moneyScales[scale] ?? null;
  }
  return /£(?!\s?\d)/.test(heading) ? 1 : null;
}

/** The pounds of a figure, without what floating point adds. */
export const inPounds = (figure: number, perUnit: number): number => Number((figure * perUnit).toPrecision(15));
