import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of an archive's final output, each with a hash of its bytes. What tells of the run itself is left out. */
export function outputOf(archive: string): Readonly<Record<string, string>> {
  const files = readdirSync(archive, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(archive.length + 1))
    .filter((name) => !/^(?:journal\.jsonl|batch\.json|lock)$/.test(name))
    .sort();
  return Object.fromEntries(files.map((name) => [name, hashOf(join(archive, name))]));
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
