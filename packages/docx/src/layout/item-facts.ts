import type { CellItem, FlowItem, RowItem, TableItem } from '../story/flow-item.ts';
import { isPrinted, plainText } from '../story/segments.ts';

/** The words of items, paragraphs parted by line breaks. */
export const textOf = (items: readonly FlowItem[]): string =>
  items
    .map((item) =>
      item.kind === 'paragraph' ? plainText(item.segments) : item.kind === 'table' ? textOfTable(item) : '',
    )
    .join('\n')
    .trim();

const textOfTable = (table: TableItem): string =>
  table.rows.flatMap((row) => row.cells.map((cell) => textOf(cell.items))).join('\n');

/** Whether a reader sees anything in a cell. */
export const isFilled = (cell: CellItem): boolean =>
  cell.fill !== undefined ||
  cell.items.some(
    (item) =>
      item.kind === 'table' || (item.kind === 'paragraph' && (isPrinted(item.segments) || item.place !== undefined)),
  );

/** Number of grid columns of rows. */
export const columnsOf = (rows: readonly RowItem[]): number =>
  rows.flatMap((row) => row.cells).reduce((most, cell) => Math.max(most, cell.column + cell.colSpan), 0);
