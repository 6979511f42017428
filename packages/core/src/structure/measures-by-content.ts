import type { ColumnRole, CompiledLexicon } from '../lexicon/index.ts';
import { dueNamed, lastYearIn, parseDate, withoutPeriod } from '../values/index.ts';
import { isCode } from './codes.ts';
import type { Column } from './column-role.ts';
import type { DataRow } from './data-row.ts';
import { holdsOnly, holdsRole, printedIn, shareOf } from './printed-in.ts';
import { averageWords, namesRows, withRole } from './titles-by-content.ts';

type Columns = readonly Column[];

const mostOf = 0.6;
const nearlyAll = 0.8;

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

const isLevel = (text: string): boolean => level.test(text) && parseDate(text) === null;

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
