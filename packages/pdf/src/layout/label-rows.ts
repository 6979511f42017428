import { gapBefore, gapIn, isAt, linesOfLabel, longestLabel, narrowestGap, sameEdge, textOf } from './label-lines.ts';
import { isCapitals } from './line-style.ts';
import type { Line, Piece } from './piece.ts';

const furthestRow = 3.2;
const furthestLine = 2.2;

/** A label with what stands beside it. */
interface Labelled {
  readonly label: readonly Piece[];
  readonly value: readonly Piece[];
  /** How many lines the label takes up, where it is more than one. */
  readonly lines?: number;
}

/** A row of labels and values with its lines and the places on x where its cells begin, the label's left out. */
export interface LabelRow {
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
function rowsFrom(lines: readonly Line[], start: number): readonly LabelRow[] {
  const rows: LabelRow[] = [];
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
function ownRows(rows: readonly LabelRow[]): readonly LabelRow[] {
  const end = rows.findIndex((_, index) => index > 0 && !areAligned(rows.slice(0, index + 1)));
  const aligned = end < 0 ? rows : rows.slice(0, end);
  return aligned.slice(0, aligned.findLastIndex(({ hasValue }) => hasValue) + 1);
}

/** Whether labels stand under one another, at their left or at their right end. */
function areAligned(rows: readonly LabelRow[]): boolean {
  const lefts = rows.map(({ label }) => label[0]?.box[0] ?? 0);
  const rights = rows.map(({ label }) => rightOf(label));
  return [lefts, rights].some((ends) => ends.every((end) => isAt(end, ends[0] ?? end)));
}

/** The rows of labels and values from a line on: values share a left end, labels stand in line, and the last one has a value. */
export const labelRowsAt = (lines: readonly Line[], start: number): readonly LabelRow[] =>
  ownRows(rowsFrom(lines, start));
