import { UnreadableDocumentError } from '@council-reports/core';

/** What a page may ask of the reader before it is refused. */
export interface HtmlLimits {
  /** Length of the source in bytes. */
  readonly bytes: number;
  /** How deep elements may nest. Browsers flatten what is deeper than 512. */
  readonly depth: number;
  /** Elements, texts, comments and attributes, all counted together. */
  readonly nodes: number;
  /** Attributes of one tag: looking for doubles among them takes time that grows with their square. */
  readonly attributes: number;
  /** Slots of one table's grid, rows times columns; a table beyond it is read without its spans, with an issue. */
  readonly cells: number;
}

/** The limits that hold where the caller gives none. */
export const defaultLimits: HtmlLimits = {
  bytes: 16_000_000,
  depth: 512,
  nodes: 1_000_000,
  attributes: 256,
  cells: 1_000_000,
};

const counted: Readonly<Record<keyof HtmlLimits, string>> = {
  bytes: 'bytes',
  depth: 'elements inside each other',
  nodes: 'elements, texts, comments and attributes',
  attributes: 'attributes on one tag',
  cells: 'cells in one table',
};

/** The error for a page that goes beyond one of the limits. */
export const beyondLimit = (what: keyof HtmlLimits, limit: number): UnreadableDocumentError =>
  new UnreadableDocumentError('limitExceeded', `The page has more than ${limit} ${counted[what]}.`);
