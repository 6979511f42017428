import type { Table, TableCell } from '@council-reports/core';

/** How a table of a paper is drawn. */
export interface TableStyle {
  /** How many of its first rows are headers; those the tree marks where it is not said. */
  readonly headerRows?: number;
  /** Whether its first column holds the labels of the second. */
  readonly labels?: boolean;
  /** A fill by the text of a cell. */
  readonly fills?: Readonly<Record<string, string>>;
}

/** A cell with the slots it covers. */
interface Placed {
  readonly cell: TableCell;
  rowSpan: number;
  colSpan: number;
}

const isBlank = (cell: TableCell): boolean => cell.children.length === 0;

/** Gives a table the spans that empty cells beside a title and under a header stand for, and marks its header cells. */
export function drawTable(table: Table, style: TableStyle): Table {
  const rows = table.children;
  const spanned = rows.some((row) => row.children.some((cell) => (cell.colSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1));
  const headerRows = style.labels
    ? 0
    : (style.headerRows ?? rows.filter((row) => row.children.every((cell) => cell.header)).length);
  const owners: Placed[][] = [];
  return {
    ...table,
    children: rows
      .map((row, r) => {
        const alone = row.children.slice(1).every(isBlank) && row.children.length > 1 && !spanned;
        const line: Placed[] = [];
        row.children.forEach((cell, c) =>
          line.push(ownerOf(cell, { r, c, alone, header: r < headerRows, line, above: owners.at(-1) })),
        );
        owners.push(line);
        return row;
      })
      .map((row, r) => ({
        ...row,
        children: [...new Set(owners[r])]
          .filter((placed) => row.children.includes(placed.cell))
          .map((placed) => finished(placed, style, r < headerRows)),
      })),
  };
}

interface Slot {
  readonly r: number;
  readonly c: number;
  readonly alone: boolean;
  readonly header: boolean;
  readonly line: readonly Placed[];
  readonly above: readonly Placed[] | undefined;
}

/** The cell that covers a slot: its own, the one to the left (a title over columns), or the one above (a header over rows). */
function ownerOf(cell: TableCell, { c, alone, header, line, above }: Slot): Placed {
  const left = line[c - 1];
  const own: Placed = { cell, rowSpan: cell.rowSpan ?? 1, colSpan: cell.colSpan ?? 1 };
  if (!isBlank(cell)) return own;
  if (alone && left !== undefined) return widened(left);
  if (!header || above === undefined) return own;
  if (left !== undefined && !above.includes(left) && above[c] === above[c - 1]) return widened(left);
  const upper = above[c];
  if (upper === undefined || upper.colSpan > 1) return own;
  upper.rowSpan++;
  return upper;
}

function widened(placed: Placed): Placed {
  placed.colSpan++;
  return placed;
}

function finished({ cell, rowSpan, colSpan }: Placed, { labels, fills }: TableStyle, header: boolean): TableCell {
  const { header: _, ...bare } = cell;
  const [only] = cell.children;
  const text = only?.type === 'paragraph' && only.children[0]?.type === 'text' ? only.children[0].value : '';
  const fill = fills?.[text];
  return {
    ...(labels ? bare : cell),
    ...(header && { header }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(colSpan > 1 && { colSpan }),
    ...(fill !== undefined && { fill }),
  };
}
