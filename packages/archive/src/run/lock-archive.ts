import { mkdir } from 'node:fs/promises';
import { ArchiveError } from '../archive-error.ts';
import type { ArchiveFolder } from '../archive-folder.ts';
import { nodeSqlite } from '../node-sqlite.ts';

/**
 * Keeps other batches out of an archive's folder until the function it returns is called, or the process ends in whatever way. SQLite keeps the
 * lock by what each operating system has for it, so that a process that was killed leaves none behind; the file itself stays, and is empty.
 *
 * @throws {ArchiveError} where another batch runs in the folder.
 */
export async function lockArchive({ root, lock }: ArchiveFolder): Promise<() => void> {
  const { DatabaseSync } = await nodeSqlite();
  await mkdir(root, { recursive: true });
  const database = new DatabaseSync(lock, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (isBusy(error)) throw new ArchiveError(`another batch is running in ${root}`);
    throw error;
  }
  return () => database.close();
}

// Result code 5 of SQLite.
const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5;
