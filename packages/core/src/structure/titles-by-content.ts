import type { ColumnRole, CompiledLexicon } from '../lexicon/index.ts';
import { dueNamed, lastYearIn, parseDate, withoutPeriod } from '../values/index.ts';
import { isCode } from './codes.ts';
import type { Column } from './column-role.ts';
import type { DataRow } from './data-table.ts';
import { holdsOnly, holdsRole, printedIn, shareOf } from './printed-in.ts';

type Columns = readonly Column[];

const mostOf = 0.6;
const fewOf = 0.3;
const nearlyAll = 0.8;

const withRole = (columns: Columns, chosen: Column | undefined, role: ColumnRole | null): Columns =>
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

/** Beside a measure and no column of targets, one headed by a date to come that holds levels says what is to be reached by it: "By 2030". */
export function withLevelsDue(columns: Columns, rows: readonly DataRow[]): Columns {
  if (!columns.some(({ role }) => isOfMeasures(role)) || holdsRole(columns, 'target', 'action', 'risk')) return columns;
  const isOfLevels = (column: Column): boolean =>
    column.role === 'due' && dueNamed(column.heading) !== null && shareOf(column, rows, isLevel) >= mostOf;
  return columns.map((column) => (isOfLevels(column) ? { ...column, role: 'target' } : column));
}

/** In a plan that sets measures, a column headed as one of targets that holds levels and no dates says what is to be reached, and not by when. */
export function withTargetLevels(columns: Columns, rows: readonly DataRow[], lexicon: CompiledLexicon): Columns {
  if (!columns.some(({ role }) => isOfMeasures(role))) return columns;
  return columns.map((column) =>
    column.role === 'due' && lexicon.column(column.heading) === 'target' && shareOf(column, rows, isLevel) >= mostOf
      ? { ...column, role: 'target' }
      : column,
  );
}

/** Beside a measure, milestones that are levels of years to come are its targets: "Success measure | Current position | Milestone 2024 | Milestone 2025". */
export function withLevelMilestones(columns: Columns, rows: readonly DataRow[], lexicon: CompiledLexicon): Columns {
  const actions = columns.filter(({ role }) => role === 'action');
  const areLevels = actions.every(
    (column) => lastYearIn(column.heading, lexicon.words) !== null && shareOf(column, rows, isLevel) >= mostOf,
  );
  if (actions.length === 0 || !areLevels || !columns.some(({ role }) => isOfMeasures(role))) return columns;
  return columns.map((column) => {
    if (column.role === 'action') return { ...column, role: 'target' };
    const own = column.role === 'progress' ? lexicon.columnIn.kpi(withoutPeriod(column.heading)) : undefined;
    return own === 'actual' || own === 'baseline' ? { ...column, role: own } : column;
  });
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

const isLevel = (text: string): boolean => level.test(text) && parseDate(text) === null;

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

const level = /^(?:[<>≥≤=~+-]{1,2}|[a-z]{1,5} )?\s?£?\d[\d,.]*\s?(?:%|[a-z]{1,12}){0,2}$/i;

/** Of two columns headed as targets, one in words beside one of figures names what is measured: "Standard | Threshold". */
export function withNamedStandard(columns: Columns, rows: readonly DataRow[], lexicon: CompiledLexicon): Columns {
  const targets = columns.filter(({ role }) => role === 'target');
  const figures = targets.filter((column) => shareOf(column, rows, isLevel) >= mostOf);
  const words = targets.filter((column) => shareOf(column, rows, isLevel) === 0 && averageWords(column, rows) >= 3);
  const isNamed = columns.some(
    ({ role, heading }) =>
      isOfMeasures(role) && (lexicon.column(heading) ?? lexicon.columnByWord.kpi(heading)) !== undefined,
  );
  if (figures.length === 0 || words.length !== 1) return columns;
  if (isNamed) return withRole(columns, words[0], null);
  return columns.map((column) =>
    column === words[0] ? { ...column, role: 'kpi' } : isOfMeasures(column.role) ? { ...column, role: null } : column,
  );
}

/** Beside a column of indicators, one of standards says what is meant by them: "Performance standard | Key performance indicator | Target". */
export function withoutStandards(columns: Columns, _rows: readonly DataRow[], lexicon: CompiledLexicon): Columns {
  const isOfStandards = ({ role, heading }: Column): boolean =>
    role === 'kpi' && lexicon.columnByWord.kpi(heading) === 'target';
  const isNamed = columns.some((column) => isOfMeasures(column.role) && !isOfStandards(column));
  return isNamed && holdsRole(columns, 'target')
    ? columns.map((column) => (isOfStandards(column) ? { ...column, role: null } : column))
    : columns;
}

/** Whether a role is that of what is measured. */
export const isOfMeasures = (role: ColumnRole | null): boolean => role === 'kpi' || role === 'measure';

const averageWords = (column: Column, rows: readonly DataRow[]): number => {
  const cells = printedIn(column, rows);
  return cells.reduce((sum, text) => sum + text.split(' ').length, 0) / Math.max(1, cells.length);
};

/**
 * Targets beside levels that were reached, without a heading for what is measured, are of the column in words whose cells differ from each other most:
 * a code has no words, a theme stands in several rows.
 */
export function withMeasureColumn(columns: Columns, rows: readonly DataRow[], lexicon: CompiledLexicon): Columns {
  if (!holdsRole(columns, 'target') || !holdsRole(columns, 'actual', 'baseline')) return columns;
  if (holdsRole(columns, 'action', 'risk', 'outcome')) return columns;
  const isHeaded = ({ heading }: Column): boolean =>
    lexicon.column(heading) !== undefined || lexicon.columnIn.kpi(heading) !== undefined;
  const names = (column: Column): boolean =>
    isOfMeasures(column.role) && !holdsOnly(column, rows, isCode) && printedIn(column, rows).length > 0;
  if (columns.some((column) => names(column) && (isHeaded(column) || column.index > 0))) return columns;
  const first = columns.find(({ role }) => role === 'kpi');
  if (first !== undefined && namesRows(first, rows) >= nearlyAll) return columns;
  const named = columns
    .filter((column) => column.role === null || column.role === 'meaning' || isHeadedAsLevels(column, rows))
    .map((column) => ({ column, score: averageWords(column, rows) > 1 ? namesRows(column, rows) : 0 }));
  const best = Math.max(0, ...named.map(({ score }) => score));
  const name = best < nearlyAll ? undefined : named.find(({ score }) => score === best)?.column;
  if (name === undefined) return columns;
  return columns.map((column) =>
    column === name ? { ...column, role: 'kpi' } : column.role === 'kpi' ? { ...column, role: null } : column,
  );
}

/** "Repairs performance measurement": a first column headed as one of levels that says what was measured. */
const isHeadedAsLevels = (column: Column, rows: readonly DataRow[]): boolean =>
  column.role === 'actual' && column.index === 0 && shareOf(column, rows, isLevel) === 0;

/** How far a column names its rows: the share of its cells that are in words and like no other. */
function namesRows(column: Column, rows: readonly DataRow[]): number {
  const cells = printedIn(column, rows).filter((text) => /\p{L}{3}/u.test(text));
  return new Set(cells).size / Math.max(1, rows.filter(({ isGroup }) => !isGroup).length);
}
