import { type Block, type Table, type TableCell, table, tableCell, tableRow, UnreadableDocumentError } from '@council-reports/core';
import type { MarkdownLimits } from './limits.ts';
import type { Segment } from './segments.ts';
import type { SourceLine } from './source-line.ts';

/** Reads the source between two offsets into the blocks of a cell. */
export type CellReader = (start: number, end: number) => readonly Block[];

/** How a kind of table writes its rows. */
export interface Delimiting {
  /** The offsets of a row's cells, from the line's start. */
  readonly cells: (text: string) => readonly (readonly [number, number])[];
  readonly isRow: (text: string) => boolean;
}

/** Rows whose cells are parted by tabs. */
export const tabDelimited: Delimiting = {
  cells: (text) => cellsBetween(text, '\t'),
  isRow: () => true,
};

/** Rows whose cells stand between bars. */
export const barDelimited: Delimiting = {
  cells: (text) => cellsBetween(text.trimEnd(), '|').slice(1, text.trimEnd().endsWith('|') ? -1 : undefined),
  isRow: (text) => !/^[\s|:-]*$/.test(text),
};

function cellsBetween(text: string, delimiter: string): readonly (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
    cells.push([from, at]);
    from = at + delimiter.length;
  }
  cells.push([from, text.length]);
  return cells;
}

/**
 * The table that a stretch of delimited lines prints. A quoted cell may hold line breaks; empty columns at the right edge are dropped.
 *
 * @throws {UnreadableDocumentError} `limitExceeded` for a table with more cells than the limit.
 */
export function readDelimitedTable(segment: Segment, delimiting: Delimiting, read: CellReader, limits: MarkdownLimits): Table {
  const rows = logicalRows(segment.lines).filter((row) => delimiting.isRow(row.text));
  const cut = rows.map((row) => delimiting.cells(row.text).map(([from, to]) => unquote(row, from, to)));
  if (cut.reduce((sum, cells) => sum + cells.length, 0) > limits.cells)
    throw new UnreadableDocumentError('limitExceeded', `a table holds more than ${limits.cells} cells`);
  const columns = cut.reduce((most, cells) => Math.max(most, cells.findLastIndex(([from, to]) => to > from) + 1), 1);
  return table(cut.map((cells) => tableRow(cells.slice(0, columns).map(([from, to]): TableCell => tableCell(from < to ? read(from, to) : [])))));
}

function logicalRows(lines: readonly SourceLine[]): readonly { readonly text: string; readonly start: number }[] {
  const rows: { text: string; start: number }[] = [];
  for (const line of lines) {
    const open = rows.at(-1);
    if (open !== undefined && opensQuote(open.text)) open.text += '\n'.repeat(line.start - open.start - open.text.length) + line.text;
    else rows.push({ text: line.text, start: line.start });
  }
  return rows;
}

function opensQuote(row: string): boolean {
  const last = row.slice(row.lastIndexOf('\t') + 1).trimStart();
  return last.startsWith('"') && row.includes('\t') && last.indexOf('"', 1) < 0;
}

/** Source offsets of a cell's content: without the white space around it, and without the quotation marks that only hold it together. */
function unquote(row: { readonly text: string; readonly start: number }, from: number, to: number): readonly [number, number] {
  const cell = row.text.slice(from, to);
  let start = from + cell.length - cell.trimStart().length;
  let end = Math.max(start, from + cell.trimEnd().length);
  if (end - start > 1 && row.text[start] === '"' && row.text[end - 1] === '"' && row.text.slice(start, end).includes('\n')) {
    start += 1;
    end -= 1;
  }
  return [row.start + start, row.start + end];
}
