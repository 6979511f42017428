import type { DocumentOutcome } from '../document-outcome.ts';

/** What tells whether a source has changed without reading it; null where there is nothing. */
export type Stamp = string | null;

/** A source as it is found before it is read. */
export interface SourceLook {
  readonly stamp: Stamp;
  /** Its length in bytes; 0 where that is not known. */
  readonly size: number;
}

/** Why a source gave no bytes. */
export type Unread = Extract<DocumentOutcome, { readonly kind: 'unreadable' }>;

/** What reading a source gave, and its stamp as of then. */
export type SourceReading =
  | { readonly kind: 'read'; readonly stamp: Stamp; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'unread'; readonly stamp: Stamp; readonly outcome: Unread };

/** More than any adapter takes: a longer source is not even read. */
export const mostBytes: number = 512 * 1024 ** 2;

/** Nothing was read, and why. */
export const unread = (stamp: Stamp, code: Unread['code'], reason: string): SourceReading => ({
  kind: 'unread',
  stamp,
  outcome: { kind: 'unreadable', code, reason },
});

/** What is said of a source that is too long. */
export const tooLong = (stamp: Stamp): SourceReading =>
  unread(stamp, 'limitExceeded', `it is longer than ${mostBytes} bytes`);
