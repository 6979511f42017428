import { type Block, type Table, table, tableCell, tableRow, UnreadableDocumentError } from '@council-reports/core';
import type { MarkdownLimits } from './limits.ts';
import { rowEnd } from './quoted-cells.ts';
import type { SourceLine } from './source-line.ts';

type Span = readonly [start: number, end: number];

/** Reads the source between two offsets into the blocks of a cell. */
export type CellReader = (start: number, end: number) => readonly Block[];

/** How a kind of table writes its rows. */
export interface Delimiting {
  /** The last line of the row that begins on a line. */
  readonly rowEnd: (lines: readonly SourceLine[], row: number) => number;
  /** Places of a row's cells in its text. */
  readonly cells: (text: string) => readonly Span[];
  /** Whether a row only parts the header from the body. */
  readonly isRule: (text: string) => boolean;
}

/** Rows whose cells are parted by tabs. */
export const tabDelimited: Delimiting = {
  rowEnd,
  cells: (text) => spansBetween(text, /\t/g).map((span) => unquote(text, span)),
  isRule: () => false,
};

/** Rows whose cells stand between bars; a bar after a backslash is a bar in a cell. */
export const barDelimited: Delimiting = {
  rowEnd: (_lines, row) => row,
  cells: (text) => {
    const spans = spansBetween(text, /(?<!\\)\|/g);
    const isOutside = ([start, end]: Span): boolean => text.slice(start, end).trim() === '';
    const [first, last] = [spans[0], spans.at(-1)];
    return spans.slice(first && isOutside(first) ? 1 : 0, last && isOutside(last) ? -1 : undefined);
  },
  isRule: (text) => text.includes('-') && /^[\s|:-]*$/.test(text),
};

function spansBetween(text: string, delimiter: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(delimiter)) {
    spans.push([from, index]);
    from = index + mark.length;
  }
  spans.push([from, text.length]);
  return spans;
}

/**
 * The table that a stretch of delimited lines prints. Columns that are empty to the right edge are dropped; rows above the first rule are
 * headers.
 *
 * @throws {UnreadableDocumentError} `limitExceeded` for a table with more cells than the limit.
 */
export function readDelimitedTable(
  lines: readonly SourceLine[],
  source: string,
  delimiting: Delimiting,
  read: CellReader,
  limits: MarkdownLimits,
): Table {
  const rows = rowsOf(lines, delimiting).map(([start, end]) => ({ start, text: source.slice(start, end) }));
  const rule = rows.findIndex(({ text }) => delimiting.isRule(text));
  const cut = rows.flatMap(({ start, text }, index) =>
    index === rule
      ? []
      : [
          {
            isHeader: index < rule,
            cells: delimiting.cells(text).map(([from, to]) => trimmed(source, start + from, start + to)),
          },
        ],
  );
  if (cut.reduce((sum, { cells }) => sum + cells.length, 0) > limits.cells)
    throw new UnreadableDocumentError('limitExceeded', `a table holds more than ${limits.cells} cells`);
  const columns = cut.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex(([from, to]) => to > from) + 1),
    1,
  );
  return table(
    cut.map(({ isHeader, cells }) =>
      tableRow(
        cells
          .slice(0, columns)
          .map(([from, to]) => tableCell(from < to ? read(from, to) : [], isHeader ? { header: true } : {})),
      ),
    ),
  );
}

function rowsOf(lines: readonly SourceLine[], delimiting: Delimiting): readonly Span[] {
  const rows: Span[] = [];
  for (let index = 0; index < lines.length; index++) {
    const start = lines[index]?.start ?? 0;
    index = delimiting.rowEnd(lines, index);
    const last = lines[index];
    rows.push([start, (last?.start ?? 0) + (last?.text.length ?? 0)]);
  }
  return rows;
}

function trimmed(source: string, start: number, end: number): Span {
  const text = source.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return [from, Math.max(from, end - (text.length - text.trimEnd().length))];
}

/** A cell without the quotation marks that only hold its lines together. */
function unquote(row: string, [start, end]: Span): Span {
  const cell = row.slice(start, end);
  const printed = cell.trim();
  const isQuoted = printed.length > 1 && printed.startsWith('"') && printed.endsWith('"') && /[\n\r]/.test(printed);
  return isQuoted ? [start + cell.indexOf('"') + 1, start + cell.lastIndexOf('"')] : [start, end];
}
