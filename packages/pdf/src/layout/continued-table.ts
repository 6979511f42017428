import type { Table, TableCell, TableRow } from '@council-reports/core';
import { alignColumns, isHeaderRow, repeatedRows, textOf } from './aligned-tables.ts';
import { joinBlocks, takesUp } from './continued-text.ts';
import { goesOn } from './line-style.ts';
import { joinRegions } from './region-union.ts';

const spanOf = (cell: TableCell): number => cell.colSpan ?? 1;

const alike = (a: TableRow, b: TableRow): boolean =>
  a.children.length === b.children.length &&
  a.children.every((cell, index) => spanOf(cell) === spanOf(b.children[index] ?? cell));

/** Whether a cell's text breaks off before the end of a sentence; the clauses of a list end in semicolons. */
const isOpen = (cell: TableCell): boolean => textOf(cell) !== '' && !/[.!?]["'”’)]*$/.test(textOf(cell));

/** Whether a cell's text goes on with a sentence that the cell above leaves open. */
const goesOnIn = (above: TableCell, below: TableCell): boolean =>
  takesUp(textOf(above), textOf(below)) || (isOpen(above) && goesOn(textOf(below)));

/**
 * Whether a row is the rest of the row above, cut by a page break: its cells go on with open sentences, and what names a row (the first
 * cell) is empty or goes on as well.
 */
function isCut(above: TableRow, below: TableRow): boolean {
  if (!alike(above, below)) return false;
  const pairs = below.children.map((cell, index) => ({ below: cell, above: above.children[index] ?? cell }));
  const printed = pairs.filter((pair) => textOf(pair.below) !== '');
  if (printed.length === 0 || printed.some((pair) => textOf(pair.above) === '')) return false;
  const [name] = pairs;
  const going = printed.filter((pair) => goesOnIn(pair.above, pair.below));
  if (name === undefined) return false;
  return textOf(name.below) === '' ? going.length > 0 : going.includes(name);
}

const joinRows = (above: TableRow, below: TableRow): TableRow => ({
  ...above,
  regions: joinRegions([above.regions, below.regions]),
  children: above.children.map((cell, index) => {
    const rest = below.children[index];
    if (rest === undefined) return cell;
    return {
      ...cell,
      children: joinBlocks(cell.children, rest.children),
      regions: [...(cell.regions ?? []), ...(rest.regions ?? [])],
    };
  }),
});

/**
 * Whether a table is another of the same design: it opens with a title row in the shade that the first table has on its own title row
 * alone, as one card for each indicator does. Rows shaded in turn have the shade more than once.
 */
function isNextOfKind(before: Table, after: Table): boolean {
  const [title, ...body] = before.children;
  const [other] = after.children;
  if (title === undefined || other === undefined) return false;
  const shade = title.children[0]?.fill;
  return (
    shade !== undefined &&
    other.children[0]?.fill === shade &&
    body.length > 1 &&
    body.every((row) => row.children[0]?.fill !== shade) &&
    alike(title, other)
  );
}

/**
 * A table and the one the next page begins with as one: repeated header rows are dropped and a row cut by the page break is whole again.
 * Undefined where the columns differ or the second table has a header of its own.
 */
export function continueTable(before: Table, after: Table): Table | undefined {
  const aligned = alignColumns(before, after);
  if (aligned === undefined) return undefined;
  const [first, second] = aligned;
  const repeated = repeatedRows(first, second);
  const rows = second.children.slice(repeated);
  if (repeated === 0 && isHeaderRow(first.children[0]) && isHeaderRow(rows[0])) return undefined;
  if (repeated === 0 && isNextOfKind(first, second)) return undefined;
  const last = first.children.at(-1);
  const [next] = rows;
  const cut = last !== undefined && next !== undefined && isCut(last, next);
  const children = cut
    ? [...first.children.slice(0, -1), joinRows(last, next), ...rows.slice(1)]
    : [...first.children, ...rows];
  return { ...first, children, regions: joinRegions([first.regions, second.regions]) };
}
