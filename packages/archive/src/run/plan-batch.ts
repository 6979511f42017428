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
export async function planBatch(listed: readonly ListedDocument[], records: Records): Promise<BatchPlan> {
  const documents = listed.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const toDo: PendingDocument[] = [];
  for (const document of documents) {
    const { stamp, size } = await lookAtSource(document.source);
    if (!isRecorded(records, document.path, stamp)) toDo.push({ document, size });
  }
  return { documents, toDo };
}
