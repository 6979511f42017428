import { emptyPassage, flat, joinPassages, type Passage } from '../../document/index.ts';
import type { ColumnRole } from '../../lexicon/index.ts';
import type { Action, Issue } from '../../model/index.ts';
import { cellOf, columnOfRole, type DataRow, type DataTable, ownCell } from '../../structure/index.ts';
import { parseDue, parseStatus } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { alignMeasures, type MeasureRow } from '../kpi-targets/measure-rows.ts';
import { numberedCell } from '../tables/numbered-cells.ts';
import { headingOf, type PlacedTable } from '../tables/placed-tables.ts';
import type { ActionDraft } from './action-draft.ts';
import { actionStatus } from './action-status.ts';
import { continueDraft } from './continued-drafts.ts';
import { type LabelledLines, withoutLabels } from './labels-in-cells.ts';
import { namesMore, withoutTail } from './tails-in-cells.ts';

/** The actions of a plan, put together from its rows: what continues an action above is added to it. */
export function draftsOf(
  { table, section }: PlacedTable,
  issues: Issue[],
  context: ExtractContext,
): readonly ActionDraft[] {
  const drafts: ActionDraft[] = [];
  const hasRefs = columnOfRole(table, 'ref') !== undefined;
  let group: string | undefined;
  for (const row of table.rows) {
    if (row.isBanner || (row.isGroup && cellOf(table, row, 'action').text.text === '')) {
      group = flat(joinPassages(row.cells.map((cell) => cell.text)));
      continue;
    }
    const ref = ownCell(cellOf(table, row, 'ref')).text;
    const text = ownCell(cellOf(table, row, 'action')).text;
    const open = drafts.at(-1);
    if (open !== undefined && isNamedAbove(open, table, row)) {
      issues.push(leftOut(text, context));
      continue;
    }
    const begins =
      ref.text !== '' || (text.text !== '' && (!hasRefs || open === undefined || isUnnumbered(open, table, row)));
    if (begins) drafts.push(newDraft(table, row, group, headingOf(section), issues, context));
    else if (open !== undefined) continueDraft(open, table, row, issues, context);
  }
  return drafts.filter(({ text }) => text.length > 0 && !context.lexicon.is('noAction', flat(joinPassages(text))));
}

/**
 * A row whose number was left blank or spans it from above, but that says what is to be done and by whom, below an action of which as much is known, is an action of its own;
 * where a plan sets measures, it is one more measure of the action above.
 */
function isUnnumbered(open: ActionDraft, table: DataTable, row: DataRow): boolean {
  const own = (role: ColumnRole): string => ownCell(cellOf(table, row, role)).text.text;
  const isWhole = open.measures.some(({ owners }) => owners.text !== '');
  const setsMeasures = columnOfRole(table, 'measure') !== undefined || columnOfRole(table, 'kpi') !== undefined;
  return !setsMeasures && isWhole && own('owner') !== '' && /^[^\p{Ll}]/u.test(own('action'));
}

/** A row that names a thing and nobody who is to do anything, below an action that ends in a colon, belongs to that action's list. */
function isNamedAbove(open: ActionDraft, table: DataTable, row: DataRow): boolean {
  const isBlank = (role: ColumnRole): boolean => ownCell(cellOf(table, row, role)).text.text === '';
  return (
    open.text.at(-1)?.text.endsWith(':') === true &&
    columnOfRole(table, 'owner') !== undefined &&
    (['ref', 'owner', 'due', 'measure', 'status', 'progress'] as const).every(isBlank) &&
    !isBlank('action')
  );
}

function leftOut(text: Passage, context: ExtractContext): Issue {
  const [evidence] = context.quote(text);
  const message = 'A row without owner or date that the action above lists was not taken for an action.';
  return { code: 'listedRow', severity: 'info', message, ...(evidence !== undefined && { evidence }) };
}

function newDraft(
  table: DataTable,
  row: DataRow,
  group: string | undefined,
  section: string,
  issues: Issue[],
  context: ExtractContext,
): ActionDraft {
  const { ref, lines: printed } = numberedCell(table, row, cellOf(table, row, 'action'));
  const { lines, said } = namesMore(table, context.lexicon)
    ? withoutTail(printed, context.lexicon)
    : withoutLabels(table, printed, context.lexicon);
  return {
    ref: ref === '' ? null : ref,
    text: [...lines],
    outcomes: [...cellOf(table, row, 'outcome').lines],
    measures: withSaid(alignMeasures(table, row, issues, context), said, context),
    progress: [...cellOf(table, row, 'progress').lines],
    group,
    section: section === '' ? undefined : section,
    status: actionStatus(table, row, context.lexicon.words) ?? statusSaid(said, context),
  };
}

function statusSaid({ status }: LabelledLines['said'], { lexicon }: ExtractContext): Action['status'] | undefined {
  if (status === undefined) return undefined;
  const rag = parseStatus(flat(status), lexicon.words);
  return { raw: flat(status), ...(rag !== null && { rag }) };
}

/** The measures of a row, the first with the owner and the date that the action's own cell gives. */
function withSaid(
  measures: readonly MeasureRow[],
  { owner, due }: LabelledLines['said'],
  { lexicon }: ExtractContext,
): MeasureRow[] {
  if (owner === undefined && due === undefined) return [...measures];
  const [first, ...rest] = measures.length > 0 ? measures : [noMeasure];
  return [
    {
      ...(first ?? noMeasure),
      ...(owner !== undefined && { owners: owner }),
      ...(due !== undefined && { due, dueDate: parseDue(flat(due), lexicon.words) }),
    },
    ...rest,
  ];
}

const noMeasure: MeasureRow = {
  text: emptyPassage,
  owners: emptyPassage,
  due: emptyPassage,
  dueDate: null,
  column: 'measure',
};
