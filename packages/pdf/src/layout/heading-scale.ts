import { boldShare } from './line-style.ts';
import type { Line } from './piece.ts';

/** The look of a document's running text, and the sizes that stand above it. */
export interface HeadingScale {
  readonly bodySize: number;
  /** Running text is bold itself, so weight tells nothing. */
  readonly bodyBold: boolean;
  /** Depth of a heading of this size: 1 for the largest, one more than the number of larger sizes for headings in the body's size. */
  depthOf(size: number): number;
}

const larger = 1.1;
const sameSize = 0.7;
const step = 1.08;

/** The value with the greatest weight; undefined for none. */
function heaviest<T>(weights: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const [value, weight] of weights)
    if (weight > most) {
      best = value;
      most = weight;
    }
  return best;
}

/** The sizes, largest first, of which each stands for those a little smaller. */
function steps(sizes: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const size of sizes.toSorted((a, b) => b - a))
    if (size * step < (found.at(-1) ?? Number.POSITIVE_INFINITY)) found.push(size);
  return found;
}

/** The sizes that make a level: those used on several pages, and one for all the larger ones of a cover. */
function levels(sizes: ReadonlyMap<number, ReadonlySet<number>>): readonly number[] {
  const used = steps([...sizes].filter(([, pages]) => pages.size > 1).map(([size]) => size));
  const cover = Math.max(...sizes.keys());
  return sizes.size > 0 && cover > (used[0] ?? 0) * step ? [cover, ...used] : used;
}

// A cell of a table seldom holds a line this long; a column of prose is full of them.
const proseLength = 60;
const fewestProseLines = 6;

/** The size most characters are set in: of prose, where a document has some, since its tables are often set smaller. */
function bodySizeOf(lines: readonly Line[]): number {
  const pieces = lines.flatMap((line) => line.pieces);
  const prose = pieces.filter((piece) => piece.text.length >= proseLength);
  const sizes = new Map<number, number>();
  for (const { size, text } of prose.length < fewestProseLines ? pieces : prose) {
    const key = Math.round(size * 2) / 2;
    sizes.set(key, (sizes.get(key) ?? 0) + text.length);
  }
  return heaviest(sizes) ?? 10;
}

/** Reads the scale from a document's lines. */
export function headingScale(lines: readonly Line[]): HeadingScale {
  const bodySize = bodySizeOf(lines);
  let bold = 0;
  let all = 0;
  const sizesAbove = new Map<number, Set<number>>();
  for (const line of lines) {
    const length = line.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    if (Math.abs(line.size - bodySize) <= sameSize) {
      all += length;
      bold += length * boldShare(line);
    } else if (line.size >= bodySize * larger) {
      const size = Math.round(line.size * 2) / 2;
      sizesAbove.set(size, (sizesAbove.get(size) ?? new Set()).add(line.pieces[0]?.page ?? 0));
    }
  }
  const above = levels(sizesAbove);
  return {
    bodySize,
    bodyBold: all > 0 && bold / all > 0.6,
    depthOf: (size) => Math.min(6, 1 + above.filter((other) => other > size * step).length),
  };
}
