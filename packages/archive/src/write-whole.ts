import { randomUUID } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where files are written before they get their names: on the same file system as these. */
export type TemporaryFolder = string;

/**
 * Has a file written under a name of its own in the temporary folder, then renames it: whatever is killed when, the target is whole, old or
 * new, or not there.
 */
export async function writeWhole(
  target: string,
  temporary: TemporaryFolder,
  write: (path: string) => Promise<void>,
): Promise<void> {
  const draft = join(temporary, randomUUID());
  await write(draft);
  await mkdir(dirname(target), { recursive: true });
  await rename(draft, target);
}
