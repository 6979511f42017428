import type { ContentOutcome } from '../document-outcome.ts';

/** A document as it is given to a worker. */
export interface DocumentTask {
  /** Of this task alone; the worker says it back when it begins. */
  readonly id: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The file its result becomes. */
  readonly target: string;
  readonly temporary: string;
  /** The module whose default export is the parser, as a URL. */
  readonly parser: string;
}

/** What a worker says of a document when it is done. */
export interface DocumentReport {
  readonly outcome: ContentOutcome;
  readonly pages: number | null;
  /** How long its result's file is, in bytes; null where there is none. */
  readonly resultBytes: number | null;
}

/** Sent by a worker when it begins a task: from then on its time counts. */
export interface TaskBegun {
  readonly begun: number;
}
