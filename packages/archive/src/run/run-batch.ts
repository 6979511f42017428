import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { ArchiveError } from '../archive-error.ts';
import { archiveFolder } from '../archive-folder.ts';
import { listDocuments } from '../inputs/list-documents.ts';
import { createIsolatedPool } from '../job/isolated-pool.ts';
import { moduleUrl } from '../job/module-url.ts';
import { openJournal } from '../journal/open-journal.ts';
import { holds, readRecords } from '../journal/records.ts';
import { writeOutput } from '../output/write-output.ts';
import { parserVersion } from '../parser-version.ts';
import type { BatchOptions } from './batch-options.ts';
import type { BatchSummary } from './batch-summary.ts';
import { countOutcomes } from './count-outcomes.ts';
import { documentEnding } from './end-document.ts';
import { finalDocuments } from './final-documents.ts';
import { planBatch } from './plan-batch.ts';
import { createSchedule } from './schedule.ts';
import { settleInputs } from './settings.ts';

/**
 * Parses an archive of papers into a folder: all that is not recorded there yet. It may be stopped, or killed, at any moment, and run again.
 *
 * @throws {ArchiveError} for a call that makes no sense: nothing to read, or a folder that holds another batch. What a document does is its
 * outcome, and never thrown.
 */
export async function runBatch(options: BatchOptions): Promise<BatchSummary> {
  const { workers = availableParallelism(), timeout = 120_000, memory = 1024, onEvent = () => undefined } = options;
  const folder = archiveFolder(resolve(options.out));
  const limits = { timeout, memory };
  const inputs = await settleInputs(folder, options.inputs);
  const run = { root: folder.root, parser: parserVersion, limits };
  const records = await readRecords(folder.journal, (line) => holds(line, run));
  const { documents, toDo } = await planBatch(listDocuments(inputs, folder.root), records);
  if (documents.length === 0) throw new ArchiveError('there is nothing to read');
  if (toDo.length > 0) await rm(folder.documents, { force: true });
  const journal = openJournal(folder.journal);
  journal.append({ kind: 'run', documents: documents.length, toDo: toDo.length });
  onEvent({
    kind: 'listed',
    documents: documents.length,
    toDo: toDo.length,
    bytes: toDo.reduce((sum, { size }) => sum + size, 0),
  });
  const pool = createIsolatedPool(Math.min(workers, Math.max(1, toDo.length)), limits);
  const schedule = createSchedule(toDo, workers);
  const end = documentEnding({
    folder,
    records,
    pool,
    limits,
    parser: (options.parser ?? moduleUrl('../job/default-parser', import.meta.url)).href,
    version: parserVersion,
  });
  let recorded = 0;
  const lane = async (): Promise<void> => {
    while (!options.signal?.aborted) {
      const pending = schedule.take();
      if (pending === undefined) return;
      const line = await end(pending);
      schedule.done(pending);
      const { path, outcome, bytes, pages, took } = line;
      journal.append(line);
      recorded++;
      onEvent({ kind: 'document', path, outcome, bytes: bytes ?? 0, pages, took });
    }
  };
  try {
    // One more than there are workers: while they parse, the next document is read.
    await Promise.all(Array.from({ length: workers + 1 }, lane));
    const finished = recorded === toDo.length;
    const entries = () => finalDocuments(documents, records);
    if (finished) {
      await writeOutput(folder, entries);
      journal.append({ kind: 'finished' });
    }
    const summary: BatchSummary = {
      finished,
      documents: documents.length,
      recorded,
      left: toDo.length - recorded,
      outcomes: countOutcomes(entries()),
    };
    onEvent({ kind: 'ended', summary });
    return summary;
  } finally {
    await pool.close();
    journal.close();
    await rm(folder.temporary, { recursive: true, force: true });
  }
}
