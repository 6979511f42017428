import { type Table, type TableCell, type TableRow, toGrid } from '@council-reports/core';
import { underColumnsOf } from './continued-columns.ts';
import { joinBlocks, plainText, takesUp } from './continued-text.ts';
import { clusterMeans, nearestIndex } from './geometry.ts';
import { goesOn } from './line-style.ts';
import { joinRegions } from './region-union.ts';

const sameEdge = 5;

const textOf = (node: TableCell | TableRow): string => plainText(node).replace(/\s+/g, ' ').trim();

/** The x edges of all cells of a table; undefined where a cell's place is not known. */
function edgesOf(table: Table): readonly number[] | undefined {
  const edges: number[] = [];
  for (const row of table.children)
    for (const cell of row.children) {
      const box = cell.regions?.at(-1)?.box;
      if (box === undefined) return undefined;
      edges.push(box[0], box[2]);
    }
  return clusterMeans(edges, sameEdge);
}

/** The table with its column spans counted in the given edges. */
function respan(table: Table, edges: readonly number[]): Table {
  const spanned = (cell: TableCell): TableCell => {
    const box = cell.regions?.at(-1)?.box;
    if (box === undefined) return cell;
    const colSpan = nearestIndex(edges, box[2]) - nearestIndex(edges, box[0]);
    const { colSpan: _, ...rest } = cell;
    return colSpan > 1 ? { ...rest, colSpan } : rest;
  };
  return { ...table, children: table.children.map((row) => ({ ...row, children: row.children.map(spanned) })) };
}

/** Both tables over the same columns, by their edges or by where their texts stand; undefined where these are not the same. */
function alignColumns(before: Table, after: Table): readonly [Table, Table] | undefined {
  const byEdges = alignEdges(before, after);
  if (byEdges !== undefined || isHeaderRow(after.children[0])) return byEdges;
  const moved = underColumnsOf(before, after);
  return moved === undefined ? undefined : [before, moved];
}

function alignEdges(before: Table, after: Table): readonly [Table, Table] | undefined {
  const a = edgesOf(before);
  const b = edgesOf(after);
  if (a === undefined || b === undefined)
    return toGrid(before).columns === toGrid(after).columns ? [before, after] : undefined;
  const [left, right] = [a[0] ?? 0, a.at(-1) ?? 0];
  if (Math.abs(left - (b[0] ?? 0)) > sameEdge || Math.abs(right - (b.at(-1) ?? 0)) > sameEdge) return undefined;
  const all = clusterMeans([...a, ...b], sameEdge);
  if (all.length > Math.max(a.length, b.length)) return undefined;
  return a.length === b.length ? [before, after] : [respan(before, all), respan(after, all)];
}

const isHeaderRow = (row: TableRow | undefined): boolean =>
  row !== undefined && row.children.length > 0 && row.children.every((cell) => cell.header === true);

/** Whether a row can only be a header printed again: it has text, and no figure that data could share by chance. */
const isWording = (row: TableRow): boolean => /\p{L}/u.test(textOf(row)) && !/\d/.test(textOf(row));

/** How many rows at the top of `after` repeat those at the top of `before`. */
function repeatedRows(before: Table, after: Table): number {
  let count = 0;
  for (let row = after.children[count]; row !== undefined; row = after.children[++count]) {
    const original = before.children[count];
    const same =
      original !== undefined && textOf(original) === textOf(row) && row.children.length === original.children.length;
    const isHead = isHeaderRow(original) || count === 0 || isWording(row);
    if (!same || !isHead || (textOf(row) === '' && !isHeaderRow(original))) break;
  }
  return count;
}

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
