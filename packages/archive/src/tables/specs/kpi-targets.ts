import { comparatorSchema, type KpiTarget, kpiTargetSchema, unitSchema } from '@council-reports/core';
import { boolean, number, text } from '../column.ts';
import { contextColumns } from '../columns/context-columns.ts';
import { dateColumns } from '../columns/date-columns.ts';
import { extractedColumns } from '../columns/evidence-columns.ts';
import { joined } from '../columns/list.ts';
import { measuredColumns } from '../columns/measured-columns.ts';
import { partyColumns } from '../columns/party-columns.ts';
import { type ObjectSubject, objectsOf } from '../subjects.ts';
import { defineTable, type Table } from '../table.ts';

type Subject = ObjectSubject<KpiTarget>;

/** One row for each performance measure with a target. */
export const kpiTargets: Table = defineTable<Subject>({
  name: 'kpi_targets',
  description: 'Performance measures with the level to be reached and the levels found.',
  subjects: objectsOf((report) => report.kpiTargets),
  columns: [
    ...contextColumns,
    text('code', 'Its printed code.', ({ item }) => item.code),
    text('measure', 'What is measured.', ({ item }) => item.measure, { required: true }),
    text('text', 'The target as a whole.', ({ item }) => item.text, { required: true }),
    text('cohort', 'The people it is about, where an age or a level narrows them.', ({ item }) => item.cohort),
    number('target_value', 'The level to be reached; null for a target in words.', ({ item }) => item.target.value),
    text('target_unit', 'The unit of that level.', ({ item }) => item.target.unit, { values: unitSchema.options }),
    text(
      'target_comparator',
      'At least, more than, at most, less than, exactly; null where not said.',
      ({ item }) => item.target.comparator,
      {
        values: comparatorSchema.unwrap().options,
      },
    ),
    text('target_raw', 'The level as printed.', ({ item }) => item.target.raw, { required: true }),
    boolean(
      'target_stated',
      'False where the level was inferred rather than printed.',
      ({ item }) => item.target.stated,
      {
        required: true,
      },
    ),
    ...measuredColumns<Subject>('baseline', 'The level it starts from', ({ item }) => item.baseline),
    ...measuredColumns<Subject>('actual', 'The level found last', ({ item }) => item.actual),
    text('actuals', 'All levels found, each with its period, as printed.', ({ item }) =>
      joined(item.actuals.map(({ raw, period }) => (period === undefined ? raw : `${period}: ${raw}`))),
    ),
    number('change_value', 'The change asked for, where the target is a change.', ({ item }) => item.change?.value),
    text('change_unit', 'The unit of that change.', ({ item }) => item.change?.unit, { values: unitSchema.options }),
    text('change_direction', 'Which way it is to change.', ({ item }) => item.change?.direction, {
      values: ['increase', 'decrease', 'unknown'],
    }),
    text('change_raw', 'The change as printed.', ({ item }) => item.change?.raw),
    ...dateColumns<Subject>('due', 'When it is to be reached', ({ item }) => item.due),
    text('period', 'The period the target is for, as printed.', ({ item }) => item.period),
    text('polarity', 'Which way is better.', ({ item }) => item.polarity, {
      required: true,
      values: kpiTargetSchema.shape.polarity.options,
    }),
    text('rag', 'Its colour, in lower case.', ({ item }) => item.rag?.code),
    text('rag_meaning', 'What this document’s own key says the colour means.', ({ item }) => item.rag?.meaning),
    text('trend', 'The trend, as printed.', ({ item }) => item.trend),
    ...partyColumns<Subject>('owner', 'Who answers for it', ({ item }) => [item.owner]),
    text('action_ref', 'The reference of the action it measures.', ({ item }) => item.actionRef),
    ...extractedColumns,
  ],
});
