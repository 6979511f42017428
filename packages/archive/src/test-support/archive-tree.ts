import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The final output of an archive: all files but the journal and the batch's own settings, by their paths. */
export async function readOutput(out: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(out, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .filter((name) => !['journal.jsonl', 'batch.json'].includes(name))
    .sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const)),
  );
}

/** The documents a journal has recorded, each line once. */
export async function recordedPaths(out: string): Promise<readonly string[]> {
  const text = await readFile(join(out, 'journal.jsonl'), 'utf8').catch(() => '');
  return [...text.matchAll(/^\{"kind":"document","path":"([^"]*)".*\}$/gm)].map(([, path = '']) => path);
}
