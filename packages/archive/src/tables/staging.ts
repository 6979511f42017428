import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder whose files come out together or not at all. */
export interface Staging {
  readonly folder: string;
  /** Moves every file to its place, over what stands there, those named last after all others, and returns their names. */
  readonly publish: (last: readonly string[]) => Promise<readonly string[]>;
  readonly discard: () => Promise<void>;
}

/** Begins a folder within `out`, on the same file system, after throwing away what an export that was killed left there. */
export async function stage(out: string): Promise<Staging> {
  const folder = join(out, '.unfinished-export');
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  await discard();
  await mkdir(folder, { recursive: true });
  return {
    folder,
    publish: async (last) => {
      const all = (await readdir(folder)).sort();
      const files = [...all.filter((name) => !last.includes(name)), ...last];
      for (const name of files) await rename(join(folder, name), join(out, name));
      await discard();
      return files;
    },
    discard,
  };
}
