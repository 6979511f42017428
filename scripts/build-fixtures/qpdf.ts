import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inFolder } from './temporary-folder.ts';

const run = promisify(execFile);

/** A PDF under AES-128 with the passwords given; an empty user password lets anybody open it. Needs `qpdf`. */
export const encrypted = (
  bytes: Uint8Array,
  { user, owner }: { readonly user: string; readonly owner: string },
): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    const [source, target] = [join(folder, 'source.pdf'), join(folder, 'target.pdf')];
    await writeFile(source, bytes);
    await run('qpdf', [
      '--static-id',
      '--static-aes-iv',
      '--encrypt',
      user,
      owner,
      '128',
      '--use-aes=y',
      '--',
      source,
      target,
    ]);
    return readFile(target);
  });
