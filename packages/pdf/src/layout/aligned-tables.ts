import { type Table, type TableCell, type TableRow, toGrid } from '@council-reports/core';
import { underColumnsOf } from './continued-columns.ts';
import { plainText } from './continued-text.ts';
import { clusterMeans, nearestIndex } from './geometry.ts';

const sameEdge = 5;

/** The text of a cell or row on one line. */
export const textOf = (node: TableCell | TableRow): string => plainText(node).replace(/\s+/g, ' ').trim();

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

/** Both tables over the same columns, by their edges, by the header they share or by where their texts stand; undefined where these are not the same. */
export function alignColumns(before: Table, after: Table): readonly [Table, Table] | undefined {
  const byEdges = alignEdges(before, after);
  if (byEdges !== undefined) return byEdges;
  // Where columns are told by their words alone, longer ones move their edges; the header printed again says what they are.
  if (isHeaderRow(after.children[0])) return hasSameHeader(before, after) ? [before, after] : undefined;
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

/** Whether all cells of a row are header cells. */
export const isHeaderRow = (row: TableRow | undefined): boolean =>
  row !== undefined && row.children.length > 0 && row.children.every((cell) => cell.header === true);

/** Whether a row can only be a header printed again: it has text, and no figure that data could share by chance. */
const isWording = (row: TableRow): boolean => /\p{L}/u.test(textOf(row)) && !/\d/.test(textOf(row));

/** How many rows at the top of `after` repeat those at the top of `before`. */
export function repeatedRows(before: Table, after: Table): number {
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

const hasSameHeader = (before: Table, after: Table): boolean =>
  toGrid(before).columns === toGrid(after).columns &&
  isHeaderRow(before.children[0]) &&
  repeatedRows(before, after) > 0;
