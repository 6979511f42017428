import type { Line, Piece } from './piece.ts';

/** The room that at least parts two cells of a line, and how far the edges of one column may differ. */
export const narrowestGap = 9;
export const sameEdge = 3;
/** How long one line of a label is at most. */
export const longestLabel = 40;

/** The words of pieces that stand side by side. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim();

/** How much room is left before a piece. */
export const gapBefore = (pieces: readonly Piece[], index: number): number => {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  return before === undefined || piece === undefined ? 0 : piece.box[0] - before.box[2];
};

/** Whether a place on x is that of an edge. */
export const isAt = (value: number, place: number): boolean => Math.abs(value - place) <= sameEdge;

/** Before which piece of a line the first gap between cells stands; behind the last for none. */
export function gapIn({ pieces }: Line): number {
  const found = pieces.findIndex((_, index) => gapBefore(pieces, index) >= narrowestGap);
  return found < 0 ? pieces.length : found;
}

const mostLabelLines = 3;
const setSolid = 1.4;
const roomBetweenRows = 1.15;

/** How many lines from one on a label goes on over, its colon on the last; 1 for a label of one line, and where the lines may be rows of their own. */
export function linesOfLabel(lines: readonly Line[], start: number): number {
  const parts: (readonly Piece[])[] = [];
  for (let index = start; index < start + mostLabelLines; index++) {
    const [line, before] = [lines[index], lines[index - 1]];
    if (line === undefined || (index > start && !isSetSolid(before, line, setSolid))) return 1;
    const part = line.pieces.slice(0, gapIn(line));
    const isApart =
      textOf(part).length <= longestLabel && isAt(part[0]?.box[0] ?? 0, parts[0]?.[0]?.box[0] ?? part[0]?.box[0] ?? 0);
    if (!isApart || /[.,;]$/.test(textOf(part))) return 1;
    parts.push(part);
    if (textOf(part).endsWith(':')) return isRow(lines, start, index) ? parts.length : 1;
  }
  return 1;
}

/** Whether lines are one row of cells: there is more room below them than between them, or nothing stands beside the last. */
function isRow(lines: readonly Line[], start: number, end: number): boolean {
  const [last, before, next] = [lines[end], lines[end - 1], lines[end + 1]];
  if (end === start || last === undefined || before === undefined) return false;
  if (gapIn(last) === last.pieces.length) return true;
  const goesOnBelow = next !== undefined && gapIn(next) === next.pieces.length && !isAt(next.box[0], last.box[0]);
  return (
    goesOnBelow ||
    next === undefined ||
    next.baseline - last.baseline > roomBetweenRows * (last.baseline - before.baseline)
  );
}

const isSetSolid = (before: Line | undefined, line: Line, most: number): boolean =>
  before !== undefined && line.baseline - before.baseline <= most * line.size;
