import { type DocumentNode, type Table, type TableCell, type TableRow, tableCell, toGrid } from '@council-reports/core';

const sameEnd = 3;
const fewestColumns = 3;

/** How far the text of a column reaches on its pages. */
interface Ends {
  readonly left: number;
  readonly right: number;
}

function printedEnds(node: DocumentNode): Ends | undefined {
  const boxes: (readonly [number, number])[] = [];
  const visit = (inner: DocumentNode): void => {
    if (inner.type === 'text')
      for (const { box } of inner.regions ?? []) if (box !== undefined) boxes.push([box[0], box[2]]);
    if ('children' in inner) for (const child of inner.children) visit(child);
  };
  visit(node);
  if (boxes.length === 0) return undefined;
  return { left: Math.min(...boxes.map(([left]) => left)), right: Math.max(...boxes.map(([, right]) => right)) };
}

const isPlain = ({ colSpan, rowSpan }: TableCell): boolean => (colSpan ?? 1) === 1 && (rowSpan ?? 1) === 1;

/** Where the text of each column begins and ends, cells over several columns left out. */
function columnEnds(table: Table): readonly (Ends | undefined)[] {
  const columns: (Ends | undefined)[] = Array.from({ length: toGrid(table).columns });
  for (const row of table.children) {
    if (row.children.length !== columns.length || !row.children.every(isPlain)) continue;
    row.children.forEach((cell, column) => {
      const own = printedEnds(cell);
      const known = columns[column];
      if (own === undefined) return;
      columns[column] =
        known === undefined ? own : { left: Math.min(known.left, own.left), right: Math.max(known.right, own.right) };
    });
  }
  return columns;
}

const isAlike = (a: Ends | undefined, b: Ends | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (Math.abs(a.left - b.left) <= sameEnd || Math.abs(a.right - b.right) <= sameEnd);

/**
 * A table without rules set over the columns of the one before it, which its texts stand under: what is drawn and not written, as discs, and
 * columns left empty make no columns of their own on a page without a header. Undefined where its texts stand elsewhere.
 */
export function underColumnsOf(before: Table, after: Table): Table | undefined {
  const columns = columnEnds(before);
  const own = columnEnds(after);
  if (own.length < fewestColumns || own.length > columns.length) return undefined;
  const places: number[] = [];
  for (const ends of own) {
    const from = (places.at(-1) ?? -1) + 1;
    const place = columns.findIndex((column, index) => index >= from && isAlike(column, ends));
    if (place < 0) return undefined;
    places.push(place);
  }
  const moved = (row: TableRow): TableRow | undefined => {
    if (row.children.length !== own.length || !row.children.every(isPlain)) return undefined;
    return { ...row, children: columns.map((_, column) => row.children[places.indexOf(column)] ?? tableCell([])) };
  };
  const rows = after.children.map(moved).filter((row) => row !== undefined);
  return rows.length === after.children.length ? { ...after, children: rows } : undefined;
}
