import type { ContentOutcome } from '../document-outcome.ts';

/** A document as it is given to a worker. */
export interface DocumentTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The file its result becomes. */
  readonly target: string;
  readonly temporary: string;
  /** The module whose default export is the parser, as a URL. */
  readonly parser: string;
}

/** What a worker thread says when it begins with a document. */
export const taskBegun = 'begun';

/** What a worker says of a document when it is done. */
export interface DocumentReport {
  readonly outcome: ContentOutcome;
  readonly pages: number | null;
  /** How long its result's file is, in bytes; null where there is none. */
  readonly resultBytes: number | null;
}

/** That a result could not be written, and why: nothing the document can help. An error loses its code between threads. */
export interface Unwritten {
  readonly unwritten: { readonly message: string; readonly code?: string; readonly syscall?: string };
}

/** What is said of a document by those who saw its worker die. */
export const reportOf = (outcome: ContentOutcome): DocumentReport => ({ outcome, pages: null, resultBytes: null });
