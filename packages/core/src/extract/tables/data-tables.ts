import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon } from '../../lexicon/index.ts';
import {
  type Column,
  columnOfRole,
  columnsOfRole,
  type DataTable,
  type FlowTable,
  isText,
  printedIn,
  readDataTable,
  readPlanTable,
  type Section,
} from '../../structure/index.ts';
import { parseRating } from '../../values/index.ts';
import { namesMore } from '../actions/tails-in-cells.ts';
import type { ExtractContext } from '../context.ts';
import { fieldTables, isCardOf } from './field-tables.ts';

/** A table of data with the section it stands in and the paragraph before it. */
export interface PlacedTable {
  readonly table: DataTable;
  readonly section: Section;
  readonly before: Passage | null;
}

/** The kinds of tables that extractors read. */
export type TableKind = 'risk' | 'action' | 'kpi' | 'indicator' | 'options' | 'signOff';

const has = (table: DataTable, role: ColumnRole): boolean => columnOfRole(table, role) !== undefined;
const count = (table: DataTable, roles: readonly ColumnRole[]): number =>
  roles.filter((role) => has(table, role)).length;

/** Whether a column is of risks and not, as trackers of audits have it, of how high the risk is. */
function namesRisks(table: DataTable): boolean {
  const column = columnOfRole(table, 'risk');
  if (column === undefined) return false;
  const cells = printedIn(column, table.rows);
  return cells.length === 0 || cells.some((text) => parseRating(text) === null);
}

/** Whether a column of actions counts them, or answers several of them with the same word. */
function countsActions(table: DataTable): boolean {
  const column = columnOfRole(table, 'action');
  const cells = column === undefined ? [] : printedIn(column, table.rows);
  const areAnswers = cells.every((text) => /^\p{L}{1,15}$/u.test(text)) && new Set(cells).size < cells.length;
  return cells.length > 0 && (areAnswers || cells.every((text) => /^\d{1,4}%?$/.test(text)));
}

const columnsRating = (table: DataTable): readonly Column[] =>
  table.roles.columns.filter(({ role }) => role === 'likelihood' || role === 'impact' || role === 'score');

/** Whether a table explains ratings, one to a row, before what each means, and no more of them: "Score | Likelihood | Description". */
function isScale(table: DataTable): boolean {
  const [first] = columnsRating(table);
  if (first?.index !== 0 || count(table, ['ref', 'owner', 'mitigation', 'riskAction', 'action', 'due']) > 0)
    return false;
  const cells = table.rows.map((row) => flat(row.cells[0]?.text ?? emptyPassage));
  return new Set(cells).size === cells.length && cells.every((text) => parseRating(text) !== null);
}

/** Whether the targets of a table are sums of money, all in one unit, as of savings and budgets: a scorecard has measures of several kinds. */
const isOfSums = (table: DataTable): boolean =>
  columnsOfRole(table, 'target').every(({ heading }) => heading.includes('£'));

/** Whether what heads the names of measures holds nothing but figures, behind a column in words: it counts them ("Service | On target | Total measures"). */
function countsMeasures(table: DataTable): boolean {
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

/** What makes a table one of a kind, the most telling first. */
const kinds: readonly (readonly [TableKind, (table: DataTable) => boolean])[] = [
  ['options', (table) => has(table, 'option') && count(table, ['advantages', 'disadvantages', 'recommended']) >= 1],
  [
    'risk',
    (table) =>
      (namesRisks(table) || count(table, ['consequence', 'cause']) >= 1) &&
      count(table, ['likelihood', 'impact', 'score']) >= 1 &&
      !isScale(table),
  ],
  ['risk', (table) => namesRisks(table) && has(table, 'mitigation')],
  ['risk', (table) => namesRisks(table) && has(table, 'cause') && has(table, 'consequence')],
  [
    'action',
    (table) => has(table, 'action') && count(table, ['owner', 'due', 'measure', 'outcome', 'status', 'progress']) >= 2,
  ],
  [
    'action',
    (table) => has(table, 'action') && has(table, 'ref') && count(table, ['status', 'owner', 'due', 'outcome']) >= 1,
  ],
  ['action', (table) => has(table, 'action') && has(table, 'aim') && count(table, ['owner', 'due']) >= 1],
  [
    'kpi',
    (table) =>
      count(table, ['kpi', 'measure']) >= 1 && has(table, 'target') && !isOfSums(table) && !countsMeasures(table),
  ],
  ['indicator', (table) => count(table, ['kpi', 'measure']) >= 1 && has(table, 'due') && !has(table, 'action')],
  ['signOff', (table) => has(table, 'name') && count(table, ['signature', 'date']) >= 1],
];

/** Which kind a table is; undefined for none that is extracted. */
export function kindOfTable(table: DataTable): TableKind | undefined {
  const kind = kinds.find(([, test]) => test(table))?.[0];
  return kind === 'action' && countsActions(table) ? undefined : kind;
}

/** The tables of one kind, in reading order, and what is printed as cards after them. */
export function tablesOf(context: ExtractContext, kind: TableKind): readonly PlacedTable[] {
  const tables = context.report.sections.flatMap((section) => {
    let before: Passage | null = null;
    return section.blocks.flatMap((block): readonly PlacedTable[] => {
      if (isText(block)) before = block.text;
      if (block.kind !== 'table') return [];
      const known = readDataTable(block, context.lexicon);
      const table = known ?? (kind === 'action' ? planTable(block, section, before, context) : null);
      if (table === null) return [];
      const placed = { table, section, before };
      return kindOf(placed, context) === kind ? [placed] : [];
    });
  });
  if (kind !== 'risk' && kind !== 'action' && kind !== 'kpi') return tables;
  const cards = fieldTables(context.report, context.lexicon).filter(({ table }) => isCardOf(kind, table));
  return [...tables, ...cards.map((card): PlacedTable => ({ ...card, before: null }))];
}

/** A table of actions and one thing more may only explain them; one of several things that is called a plan is one. */
const fewestOfPlan = 3;

/** The kind of a table where it stands: one of actions and of who does them, or by when, or of more than that, is a plan where it is called one. */
function kindOf({ table, section, before }: PlacedTable, { lexicon }: ExtractContext): TableKind | undefined {
  const known = kindOfTable(table);
  if (known === 'action' && isOfOtherRows({ table, section, before }, lexicon)) return undefined;
  if (known !== undefined || !has(table, 'action') || countsActions(table)) return known;
  if (namesMore(table, lexicon)) return 'action';
  if (count(table, ['owner', 'due']) === 0 && table.roles.columns.length < fewestOfPlan) return known;
  return isCalledPlan([headingOf(section), table.roles.caption, before === null ? '' : flat(before)], lexicon)
    ? 'action'
    : undefined;
}

const isCalledPlan = (names: readonly string[], lexicon: CompiledLexicon): boolean =>
  names.some((name) => lexicon.holds('actionPlans', name));

/** A table of which no more is known than the heading of its actions, where a plan is announced above it. */
const planTable = (
  block: FlowTable,
  section: Section,
  before: Passage | null,
  { lexicon }: ExtractContext,
): DataTable | null =>
  isCalledPlan([headingOf(section), before === null ? '' : flat(before)], lexicon)
    ? readPlanTable(block, lexicon)
    : null;

/** Whether a table of actions says what was done about something else, or when things happen: a register of gifts, a timetable. */
function isOfOtherRows({ table, section }: PlacedTable, lexicon: CompiledLexicon): boolean {
  const action = columnOfRole(table, 'action')?.heading ?? '';
  const isPast =
    lexicon.holds('doneWords', action) &&
    table.roles.columns.some(({ heading }) => lexicon.holds('otherRows', heading));
  const isDated = lexicon.holds('timetables', headingOf(section)) && count(table, ['ref', ...saidOfProgress]) === 0;
  return isPast || isDated;
}

const saidOfProgress = ['status', 'progress', 'measure', 'outcome'] as const;

/** Heading of the section a table stands in, with those above it, as one line. */
export const headingOf = (section: Section): string => flat(section.heading);
