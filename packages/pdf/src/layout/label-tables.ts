import { gridWithJoins, rowEdges } from './column-grid.ts';
import { clusterMeans, nearestIndex } from './geometry.ts';
import { gapBefore, gapIn, isAt, linesOfLabel, longestLabel, narrowestGap, sameEdge, textOf } from './label-lines.ts';
import { goesOn, isCapitals, isClosed } from './line-style.ts';
import { type Line, lineText, type Piece } from './piece.ts';
import type { RuledGrid } from './ruled-grid.ts';

/** A table of labels and values without rules, and how many lines it takes up. */
export interface LabelTable {
  readonly grid: RuledGrid;
  readonly pieces: readonly Piece[];
  readonly taken: number;
}

const fewestLabels = 3;
// Headings at the side of running text look like labels without colons; their text is longer.
const fewestPlainLabels = 4;
const mostLinesOfPlain = 2.5;
const furthestRow = 3.2;
const furthestLine = 2.2;

/** A label with what stands beside it. */
interface Labelled {
  readonly label: readonly Piece[];
  readonly value: readonly Piece[];
  /** How many lines the label takes up, where it is more than one. */
  readonly lines?: number;
}

/** The rows of a table, each with its lines and the places on x where its cells begin, the label's left out. */
interface Row {
  readonly label: readonly Piece[];
  readonly lines: Line[];
  readonly starts: readonly number[];
  readonly hasValue: boolean;
}

const isLabel = (text: string): boolean => text.length <= longestLabel && text.endsWith(':') && /\p{L}{2}/u.test(text);

const areBold = (pieces: readonly Piece[]): boolean => pieces.every(({ bold }) => bold);

/** Whether a label without a colon is set apart by its look from the one text beside it: in capitals or bold, which that is not. */
function looksLikeLabel(label: readonly Piece[], value: readonly Piece[]): boolean {
  const [own, other] = [textOf(label), textOf(value)];
  if (other === '' || own.length > longestLabel || /[.,;]$/.test(own) || !/\p{L}{2}/u.test(own)) return false;
  if (value.some((_, index) => gapBefore(value, index) >= narrowestGap)) return false;
  return (isCapitals(own) && !isCapitals(other)) || (areBold(label) && !areBold(value));
}

/** The label a line begins with, set apart from what follows it or alone; undefined where it begins with none. */
function labelled(line: Line): Labelled | undefined {
  const { pieces } = line;
  const at = gapIn(line);
  const [label, value] = [pieces.slice(0, at), pieces.slice(at)];
  return isLabel(textOf(label)) || looksLikeLabel(label, value) ? { label, value } : undefined;
}

/** A label that goes on over several lines, with what stands beside the first of them. */
function wrappedAt(lines: readonly Line[], start: number): Labelled | undefined {
  const count = linesOfLabel(lines, start);
  const first = lines[start];
  if (count === 1 || first === undefined) return undefined;
  const label = lines.slice(start, start + count).flatMap((line) => line.pieces.slice(0, gapIn(line)));
  return { label, value: first.pieces.slice(gapIn(first)), lines: count };
}

/** Where cells begin in a row's value: its left end, and each further label with what stands apart from it. */
function startsOf(value: readonly Piece[]): readonly number[] {
  const starts = value.slice(0, 1).map((piece) => piece.box[0]);
  value.forEach((piece, index) => {
    const next = value[index + 1];
    if (index === 0 || next === undefined || gapBefore(value, index) < narrowestGap) return;
    if (isLabel(piece.text.trim()) && gapBefore(value, index + 1) >= narrowestGap)
      starts.push(piece.box[0], next.box[0]);
  });
  return starts;
}

const rightOf = (pieces: readonly Piece[]): number => Math.max(...pieces.map(({ box }) => box[2]));

/** The rows of labels and values from `start` on; their values share a left end. */
function rowsFrom(lines: readonly Line[], start: number): readonly Row[] {
  const rows: Row[] = [];
  let left: number | undefined;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const distance = line.baseline - (lines[index - 1]?.baseline ?? line.baseline);
    if (index > start && distance > furthestRow * line.size) break;
    const own = wrappedAt(lines, index) ?? labelled(line);
    const [first] = own?.value ?? [];
    if (left === undefined) left = first?.box[0];
    if (left === undefined) break;
    const last = rows.at(-1);
    if (own !== undefined && (first === undefined ? rightOf(own.label) < left - sameEdge : isAt(first.box[0], left))) {
      const end = index + (own.lines ?? 1);
      rows.push({
        label: own.label,
        lines: lines.slice(index, end),
        starts: startsOf(own.value),
        hasValue: first !== undefined,
      });
      index = end - 1;
    } else if (last !== undefined && isAt(line.box[0], left) && distance <= furthestLine * line.size)
      last.lines.push(line);
    else break;
  }
  return rows;
}

/** Rows up to the last with a value whose label stands in line with the first: what follows is a heading that ends in a colon. */
function ownRows(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((_, index) => index > 0 && !areAligned(rows.slice(0, index + 1)));
  const aligned = end < 0 ? rows : rows.slice(0, end);
  return aligned.slice(0, aligned.findLastIndex(({ hasValue }) => hasValue) + 1);
}

/** Whether labels stand under one another, at their left or at their right end. */
function areAligned(rows: readonly Row[]): boolean {
  const lefts = rows.map(({ label }) => label[0]?.box[0] ?? 0);
  const rights = rows.map(({ label }) => rightOf(label));
  return [lefts, rights].some((ends) => ends.every((end) => isAt(end, ends[0] ?? end)));
}

const fewestEntries = 3;
const longestEntry = 60;

/** Whether each line of a row's value may be an entry of its own. */
const mayBeEntries = ({ lines }: Row): boolean =>
  lines.every((line, index) => {
    if (line.notes !== undefined && line.notes.length > 0) return false;
    const text = lineText(line).trim();
    return text.length <= longestEntry && !isClosed(text) && !text.endsWith(',') && (index === 0 || !goesOn(text));
  });

/** Whether a row's value is a list of entries, each on a line of its own, as those present at a meeting are. */
const isOfEntries = (row: Row): boolean => row.lines.length >= fewestEntries && mayBeEntries(row);

/** Where the values may reach to: lists of entries alone do not show it, and the longest would look like a full line. */
const reachOf = (rows: readonly Row[], left: number, right: number): number =>
  rows.some(isOfEntries) && rows.every(mayBeEntries) ? 2 * right - left : right;

/** Whether rows are enough for a table: three with values, or two in colons of which one holds a list. */
function areEnough(rows: readonly Row[]): boolean {
  const count = rows.filter(({ hasValue }) => hasValue).length;
  if (count >= fewestLabels) return true;
  const areLabels = rows.every(({ label }) => textOf(label).endsWith(':'));
  return count === 2 && areLabels && rows.every(mayBeEntries) && rows.some(isOfEntries);
}

/**
 * The table of labels and values that begins with a line: labels that end in colons, or are set in capitals or bold, stand under one
 * another, their values begin at one place, and go on there on further lines. Further labels in a row have cells of their own. Undefined for
 * fewer than three labels with values (two where one has a list of entries beside it), four where any is without a colon.
 */
export function labelTableAt(lines: readonly Line[], start: number): LabelTable | undefined {
  const rows = ownRows(rowsFrom(lines, start));
  if (!areEnough(rows)) return undefined;
  const own = rows.flatMap((row) => row.lines);
  const plain = rows.filter(({ label }) => !textOf(label).endsWith(':'));
  if (plain.length > 0 && (rows.length < fewestPlainLabels || own.length > mostLinesOfPlain * rows.length))
    return undefined;
  const side = (pick: (line: Line) => number, choose: (...values: number[]) => number): number =>
    choose(...own.map(pick));
  const starts = clusterMeans(
    rows.flatMap((row) => row.starts),
    2 * sameEdge,
  );
  const right = side(({ box, notes = [] }) => Math.max(box[2], ...notes.map((note) => note.box[2])), Math.max);
  const xs = [
    side((line) => line.box[0], Math.min) - 1,
    ...starts.map((x) => x - sameEdge),
    reachOf(rows, starts[0] ?? 0, right) + 1,
  ];
  const ys = rowEdges(
    rows.map((row) => row.lines),
    side((line) => line.box[1], Math.min) - 1,
    side(({ box, notes = [] }) => Math.max(box[3], ...notes.map((note) => note.box[3])), Math.max) + 1,
  );
  const begins = rows.map((row) => new Set([1, ...row.starts.map((x) => nearestIndex(starts, x) + 1)]));
  return {
    grid: gridWithJoins(xs, ys, (row, edge) => begins[row]?.has(edge) !== true),
    pieces: own.flatMap((line) => [...line.pieces, ...(line.notes ?? [])]),
    taken: own.length,
  };
}
