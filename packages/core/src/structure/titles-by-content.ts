import type { ColumnRole, CompiledLexicon } from '../lexicon/index.ts';
import { dueNamed, parseDate } from '../values/index.ts';
import type { Column } from './column-role.ts';
import type { DataRow } from './data-row.ts';
import { holdsRole, printedIn, shareOf } from './printed-in.ts';

type Columns = readonly Column[];

const mostOf = 0.6;
const fewOf = 0.3;
const nearlyAll = 0.8;

/** The columns with another role for one of them. */
export const withRole = (columns: Columns, chosen: Column | undefined, role: ColumnRole | null): Columns =>
  columns.map((column) => (column === chosen ? { ...column, role } : column));

/**
 * What is to be done, under a heading that says nothing of it, is told by how it is put ("Repaint the railings", "Leavers will be removed"), in a
 * table that says who does it and by when, or how far it has come. A column headed as one of actions that names products or aims gives way to it.
 */
export function withTaskColumn(columns: Columns, rows: readonly DataRow[], lexicon: CompiledLexicon): Columns {
  const headed = columns.find(({ role }) => role === 'action');
  if (!isOfTasks(columns, rows, lexicon) || (headed !== undefined && shareOf(headed, rows, isTask(lexicon)) > fewOf))
    return columns;
  const tasks = columns.filter(
    (column) =>
      isOpen(column) && shareOf(column, rows, isTask(lexicon)) >= mostOf && printedIn(column, rows).length > 1,
  );
  const [only] = tasks;
  if (only === undefined || tasks.length > 1) return columns;
  const named = withRole(columns, only, 'action').map((column) => readAsAction(column, columns, lexicon));
  return headed === undefined ? named : withRole(named, headed, holdsRole(columns, 'outcome') ? null : 'outcome');
}

/** What a heading that said nothing means now that the rows are known to be actions. */
function readAsAction(column: Column, columns: Columns, lexicon: CompiledLexicon): Column {
  const role =
    column.role === null
      ? (lexicon.columnIn.action.whole(column.heading) ?? lexicon.columnByWord.action(column.heading))
      : undefined;
  return role === undefined || role === 'action' || holdsRole(columns, role) ? column : { ...column, role };
}

const isOpen = ({ role }: Column): boolean => role === null || role === 'category' || role === 'mitigation';

/** What is said of tasks beside who does them. */
const ofTasks: readonly ColumnRole[] = ['due', 'status', 'progress', 'measure', 'outcome'];

/** Whether a table says who and when, or how far, of rows that are no risks, measures, sums or decisions. */
function isOfTasks(columns: Columns, rows: readonly DataRow[], lexicon: CompiledLexicon): boolean {
  const isDated = columns.some((column) => column.role === 'target' && isOfDates(column, rows));
  if (!holdsRole(columns, 'owner') || !(isDated || holdsRole(columns, ...ofTasks))) return false;
  if (holdsRole(columns, 'risk', 'likelihood', 'impact', 'kpi', 'option', 'signature', 'name')) return false;
  return !columns.some(({ heading }) => lexicon.holds('otherRows', heading) || /£/.test(heading));
}

/** Whether a text says what is to be done: it opens with a verb of doing, or says that something will be done. */
export const isTask =
  (lexicon: CompiledLexicon) =>
  (text: string): boolean =>
    lexicon.begins('taskVerbs', text.replace(/^(?:\d{1,2}[.)]\s|to\s)/i, '')) ||
    lexicon.holds('taskWords', text.split(/[.;]\s/u)[0] ?? text);

/** Whether at least half of what a column prints is dates. */
export const isOfDates = (column: Column, rows: readonly DataRow[]): boolean =>
  shareOf(column, rows, (text) => parseDate(text) !== null || isDueAlone(text)) >= 0.5;

/** "By June 2031": a date that something is due by, and hardly a word more. */
const isDueAlone = (text: string): boolean => text.split(' ').length <= mostDueWords && dueNamed(text) !== null;

const mostDueWords = 4;

/** In a plan without a column of dates by when, one of no known heading that holds dates is it. */
export function withDatesDue(columns: Columns, rows: readonly DataRow[]): Columns {
  if (!holdsRole(columns, 'action', 'riskAction') || holdsRole(columns, 'due')) return columns;
  const dated = columns.filter((column) => column.role === null && isOfDates(column, rows));
  return dated.length === 1 ? withRole(columns, dated[0], 'due') : columns;
}

/** Beside a likelihood and an impact, a column that holds their product in every row is the score, whatever it is called. */
export function withProductColumn(columns: Columns, rows: readonly DataRow[]): Columns {
  const [likelihood, impact] = (['likelihood', 'impact'] as const).map((role) =>
    columns.filter((each) => each.role === role),
  );
  const [one, other] = [likelihood?.[0], impact?.[0]];
  if (one === undefined || other === undefined || holdsRole(columns, 'score')) return columns;
  const numberIn = (column: Column, row: DataRow): number => Number(row.cells[column.index]?.text.text || Number.NaN);
  const isProduct = (column: Column): boolean =>
    rows.length > 0 &&
    rows.every((row) => row.isGroup || numberIn(column, row) === numberIn(one, row) * numberIn(other, row));
  return withRole(
    columns,
    columns.find((column) => column.role === null && isProduct(column)),
    'score',
  );
}

/** In a table that rates its rows and says how they are dealt with, the first column in sentences under no known heading says what the risk is, else one of kinds of risk that names each once. */
export function withRiskColumn(columns: Columns, rows: readonly DataRow[]): Columns {
  const isRated = holdsRole(columns, 'likelihood', 'impact', 'score') && holdsRole(columns, 'mitigation', 'riskAction');
  if (!isRated || holdsRole(columns, 'risk', 'cause', 'consequence', 'action', 'aim', 'kpi')) return columns;
  const inWords = columns
    .filter(({ role }) => role === null || role === 'category')
    .filter((column) => namesRows(column, rows) >= nearlyAll);
  const named =
    inWords.find((column) => column.role === null && averageWords(column, rows) >= 3) ??
    inWords.find((column) => column.role === 'category' && averageWords(column, rows) >= 2);
  return withRole(columns, named, 'risk');
}

/** How many words the cells of a column hold. */
export const averageWords = (column: Column, rows: readonly DataRow[]): number => {
  const cells = printedIn(column, rows);
  return cells.reduce((sum, text) => sum + text.split(' ').length, 0) / Math.max(1, cells.length);
};

/** How far a column names its rows: the share of its cells that are in words and like no other. */
export function namesRows(column: Column, rows: readonly DataRow[]): number {
  const cells = printedIn(column, rows).filter((text) => /\p{L}{3}/u.test(text));
  return new Set(cells).size / Math.max(1, rows.filter(({ isGroup }) => !isGroup).length);
}
