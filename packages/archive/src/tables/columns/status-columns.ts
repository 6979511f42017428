import type { Status } from '@council-reports/core';
import { type Column, text } from '../column.ts';

/** The state something is in. */
export const statusColumns = <Subject>(read: (subject: Subject) => Status | undefined): readonly Column<Subject>[] => [
  text('status', 'The state it is in, as printed.', (subject) => read(subject)?.raw),
  text(
    'status_rag',
    'The colour of its state, in lower case, where it has one.',
    (subject) => read(subject)?.rag?.code,
  ),
  text(
    'status_meaning',
    'What this document’s own key says the colour means.',
    (subject) => read(subject)?.rag?.meaning,
  ),
];
