import { goesOn } from './line-style.ts';
import type { Piece } from './piece.ts';

interface Ink {
  readonly text: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

const looser = 1.3;
// Lines of one cell stand no further apart than this, in sizes of their type, where nothing else tells.
const usualLead = 0.3;
const mostFilled = 0.6;

const columnOf = (xs: readonly number[], { box }: Piece): number => {
  const middle = (box[0] + box[2]) / 2;
  return xs.slice(1, -1).filter((x) => x < middle).length;
};

/** The stretches of white over all columns, from top to bottom. */
function whites(ink: readonly Ink[]): readonly { readonly at: number; readonly height: number }[] {
  const found: { at: number; height: number }[] = [];
  let bottom = Number.POSITIVE_INFINITY;
  for (const { top, bottom: end } of ink.toSorted((a, b) => a.top - b.top)) {
    if (top > bottom) found.push({ at: (top + bottom) / 2, height: top - bottom });
    bottom = bottom === Number.POSITIVE_INFINITY ? end : Math.max(bottom, end);
  }
  return found;
}

/** How far lines in one column stand apart at the least. */
function leastLead(ink: readonly Ink[], columns: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let column = 0; column < columns; column++) {
    const own = ink.filter((each) => each.column === column).toSorted((a, b) => a.top - b.top);
    own.slice(1).forEach((each, index) => {
      const gap = each.top - (own[index]?.bottom ?? each.top);
      if (gap > -1) least = Math.min(least, Math.max(0, gap));
    });
  }
  return least;
}

/** The white wider than that between the lines of a cell. */
function rowBreaks(ink: readonly Ink[], columns: number, size: number): readonly number[] {
  const lead = Math.min(leastLead(ink, columns), usualLead * size);
  return whites(ink)
    .filter(({ height }) => height >= Math.max(looser * lead, lead + 0.1 * size))
    .map(({ at }) => at);
}

/**
 * The white above the lines that begin in the first column and fill most others, of rows set no wider than lines; none where a line begins
 * in the first column and fills few, or goes on with a sentence there, or where one fills all columns but the first.
 */
function lineBreaks(ink: readonly Ink[], columns: number): readonly number[] {
  const found: number[] = [];
  const parts = whites(ink);
  for (const [index, { at }] of parts.entries()) {
    const end = parts[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const own = ink.filter(({ top, bottom }) => top > at && bottom < end);
    const first = own.find(({ column }) => column === 0);
    const filled = new Set(own.map(({ column }) => column)).size;
    if (first === undefined ? filled === columns - 1 : goesOn(first.text) || filled < mostFilled * columns) return [];
    if (first === undefined) continue;
    found.push(at);
  }
  return found;
}

/**
 * Lower edges of the rows that pieces under a row of headings form: parted by the wider stretches of white, however the lines of each
 * cell stand to those beside it, or where all are alike by where the first column has words. Undefined where they form none that fill their
 * columns, and where labels in the first column stand half-way down several rows.
 *
 * @param xs - the edges of the columns.
 */
export function bodyRows(pieces: readonly Piece[], xs: readonly number[]): readonly number[] | undefined {
  const columns = xs.length - 1;
  const ink = pieces.map((piece): Ink => {
    const { text, baseline, size } = piece;
    return { text, column: columnOf(xs, piece), top: baseline - 0.8 * size, bottom: baseline + 0.2 * size };
  });
  const size = Math.max(0, ...pieces.map((piece) => piece.size));
  const wide = rowBreaks(ink, columns, size);
  const unlabelled = ink.filter(({ column }) => column > 0);
  if (wide.length > 0 && rowBreaks(unlabelled, columns, size).length > wide.length) return undefined;
  const breaks = wide.length > 0 ? wide : lineBreaks(ink, columns);
  const bottoms = [...breaks, Math.max(0, ...ink.map(({ bottom }) => bottom)) + 1];
  const filled = bottoms.map((bottom, index) => {
    const top = bottoms[index - 1] ?? Number.NEGATIVE_INFINITY;
    return new Set(ink.filter((each) => each.top > top && each.bottom < bottom).map(({ column }) => column)).size;
  });
  const end = filled.findLastIndex((count) => count > 1) + 1;
  const kept = filled.slice(0, end);
  return end === 0 || kept.filter((count) => count >= mostFilled * columns).length < 0.5 * end
    ? undefined
    : bottoms.slice(0, end);
}
