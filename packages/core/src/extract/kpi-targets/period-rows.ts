import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type Column, columnsOfRole, type DataRow, type DataTable, holdsOnly, ownCell } from '../../structure/index.ts';
import { isPeriod } from '../../values/index.ts';

/**
 * A scorecard that prints several rows to an indicator, one to a quarter or month that a column of its own names, with one row to each: that of the last period
 * a level was reached in. Any other table as it is.
 *
 * @param name - the column that names the indicators.
 */
export function withLatestPeriod(table: DataTable, name: Column | undefined, { words }: CompiledLexicon): DataTable {
  const isOfPeriods = (column: Column): boolean => holdsOnly(column, table.rows, (text) => isPeriod(text, words));
  if (name === undefined || !table.roles.columns.some((column) => column !== name && isOfPeriods(column))) return table;
  const isNamed = (row: DataRow): boolean => {
    const cell = row.cells[name.index];
    return cell !== undefined && ownCell(cell).text.text !== '';
  };
  const isReached = (row: DataRow): boolean =>
    columnsOfRole(table, 'actual').some(({ index }) =>
      /\d/.test(flat(row.cells[index]?.text ?? { text: '', runs: [] })),
    );
  const groups: [DataRow, ...DataRow[]][] = [];
  for (const row of table.rows) {
    const open = groups.at(-1);
    if (open === undefined || row.isGroup || open[0].isGroup || isNamed(row)) groups.push([row]);
    else open.push(row);
  }
  const rows = groups.map(([first, ...rest]): DataRow => {
    const last = rest.findLast(isReached);
    if (last === undefined) return first;
    const cells = last.cells.map((cell, index) => {
      const above = first.cells[index];
      return above !== undefined && ownCell(cell).text.text === '' ? above : cell;
    });
    return { ...last, cells };
  });
  return { ...table, rows };
}
