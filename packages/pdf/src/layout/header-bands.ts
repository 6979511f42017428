import type { Box } from '@council-reports/core';
import type { Fill } from '../page/page-model.ts';
import { overlap, unionBox } from './geometry.ts';
import { withoutOverheads } from './header-words.ts';
import type { Line, Piece } from './piece.ts';
import type { Interval } from './text-columns.ts';

/** Between which x a column ends. */
export interface ColumnEnd extends Interval {
  /** Whether the headings stand so close there that they may be the words of one. */
  readonly doubtful?: boolean;
}

/** A row of headings: its place, and where its columns end. */
export interface HeaderBand {
  readonly box: Box;
  readonly ends: readonly ColumnEnd[];
  /** The size its headings are set in, where they are bold: names of groups of rows may be set alike. */
  readonly size?: number;
  /** Between which x what stands under it may stand. */
  readonly reach: Interval;
}

const lowest = 9;
const highest = 64;
const sameEnd = 1.5;
const widestSeam = 4;
const fewestColumns = 3;
const wordSpace = 0.9;
const overhang = 4;

const reachOf = (box: Box): Interval => ({ from: box[0] - overhang, to: box[2] + overhang });

/** Whether a piece stands in a box. */
export const isInside = ({ box, baseline }: Piece, [left, top, right, bottom]: Box): boolean =>
  baseline > top && baseline <= bottom + 1 && overlap(box[0], box[2], left, right) > 2;

/** Whether a fill goes on beside another with one row of headings: at the foot of both, in one height or, where headings take up two levels, in one shade. */
const goesOnWith = (last: Fill, next: Fill): boolean =>
  Math.abs(last.box[3] - next.box[3]) <= sameEnd &&
  Math.abs(next.box[0] - last.box[2]) <= widestSeam &&
  (Math.abs(last.box[1] - next.box[1]) <= sameEnd || last.color === next.color);

/** Fills with one foot that stand beside each other, from left to right. */
function chains(fills: readonly Fill[]): readonly (readonly Fill[])[] {
  const found: Fill[][] = [];
  const byFoot = new Map<number, Fill[][]>();
  for (const fill of fills.toSorted((a, b) => a.box[0] - b.box[0])) {
    const key = Math.round(fill.box[3]);
    const level = [key - 1, key, key + 1].flatMap((near) => byFoot.get(near) ?? []);
    const before = level.find((chain) => {
      const last = chain.at(-1);
      return last !== undefined && goesOnWith(last, fill);
    });
    if (before !== undefined) {
      before.push(fill);
      continue;
    }
    const chain = [fill];
    found.push(chain);
    byFoot.set(key, [...(byFoot.get(key) ?? []), chain]);
  }
  return found;
}

/** The stretches of x that words stand over, on whichever line; those less than a word space apart are one. */
function stretchesOf(pieces: readonly Piece[]): readonly Interval[] {
  const found: { from: number; to: number }[] = [];
  for (const { box, size } of pieces.toSorted((a, b) => a.box[0] - b.box[0])) {
    const last = found.at(-1);
    if (last !== undefined && box[0] - last.to < wordSpace * size) last.to = Math.max(last.to, box[2]);
    else found.push({ from: box[0], to: box[2] });
  }
  return found;
}

/** A band of one shade: its columns are told by the headings that stand in it. */
function bandOfWords(box: Box, pieces: readonly Piece[]): HeaderBand | undefined {
  const parts = stretchesOf(withoutOverheads(pieces.filter((piece) => isInside(piece, box))));
  const ends = parts.slice(1).map(({ from }, index) => ({ from: parts[index]?.to ?? from, to: from }));
  return parts.length < fewestColumns ? undefined : { box, ends, reach: reachOf(box) };
}

/** A band of a fill to each column, with words in each. */
function bandOfFills(chain: readonly Fill[], box: Box, pieces: readonly Piece[]): HeaderBand | undefined {
  if (chain.length < fewestColumns) return undefined;
  if (!chain.every((fill) => pieces.some((piece) => isInside(piece, fill.box)))) return undefined;
  const ends = chain.slice(1).map(({ box: next }, index) => {
    const x = ((chain[index]?.box[2] ?? next[0]) + next[0]) / 2;
    return { from: x, to: x };
  });
  return { box, ends, reach: reachOf(box) };
}

/** Rows of three or more headings that are shaded as one row is: by a fill to each, or by one behind them all. */
export function headerBands(fills: readonly Fill[], lines: readonly Line[]): readonly HeaderBand[] {
  const rows = fills.filter(({ box, color, round }) => {
    const height = box[3] - box[1];
    return round !== true && color !== '#ffffff' && height >= lowest && height <= highest;
  });
  if (rows.length === 0) return [];
  const pieces = lines.flatMap((line) => line.pieces);
  return chains(rows).flatMap((chain) => {
    const box = unionBox(chain.map((fill) => fill.box));
    if (box === undefined) return [];
    return (chain.length === 1 ? bandOfWords(box, pieces) : bandOfFills(chain, box, pieces)) ?? [];
  });
}
