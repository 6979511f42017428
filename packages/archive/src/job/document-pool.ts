import type { DocumentReport, DocumentTask, Unwritten } from './document-task.ts';

/** What a document may use. */
export interface DocumentLimits {
  /** Milliseconds from when a worker begins with it. */
  readonly timeout: number;
  /** Of a worker's heap, in MiB. */
  readonly memory: number;
}

/** Workers that documents are given to. Tasks wait where all are busy. */
export interface DocumentPool {
  /** Never rejects for what a document does to its worker: that is an outcome, and the worker is replaced. */
  readonly run: (task: DocumentTask) => Promise<DocumentReport | Unwritten>;
  readonly close: () => Promise<void>;
}
