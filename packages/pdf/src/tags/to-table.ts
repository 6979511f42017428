import { type Block, type Box, type TableCell, table, tableCell, tableRow } from '@council-reports/core';
import { cellInk } from '../layout/cell-ink.ts';
import type { Piece } from '../layout/piece.ts';
import { unionAll } from '../page/boxes.ts';
import { markedRows } from './marked-rows.ts';
import {
  type Columns,
  columnsOf,
  type IsDivided,
  type Row,
  withMeantSpans,
  withTextWhereItBegins,
} from './table-columns.ts';
import { piecesIn, type TagContext } from './tag-context.ts';
import type { Tag, TagNode } from './tag-tree.ts';

/** Reads the content of an element as blocks. */
export type ReadContent = (children: readonly Tag[]) => readonly Block[];

interface Place {
  readonly page: number;
  readonly box: Box;
}

const rowGroups: ReadonlySet<string> = new Set(['THead', 'TBody', 'TFoot']);
const isCell = (tag: Tag): tag is TagNode => tag.kind === 'node' && (tag.role === 'TD' || tag.role === 'TH');

const rowsIn = (node: TagNode): readonly TagNode[] =>
  node.children.flatMap((child) => {
    if (child.kind === 'leaf') return [];
    if (child.role === 'TR') return [child];
    return rowGroups.has(child.role) ? rowsIn(child) : [];
  });

/** The colour of a cell's ground. */
function fillOf(row: Row, column: number, columns: Columns, context: TagContext): string | undefined {
  const pieces = row.pieces[column] ?? [];
  const place = placeOf(row, column, columns);
  if (place === undefined) return fillOfBareColumn(row, column, columns, context);
  return context.fillAt(place.page, place.box, pieces.length === 0);
}

/** The colour of a cell in a column without any text, as those of RAG ratings are: what is filled between its neighbours. */
function fillOfBareColumn(row: Row, column: number, columns: Columns, context: TagContext): string | undefined {
  const [printed] = row.pieces.flat();
  const left = columns[column - 1];
  if (printed === undefined || left === undefined || row.cells.length !== columns.length) return undefined;
  const right = columns[column + 1]?.[0] ?? Number.POSITIVE_INFINITY;
  if (column + 1 < columns.length && right === Number.POSITIVE_INFINITY) return undefined;
  return context.fillBetween(printed.page, left[2] - 1, right + 1, (printed.box[1] + printed.box[3]) / 2);
}

/** Where a cell stands; an empty one as high as its row, as wide as its column's text. Undefined where either is not known. */
function placeOf(row: Row, column: number, columns: Columns): Place | undefined {
  const own = row.pieces[column] ?? [];
  const [printed] = own.length > 0 ? own : row.pieces.flat();
  if (printed === undefined) return undefined;
  const { page } = printed;
  const boxOf = (pieces: readonly Piece[]): Box | undefined =>
    unionAll(pieces.filter((piece) => piece.page === page).map(({ box }) => box));
  const ownBox = boxOf(own);
  if (ownBox !== undefined) return { page, box: ownBox };
  const across = boxOf(row.pieces.flat());
  const down = row.cells.length === columns.length ? columns[column] : undefined;
  return across === undefined || down === undefined
    ? undefined
    : { page, box: [down[0], across[1], down[2], across[3]] };
}

/** Whether an edge is drawn at the height of a row's first words. */
function dividerAt({ pieces }: Row, context: TagContext): IsDivided {
  const first = pieces.flat()[0];
  return first === undefined
    ? () => false
    : (from, to) => context.isDivided(first.page, from, to, (first.box[1] + first.box[3]) / 2);
}

/**
 * A tagged table. Rows with nothing printed in any cell are left out: a page's tree lists every row of a table, those of other pages empty.
 * A table of one cell is a box around text and becomes what stands in it; so does one that sets markers beside what they mark.
 */
export function toTableBlocks(node: TagNode, context: TagContext, read: ReadContent): readonly Block[] {
  const before = node.children.flatMap((child) =>
    child.kind === 'node' && child.role === 'Caption' ? read(child.children) : [],
  );
  const printed: readonly Row[] = rowsIn(node)
    .map((row) => {
      const cells = row.children.filter(isCell);
      return { cells, pieces: cells.map((cell) => piecesIn([cell], context)) };
    })
    .filter(({ pieces }) => pieces.some((cell) => cell.length > 0));
  if (printed.every(({ cells }) => cells.length <= 1))
    return [...before, ...printed.flatMap(({ cells }) => cells.flatMap((cell) => read(cell.children)))];
  const items = markedRows(
    printed,
    (left, right) => context.isDivided(left.page, left.box[2], right.box[0], (left.box[1] + left.box[3]) / 2),
    read,
  );
  if (items !== undefined) return [...before, ...items];
  const columns = columnsOf(printed);
  const hasRowSpans = printed.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan !== undefined));
  const rows = printed
    .map((row) => withTextWhereItBegins(row, columns))
    .map((row) => (hasRowSpans ? row : withMeantSpans(row, columns, dividerAt(row, context))));

  const toCell = (cell: TagNode, column: number, row: Row): TableCell => {
    const fill = fillOf(row, column, columns, context);
    const ink = cellInk(row.pieces[column] ?? []);
    return tableCell(read(cell.children), {
      ...(cell.role === 'TH' && { header: true }),
      ...(cell.colSpan !== undefined && { colSpan: cell.colSpan }),
      ...(cell.rowSpan !== undefined && { rowSpan: cell.rowSpan }),
      ...(fill !== undefined && { fill }),
      ...(ink !== undefined && { ink }),
    });
  };
  return [...before, table(rows.map((row) => tableRow(row.cells.map((cell, column) => toCell(cell, column, row)))))];
}
