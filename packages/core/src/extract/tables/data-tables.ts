import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import {
  type DataTable,
  type FlowTable,
  isText,
  readDataTable,
  readPlanTable,
  type Section,
} from '../../structure/index.ts';
import { namesMore } from '../actions/tails-in-cells.ts';
import type { ExtractContext } from '../context.ts';
import { boxCards } from './box-cards.ts';
import { cardTable, fieldTables, isCardOf } from './field-tables.ts';
import {
  fewestOfPlan,
  headingOf,
  isCalledPlan,
  isOfOtherRows,
  isOfTasks,
  measuresRatings,
  type PlacedTable,
} from './placed-tables.ts';
import { count, countsActions, countsMeasures, has, isOfSums, isScale, namesRisks } from './table-signs.ts';
import { withTitle } from './titled-tables.ts';

/** The kinds of tables that extractors read. */
export type TableKind = 'risk' | 'action' | 'kpi' | 'indicator' | 'options' | 'signOff';

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

/** The tables that a table of boxes stands for, each card one of one row; null for any other table. */
function boxTables(block: FlowTable, lexicon: CompiledLexicon): readonly DataTable[] | null {
  const boxes = boxCards(block, lexicon);
  return boxes === null ? null : [...boxes.cards.map(cardTable), ...boxes.plans];
}

const isOfBoxes = (table: DataTable, kind: TableKind): boolean =>
  kindOfTable(table) === kind && (kind !== 'risk' || isCardOf(kind, table));

/** The tables of one kind, in reading order, and what is printed as cards after them. */
export function tablesOf(context: ExtractContext, kind: TableKind): readonly PlacedTable[] {
  const tables = context.report.sections.flatMap((section) => {
    let before: Passage | null = null;
    return section.blocks.flatMap((block): readonly PlacedTable[] => {
      if (isText(block)) before = block.text;
      if (block.kind !== 'table') return [];
      const boxes = boxTables(block, context.lexicon);
      if (boxes !== null) return boxes.flatMap((table) => (isOfBoxes(table, kind) ? [{ table, section, before }] : []));
      const known = withTitle(readDataTable(block, context.lexicon), section, before);
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

/** The kind of a table where it stands: one of actions and of who does them, or by when, or of more than that, is a plan where it is called one. */
function kindOf({ table, section, before }: PlacedTable, { lexicon }: ExtractContext): TableKind | undefined {
  const known = kindOfTable(table);
  if (known === 'kpi' && measuresRatings(table, lexicon)) return undefined;
  if (known === 'action' && isOfOtherRows({ table, section, before }, lexicon)) return undefined;
  if (known !== undefined || !has(table, 'action') || countsActions(table)) return known;
  if (namesMore(table, lexicon) || isOfTasks({ table, section, before }, lexicon)) return 'action';
  if (count(table, ['owner', 'due']) === 0 && table.roles.columns.length < fewestOfPlan) return known;
  return isCalledPlan([headingOf(section), table.roles.caption, before === null ? '' : flat(before)], lexicon)
    ? 'action'
    : undefined;
}

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
