import type { BatchInputs } from '../inputs/batch-inputs.ts';
import type { BatchEvent } from './batch-event.ts';

/** Options of `runBatch`. */
export interface BatchOptions {
  /** The archive's folder. */
  readonly out: string;
  /** What to read; left out where the folder holds a batch that is to be gone on with. */
  readonly inputs?: BatchInputs;
  /** The URL of a Redis or Valkey server on whose queue the documents are put, for workers elsewhere; they are parsed here unless given. */
  readonly queue?: string;
  /** How many documents are parsed at a time; as many as there are cores unless given. */
  readonly workers?: number;
  /** Milliseconds a document may take; 120,000 unless given. */
  readonly timeout?: number;
  /** MiB of heap a document may need; 1,024 unless given. */
  readonly memory?: number;
  /**
   * The URL of a module whose default export parses bytes into a result; what `parseReport` does unless given. What was recorded by another is
   * parsed again. Workers of a queue have a parser of their own, which this is to name.
   */
  readonly parser?: URL;
  readonly onEvent?: (event: BatchEvent) => void;
  /** Aborted: what is in flight is finished and recorded, and the run ends. */
  readonly signal?: AbortSignal;
}
