import { emptyPassage, flat } from '../../document/index.ts';
import type { ColumnRole } from '../../lexicon/index.ts';
import { type Column, columnOfRole, columnsOfRole, type DataTable, printedIn } from '../../structure/index.ts';
import { parseBound, parseRating, withoutPeriod } from '../../values/index.ts';

/** Whether a table has a column with a role. */
export const has = (table: DataTable, role: ColumnRole): boolean => columnOfRole(table, role) !== undefined;
/** How many of the roles a table has a column of. */
export const count = (table: DataTable, roles: readonly ColumnRole[]): number =>
  roles.filter((role) => has(table, role)).length;

/** Whether a column is of risks and not, as trackers of audits have it, of how high the risk is. */
export function namesRisks(table: DataTable): boolean {
  const column = columnOfRole(table, 'risk');
  if (column === undefined) return false;
  const cells = printedIn(column, table.rows);
  return cells.length === 0 || cells.some((text) => parseRating(text) === null);
}

/** Whether a column of actions counts them, or answers several of them with the same word. */
export function countsActions(table: DataTable): boolean {
  const column = columnOfRole(table, 'action');
  const cells = column === undefined ? [] : printedIn(column, table.rows);
  const areAnswers = cells.every((text) => /^\p{L}{1,15}$/u.test(text)) && new Set(cells).size < cells.length;
  return cells.length > 0 && (areAnswers || cells.every((text) => /^\d{1,4}%?$/.test(text)));
}

const columnsRating = (table: DataTable): readonly Column[] =>
  table.roles.columns.filter(({ role }) => role === 'likelihood' || role === 'impact' || role === 'score');

/** Whether a table explains ratings, one to a row, before what each means, and no more of them: "Score | Likelihood | Description". */
export function isScale(table: DataTable): boolean {
  const [first] = columnsRating(table);
  if (first?.index !== 0 || count(table, ['ref', 'owner', 'mitigation', 'riskAction', 'action', 'due']) > 0)
    return false;
  const cells = table.rows.map((row) => flat(row.cells[0]?.text ?? emptyPassage));
  return new Set(cells).size === cells.length && cells.every((text) => parseRating(text) !== null);
}

/** Whether the targets of a table are sums of money, all in one unit, as of savings and budgets: a scorecard has measures of several kinds, and limits bind. */
export const isOfSums = (table: DataTable): boolean =>
  columnsOfRole(table, 'target').every(
    ({ heading }) => heading.includes('£') && parseBound(withoutPeriod(heading)) === null,
  );

/** Whether what heads the names of measures holds nothing but figures, behind a column in words: it counts them ("Service | On target | Total measures"). */
export function countsMeasures(table: DataTable): boolean {
  const name = columnOfRole(table, 'kpi') ?? columnOfRole(table, 'measure');
  const [first] = table.roles.columns;
  if (name === undefined || first === undefined || name === first) return false;
  const cells = printedIn(name, table.rows);
  return (
    cells.length > 0 &&
    cells.every((text) => /^\d{1,4}$/.test(text)) &&
    /\p{L}/u.test(printedIn(first, table.rows).join(''))
  );
}
