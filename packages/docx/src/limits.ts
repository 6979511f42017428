/** How much of an untrusted file is read. Going over any of them throws `limitExceeded`. */
export interface DocxLimits {
  /** Length of the file in bytes. */
  readonly bytes: number;
  /** Entries in the zip directory. */
  readonly entries: number;
  /** Bytes of all XML parts together, as the zip directory declares them and as they come out of it. */
  readonly unzippedBytes: number;
  /** XML elements of all parts that are read. */
  readonly elements: number;
  /** Depth of XML elements inside each other. */
  readonly depth: number;
  /** Table cells of the document. */
  readonly cells: number;
  /** Tick boxes and pictures of the document. */
  readonly marks: number;
}

/** The limits where the caller sets none: far above any committee paper, far below what harms a process with 1 GB of heap. */
export const defaultLimits: DocxLimits = {
  bytes: 256 * 1024 * 1024,
  entries: 10_000,
  unzippedBytes: 64 * 1024 * 1024,
  elements: 1_000_000,
  depth: 256,
  cells: 250_000,
  marks: 250_000,
};
