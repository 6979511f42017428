import type { ListedDocument } from '../inputs/listed-document.ts';
import { lookAtSource } from '../inputs/read-source.ts';
import { isRecorded, type Records } from '../journal/records.ts';

/** A document that is not recorded yet. */
export interface PendingDocument {
  readonly document: ListedDocument;
  readonly size: number;
}

/** What a run has before it. */
export interface BatchPlan {
  /** All documents, in order of their paths' UTF-16 code units. */
  readonly documents: readonly ListedDocument[];
  readonly toDo: readonly PendingDocument[];
}

/** Looks at every document that is listed and tells which are to be done: new ones, and those that have changed since they were recorded. */
export async function planBatch(listing: AsyncIterable<ListedDocument>, records: Records): Promise<BatchPlan> {
  const documents: ListedDocument[] = [];
  const toDo: PendingDocument[] = [];
  for await (const document of listing) {
    documents.push(document);
    const { stamp, size } = await lookAtSource(document.source);
    if (!isRecorded(records, document.path, stamp)) toDo.push({ document, size });
  }
  documents.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { documents, toDo };
}
