import type { Evidence, Extracted } from '@council-reports/core';
import { type Column, integer, number, text } from '../column.ts';
import type { ObjectSubject } from '../subjects.ts';

/** Where in the source it stands: the first place, where there are several. */
export function evidenceColumns<Subject>(
  read: (subject: Subject) => readonly Evidence[],
  note = '',
): readonly Column<Subject>[] {
  const first = (subject: Subject): Evidence | undefined => read(subject)[0];
  return [
    integer(
      'evidence_page',
      `Page of the document it stands on, from 1; null for formats without pages.${note}`,
      (subject) => first(subject)?.page,
    ),
    text(
      'evidence_quote',
      `What the source prints there, letter by letter.${note}`,
      (subject) => first(subject)?.quote,
    ),
    text(
      'evidence_part',
      'Part of the file it stands in, for formats made of parts: word/document.xml.',
      (subject) => first(subject)?.part,
    ),
    integer(
      'evidence_paragraph',
      'Index of the paragraph in that part, from 0, those inside tables and text boxes counted.',
      (subject) => first(subject)?.paragraph,
    ),
    integer(
      'evidence_start',
      'Offset of the quote in the decoded source text, in UTF-16 units, where the format has one.',
      (subject) => first(subject)?.start,
    ),
    integer('evidence_end', 'Offset after the quote.', (subject) => first(subject)?.end),
    integer(
      'evidence_places',
      'How many places it stands in: more than one where it runs over a page or several paragraphs, or is printed twice. The JSON has them all.',
      (subject) => read(subject).length,
      { required: true },
    ),
  ];
}

/** Where an extracted object stands and how sure it is. */
export const extractedColumns: readonly Column<ObjectSubject<Extracted>>[] = [
  ...evidenceColumns<ObjectSubject<Extracted>>(({ item }) => item.evidence),
  number('confidence', 'From 0 to 1: of the objects at 0.9, nine in ten are right.', ({ item }) => item.confidence),
];
