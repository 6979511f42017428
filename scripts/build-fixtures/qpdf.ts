import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inFolder } from './temporary-folder.ts';

const run = promisify(execFile);

/** A PDF under AES-256 with the passwords given; an empty user password lets anybody open it. Needs `qpdf`. The bytes differ from run to run. */
export const encrypted = (bytes: Uint8Array, { user, owner }: { readonly user: string; readonly owner: string }): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    const [source, target] = [join(folder, 'source.pdf'), join(folder, 'target.pdf')];
    await writeFile(source, bytes);
    await run('qpdf', ['--encrypt', user, owner, '256', '--', source, target]);
    return readFile(target);
  });
