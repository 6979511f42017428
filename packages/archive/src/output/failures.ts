import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { DocumentOutcome } from '../document-outcome.ts';
import type { DocumentEntry } from './document-entry.ts';

/** An outcome that is a failure: the document was not parsed, and no other with its bytes tells why. */
export type Failure = Exclude<DocumentOutcome, { readonly kind: 'parsed' | 'parsedWithIssues' | 'duplicate' }>;

const parsed: ReadonlySet<string> = new Set<DocumentOutcome['kind']>(['parsed', 'parsedWithIssues', 'duplicate']);

/** Whether an outcome is a failure. */
export const isFailure = (outcome: DocumentOutcome): outcome is Failure => !parsed.has(outcome.kind);

const columns = ['path', 'outcome', 'code', 'reason', 'sha256', 'council', 'date', 'url'] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * Writes the documents that failed as CSV (RFC 4180, UTF-8), in the order they come. Text that a spreadsheet would take for a formula has an
 * apostrophe before it.
 */
export const writeFailures = (entries: Iterable<DocumentEntry>, path: string): Promise<void> =>
  pipeline(
    Readable.from(rowsOf(entries)),
    stringify({
      header: true,
      columns: [...columns],
      record_delimiter: 'windows',
      // It would quote the line break that ends records alone.
      quoted_match: /[\r\n]/,
      escape_formulas: true,
    }),
    createWriteStream(path),
  );

function* rowsOf(entries: Iterable<DocumentEntry>): Generator<Row> {
  for (const { path, outcome, sha256, council = '', date = '', url = '' } of entries)
    if (isFailure(outcome)) {
      const code = outcome.kind === 'unreadable' ? outcome.code : '';
      yield { path, outcome: outcome.kind, code, reason: outcome.reason, sha256: sha256 ?? '', council, date, url };
    }
}
