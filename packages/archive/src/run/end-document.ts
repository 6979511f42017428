import { join } from 'node:path';
import { sha256 } from '@council-reports/core';
import { type ArchiveFolder, resultName } from '../archive-folder.ts';
import { readSource } from '../inputs/read-source.ts';
import type { DocumentReport } from '../job/document-task.ts';
import type { DocumentLimits, DocumentPool } from '../job/document-pool.ts';
import type { DocumentLine } from '../journal/journal-line.ts';
import type { Records } from '../journal/records.ts';
import type { PendingDocument } from './plan-batch.ts';

/** What documents are ended with. */
export interface DocumentEnding {
  readonly folder: ArchiveFolder;
  readonly records: Records;
  readonly pool: DocumentPool;
  readonly limits: DocumentLimits;
  /** The URL of the module that parses. */
  readonly parser: string;
  /** What results are made by. */
  readonly version: string;
}

/** Returns what takes a document to its end: the line that records it. The same bytes are parsed once: who comes with them again waits, or finds them recorded. */
export function documentEnding(means: DocumentEnding): (pending: PendingDocument) => Promise<DocumentLine> {
  const { folder, records, pool, limits, version } = means;
  const inFlight = new Map<string, Promise<DocumentReport>>();

  const parse = (content: string, bytes: Uint8Array<ArrayBuffer>): Promise<DocumentReport> => {
    const recorded = records.ofContent.get(content);
    if (recorded !== undefined) return Promise.resolve(recorded);
    const target = join(folder.root, resultName(content));
    const parsing =
      inFlight.get(content) ?? pool.run({ bytes, target, temporary: folder.temporary, parser: means.parser });
    inFlight.set(content, parsing);
    return parsing;
  };

  return async ({ document: { path, source } }) => {
    const began = performance.now();
    const reading = await readSource(source);
    const common = { kind: 'document', path, stamp: reading.stamp, parser: version, ...limits } as const;
    const took = (): number => Math.round(performance.now() - began);
    if (reading.kind === 'unread') {
      const { outcome } = reading;
      return { ...common, sha256: null, bytes: null, outcome, pages: null, resultBytes: null, took: took() };
    }
    // The bytes are gone once they are given to a worker.
    const length = reading.bytes.length;
    const content = await sha256(reading.bytes);
    const { outcome, pages, resultBytes } = await parse(content, reading.bytes);
    return { ...common, sha256: content, bytes: length, outcome, pages, resultBytes, took: took() };
  };
}
