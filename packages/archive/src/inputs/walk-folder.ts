import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files of a folder and the folders below it, as absolute paths, in order of their paths with forward slashes. Names that begin with a
 * dot are left out; links to files are followed, links to folders are not, for they may lead round in a circle.
 *
 * @param leaveOut - a folder that is not entered: the archive's own.
 */
export async function* walkFolder(folder: string, leaveOut: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { entry } of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (path !== leaveOut) yield* walkFolder(path, leaveOut);
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield path;
  }
}

const isFile = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  return found === undefined || found.isFile();
};
