import { type Action, type ActionMeasure, actionSchema } from '@council-reports/core';
import { type Column, text } from '../column.ts';
import { contextColumns } from '../columns/context-columns.ts';
import { dateColumns } from '../columns/date-columns.ts';
import { extractedColumns } from '../columns/evidence-columns.ts';
import { joined } from '../columns/list.ts';
import { partyColumns } from '../columns/party-columns.ts';
import { statusColumns } from '../columns/status-columns.ts';
import { type DocumentSubject, type ObjectSubject, objectsIn, rowId } from '../subjects.ts';
import { defineTable, type Table } from '../table.ts';

const actionsOf = objectsIn((report) => report.actions);

interface PlacedAction extends ObjectSubject<Action> {
  /** The first action of the report that has the reference its parent is named by. */
  readonly parentId: string | null;
}

/** One row for each action of a plan, and each printed “Action:” line. */
export const actions: Table = defineTable<PlacedAction>({
  name: 'actions',
  description: 'Rows of action plans and printed “Action:” lines; their measures are in action_measures.',
  subjects: placedActions,
  columns: [
    ...contextColumns,
    text(
      'parent_id',
      'The action that parent_ref names; null where the report has none of that reference.',
      ({ parentId }) => parentId,
      {
        references: 'actions',
      },
    ),
    text('ref', 'Its printed reference.', ({ item }) => item.ref),
    text('parent_ref', 'The reference of what it belongs to.', ({ item }) => item.parentRef),
    text('level', 'Whether it is a group, an objective or an action.', ({ item }) => item.level, {
      required: true,
      values: actionSchema.shape.level.options,
    }),
    text('text', 'What is to be done.', ({ item }) => item.text, { required: true }),
    text('table_group', 'The heading row of the table it stands under.', ({ item }) => item.group),
    text('plan_section', 'The section of the plan it stands in.', ({ item }) => item.section),
    text('outcomes', 'What it is to bring about.', ({ item }) => joined(item.outcomes)),
    ...partyColumns<ObjectSubject<Action>>('owners', 'Who is to do it', ({ item }) => item.owners),
    ...dateColumns<ObjectSubject<Action>>('due', 'When it is due', ({ item }) => item.due),
    ...statusColumns<ObjectSubject<Action>>(({ item }) => item.status),
    text('progress', 'The progress reported.', ({ item }) => joined(item.progress)),
    ...extractedColumns,
  ],
});

function placedActions({ reports }: DocumentSubject): readonly PlacedAction[] {
  return reports.flatMap((report) => {
    const { actions: items } = report.report;
    const idOf = new Map(items.toReversed().map(({ ref, id }) => [ref, rowId(report.id, id)]));
    return actionsOf(report).map((action) => {
      const named = action.item.parentRef === undefined ? undefined : idOf.get(action.item.parentRef);
      return { ...action, parentId: named === undefined || named === action.id ? null : named };
    });
  });
}

type MeasureSubject = ObjectSubject<Action> & {
  readonly action: ObjectSubject<Action>;
  readonly measure: ActionMeasure;
};

/** One row for each improvement measure of an action. */
export const actionMeasures: Table = defineTable<MeasureSubject>({
  name: 'action_measures',
  description: 'The improvement measures of actions. Evidence and confidence are those of the action.',
  subjects: (document) =>
    document.reports.flatMap(actionsOf).flatMap((action) =>
      action.item.measures.map((measure, index) => ({
        ...action,
        id: rowId(action.id, `measure-${index + 1}`),
        position: index + 1,
        action,
        measure,
      })),
    ),
  columns: [
    ...contextColumns.map(measurePosition),
    text('action_id', 'The action it belongs to.', ({ action }) => action.id, {
      required: true,
      references: 'actions',
    }),
    text('text', 'What is to be reached.', ({ measure }) => measure.text, { required: true }),
    ...partyColumns<MeasureSubject>('owners', 'Who is to reach it', ({ measure }) => measure.owners),
    ...dateColumns<MeasureSubject>('due', 'When it is due', ({ measure }) => measure.due),
    ...statusColumns<MeasureSubject>(({ measure }) => measure.status),
    ...extractedColumns,
  ],
});

function measurePosition(column: Column<ObjectSubject<unknown>>): Column<ObjectSubject<unknown>> {
  return column.name === 'position'
    ? { ...column, description: 'Its place among the measures of its action, from 1.' }
    : column;
}
