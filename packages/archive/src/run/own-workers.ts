import { join } from 'node:path';
import { sha256 } from '@council-reports/core';
import { type ArchiveFolder, resultName } from '../archive-folder.ts';
import { readSource } from '../inputs/read-source.ts';
import type { DocumentLimits } from '../job/document-pool.ts';
import { type DocumentReport, reportOf, type Unwritten } from '../job/document-task.ts';
import { createIsolatedPool } from '../job/isolated-pool.ts';
import type { Records } from '../journal/records.ts';
import type { DocumentWorkers } from './document-workers.ts';

/** What documents are parsed with on this machine. */
export interface OwnWorkersOptions {
  readonly folder: ArchiveFolder;
  readonly records: Records;
  readonly workers: number;
  readonly limits: DocumentLimits;
  /** The URL of the module that parses. */
  readonly parser: string;
}

/** Workers on this machine. Who comes with the same bytes again waits for their report, or finds them recorded. */
export function ownWorkers({ folder, records, workers, limits, parser }: OwnWorkersOptions): DocumentWorkers {
  const pool = createIsolatedPool(workers, limits);
  const inFlight = new Map<string, Promise<DocumentReport | Unwritten>>();

  const parse = async (content: string, bytes: Uint8Array<ArrayBuffer>): Promise<DocumentReport | Unwritten> => {
    const recorded = records.ofContent.get(content);
    if (recorded !== undefined) return recorded;
    const target = join(folder.root, resultName(content));
    const parsing = inFlight.get(content) ?? pool.run({ bytes, target, temporary: folder.temporary, parser });
    inFlight.set(content, parsing);
    try {
      return await parsing;
    } finally {
      inFlight.delete(content);
    }
  };

  return {
    workers,
    end: async (source) => {
      const reading = await readSource(source);
      const { stamp } = reading;
      if (reading.kind === 'unread') return { stamp, sha256: null, bytes: null, ...reportOf(reading.outcome) };
      // A pool may take the bytes for its own.
      const bytes = reading.bytes.length;
      const content = await sha256(reading.bytes);
      const report = await parse(content, reading.bytes);
      if ('unwritten' in report) throw Object.assign(new Error(report.unwritten.message), report.unwritten);
      const { outcome, pages, resultBytes } = report;
      return { stamp, sha256: content, bytes, outcome, pages, resultBytes };
    },
    close: () => pool.close(),
  };
}
