import { join } from 'node:path';
import { sha256 } from '@council-reports/core';
import { type ArchiveFolder, resultName } from '../archive-folder.ts';
import type { DocumentSource } from '../inputs/listed-document.ts';
import { readSource } from '../inputs/read-source.ts';
import type { DocumentLimits, DocumentPool } from '../job/document-pool.ts';
import { type DocumentReport, reportOf, type Unwritten } from '../job/document-task.ts';
import type { DocumentLine } from '../journal/journal-line.ts';
import { type Records, remember } from '../journal/records.ts';
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

type Ended = Pick<DocumentLine, 'stamp' | 'sha256' | 'bytes' | keyof DocumentReport>;

/** Returns what takes a document to its end, as the line that records it. The same bytes are parsed once: who comes with them again waits, or finds them recorded. */
export function documentEnding(means: DocumentEnding): (pending: PendingDocument) => Promise<DocumentLine> {
  const { folder, records, pool, limits, version } = means;
  const inFlight = new Map<string, Promise<DocumentReport | Unwritten>>();

  const parse = (content: string, bytes: Uint8Array<ArrayBuffer>): Promise<DocumentReport | Unwritten> => {
    const recorded = records.ofContent.get(content);
    if (recorded !== undefined) return Promise.resolve(recorded);
    const target = join(folder.root, resultName(content));
    const parsing =
      inFlight.get(content) ?? pool.run({ bytes, target, temporary: folder.temporary, parser: means.parser });
    inFlight.set(content, parsing);
    return parsing;
  };

  const readAndParse = async (source: DocumentSource): Promise<Ended> => {
    const reading = await readSource(source);
    const { stamp } = reading;
    if (reading.kind === 'unread') return { stamp, sha256: null, bytes: null, ...reportOf(reading.outcome) };
    // A pool may take the bytes for its own.
    const bytes = reading.bytes.length;
    const content = await sha256(reading.bytes);
    const report = await parse(content, reading.bytes);
    if ('unwritten' in report) throw new Error(`a result cannot be written: ${report.unwritten}`);
    const { outcome, pages, resultBytes } = report;
    return { stamp, sha256: content, bytes, outcome, pages, resultBytes };
  };

  return async ({ document: { path, source } }) => {
    const began = performance.now();
    const ended = await readAndParse(source);
    const took = Math.round(performance.now() - began);
    const line: DocumentLine = { kind: 'document', path, ...ended, parser: version, ...limits, took };
    remember(records, line);
    if (line.sha256 !== null) inFlight.delete(line.sha256);
    return line;
  };
}
