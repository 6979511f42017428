import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { ArchiveError } from '../archive-error.ts';
import { type ArchiveFolder, archiveFolder } from '../archive-folder.ts';
import type { BatchInputs } from '../inputs/batch-inputs.ts';
import { listDocuments } from '../inputs/list-documents.ts';
import type { ListedDocument } from '../inputs/listed-document.ts';
import type { DocumentLimits } from '../job/document-pool.ts';
import { moduleUrl } from '../job/module-url.ts';
import type { DocumentLine } from '../journal/journal-line.ts';
import { openJournal } from '../journal/open-journal.ts';
import { holds, type Records, readRecords, remember } from '../journal/records.ts';
import { writeOutput } from '../output/write-output.ts';
import { parserOf } from '../parser-version.ts';
import { queueWorkers } from '../queue/queue-workers.ts';
import type { BatchEvent } from './batch-event.ts';
import type { BatchOptions } from './batch-options.ts';
import type { BatchSummary } from './batch-summary.ts';
import { countOutcomes } from './count-outcomes.ts';
import { finalDocuments } from './final-documents.ts';
import { lockArchive } from './lock-archive.ts';
import { ownWorkers } from './own-workers.ts';
import { type BatchPlan, type PendingDocument, planBatch } from './plan-batch.ts';
import { createSchedule } from './schedule.ts';
import { clearFolder, openFolder, settleInputs } from './settings.ts';

const defaults = { timeout: 120_000, memory: 1024 };

/**
 * Parses an archive of papers into a folder: all that is not recorded there yet. It may be stopped, or killed, at any moment, and run again.
 *
 * @throws {ArchiveError} for a call that makes no sense: nothing to read, or a folder that holds another batch, or one in which a batch
 * is running. What a document does is its outcome, and never thrown.
 */
export async function runBatch(options: BatchOptions): Promise<BatchSummary> {
  const { timeout = defaults.timeout, memory = defaults.memory } = options;
  const limits = { timeout, memory };
  const folder = archiveFolder(resolve(options.out));
  const inputs = await settleInputs(folder, options.inputs);
  const listed: ListedDocument[] = [];
  for await (const document of listDocuments(inputs, folder.root)) listed.push(document);
  if (listed.length === 0) throw new ArchiveError('there is nothing to read');
  const unlock = await lockArchive(folder);
  try {
    const run = { root: folder.root, parser: parserOf(options.parser), limits };
    const records = await readRecords(folder.journal, (line) => holds(line, run));
    const plan = await planBatch(listed, records);
    return await runPlan({ ...plan, folder, inputs, records, limits, parser: run.parser }, options);
  } finally {
    unlock();
  }
}

interface RunPlan extends BatchPlan {
  readonly folder: ArchiveFolder;
  readonly inputs: BatchInputs;
  readonly records: Records;
  readonly limits: DocumentLimits;
  /** What results are recorded to be made by. */
  readonly parser: string;
}

async function runPlan(
  { folder, inputs, records, limits, parser, documents, toDo }: RunPlan,
  options: BatchOptions,
): Promise<BatchSummary> {
  const { queue, workers = availableParallelism(), onEvent = () => undefined, signal } = options;
  const module = (options.parser ?? moduleUrl('../job/default-parser', import.meta.url)).href;
  const onTrouble = (reason: string): void => onEvent({ kind: 'trouble', reason });
  const engaged =
    queue === undefined
      ? ownWorkers({ folder, records, workers: Math.min(workers, Math.max(1, toDo.length)), limits, parser: module })
      : await queueWorkers({ queue, folder, records, limits, onTrouble, ...(signal && { signal }) });
  await openFolder(folder, inputs);
  if (toDo.length > 0) await rm(folder.documents, { force: true });
  const journal = openJournal(folder.journal);
  try {
    journal.append({ kind: 'run', documents: documents.length, toDo: toDo.length });
    const bytes = toDo.reduce((sum, { size }) => sum + size, 0);
    onEvent({ kind: 'listed', documents: documents.length, toDo: toDo.length, bytes });

    const schedule = createSchedule(toDo, engaged.workers);
    const take = (): PendingDocument | undefined => (signal?.aborted ? undefined : schedule.take());
    let recorded = 0;
    const lane = async (): Promise<void> => {
      for (let next = take(); next !== undefined; next = take()) {
        const { path, source } = next.document;
        const began = performance.now();
        const ended = await engaged.end(source);
        schedule.done(next);
        if (ended === undefined) continue;
        const took = Math.round(performance.now() - began);
        const line: DocumentLine = { kind: 'document', path, ...ended, parser, ...limits, took };
        remember(records, line);
        journal.append(line);
        recorded++;
        onEvent(eventOf(line));
      }
    };
    // One more than there are workers: while they parse, the next document is read.
    await Promise.all(Array.from({ length: engaged.workers + 1 }, lane));

    const finished = recorded === toDo.length;
    const entries = () => finalDocuments(documents, records);
    if (finished) {
      await writeOutput(folder, entries);
      journal.append({ kind: 'finished' });
    }
    const left = toDo.length - recorded;
    const summary = { finished, documents: documents.length, recorded, left, outcomes: countOutcomes(entries()) };
    onEvent({ kind: 'ended', summary });
    return summary;
  } finally {
    await engaged.close();
    journal.close();
    await clearFolder(folder.temporary);
  }
}

const eventOf = ({ kind, path, outcome, bytes, pages, took }: DocumentLine): BatchEvent => ({
  kind,
  path,
  outcome,
  bytes: bytes ?? 0,
  pages,
  took,
});
