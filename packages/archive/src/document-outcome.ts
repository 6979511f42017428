import type { UnreadableCode } from '@council-reports/core';

/** How a document of an archive ended. Every document ends in exactly one of these. */
export type DocumentOutcome = ContentOutcome | { readonly kind: 'duplicate'; readonly of: string };

/** How a document ended that was read for itself, and not for another with the same bytes. */
export type ContentOutcome =
  | { readonly kind: 'parsed' }
  | { readonly kind: 'parsedWithIssues'; readonly issues: number }
  | { readonly kind: 'unreadable'; readonly code: UnreadableReason; readonly reason: string }
  | { readonly kind: 'timedOut'; readonly reason: string }
  | { readonly kind: 'outOfMemory'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Why a document could not be read: its content (the parser's codes), or it is not there, cannot be opened, or is named by a URL that is not
 * below its manifest's base.
 */
export type UnreadableReason = UnreadableCode | 'missing' | 'unopenable' | 'outsideBase';
