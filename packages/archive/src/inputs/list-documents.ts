import { dirname, relative, resolve, sep } from 'node:path';
import type { BatchInputs, FileInputs } from './batch-inputs.ts';
import { commonFolder } from './common-folder.ts';
import { findFiles } from './find-files.ts';
import type { ListedDocument } from './listed-document.ts';
import { readManifest } from './read-manifest.ts';
import { isWebUrl } from './web-url.ts';

/**
 * The documents a batch is to parse, each with a path of its own, always in the same order.
 *
 * @param inputs - with paths relative to the archive's folder.
 * @param archive - the archive's own folder, whose files are not documents.
 * @throws {ArchiveError} where something that was named is not there.
 */
export const listDocuments = (inputs: BatchInputs, archive: string): AsyncIterable<ListedDocument> =>
  inputs.kind === 'files'
    ? listFiles(inputs, archive)
    : readManifest(resolve(archive, inputs.file), inputs.base && resolveBase(inputs.base, archive));

/** Files by their paths below the nearest folder that holds all that was named. A file that is named twice is listed once. */
async function* listFiles({ paths, list }: FileInputs, archive: string): AsyncGenerator<ListedDocument> {
  const listed = list.map((path) => resolve(archive, path));
  const found = [
    ...(await Promise.all(paths.map((path) => findFiles(path, archive)))),
    ...listed.map((file) => ({ folder: dirname(file), files: [file] })),
  ];
  const root = commonFolder(found.map(({ folder }) => folder));
  const nameOf = (file: string): string => (root === undefined ? file : relative(root, file)).split(sep).join('/');
  const seen = new Set<string>();
  for (const { files } of found)
    for await (const file of files) {
      if (found.length > 1 && seen.size === seen.add(file).size) continue;
      yield { path: nameOf(file), source: { kind: 'file', file } };
    }
}

const resolveBase = (base: string, archive: string): string => (isWebUrl(base) ? base : resolve(archive, base));
