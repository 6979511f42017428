import { reportKindSchema, sourceSchema } from '@council-reports/core';
import type { DocumentOutcome } from '../../document-outcome.ts';
import { boolean, date, integer, text } from '../column.ts';
import { type DocumentSubject, documentIdOf } from '../subjects.ts';
import { defineTable, type Table } from '../table.ts';

const outcomes: readonly DocumentOutcome['kind'][] = [
  'parsed',
  'parsedWithIssues',
  'unreadable',
  'timedOut',
  'outOfMemory',
  'failed',
  'duplicate',
];

const outcomeOf = ({ document }: DocumentSubject): DocumentOutcome => document.outcome;

/** One row for each document of the archive, whatever became of it. */
export const documents: Table = defineTable<DocumentSubject>({
  name: 'documents',
  description:
    'Every document of the archive, read or not. A duplicate repeats the bytes of another: what it holds has its rows under that one.',
  subjects: (document) => [document],
  columns: [
    text('id', 'The row: made of the path alone, so the same in every run.', ({ id }) => id, { required: true }),
    text('path', 'The document’s path in the archive, or its URL.', ({ document }) => document.path, {
      required: true,
    }),
    text('sha256', 'SHA-256 of its bytes; null where they could not be read.', ({ document }) => document.sha256),
    integer('bytes', 'Its size in bytes.', ({ document }) => document.bytes),
    text('council', 'The council, where a manifest names it.', ({ document }) => document.council),
    date('date', 'The date a manifest gives, where it is a full day.', ({ document }) => document.date),
    text('date_raw', 'The date as the manifest gives it.', ({ document }) => document.date),
    text('url', 'The address a manifest gives.', ({ document }) => document.url),
    text('outcome', 'How its reading ended.', (subject) => outcomeOf(subject).kind, {
      required: true,
      values: outcomes,
    }),
    text('outcome_code', 'Why it is unreadable: a code.', (subject) => {
      const outcome = outcomeOf(subject);
      return outcome.kind === 'unreadable' ? outcome.code : null;
    }),
    text('outcome_reason', 'Why there is no result, in words.', (subject) => {
      const outcome = outcomeOf(subject);
      return 'reason' in outcome ? outcome.reason : null;
    }),
    text(
      'duplicate_of',
      'The document whose bytes it repeats.',
      (subject) => {
        const outcome = outcomeOf(subject);
        return outcome.kind === 'duplicate' ? documentIdOf(outcome.of) : null;
      },
      { references: 'documents' },
    ),
    text('kind', 'What sort of paper the file is as a whole.', ({ document }) => document.result?.kind, {
      values: reportKindSchema.options,
    }),
    text('format', 'The format of the file.', ({ document }) => document.result?.source.format, {
      values: sourceSchema.shape.format.options,
    }),
    integer(
      'pages',
      'How many pages it has, where its format has pages.',
      ({ document }) => document.result?.source.pages,
    ),
    text('language', 'Its language.', ({ document }) => document.result?.source.language),
    text('producer', 'The program that made it.', ({ document }) => document.result?.source.producer),
    boolean('tagged', 'Whether it is a tagged PDF.', ({ document }) => document.result?.source.tagged),
    boolean('ocr', 'Whether text of it was read by OCR.', ({ document }) => document.result?.source.ocr),
    integer(
      'schema_version',
      'The version of the output contract its result keeps to.',
      ({ document }) => document.result?.schemaVersion,
    ),
    integer('report_count', 'How many rows it has in reports.', ({ reports }) => reports.length, { required: true }),
  ],
});
