import { accessSchema, type CommitteeReport, headerSchema, reportKindSchema } from '@council-reports/core';
import { boolean, integer, text } from '../column.ts';
import { dateColumns } from '../columns/date-columns.ts';
import { evidenceColumns } from '../columns/evidence-columns.ts';
import { joined } from '../columns/list.ts';
import { partyColumns } from '../columns/party-columns.ts';
import type { ReportSubject } from '../subjects.ts';
import { defineTable, type Table } from '../table.ts';

const headOf = ({ report }: ReportSubject): CommitteeReport['header'] => report.header;

/** One row for each paper; a pack gives several. */
export const reports: Table = defineTable<ReportSubject>({
  name: 'reports',
  description: 'Every report, record, minutes or plan: a file that binds several papers gives a row for each.',
  subjects: (document) => document.reports,
  columns: [
    text('id', 'The row: the document and the report in it.', ({ id }) => id, { required: true }),
    text('document_id', 'The document it stands in.', ({ documentId }) => documentId, {
      required: true,
      references: 'documents',
    }),
    text('kind', 'What sort of paper it is.', ({ report }) => report.kind, {
      required: true,
      values: reportKindSchema.options,
    }),
    text(
      'council',
      'The council: as a manifest names it, else the body whose name the head prints.',
      ({ council }) => council,
    ),
    text('body', 'The body whose name the head prints.', (subject) => headOf(subject).body?.raw),
    text('title', 'Its title.', (subject) => headOf(subject).title),
    text('summary', 'Its own summary.', ({ report }) => report.summary?.text),
    text('meeting_name', 'The meeting it goes to.', (subject) => headOf(subject).meeting?.name),
    ...dateColumns<ReportSubject>('meeting', 'The date of the meeting', (subject) => headOf(subject).meeting?.date),
    text('meeting_time', 'The time of the meeting, as printed.', (subject) => headOf(subject).meeting?.time),
    text('meeting_venue', 'Where the meeting is.', (subject) => headOf(subject).meeting?.venue),
    text('agenda_item', 'The number of the agenda item.', (subject) => headOf(subject).agendaItem),
    text('report_ref', 'The reference of the report.', (subject) => headOf(subject).reportRef),
    ...dateColumns<ReportSubject>(
      'document',
      'The date of the paper itself',
      (subject) => headOf(subject).documentDate,
    ),
    text('version', 'Its version.', (subject) => headOf(subject).version),
    ...partyColumns<ReportSubject>('authors', 'Who wrote it', (subject) => headOf(subject).authors),
    ...partyColumns<ReportSubject>(
      'directors',
      'The directors answering for it',
      (subject) => headOf(subject).directors,
    ),
    ...partyColumns<ReportSubject>(
      'lead_members',
      'The members answering for it',
      (subject) => headOf(subject).leadMembers,
    ),
    text('contacts', 'Whom to ask, as printed.', (subject) => joined(headOf(subject).contacts.map(({ raw }) => raw))),
    ...partyColumns<ReportSubject>('decision_maker', 'Who decides', (subject) => [headOf(subject).decisionMaker]),
    text('purpose', 'What it is for.', (subject) => headOf(subject).purpose, {
      values: headerSchema.shape.purpose.unwrap().options,
    }),
    boolean(
      'key_decision',
      'Whether it is a key decision; null where it does not say.',
      (subject) => headOf(subject).keyDecision,
    ),
    text('forward_plan_ref', 'Its reference in the forward plan.', (subject) => headOf(subject).forwardPlanRef),
    text('access', 'Whether the public may read it.', (subject) => headOf(subject).access?.status, {
      values: accessSchema.shape.status.options,
    }),
    text('access_paragraphs', 'The paragraphs of Schedule 12A it is withheld under.', (subject) =>
      joined((headOf(subject).access?.paragraphs ?? []).map(String)),
    ),
    boolean('wards_all', 'Whether it concerns all wards.', (subject) => headOf(subject).wards?.all),
    text('wards', 'The wards it names.', (subject) => joined(headOf(subject).wards?.names ?? [])),
    integer('first_page', 'The page of the document it begins on.', ({ report }) => report.pages?.[0]),
    integer('last_page', 'The page it ends on.', ({ report }) => report.pages?.[1]),
    ...evidenceColumns<ReportSubject>(
      (subject) => headOf(subject).fields[0]?.evidence ?? [],
      ' Of the first label and value of its head.',
    ),
  ],
});
