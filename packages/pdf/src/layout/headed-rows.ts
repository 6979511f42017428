import type { Piece } from './piece.ts';

interface Ink {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

const looser = 1.3;
// Lines of one cell stand no further apart than this, in sizes of their type, where nothing else tells.
const usualLead = 0.3;

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

/**
 * Lower edges of the rows that pieces under a row of headings form: parted by the wider stretches of white, however the lines of each
 * cell stand to those beside it. Undefined where they form none that fill their columns.
 *
 * @param xs - the edges of the columns.
 */
export function bodyRows(pieces: readonly Piece[], xs: readonly number[]): readonly number[] | undefined {
  const columns = xs.length - 1;
  const ink = pieces.map((piece): Ink => {
    const { baseline, size } = piece;
    return { column: columnOf(xs, piece), top: baseline - 0.8 * size, bottom: baseline + 0.2 * size };
  });
  const size = Math.max(0, ...pieces.map((piece) => piece.size));
  const parts = whites(ink);
  const lead = Math.min(leastLead(ink, columns), usualLead * size);
  const breaks = parts.filter(({ height }) => height >= Math.max(looser * lead, lead + 0.1 * size)).map(({ at }) => at);
  const bottoms = [...breaks, Math.max(0, ...ink.map(({ bottom }) => bottom)) + 1];
  const filled = bottoms.map((bottom, index) => {
    const top = bottoms[index - 1] ?? Number.NEGATIVE_INFINITY;
    return new Set(ink.filter((each) => each.top > top && each.bottom < bottom).map(({ column }) => column)).size;
  });
  const end = filled.findLastIndex((count) => count > 1) + 1;
  const kept = filled.slice(0, end);
  return end === 0 || kept.filter((count) => count >= 0.6 * columns).length < 0.5 * end
    ? undefined
    : bottoms.slice(0, end);
}
