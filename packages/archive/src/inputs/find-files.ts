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
  const { folder, rest } = splitPattern(pattern);
  const cwd = resolve(archive, folder);
  const matches = await glob(rest, { cwd, absolute: true, followSymbolicLinks: false, expandDirectories: false });
  const files = matches.map((file) => resolve(file)).filter((file) => !file.startsWith(archive + sep));
  if (files.length === 0) throw new ArchiveError(`no file matches ${absolute}`);
  return { folder: cwd, files: files.sort() };
}

/** A pattern's folders before the first that is not a plain name, and what is left of it below them. */
function splitPattern(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const plain = parts.slice(0, first);
  return { folder: plain.length === 1 && plain[0] === '' ? '/' : plain.join('/'), rest: parts.slice(first).join('/') };
}
