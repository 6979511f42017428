import { type Block, type Table, table, tableCell, tableRow, UnreadableDocumentError } from '@council-reports/core';
import { type Band, bandsOf, columnEdges } from './grid-bands.ts';
import type { MarkdownLimits } from './limits.ts';
import type { SourceLine } from './source-line.ts';

/** A stretch of a line that a cell prints; undefined for a line it leaves empty. */
export type CellLine = readonly [start: number, end: number] | undefined;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  rowSpan: number;
  readonly lines: CellLine[];
}

/** What a cell between two edges prints on a line. */
function printed({ start, text }: SourceLine, from: number, to: number): CellLine {
  const words = text.slice(from + 1, to);
  const left = start + Math.min(text.length, from + 1) + words.length - words.trimStart().length;
  return words.trim() === '' ? undefined : [left, left + words.trim().length];
}

/** The cells of each row: parted where every line of the row has a bar, and going on from the row above where no rule parts them. */
function cellsOf(bands: readonly Band[], edges: readonly number[]): readonly Cell[] {
  const cells: Cell[] = [];
  let above: (Cell | undefined)[] = [];
  for (const [row, { rule, lines }] of bands.entries()) {
    const current: (Cell | undefined)[] = [];
    for (let column = 0; column < edges.length - 1; ) {
      let end = column + 1;
      while (end < edges.length - 1 && !lines.every(({ text }) => /[|+]/.test(text.charAt(edges[end] ?? 0)))) end++;
      const [from, to] = [edges[column] ?? 0, edges[end] ?? 0];
      const upper = above[column];
      const goesOn = upper?.colSpan === end - column && !/^[-=:+]+$/.test(rule.text.slice(from + 1, to));
      const cell =
        goesOn && upper !== undefined ? upper : { row, column, colSpan: end - column, rowSpan: 0, lines: [] };
      if (cell === upper) cell.lines.push(printed(rule, from, to));
      else cells.push(cell);
      cell.rowSpan++;
      cell.lines.push(...lines.map((line) => printed(line, from, to)));
      for (let at = column; at < end; at++) current[at] = cell;
      column = end;
    }
    above = current;
  }
  return cells;
}

/**
 * The table that a grid of rules and bars prints; rows above a rule of equals signs are headers.
 *
 * @throws {UnreadableDocumentError} `limitExceeded` for a table with more cells than the limit.
 */
export function readGridTable(
  lines: readonly SourceLine[],
  read: (lines: readonly CellLine[]) => readonly Block[],
  limits: MarkdownLimits,
): Table {
  const edges = columnEdges(lines);
  const bands = bandsOf(lines);
  if (bands.length * edges.length > limits.cells)
    throw new UnreadableDocumentError('limitExceeded', `a table holds more than ${limits.cells} cells`);
  const headers = bands.findLastIndex(({ under }) => under.text.includes('+='));
  const cells = cellsOf(bands, edges);
  return table(
    bands.map((_, row) =>
      tableRow(
        cells
          .filter((cell) => cell.row === row)
          .map(({ colSpan, rowSpan, lines: own }) =>
            tableCell(read(own), {
              ...(row <= headers && { header: true }),
              ...(colSpan > 1 && { colSpan }),
              ...(rowSpan > 1 && { rowSpan }),
            }),
          ),
      ),
    ),
  );
}
