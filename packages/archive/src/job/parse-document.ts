import { type ParseResult, UnreadableDocumentError } from '@council-reports/core';
import type { ContentOutcome } from '../document-outcome.ts';

/** Parses bytes, as `parseReport` does. */
export type DocumentParser = (bytes: Uint8Array<ArrayBuffer>) => Promise<ParseResult>;

/** How parsing a document ended. */
export interface ParsedDocument {
  readonly outcome: ContentOutcome;
  /** The result as JSON, always the same for the same bytes; null where there is none. */
  readonly json: string | null;
  /** How many pages it has, where its format has pages. */
  readonly pages: number | null;
}

/**
 * The job every document of an archive is: bytes in, an outcome and a result out. It touches nothing else, so that it may run anywhere and
 * any number of times. Whatever the parser throws is an outcome.
 */
export async function parseDocument(bytes: Uint8Array<ArrayBuffer>, parser: DocumentParser): Promise<ParsedDocument> {
  try {
    const result = await parser(bytes);
    const issues = result.issues.length;
    return {
      outcome: issues === 0 ? { kind: 'parsed' } : { kind: 'parsedWithIssues', issues },
      json: `${JSON.stringify(result)}\n`,
      pages: result.source.pages ?? null,
    };
  } catch (error) {
    return { outcome: outcomeOf(error), json: null, pages: null };
  }
}

// Enough to know an error by; some print all they have seen.
const longestReason = 200;

function outcomeOf(error: unknown): ContentOutcome {
  if (error instanceof UnreadableDocumentError) return { kind: 'unreadable', code: error.code, reason: error.message };
  return { kind: 'failed', reason: String(error).replace(/\s+/g, ' ').slice(0, longestReason) };
}
