import type { UnreadableCode } from '@council-reports/core';

/** How a document of an archive ended. Every document ends in exactly one of these. */
export type DocumentOutcome =
  | { readonly kind: 'parsed' }
  | { readonly kind: 'parsedWithIssues'; readonly issues: number }
  | { readonly kind: 'unreadable'; readonly code: UnreadableCode | 'missing' | 'outsideBase'; readonly reason: string }
  | { readonly kind: 'timedOut'; readonly reason: string }
  | { readonly kind: 'outOfMemory'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'duplicate'; readonly of: string };
