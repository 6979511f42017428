import { columnKind } from './column-test.ts';
import {
  bandFrom,
  narrowestGutter,
  type PlacedInset,
  type Row,
  rowOfInset,
  rowOfLine,
  sideOf,
} from './gutter-bands.ts';
import type { Line } from './piece.ts';
import { beginOfProse, headsBoth } from './prose-bands.ts';
import type { Interval } from './text-columns.ts';

/** Lines and insets read from top to bottom before the next column is. */
export interface Column {
  readonly lines: readonly Line[];
  readonly insets: readonly PlacedInset[];
  /** Where lines may reach to, in a column whose lines are too short to show it. */
  readonly right?: number;
  /** Its text goes on from the foot of the column before. */
  readonly goesOn?: boolean;
}

const toColumn = (rows: readonly Row[], right?: number): Column => ({
  ...(right !== undefined && { right }),
  lines: rows.flatMap((row) => row.line ?? []),
  insets: rows.flatMap((row) => row.inset ?? []),
});

const linesIn = (rows: readonly Row[]): readonly Line[] => rows.flatMap((row) => row.line ?? []);

/** Columns of running text, left before right, under each heading that heads both. */
function proseColumns(rows: readonly Row[], gutter: Interval): readonly Column[] {
  const middle = (gutter.from + gutter.to) / 2;
  const cut = rows.findIndex((_, index) => headsBoth(rows, index, gutter));
  const part = cut < 0 ? rows : rows.slice(0, cut);
  const [first, ...more] = order(sideOf(part, (x) => x >= middle));
  const right = first === undefined ? [] : [{ ...first, goesOn: true }, ...more];
  const columns = [...order(sideOf(part, (x) => x < middle)), ...right];
  if (cut < 0) return columns;
  return [...columns, toColumn(rows.slice(cut, cut + 1)), ...proseColumns(rows.slice(cut + 1), gutter)];
}

const mostAttempts = 40;

function order(rows: readonly Row[]): readonly Column[] {
  let attempts = 0;
  for (let start = 0; start < rows.length && attempts < mostAttempts; start++) {
    const band = bandFrom(rows, start);
    if (band === undefined || band.end - start < 2) continue;
    attempts++;
    const within = rows.slice(start, band.end);
    const middle = (band.gutter.from + band.gutter.to) / 2;
    const left = sideOf(within, (x) => x < middle);
    const right = sideOf(within, (x) => x >= middle);
    const kind = columnKind(linesIn(left), linesIn(right));
    // The last rows of a table are no columns, long as their cells may be.
    if (kind === 'rows') start = band.end - 1;
    if (kind === undefined || kind === 'rows') continue;
    const begin = kind === 'prose' ? beginOfProse(rows, band) : start;
    const before = begin > 0 ? [toColumn(rows.slice(0, begin))] : [];
    const after = order(rows.slice(band.end));
    if (kind === 'prose') return [...before, ...proseColumns(rows.slice(begin, band.end), band.gutter), ...after];
    const width = band.gutter.to - Math.min(...within.flatMap((row) => row.printed.map((part) => part.from)));
    return [
      ...before,
      toColumn(left, band.gutter.to - narrowestGutter),
      toColumn(right, band.gutter.to + width),
      ...after,
    ];
  }
  return rows.length > 0 ? [toColumn(rows)] : [];
}

/**
 * The columns of a region in reading order: where its lines leave a gutter between two columns of running text, two pages side by side
 * or two blocks under headings of their own, the left one is read before the right one. Rows of labels and values are no columns.
 */
export function readingOrder(lines: readonly Line[], insets: readonly PlacedInset[]): readonly Column[] {
  // Most cells hold a single line.
  if (lines.length + insets.length < 2) return lines.length + insets.length === 0 ? [] : [{ lines, insets }];
  return order([...lines.map(rowOfLine), ...insets.map(rowOfInset)].sort((a, b) => a.top - b.top));
}
