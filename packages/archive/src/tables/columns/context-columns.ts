import { type Column, date, integer, text } from '../column.ts';
import type { ObjectSubject } from '../subjects.ts';

/** What every row about an object of a report begins with: its keys, and enough of the report to filter by without a join. */
export const contextColumns: readonly Column<ObjectSubject<unknown>>[] = [
  text('id', 'The row: the report and the object in it. The same for the same file at the same path.', ({ id }) => id, {
    required: true,
  }),
  text('document_id', 'The document it stands in.', ({ report }) => report.documentId, {
    required: true,
    references: 'documents',
  }),
  text('report_id', 'The report it stands in.', ({ report }) => report.id, { required: true, references: 'reports' }),
  integer('position', 'Its place among those of its report in this table, from 1.', ({ position }) => position, {
    required: true,
  }),
  text('council', 'The council of its report.', ({ report }) => report.council),
  date(
    'meeting_date',
    'The day of the meeting its report goes to, where the full day is printed.',
    ({ report }) => report.report.header.meeting?.date?.iso,
  ),
  text(
    'meeting_iso',
    'The date of that meeting as far as it is printed.',
    ({ report }) => report.report.header.meeting?.date?.iso,
  ),
];
