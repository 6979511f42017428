import { stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { ArchiveError } from '../archive-error.ts';
import { walkFolder } from './walk-folder.ts';

/** The files one path of a batch stands for, as absolute paths, and the folder their names are relative to. */
export interface FoundFiles {
  readonly folder: string;
  readonly files: AsyncIterable<string> | Iterable<string>;
}

/**
 * The files that a path stands for: the file itself, a folder's, or a glob pattern's. What is there under the very name is never a pattern.
 *
 * @param archive - the archive's own folder: the path is relative to it, and its files are not documents.
 * @throws {ArchiveError} where there is nothing of the name.
 */
export async function findFiles(path: string, archive: string): Promise<FoundFiles> {
  const absolute = resolve(archive, path);
  const found = await stat(absolute).catch(() => undefined);
  if (found?.isDirectory()) return { folder: absolute, files: walkFolder(absolute, archive) };
  if (found !== undefined) return { folder: dirname(absolute), files: [absolute] };
  const pattern = path.replaceAll(sep, '/');
  if (!isDynamicPattern(pattern)) throw new ArchiveError(`there is no file or folder ${absolute}`);
  const matches = await glob(pattern, {
    cwd: archive,
    absolute: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const files = matches.map((file) => resolve(file)).filter((file) => !file.startsWith(archive + sep));
  if (files.length === 0) throw new ArchiveError(`no file matches ${absolute}`);
  return { folder: resolve(archive, plainFolder(pattern)), files: files.sort() };
}

/** The part of a pattern before its first folder that is not a plain name. */
function plainFolder(pattern: string): string {
  const folders = pattern.split('/').slice(0, -1);
  const dynamic = folders.findIndex((folder) => isDynamicPattern(folder));
  const plain = folders.slice(0, dynamic === -1 ? undefined : dynamic).join('/');
  return plain === '' && pattern.startsWith('/') ? '/' : plain;
}
