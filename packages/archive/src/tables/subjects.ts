import { createHash } from 'node:crypto';
import type { CommitteeReport } from '@council-reports/core';
import type { ArchivedDocument } from '../archived-document.ts';

/** A document with its row id and the reports in it that have rows. */
export interface DocumentSubject {
  readonly id: string;
  readonly document: ArchivedDocument;
  readonly reports: readonly ReportSubject[];
}

/** A report with its row id. */
export interface ReportSubject {
  readonly id: string;
  readonly documentId: string;
  readonly report: CommitteeReport;
  /** As a manifest names it, else as the report's head prints the body. */
  readonly council: string | null;
}

/** An object of a report with its row id and its place, from 1, among those of its table in that report. */
export interface ObjectSubject<Item> {
  readonly id: string;
  readonly report: ReportSubject;
  readonly item: Item;
  readonly position: number;
}

/** An object that may stand under another of its kind. */
export interface NestedSubject<Item> extends ObjectSubject<Item> {
  readonly parentId: string | null;
  /** 0 for one that stands under none. */
  readonly depth: number;
}

/** The document and its reports. What a duplicate holds has its rows under the document it repeats. */
export function documentSubject(document: ArchivedDocument): DocumentSubject {
  const id = documentIdOf(document.path);
  const reports = document.outcome.kind === 'duplicate' ? [] : (document.result?.reports ?? []);
  return {
    id,
    document,
    reports: reports.map((report) => ({
      id: rowId(id, report.id),
      documentId: id,
      report,
      council: document.council ?? report.header.body?.raw ?? null,
    })),
  };
}

/** The row id of the document at a path: the same in every run, whatever else the archive holds. */
export const documentIdOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16);

/** The row id of what stands within something that has one. */
export const rowId = (within: string, id: string): string => `${within}/${id}`;

type ListOf<Item> = (report: CommitteeReport) => readonly Item[];

/** The objects that one list of a report holds. */
export const objectsIn =
  <Item extends { readonly id: string }>(list: ListOf<Item>) =>
  (report: ReportSubject): readonly ObjectSubject<Item>[] =>
    list(report.report).map((item, index) => ({
      id: rowId(report.id, item.id),
      report,
      item,
      position: index + 1,
    }));

/** The objects that one list of every report holds. */
export const objectsOf =
  <Item extends { readonly id: string }>(list: ListOf<Item>) =>
  ({ reports }: DocumentSubject): readonly ObjectSubject<Item>[] =>
    reports.flatMap(objectsIn(list));

interface Nested {
  readonly id: string;
  readonly children: readonly Nested[];
}

/** The items of a list and all that stand under them, each followed by its own. */
export function nestedSubjects<Item extends Nested & { readonly children: readonly Item[] }>(
  report: ReportSubject,
  items: readonly Item[],
): readonly NestedSubject<Item>[] {
  const under = (parentId: string | null, depth: number, list: readonly Item[]): readonly Omitted<Item>[] =>
    list.flatMap((item) => {
      const id = rowId(report.id, item.id);
      return [{ id, report, item, parentId, depth }, ...under(id, depth + 1, item.children)];
    });
  return under(null, 0, items).map((subject, index) => ({ ...subject, position: index + 1 }));
}

type Omitted<Item> = Omit<NestedSubject<Item>, 'position'>;
