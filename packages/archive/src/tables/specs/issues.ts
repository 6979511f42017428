import { type Issue, issueSchema } from '@council-reports/core';
import { integer, text } from '../column.ts';
import { evidenceColumns } from '../columns/evidence-columns.ts';
import { type DocumentSubject, rowId } from '../subjects.ts';
import { defineTable, type Table } from '../table.ts';

interface IssueSubject {
  readonly within: DocumentSubject;
  readonly issue: Issue;
  readonly position: number;
}

/** One row for each thing in a document that a reader of its result should know. */
export const issues: Table = defineTable<IssueSubject>({
  name: 'issues',
  description: 'What was doubtful in a document, and what was left out of its result and why.',
  subjects: issueSubjects,
  columns: [
    text(
      'id',
      'The row: the document and the issue’s place in it.',
      ({ within, position }) => rowId(within.id, `issue-${position}`),
      {
        required: true,
      },
    ),
    text('document_id', 'The document it is about.', ({ within }) => within.id, {
      required: true,
      references: 'documents',
    }),
    integer('position', 'Its place among the issues of its document, from 1.', ({ position }) => position, {
      required: true,
    }),
    text('council', 'The council, where a manifest names it.', ({ within }) => within.document.council),
    text('code', 'What sort of issue it is.', ({ issue }) => issue.code, { required: true }),
    text('severity', 'How grave it is.', ({ issue }) => issue.severity, {
      required: true,
      values: issueSchema.shape.severity.options,
    }),
    text('message', 'What it is, in words.', ({ issue }) => issue.message, { required: true }),
    ...evidenceColumns<IssueSubject>(({ issue }) => (issue.evidence === undefined ? [] : [issue.evidence])),
  ],
});

function issueSubjects(within: DocumentSubject): readonly IssueSubject[] {
  const { outcome, result } = within.document;
  if (outcome.kind === 'duplicate' || result === null) return [];
  return result.issues.map((issue, index) => ({ within, issue, position: index + 1 }));
}
