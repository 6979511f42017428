import type { CellItem, FlowItem, ParagraphItem, RowItem, TableItem } from '../story/flow-item.ts';
import { plainText } from '../story/segments.ts';
import { isFilled, textOf } from './item-facts.ts';

/** Characters from which a cell across the whole table is prose rather than a title of the rows below. */
const shortestProse = 200;

/** Share of a table's characters in prose across its whole width from which the table is a frame for a paper. */
const frameShare = 0.5;

/**
 * Replaces tables that only arrange text by what they arrange; tables of data stay.
 *
 * Judged by structure alone: a table of one column is a box or a frame; a table whose first column holds nothing but printed numbers is a
 * numbered list; a table of nothing but tables places them; a table most of whose words run across its whole width is a paper with smaller tables in it.
 */
export const unwrapTables = (items: readonly FlowItem[]): readonly FlowItem[] =>
  items.flatMap((item) => (item.kind === 'table' ? unwrapTable(item) : [item]));

function unwrapTable(table: TableItem): readonly FlowItem[] {
  const rows = table.rows
    .map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, items: unwrapTables(cell.items) })) }))
    .filter((row) => row.cells.some(isFilled));
  if (rows.length === 0) return [];
  if (rows.every((row) => row.cells.filter(isFilled).length <= 1) && columnsInUse(rows) === 1)
    return rows.flatMap(contentOf);
  if (rows.every((row) => row.cells.filter(isFilled).every(holdsOnlyTables))) return rows.flatMap(contentOf);
  const numbered = numberedRows(rows);
  if (numbered !== undefined) return numbered;
  return isFrame(rows) ? unwrapFrame(rows) : [{ ...table, rows: withEmptyRows(table, rows) }];
}

/** Whether a cell is there to place tables: beside each other, or in a box. */
const holdsOnlyTables = ({ items }: CellItem): boolean =>
  items.some(({ kind }) => kind === 'table') &&
  items.every((item) => item.kind !== 'paragraph' || textOf([item]) === '');

/** Rows without content stay where merged cells reach over them: the grid counts rows. */
const withEmptyRows = (table: TableItem, rows: readonly RowItem[]): readonly RowItem[] => {
  const spans = rows.some((row) => row.cells.some((cell) => cell.rowSpan > 1));
  if (!spans) return rows;
  const kept = rows.values();
  return table.rows.map((row) => (row.cells.some(isFilled) ? (kept.next().value ?? row) : row));
};

const contentOf = (row: RowItem): readonly FlowItem[] => row.cells.flatMap((cell) => cell.items);

/** Number of columns in which any cell with content begins. */
const columnsInUse = (rows: readonly RowItem[]): number =>
  new Set(rows.flatMap((row) => row.cells.filter(isFilled).map((cell) => cell.column))).size;

/** A cell alone in its row. */
function soleCell(row: RowItem): CellItem | undefined {
  const [cell, ...others] = row.cells.filter(isFilled);
  return others.length === 0 ? cell : undefined;
}

const isProse = (cell: CellItem): boolean =>
  textOf(cell.items).length >= shortestProse ||
  cell.items.some((item) => item.kind === 'table' || (item.kind === 'paragraph' && item.place !== undefined));

function isFrame(rows: readonly RowItem[]): boolean {
  if (rows.some((row) => row.header)) return false;
  const lengthOf = (each: readonly RowItem[]): number =>
    each.reduce((sum, row) => sum + textOf(contentOf(row)).length, 0);
  const prose = rows.filter((row) => isProseRow(row));
  return prose.length > 0 && lengthOf(prose) >= frameShare * lengthOf(rows);
}

function isProseRow(row: RowItem): boolean {
  const cell = soleCell(row);
  return cell !== undefined && isProse(cell);
}

/** Prose across the table as it stands, and the rows between as tables of their own. */
function unwrapFrame(rows: readonly RowItem[]): readonly FlowItem[] {
  const items: FlowItem[] = [];
  let grid: RowItem[] = [];
  const append = (content: readonly FlowItem[]): void => {
    for (const item of content) items.push(item);
  };
  const endGrid = (): void => {
    if (grid.every((row) => soleCell(row) !== undefined)) for (const row of grid) append(contentOf(row));
    else items.push({ kind: 'table', rows: grid });
    grid = [];
  };
  for (const row of rows) {
    if (!isProseRow(row)) {
      grid.push(row);
      continue;
    }
    endGrid();
    append(contentOf(row));
  }
  endGrid();
  return items;
}

const printedNumber = /^\d{1,3}(?:\.\d{1,3}){0,4}[.)]?$|^(?:[a-z]|[ivx]{1,6})[.)]$|^\((?:\d{1,3}|[a-z]|[ivx]{1,6})\)$/i;

/** A number of two parts or more counts paragraphs: rows of data are numbered `1`, `2`, `3`. */
const paragraphNumber = /^\d{1,3}\.\d/;

/** Average length from which the text beside single numbers is that of paragraphs rather than of data. */
const shortestParagraph = 60;

/**
 * A table of two columns, the first of printed numbers (or empty) and the second of paragraphs, as the paragraphs; undefined for any other.
 *
 * A row under a number whose text is a heading by its style stays one, and keeps its number.
 */
function numberedRows(rows: readonly RowItem[]): readonly FlowItem[] | undefined {
  const pairs: (readonly [number: string, paragraphs: readonly FlowItem[]])[] = [];
  for (const row of rows) {
    const [first, second, ...others] = row.cells;
    const sole = soleCell(row);
    if (row.header || others.some(isFilled)) return undefined;
    if (sole !== undefined && sole === first && first.colSpan > 1) {
      pairs.push(['', first.items]);
      continue;
    }
    if (first === undefined || second === undefined) return undefined;
    const number = numberIn(first);
    if (number === undefined) return undefined;
    pairs.push([number, second.items]);
  }
  const numbers = pairs.map(([number]) => number).filter((number) => number !== '');
  const length = pairs.reduce((sum, [, items]) => sum + textOf(items).length, 0);
  const isText = numbers.some((number) => paragraphNumber.test(number)) || length >= shortestParagraph * pairs.length;
  if (numbers.length < 2 || numbers.length * 2 < pairs.length || !isText) return undefined;
  return pairs.flatMap(([number, items]) => withNumber(number, items));
}

function numberIn(cell: CellItem): string | undefined {
  const [only, ...others] = cell.items;
  if (only === undefined) return cell.fill === undefined ? '' : undefined;
  if (only.kind !== 'paragraph' || others.length > 0) return undefined;
  const text = plainText(only.segments).trim();
  if (only.place !== undefined) return text === '' && only.place.ordered ? only.place.marker : undefined;
  return text === '' || printedNumber.test(text) ? text : undefined;
}

function withNumber(number: string, items: readonly FlowItem[]): readonly FlowItem[] {
  const [first, ...rest] = items;
  if (number === '' || first?.kind !== 'paragraph' || first.place !== undefined) return items;
  const level = number.split('.').filter((part) => part !== '').length - 1;
  const markerAt = level * numberStep;
  const place = {
    marker: number,
    ordered: true,
    list: 'numbered rows',
    level,
    markerAt,
    textAt: markerAt + numberStep,
  };
  const numbered: ParagraphItem = { ...first, place };
  // What follows in the cell belongs to the number beside it.
  return [
    numbered,
    ...rest.map((item) =>
      item.kind === 'paragraph' && item.place === undefined
        ? { ...item, indent: place.textAt, begins: place.textAt }
        : item,
    ),
  ];
}

/** Indent given to the text beside a printed number, for each level of the number. */
const numberStep = 720;
