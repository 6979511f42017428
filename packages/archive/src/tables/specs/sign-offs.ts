import { type SignOff, signOffSchema } from '@council-reports/core';
import { text } from '../column.ts';
import { contextColumns } from '../columns/context-columns.ts';
import { dateColumns } from '../columns/date-columns.ts';
import { extractedColumns } from '../columns/evidence-columns.ts';
import { type ObjectSubject, objectsOf } from '../subjects.ts';
import { defineTable, type Table } from '../table.ts';

type Subject = ObjectSubject<SignOff>;

/** One row for each advice, clearance, approval or signature. */
export const signOffs: Table = defineTable<Subject>({
  name: 'sign_offs',
  description: 'Professional advice, clearances, approvals and signatures.',
  subjects: objectsOf((report) => report.signOffs),
  columns: [
    ...contextColumns,
    text('domain', 'In what capacity somebody signs.', ({ item }) => item.domain, {
      required: true,
      values: signOffSchema.shape.domain.options,
    }),
    text('act', 'What the signing means.', ({ item }) => item.act, {
      required: true,
      values: signOffSchema.shape.act.options,
    }),
    text(
      'result',
      'The answer; blank where the place for it is printed and empty, stated where there is no yes or no.',
      ({ item }) => item.result,
      {
        required: true,
        values: signOffSchema.shape.result.options,
      },
    ),
    text('role', 'The post the label names.', ({ item }) => item.role),
    text('person_name', 'Who signs.', ({ item }) => item.person?.name),
    text('person_role', 'The post of who signs.', ({ item }) => item.person?.role),
    ...dateColumns<Subject>('signed', 'When', ({ item }) => item.date),
    text('advice', 'The advice given.', ({ item }) => item.advice),
    text('text', 'The sign-off as a whole.', ({ item }) => item.text, { required: true }),
    ...extractedColumns,
  ],
});
