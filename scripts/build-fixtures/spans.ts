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
  const headers = style.labels ? 0 : (style.headerRows ?? markedHeaders(table));
  const owners = ownersOf(table, headers);
  const rows = table.children.map((row, r) => {
    const begun = [...new Set(owners[r])].filter(({ cell }) => row.children.includes(cell));
    return { ...row, children: begun.map((placed) => finished(placed, style, r < headers)) };
  });
  return { ...table, children: rows };
}

const markedHeaders = ({ children }: Table): number =>
  children.filter((row) => row.children.every((cell) => cell.header)).length;

/** The cell that covers each slot, row by row. */
function ownersOf({ children: rows }: Table, headers: number): readonly (readonly Placed[])[] {
  const spanned = rows.some((row) =>
    row.children.some(({ colSpan, rowSpan }) => (colSpan ?? 1) > 1 || (rowSpan ?? 1) > 1),
  );
  const owners: Placed[][] = [];
  rows.forEach((row, r) => {
    const alone = !spanned && row.children.length > 1 && row.children.slice(1).every(isBlank);
    const line: Placed[] = [];
    row.children.forEach((cell, c) => {
      line.push(ownerOf(cell, { c, alone, header: r < headers, line, above: owners[r - 1] }));
    });
    owners.push(line);
  });
  return owners;
}

interface Slot {
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
