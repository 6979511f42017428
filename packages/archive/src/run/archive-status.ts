import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ArchiveError } from '../archive-error.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { ContentOutcome } from '../document-outcome.ts';
import { readJournal } from '../journal/read-journal.ts';
import type { DocumentEntry } from '../output/document-entry.ts';
import { readEntries } from '../output/read-archive.ts';
import type { OutcomeCounts } from './batch-summary.ts';
import { countOutcomes } from './count-outcomes.ts';
import { readInputs } from './settings.ts';

/** How far an archive is. */
export interface ArchiveStatus {
  /** Whether every document has an outcome and the final output is written. */
  readonly finished: boolean;
  /** How many documents the last run found, and how many of them it left or is still to do. */
  readonly documents: number;
  readonly left: number;
  /** Of the documents that have ended. Which are duplicates is told where all have. */
  readonly outcomes: OutcomeCounts;
}

/**
 * Tells how far an archive is, by its journal alone: while a run is at work on it or not.
 *
 * @throws {ArchiveError} where the folder holds none.
 */
export async function archiveStatus(path: string): Promise<ArchiveStatus> {
  const folder = archiveFolder(resolve(path));
  if ((await readInputs(folder)) === undefined) throw new ArchiveError(`${folder.root} holds no batch`);
  const { documents, left, outcomes } = await readProgress(folder.journal);
  const finished = await access(folder.documents).then(
    () => true,
    () => false,
  );
  if (!finished) return { finished, documents, left, outcomes };
  const ended: Pick<DocumentEntry, 'outcome'>[] = [];
  for await (const { outcome } of readEntries(folder)) ended.push({ outcome });
  return { finished, documents: ended.length, left: 0, outcomes: countOutcomes(ended) };
}

async function readProgress(journal: string): Promise<Omit<ArchiveStatus, 'finished'>> {
  const outcomes = new Map<string, ContentOutcome>();
  let [documents, left] = [0, 0];
  for await (const line of readJournal(journal)) {
    if (line.kind === 'run') {
      documents = line.documents;
      left = line.toDo;
    } else if (line.kind === 'document') {
      outcomes.set(line.path, line.outcome);
      left--;
    }
  }
  return { documents, left, outcomes: countOutcomes([...outcomes.values()].map((outcome) => ({ outcome }))) };
}
