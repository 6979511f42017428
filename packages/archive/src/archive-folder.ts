import { join } from 'node:path';

/** The files of an archive's folder. */
export interface ArchiveFolder {
  readonly root: string;
  /** What the batch reads: `{ format, inputs }`. */
  readonly settings: string;
  /** One line for each thing that happened, only ever appended to. */
  readonly journal: string;
  /** Empty; a batch that runs holds a lock on it. */
  readonly lock: string;
  /** Files being written, which a process that was killed may leave. */
  readonly temporary: string;
  readonly results: string;
  /** One line for each document in order of paths. It is there where the batch is finished, and only then. */
  readonly documents: string;
  readonly failures: string;
}

/** The names of an archive's files. */
export const archiveFolder = (root: string): ArchiveFolder => ({
  root,
  settings: join(root, 'batch.json'),
  journal: join(root, 'journal.jsonl'),
  lock: join(root, 'lock'),
  temporary: join(root, 'tmp'),
  results: join(root, 'results'),
  documents: join(root, 'documents.jsonl'),
  failures: join(root, 'failures.csv'),
});

/** Where the result of bytes stands below the archive's folder, with forward slashes. */
export const resultName = (sha256: string): string => `results/${sha256.slice(0, 2)}/${sha256}.json`;
