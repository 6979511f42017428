import { joinPassages } from '../../document/index.ts';
import type { ColumnRole } from '../../lexicon/index.ts';
import { cellOf, type DataCell, type DataRow, type DataTable, ownCell } from '../../structure/index.ts';

/** Columns of which a row holds one value, so that a further row adds nothing to it. */
const single: ReadonlySet<ColumnRole> = new Set([
  'likelihood',
  'impact',
  'score',
  'rag',
  'status',
  'ref',
  'category',
  'polarity',
  'trend',
]);

/**
 * The rows that are entries. A row whose first cell, reference and name are blank, or span from the row above, goes on with the entry above:
 * what begins in it is added to that.
 */
export function entryRows(table: DataTable, names: readonly ColumnRole[]): readonly DataRow[] {
  const rows: DataRow[] = [];
  let open = false;
  for (const row of table.rows) {
    const above = rows.at(-1);
    const isNamed = [row.cells[0], cellOf(table, row, 'ref'), ...names.map((role) => cellOf(table, row, role))].some(
      (cell) => cell !== undefined && ownCell(cell).text.text !== '',
    );
    if (row.isGroup || (isNamed && isTitle(table, row))) open = false;
    else if (isNamed) {
      rows.push(row);
      open = true;
    } else if (open && above !== undefined) rows[rows.length - 1] = joinRows(table, above, row);
  }
  return rows;
}

/** A name and nothing else in a wide table heads what is beneath it. */
const isTitle = (table: DataTable, row: DataRow): boolean =>
  table.roles.columns.length >= 5 &&
  row.cells.filter((cell) => cell.text.text !== '').length === 1 &&
  row.cells.every((cell) => cell.lines.length <= 1);

function joinRows(table: DataTable, above: DataRow, row: DataRow): DataRow {
  const cells = above.cells.map((cell, index): DataCell => {
    const more = row.cells[index];
    const role = table.roles.columns[index]?.role ?? null;
    if (more === undefined || ownCell(more).text.text === '') return cell;
    if (cell.text.text === '') return more;
    if (role !== null && single.has(role)) return cell;
    return { ...cell, text: joinPassages([cell.text, more.text]), lines: [...cell.lines, ...more.lines] };
  });
  return { ...above, cells };
}
