import { type Implication, implicationSchema } from '@council-reports/core';
import { text } from '../column.ts';
import { contextColumns } from '../columns/context-columns.ts';
import { extractedColumns } from '../columns/evidence-columns.ts';
import { type ObjectSubject, objectsOf } from '../subjects.ts';
import { defineTable, type Table } from '../table.ts';

/** One row for each statement of what a proposal means. */
export const implications: Table = defineTable<ObjectSubject<Implication>>({
  name: 'implications',
  description: 'What a proposal means for finance, law, equality and the rest.',
  subjects: objectsOf((report) => report.implications),
  columns: [
    ...contextColumns,
    text('category', 'What it is about.', ({ item }) => item.category, {
      required: true,
      values: implicationSchema.shape.category.options,
    }),
    text('label', 'The heading or label as printed.', ({ item }) => item.label, { required: true }),
    text('stance', 'Whether there are implications.', ({ item }) => item.stance, {
      required: true,
      values: implicationSchema.shape.stance.options,
    }),
    text('text', 'The statement.', ({ item }) => item.text, { required: true }),
    ...extractedColumns,
  ],
});
