import { createWriteStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ArchiveFolder } from '../archive-folder.ts';
import { writeWhole } from '../write-whole.ts';
import type { DocumentEntry } from './document-entry.ts';
import { writeFailures } from './failures.ts';

/**
 * Writes the final output: the failures, the documents, and of the results none but theirs. It says nothing of when, how fast or by how many
 * workers it was made, so that it is the same bytes for the same documents.
 *
 * @param entries - gives the documents in order of paths, anew with every call.
 */
export async function writeOutput(folder: ArchiveFolder, entries: () => Iterable<DocumentEntry>): Promise<void> {
  await removeOtherResults(folder, entries());
  await writeWhole(folder.failures, folder.temporary, (path) => writeFailures(entries(), path));
  await writeWhole(folder.documents, folder.temporary, (path) =>
    pipeline(Readable.from(linesOf(entries())), createWriteStream(path)),
  );
}

function* linesOf(entries: Iterable<DocumentEntry>): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

/** Removes the results of what the documents were before they changed, or of documents that are no longer there. */
async function removeOtherResults({ root, results }: ArchiveFolder, entries: Iterable<DocumentEntry>): Promise<void> {
  const wanted = new Set<string>();
  for (const { result } of entries) if (result !== null) wanted.add(join(root, result));
  const folders = await readdir(results).catch(() => []);
  for (const folder of folders)
    for (const name of await readdir(join(results, folder))) {
      const path = join(results, folder, name);
      if (!wanted.has(path)) await rm(path);
    }
}
