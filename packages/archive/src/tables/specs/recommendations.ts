import { type QuotedRecommendation, quotedRecommendationSchema, type Recommendation } from '@council-reports/core';
import { text } from '../column.ts';
import { contextColumns } from '../columns/context-columns.ts';
import { extractedColumns } from '../columns/evidence-columns.ts';
import { type NestedSubject, nestedSubjects, type ReportSubject, rowId } from '../subjects.ts';
import { defineTable, type Table } from '../table.ts';
import { nestingColumns, recommendationColumns } from './recommendation-columns.ts';

interface DecidedSubject extends NestedSubject<Recommendation> {
  /** The first decision of the report that says it decides this. */
  readonly decisionId: string | null;
}

/** One row for each recommendation and each that stands under one. */
export const recommendations: Table = defineTable<DecidedSubject>({
  name: 'recommendations',
  description: 'What a report asks its decision maker to decide or note, sub-items as rows of their own.',
  subjects: ({ reports }) => reports.flatMap(decidedSubjects),
  columns: [
    ...contextColumns,
    ...nestingColumns('recommendations'),
    text('decision_id', 'The decision in the same report that says it decides this.', ({ decisionId }) => decisionId, {
      references: 'decisions',
    }),
    ...recommendationColumns,
    ...extractedColumns,
  ],
});

function decidedSubjects(subject: ReportSubject): readonly DecidedSubject[] {
  const { recommendations: items, decisions } = subject.report;
  const decisionOf = new Map(
    decisions.toReversed().flatMap(({ id, recommendationIds }) => recommendationIds.map((decided) => [decided, id])),
  );
  return nestedSubjects(subject, items).map((nested) => {
    const decision = decisionOf.get(nested.item.id);
    return { ...nested, decisionId: decision === undefined ? null : rowId(subject.id, decision) };
  });
}

type QuotedSubject = NestedSubject<Recommendation> & { readonly origin: QuotedRecommendation['origin'] };

/** One row for each recommendation of somebody else that a report quotes, and each that stands under one. */
export const quotedRecommendations: Table = defineTable<QuotedSubject>({
  name: 'quoted_recommendations',
  description:
    'Recommendations made by somebody else and quoted in a report, apart so that they are not counted as its own.',
  subjects: ({ reports }) => reports.flatMap(quotedSubjects),
  columns: [
    ...contextColumns,
    ...nestingColumns('quoted_recommendations'),
    text('origin', 'Who made it.', ({ origin }) => origin, {
      required: true,
      values: quotedRecommendationSchema.shape.origin.options,
    }),
    ...recommendationColumns,
    ...extractedColumns,
  ],
});

function quotedSubjects(subject: ReportSubject): readonly QuotedSubject[] {
  return subject.report.quotedRecommendations
    .flatMap((quoted) =>
      nestedSubjects<Recommendation>(subject, [quoted]).map((each) => ({ ...each, origin: quoted.origin })),
    )
    .map((each, index) => ({ ...each, position: index + 1 }));
}
