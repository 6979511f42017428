import { columnGrid, rowEdges } from './column-grid.ts';
import type { LabelTable } from './label-tables.ts';
import { type Line, lineText } from './piece.ts';

const fewestRows = 3;
const mostLines = 60;
const longestLabel = 40;
const sameEdge = 3;
const narrowestGap = 9;
// In sizes: how far a label may stand from the middle of its value, and lines of a table from one another.
const offMiddle = 0.35;
const furthest = 3.2;
// Lines of one text stand no more apart than this many times the least.
const loose = 1.15;

/** What a line prints before the left end of the values, and from it on. */
interface Sides {
  readonly line: Line;
  readonly isLabel: boolean;
  readonly hasValue: boolean;
}

const isLabelText = (line: Line, end: number): boolean => {
  const text = lineText({ ...line, pieces: line.pieces.slice(0, end) }).trim();
  return text.length <= longestLabel && text.endsWith(':') && /\p{L}{2}/u.test(text);
};

/** How a line lies about the left end of the values; undefined where it runs over it or begins elsewhere. */
function sidesOf(line: Line, edge: number): Sides | undefined {
  const at = line.pieces.findIndex(({ box }) => box[0] >= edge - sameEdge);
  const end = at < 0 ? line.pieces.length : at;
  const value = line.pieces[end];
  if (value !== undefined && value.box[0] > edge + sameEdge) return undefined;
  const before = line.pieces[end - 1];
  if (before === undefined) return { line, isLabel: false, hasValue: true };
  if (before.box[2] > edge - narrowestGap || !isLabelText(line, end)) return undefined;
  return { line, isLabel: true, hasValue: value !== undefined };
}

/** The left end of the values where a line is the first of a value whose label stands on the line below it; undefined for others. */
function edgeAt(lines: readonly Line[], start: number): number | undefined {
  const [first, second] = [lines[start], lines[start + 1]];
  if (first === undefined || second === undefined) return undefined;
  if (second.box[0] < first.box[0] - narrowestGap) return first.box[0];
  const gap = first.pieces.find(
    ({ box }, index) => index > 0 && box[0] - (first.pieces[index - 1]?.box[2] ?? box[0]) >= narrowestGap,
  );
  return isLabelText(first, gap === undefined ? 0 : first.pieces.indexOf(gap)) ? gap?.box[0] : undefined;
}

const middleOf = (line: Line): number => (line.box[1] + line.box[3]) / 2;

/** How many lines from `start` on have a label in their middle; undefined where none do. */
function rowLength(sides: readonly Sides[], start: number): number | undefined {
  const at = sides.findIndex(({ isLabel }, index) => index >= start && isLabel);
  const label = sides[at]?.line;
  const first = sides[start]?.line;
  if (label === undefined || first === undefined) return undefined;
  for (let end = at; end < sides.length; end++) {
    const last = sides[end];
    if (last === undefined || (end > at && last.isLabel)) return undefined;
    if (at > start && !last.hasValue) continue;
    const middle = (first.box[1] + last.line.box[3]) / 2;
    if (Math.abs(middle - middleOf(label)) <= offMiddle * label.size) return end - start + 1;
  }
  return undefined;
}

const gapsOf = (own: readonly Sides[]): readonly number[] => {
  const values = own.filter(({ hasValue }) => hasValue);
  return values.slice(1).map(({ line }, index) => line.baseline - (values[index]?.line.baseline ?? 0));
};

/** Whether the lines of a value stand as evenly as one text does. */
const isEven = (own: readonly Sides[]): boolean => {
  const gaps = gapsOf(own);
  return gaps.every((gap) => gap <= loose * Math.min(...gaps));
};

/** Whether a row can but be one whose label is half-way down: its label has a line to itself there, or more room stands above the row than in it. */
function showsCentre(own: readonly Sides[], before: Sides | undefined): boolean {
  const [first] = own;
  if (first === undefined || first.isLabel || own.length < 2) return false;
  if (before === undefined || own.some(({ isLabel, hasValue }) => isLabel && !hasValue)) return true;
  return first.line.baseline - before.line.baseline > loose * Math.max(...gapsOf(own));
}

/** The rows of labels and values, each label set in the middle of its value's lines; undefined where labels stand otherwise. */
function rowsOf(sides: readonly Sides[]): readonly (readonly Line[])[] | undefined {
  const rows: Line[][] = [];
  let isCentred = false;
  for (let index = 0; index < sides.length; ) {
    const length = rowLength(sides, index);
    if (length === undefined) return undefined;
    const own = sides.slice(index, index + length);
    if (!isEven(own)) return undefined;
    if (showsCentre(own, sides[index - 1])) isCentred = true;
    rows.push(own.map(({ line }) => line));
    index += length;
  }
  return isCentred && rows.length >= fewestRows ? rows : undefined;
}

/**
 * The table of labels in colons and values that begins with a line, each label set half-way down the lines of its value. Undefined where
 * labels stand otherwise, and for fewer than three rows.
 */
export function centredTableAt(lines: readonly Line[], start: number): LabelTable | undefined {
  const edge = edgeAt(lines, start);
  if (edge === undefined) return undefined;
  const sides: Sides[] = [];
  for (let line = lines[start]; line !== undefined && sides.length < mostLines; line = lines[start + sides.length]) {
    const before = sides.at(-1)?.line;
    const own = sidesOf(line, edge);
    if (
      own === undefined ||
      line.notes !== undefined ||
      (before !== undefined && line.baseline - before.baseline > furthest * line.size)
    )
      break;
    sides.push(own);
  }
  const rows = rowsOf(sides);
  if (rows === undefined) return undefined;
  const own = rows.flat();
  const left = Math.min(...own.map(({ box }) => box[0])) - 1;
  const right = Math.max(...own.map(({ box }) => box[2])) + 1;
  const top = Math.min(...own.map(({ box }) => box[1])) - 1;
  const bottom = Math.max(...own.map(({ box }) => box[3])) + 1;
  return {
    grid: columnGrid([left, edge - sameEdge, right], rowEdges(rows, top, bottom), rows),
    pieces: own.flatMap((line) => line.pieces),
    taken: own.length,
  };
}
