import type { ParseResult } from '@council-reports/core';
import type { DocumentOutcome } from './document-outcome.ts';

/** A document of an archive as a finished run holds it. */
export interface ArchivedDocument {
  /** Where the archive names it: a path with forward slashes below the folder it was found in, or a URL. Unique in a run. */
  readonly path: string;
  /** Of its bytes, in hexadecimal; null where they could not be read. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  /** What a manifest says of it. */
  readonly council?: string;
  readonly date?: string;
  readonly url?: string;
  readonly outcome: DocumentOutcome;
  /** Null unless it was parsed. A duplicate's result is that of the document it repeats. */
  readonly result: ParseResult | null;
}
