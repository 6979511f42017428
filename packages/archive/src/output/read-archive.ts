import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseResultSchema } from '@council-reports/core';
import { ArchiveError } from '../archive-error.ts';
import { type ArchiveFolder, archiveFolder } from '../archive-folder.ts';
import type { ArchivedDocument } from '../archived-document.ts';
import { readJsonLines } from '../json-lines.ts';
import { type DocumentEntry, documentEntrySchema } from './document-entry.ts';

/**
 * The documents of an archive with their results, in order of paths, one at a time: no more than one is held.
 *
 * @param folder - the archive's folder, whose batch has been finished.
 * @throws {ArchiveError} where the batch is not finished, or a line or result is not what this release writes.
 */
export async function* readArchive(folder: string): AsyncGenerator<ArchivedDocument> {
  for await (const { result, ...document } of readEntries(archiveFolder(folder)))
    yield { ...document, result: result === null ? null : await readResult(join(folder, result)) };
}

/** The lines of `documents.jsonl`. */
export async function* readEntries({ root, documents }: ArchiveFolder): AsyncGenerator<DocumentEntry> {
  await access(documents).catch(() => {
    throw new ArchiveError(`${root} holds no finished batch`);
  });
  for await (const value of readJsonLines(documents)) {
    const entry = documentEntrySchema.safeParse(value);
    if (!entry.success) throw new ArchiveError(`${documents} has a line that this release cannot read`);
    yield entry.data;
  }
}

async function readResult(path: string): Promise<ArchivedDocument['result']> {
  const read = parseResultSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!read.success) throw new ArchiveError(`${path} is not a result of schema 1`);
  return read.data;
}
