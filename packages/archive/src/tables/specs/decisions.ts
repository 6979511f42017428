import { type Decision, decisionSchema, type Recommendation } from '@council-reports/core';
import { boolean, integer, text } from '../column.ts';
import { contextColumns } from '../columns/context-columns.ts';
import { extractedColumns } from '../columns/evidence-columns.ts';
import { joined } from '../columns/list.ts';
import { partyColumns } from '../columns/party-columns.ts';
import {
  type NestedSubject,
  nestedSubjects,
  type ObjectSubject,
  objectsOf,
  type ReportSubject,
  rowId,
} from '../subjects.ts';
import { defineTable, type Table } from '../table.ts';
import { nestingColumns, recommendationColumns } from './recommendation-columns.ts';

/** One row for each item of business decided. */
export const decisions: Table = defineTable<ObjectSubject<Decision>>({
  name: 'decisions',
  description:
    'What was decided on each item of business, its vote and its circumstances; what was resolved is in resolutions.',
  subjects: objectsOf((report) => report.decisions),
  columns: [
    ...contextColumns,
    text('title', 'The item of business.', ({ item }) => item.title),
    text('minute_number', 'The number of the minute.', ({ item }) => item.minuteNumber),
    text('text', 'The decision.', ({ item }) => item.text, { required: true }),
    text('outcome', 'How it went.', ({ item }) => item.outcome, {
      required: true,
      values: decisionSchema.shape.outcome.options,
    }),
    ...partyColumns<ObjectSubject<Decision>>('mover', 'Who moved it', ({ item }) => [item.mover]),
    ...partyColumns<ObjectSubject<Decision>>('seconder', 'Who seconded it', ({ item }) => [item.seconder]),
    integer('votes_for', 'Votes for, where printed.', ({ item }) => item.vote?.for),
    integer('votes_against', 'Votes against, where printed.', ({ item }) => item.vote?.against),
    integer('votes_abstain', 'Abstentions, where printed.', ({ item }) => item.vote?.abstain),
    boolean(
      'vote_unanimous',
      'Whether the vote was unanimous; null where no vote is printed.',
      ({ item }) => item.vote?.unanimous,
    ),
    boolean(
      'vote_recorded',
      'Whether it was a recorded vote; null where no vote is printed.',
      ({ item }) => item.vote?.recorded,
    ),
    text('reasons', 'The reasons given.', ({ item }) => joined(item.reasons)),
    text('alternatives', 'The alternatives considered.', ({ item }) => joined(item.alternatives)),
    text('conflicts', 'The conflicts of interest declared.', ({ item }) => joined(item.conflicts)),
    text('call_in', 'What is said on call-in, as printed.', ({ item }) => item.callIn),
    ...extractedColumns,
  ],
});

interface ResolutionSubject extends NestedSubject<Recommendation> {
  readonly decision: Decision;
}

/** One row for each resolution and each that stands under one. */
export const resolutions: Table = defineTable<ResolutionSubject>({
  name: 'resolutions',
  description: 'What was resolved, sub-items as rows of their own.',
  subjects: ({ reports }) => reports.flatMap(resolutionSubjects),
  columns: [
    ...contextColumns,
    text('decision_id', 'The decision it belongs to.', ({ report, decision }) => rowId(report.id, decision.id), {
      required: true,
      references: 'decisions',
    }),
    ...nestingColumns('resolutions'),
    text('outcome', 'How the item of business went.', ({ decision }) => decision.outcome, {
      required: true,
      values: decisionSchema.shape.outcome.options,
    }),
    ...recommendationColumns,
    ...extractedColumns,
  ],
});

function resolutionSubjects(subject: ReportSubject): readonly ResolutionSubject[] {
  return subject.report.decisions
    .flatMap((decision) => nestedSubjects(subject, decision.resolutions).map((nested) => ({ ...nested, decision })))
    .map((nested, index) => ({ ...nested, position: index + 1 }));
}
