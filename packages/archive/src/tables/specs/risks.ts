import { type Risk, riskSchema } from '@council-reports/core';
import { text } from '../column.ts';
import { assessmentColumns } from '../columns/assessment-columns.ts';
import { contextColumns } from '../columns/context-columns.ts';
import { extractedColumns } from '../columns/evidence-columns.ts';
import { joined } from '../columns/list.ts';
import { partyColumns } from '../columns/party-columns.ts';
import { type ObjectSubject, objectsOf } from '../subjects.ts';
import { defineTable, type Table } from '../table.ts';

type Subject = ObjectSubject<Risk>;

/** One row for each risk of a table, register or card. */
export const risks: Table = defineTable<Subject>({
  name: 'risks',
  description: 'Risks with their assessment before and after mitigation, as numbers and as printed.',
  subjects: objectsOf((report) => report.risks),
  columns: [
    ...contextColumns,
    text('ref', 'Its printed reference.', ({ item }) => item.ref),
    text('text', 'The risk.', ({ item }) => item.text, { required: true }),
    text(
      'scenario',
      'Whether it is a risk of doing what is proposed, of not doing it, or neither is said.',
      ({ item }) => item.scenario,
      {
        required: true,
        values: riskSchema.shape.scenario.options,
      },
    ),
    text('category', 'Its category, as printed.', ({ item }) => item.category),
    text('cause', 'What causes it.', ({ item }) => item.cause),
    text('consequence', 'What follows from it.', ({ item }) => item.consequence),
    ...assessmentColumns<Subject>('inherent', 'before mitigation', ({ item }) => item.inherent),
    ...assessmentColumns<Subject>('residual', 'after mitigation', ({ item }) => item.residual),
    ...assessmentColumns<Subject>('target', 'that is aimed at', ({ item }) => item.target),
    text('mitigation', 'What is done about it.', ({ item }) => joined(item.mitigation)),
    text('further_actions', 'What is still to be done about it.', ({ item }) => joined(item.actions)),
    ...partyColumns<Subject>('owners', 'Who answers for it', ({ item }) => item.owners),
    ...extractedColumns,
  ],
});
