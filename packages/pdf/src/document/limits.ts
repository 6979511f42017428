import { UnreadableDocumentError } from '@council-reports/core';

/** How much of a PDF is read before it is refused. All are on by default; a caller may set any of them. */
export interface PdfLimits {
  /** Length of the file. */
  readonly bytes: number;
  readonly pages: number;
  /** Characters printed on one page. */
  readonly charactersPerPage: number;
  /** Milliseconds for the whole file, looked at between pages: one page cannot be interrupted but by ending its thread. */
  readonly milliseconds: number;
}

/** The limits that hold where none are given: the largest packs councils publish fit ten times over. */
export const defaultLimits: PdfLimits = {
  bytes: 300_000_000,
  pages: 5_000,
  charactersPerPage: 200_000,
  milliseconds: 300_000,
};

const exceeded = (what: string, limit: number): UnreadableDocumentError =>
  new UnreadableDocumentError('limitExceeded', `The PDF has more ${what} than the limit of ${limit}`);

/** Throws `limitExceeded` where a count is over its limit. */
export function checkLimit(limits: PdfLimits, name: keyof PdfLimits, count: number): void {
  const what = {
    bytes: 'bytes',
    pages: 'pages',
    charactersPerPage: 'characters on a page',
    milliseconds: 'milliseconds of work',
  }[name];
  if (count > limits[name]) throw exceeded(what, limits[name]);
}
