import type { DocumentSource } from '../inputs/listed-document.ts';
import type { DocumentReport } from '../job/document-task.ts';
import type { DocumentLine } from '../journal/journal-line.ts';

/** How a document ended, as a journal records it. */
export type EndedDocument = Pick<DocumentLine, 'stamp' | 'sha256' | 'bytes' | keyof DocumentReport>;

/** Those who parse a batch's documents: in this process's care, or behind a queue. */
export interface DocumentWorkers {
  /** How many documents they work on at a time. */
  readonly workers: number;
  /** Takes a document to its end, its result in place. Undefined where it is left for another run. The same bytes are parsed once. */
  readonly end: (source: DocumentSource) => Promise<EndedDocument | undefined>;
  readonly close: () => Promise<void>;
}
