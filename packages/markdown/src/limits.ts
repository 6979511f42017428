/** Bounds on what is read; each can be raised by the caller. */
export interface MarkdownLimits {
  /** Bytes of the input; beyond them `limitExceeded` is thrown. */
  readonly bytes: number;
  /** Lines of the input; beyond them `limitExceeded` is thrown. */
  readonly lines: number;
  /** Cells of one table; beyond them `limitExceeded` is thrown. */
  readonly cells: number;
  /** Containers (quotes, list items) opened on one line; a line with more is read as plain text. */
  readonly depth: number;
  /** Characters of one line that are still read for inline markup; a longer line is read as plain text. */
  readonly lineLength: number;
}

/** The bounds in force unless the caller says otherwise. */
export const defaultLimits: MarkdownLimits = {
  bytes: 8_000_000,
  lines: 200_000,
  cells: 200_000,
  depth: 12,
  lineLength: 40_000,
};
