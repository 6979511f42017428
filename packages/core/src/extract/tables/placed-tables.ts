import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import {
  columnOfRole,
  type DataTable,
  isRating,
  isTask,
  printedIn,
  type Section,
  shareOf,
} from '../../structure/index.ts';
import { count } from './table-signs.ts';

/** A table of data with the section it stands in and the paragraph before it. */
export interface PlacedTable {
  readonly table: DataTable;
  readonly section: Section;
  readonly before: Passage | null;
}

/** A table of actions and one thing more may only explain them; one of several things that is called a plan is one. */
export const fewestOfPlan = 3;

/** Whether a table says who does what its actions ask for, or how that stands, and most of these are put as something to be done. */
export function isOfTasks(placed: PlacedTable, lexicon: CompiledLexicon): boolean {
  const { table } = placed;
  const action = columnOfRole(table, 'action');
  return (
    action !== undefined &&
    table.roles.columns.length >= fewestOfPlan &&
    count(table, ['owner', 'status']) > 0 &&
    shareOf(action, table.rows, isTask(lexicon)) >= mostTasks &&
    !isOfOtherRows(placed, lexicon)
  );
}

const mostTasks = 0.6;

/** Whether what stands around a table calls it a plan of actions. */
export const isCalledPlan = (names: readonly string[], lexicon: CompiledLexicon): boolean =>
  names.some((name) => lexicon.holds('actionPlans', name));

/** Whether a table of actions says what was done about something else, or when things happen: a register of gifts, a timetable. */
export function isOfOtherRows({ table, section }: PlacedTable, lexicon: CompiledLexicon): boolean {
  const action = columnOfRole(table, 'action')?.heading ?? '';
  const isPast =
    lexicon.holds('doneWords', action) &&
    table.roles.columns.some(({ heading }) => lexicon.holds('otherRows', heading));
  const isDated = lexicon.holds('timetables', headingOf(section)) && count(table, ['ref', ...saidOfProgress]) === 0;
  return isPast || isDated;
}

/** Whether what a table measures is how a risk is rated, one rating to a row: "Likelihood | Impact | Score" beneath each other. */
export function measuresRatings(table: DataTable, lexicon: CompiledLexicon): boolean {
  const name = columnOfRole(table, 'kpi') ?? columnOfRole(table, 'measure');
  return (
    name !== undefined &&
    printedIn(name, table.rows).length > 1 &&
    shareOf(name, table.rows, (text) => isRating(lexicon.column(text))) > mostTasks
  );
}

const saidOfProgress = ['status', 'progress', 'measure', 'outcome'] as const;

/** Heading of the section a table stands in, with those above it, as one line. */
export const headingOf = (section: Section): string => flat(section.heading);
