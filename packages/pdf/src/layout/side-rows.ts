import { isClosed } from './line-style.ts';
import { readMarker } from './marker.ts';
import { type Line, lineText, type Piece, toLine } from './piece.ts';
import type { Interval } from './text-columns.ts';

const fewestRows = 3;
// Labels take up less of the line than what they label.
const widestLabels = 0.45;
const longestLabel = 90;
const longText = 40;
// A cell's text ends this much before the next column begins, in sizes.
const padding = 0.9;

/** What a line prints left and right of a gutter. */
interface Sides {
  readonly line: Line;
  readonly left: Line | undefined;
  readonly right: Line | undefined;
}

function sidesOf(line: Line, { from, to }: Interval): Sides {
  const middle = (from + to) / 2;
  const isLeft = (piece: Piece): boolean => (piece.box[0] + piece.box[2]) / 2 < middle;
  return {
    line,
    left: toLine(line.pieces.filter(isLeft)),
    right: toLine(line.pieces.filter((piece) => !isLeft(piece))),
  };
}

const firstWord = (line: Line): number => {
  const text = lineText(line);
  const end = text.search(/\s/);
  return ((line.box[2] - line.box[0]) * (end < 0 ? text.length : end)) / Math.max(1, text.length);
};

/** Whether a label had no room for the first word of the line below it, which so goes on with it. */
const isWrapped = (above: Line, below: Line, edge: number): boolean =>
  above.box[2] + firstWord(below) + padding * below.size > edge - padding * below.size;

/**
 * The rows of labels at the side of running text, where labels run over several lines: those of a table whose cells nothing draws. Undefined
 * where what stands side by side is no such table, or where no label runs over its line and the lines can be read as they stand.
 */
export function sideRows(lines: readonly Line[], gutter: Interval): readonly (readonly Line[])[] | undefined {
  const sides = lines.map((line) => sidesOf(line, gutter));
  const rows: { readonly own: Sides[]; label: Line }[] = [];
  let wrapped = 0;
  for (const side of sides) {
    const row = rows.at(-1);
    const { left } = side;
    if (row !== undefined && (left === undefined || isWrapped(row.label, left, gutter.to))) {
      if (left !== undefined) {
        if (row.own.at(-1)?.left === undefined) return undefined;
        row.label = left;
        wrapped++;
      }
      row.own.push(side);
      continue;
    }
    const before = sides[sides.indexOf(side) - 1]?.right;
    // A row begins in both columns at once, and what stood above in the right one is at its end.
    if (left === undefined || side.right === undefined || (before !== undefined && !isClosed(lineText(before))))
      return undefined;
    rows.push({ own: [side], label: left });
  }
  if (wrapped === 0 || rows.length < fewestRows) return undefined;
  const labels = rows.map(({ own }) => own.flatMap(({ left }) => (left === undefined ? [] : lineText(left))).join(' '));
  const texts = rows.map(({ own }) =>
    own.flatMap(({ right }) => (right === undefined ? [] : lineText(right))).join(' '),
  );
  const all = Math.max(...lines.map(({ box }) => box[2])) - Math.min(...lines.map(({ box }) => box[0]));
  const narrow = gutter.to - Math.min(...lines.map(({ box }) => box[0])) <= widestLabels * all;
  const areLabels = labels.every((label) => label.length <= longestLabel && readMarker(label, true) === undefined);
  if (!narrow || !areLabels || !texts.some((text) => text.length >= longText)) return undefined;
  return rows.map(({ own }) => own.map(({ line }) => line));
}
