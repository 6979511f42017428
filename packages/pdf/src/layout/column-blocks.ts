import { type Block, lineBreak, paragraph } from '@council-reports/core';
import type { LayoutContext } from './context.ts';
import { readHeading } from './headings.ts';
import { inlinesOf } from './inline.ts';
import { buildLists, type Entry } from './lists.ts';
import { follows } from './marker.ts';
import { type Bounds, measureOf } from './measure.ts';
import { type Group, groupParagraphs } from './paragraphs.ts';
import { groupLines, type Line, toLine } from './piece.ts';
import { readLine } from './read-line.ts';
import { regionsOf } from './region-union.ts';
import type { PieceCutter } from './split-piece.ts';

/** How the lines of a column are read: running text has headings, a table's cell has none. */
export interface ColumnReader {
  readonly context: LayoutContext;
  readonly cutter: PieceCutter;
  /** The heading a paragraph is, where it is one. */
  readonly headingOf: (group: Group, context: LayoutContext) => Block | undefined;
}

/** Reads headings by their look. */
export const withHeadings: ColumnReader['headingOf'] = readHeading;

/** Reads no headings: for the cells of tables. */
export const withoutHeadings: ColumnReader['headingOf'] = () => undefined;

/** Something in a column that is no line of text: a table, or the content of a box. */
export interface Inset {
  readonly top: number;
  readonly left: number;
  readonly blocks: readonly Block[];
}

/** Whether a paragraph is one of a numbered series that stands without text between: an item of a list, however it is set. */
function isInSeries(group: Group, before: Group | undefined, after: Group | undefined): boolean {
  const { marker } = group;
  // 3.0 numbers a section whose first paragraph is 3.1.
  if (marker === undefined || marker.value === 0) return false;
  const previous = before?.marker;
  const next = after?.marker;
  return (
    (previous !== undefined && previous.value > 0 && follows(previous, marker)) ||
    (next !== undefined && follows(marker, next))
  );
}

function entryOf(group: Group, inSeries: boolean, { context, headingOf }: ColumnReader): Entry {
  const { left, textLeft, marker } = group;
  const heading = inSeries ? undefined : headingOf(group, context);
  if (heading !== undefined) return { block: heading, left, textLeft };
  const bodies = group.lines.map((line) => line.body);
  const at = group.brokenAt ?? bodies.length;
  const below = inlinesOf(bodies.slice(at), context.vocabulary);
  const above = inlinesOf(bodies.slice(0, at), context.vocabulary);
  const inlines = below.length === 0 ? above : [...above, lineBreak(), ...below];
  const block = paragraph(inlines, { regions: regionsOf(bodies) });
  const size = group.lines[0]?.body.size;
  return {
    block,
    ...(size !== undefined && { size }),
    left,
    textLeft,
    ...(marker !== undefined && { marker, regions: regionsOf(group.lines.map((line) => line.line)) }),
  };
}

/** What stands in the margin beside a paragraph, as a paragraph behind it. */
function notesOf({ lines, textLeft }: Group, { context }: ColumnReader): readonly Entry[] {
  const notes = lines.flatMap(({ line }) => groupLines(line.notes ?? []));
  if (notes.length === 0) return [];
  const block = paragraph(inlinesOf(notes, context.vocabulary), { regions: regionsOf(notes) });
  return [{ block, left: textLeft, textLeft }];
}

const sameTop = 4;

/** Insets from top to bottom, and of those that begin at one height from left to right. */
function insetsInOrder(insets: readonly Inset[]): readonly Inset[] {
  const rows: Inset[][] = [];
  for (const inset of insets.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && inset.top - row[0].top <= sameTop) row.push(inset);
    else rows.push([inset]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left));
}

/**
 * The blocks of one column: its lines as paragraphs, headings and lists, with the insets between them, from top to bottom.
 *
 * @param bounds - what bounds the column, where something does.
 */
export function columnBlocks(
  lines: readonly Line[],
  insets: readonly Inset[],
  reader: ColumnReader,
  bounds: Bounds = {},
): readonly Block[] {
  const measure = measureOf(lines, reader.context.leading, bounds);
  const sorted = insetsInOrder(insets);
  const entries: Entry[] = [];
  let from = 0;
  const readUpTo = (end: number): void => {
    const read = lines.slice(from, end).map((line) => readLine(line, reader.cutter));
    const groups = groupParagraphs(read, measure);
    groups.forEach((group, index) => {
      entries.push(
        entryOf(group, isInSeries(group, groups[index - 1], groups[index + 1]), reader),
        ...notesOf(group, reader),
      );
    });
    from = end;
  };
  for (const { top, left, blocks } of sorted) {
    let end = from;
    while (end < lines.length && (lines[end]?.baseline ?? 0) <= top + 1) end++;
    readUpTo(end);
    for (const block of blocks) entries.push({ block, left, textLeft: left });
  }
  readUpTo(lines.length);
  return buildLists(entries);
}

/** Pieces set sideways, each a line of its own, as one paragraph in the order they are read. */
export function sidewaysBlocks(lines: readonly Line[], { context }: ColumnReader): readonly Block[] {
  if (lines.length === 0) return [];
  const pieces = lines.flatMap((line) => line.pieces);
  const [first] = pieces;
  if (first === undefined) return [];
  // Text that runs upwards (270°) has its first line at the left, text that runs downwards at the right.
  const order = pieces.toSorted((a, b) => (first.angle > 180 ? a.box[0] - b.box[0] : b.box[0] - a.box[0]));
  const single = order.flatMap((piece) => toLine([piece]) ?? []);
  return [paragraph(inlinesOf(single, context.vocabulary), { regions: regionsOf(single) })];
}
