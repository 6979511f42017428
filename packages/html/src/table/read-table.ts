import {
  type Block,
  type ListItem,
  list,
  listItem,
  type Table,
  type TableCell,
  table,
  tableCell,
  tableRow,
} from '@council-reports/core';
import type { Element } from 'domhandler';
import type { Context, Page, ReadElement } from '../flow/context.ts';
import { isHidden } from '../page/hidden.ts';
import { textOf } from '../parse/dom.ts';
import { spanOf } from '../place/span.ts';
import { fillOf, inkOf } from './cell-colours.ts';
import { type TableKind, tableKind } from './table-kind.ts';
import { type RowPart, spanAttribute, type TableParts, tableParts } from './table-parts.ts';
import { type AskedSpan, holdSpans } from './table-spans.ts';

/** Reads a table by what it is for: data as a table, layout as the content of its cells, markers and texts as a list. */
export const readTable: ReadElement = (element, writer, context) => {
  const parts = shownParts(tableParts(element), context.page);
  for (const caption of parts.captions) writer.add(context.page.flow([caption], context));
  writer.add(readers[tableKind(parts, context.page.styles)](parts, context));
};

const readers: Readonly<Record<TableKind, (parts: TableParts, context: Context) => readonly Block[]>> = {
  layout: readLayout,
  list: readMarkers,
  data: (parts, context) => readData(parts, context),
};

/** The table without what a reader does not see of it. */
export function shownParts(parts: TableParts, page: Page): TableParts {
  const shown = (element: Element): boolean => {
    if (!isHidden(element, page.styles.of(element))) return true;
    page.leftOut.note(element, 'hidden');
    return false;
  };
  const rows = parts.rows
    .filter(({ element }) => shown(element))
    .map((row) => ({ ...row, cells: row.cells.filter(shown) }));
  return { ...parts, rows };
}

/** What the cells of a table hold, row by row. */
export function readLayout({ rows }: TableParts, context: Context): readonly Block[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => context.page.flow([cell], context)));
}

function readMarkers({ rows }: TableParts, context: Context): readonly Block[] {
  const items = rows.flatMap(({ cells: [first, second] }): ListItem[] => {
    if (first === undefined || second === undefined) return [];
    const blocks = context.page.flow([second], context);
    return [listItem(textOf(first, 20), blocks, spanOf(blocks))];
  });
  const ordered = items.some(({ marker }) => /[\da-z]/i.test(marker ?? ''));
  return [list(ordered, items, spanOf(items))];
}

function readData({ element, rows }: TableParts, context: Context): readonly Table[] {
  const { page } = context;
  const asked = rows.map(({ cells, rowsLeft }) => ({ cells: cells.map(askedSpan), rowsLeft }));
  const held = holdSpans(asked, page.limits.cells);
  if (held === null) page.leftOut.count('deepTable');
  const inner: Context = { ...context, formats: [], inCell: true, bullets: 0 };
  const read = rows.map((row, r) => {
    const cells = row.cells.map((cell, c) => readCell(cell, row, held?.[r]?.[c], inner));
    return tableRow(cells, cells.length > 0 ? spanOf(cells) : elementPlace(row.element, page));
  });
  return [table(read, elementPlace(element, page))];
}

const askedSpan = (cell: Element): AskedSpan => ({
  colSpan: spanAttribute(cell, 'colspan'),
  rowSpan: spanAttribute(cell, 'rowspan'),
});

function readCell(cell: Element, row: RowPart, span: AskedSpan | undefined, context: Context): TableCell {
  const { page } = context;
  const fill = fillOf(cell, row.element, page);
  const ink = inkOf(cell, page);
  return tableCell(page.flow([cell], context), {
    ...elementPlace(cell, page),
    ...((cell.name === 'th' || row.inHead) && { header: true }),
    ...(span !== undefined && span.colSpan > 1 && { colSpan: span.colSpan }),
    ...(span !== undefined && span.rowSpan > 1 && { rowSpan: span.rowSpan }),
    ...(fill !== undefined && { fill }),
    ...(ink !== undefined && { ink }),
  });
}

const elementPlace = (element: Element, page: Page): ReturnType<typeof spanOf> => {
  const at = element.sourceCodeLocation;
  return at ? { position: page.map.position(at.startOffset, at.endOffset) } : {};
};
