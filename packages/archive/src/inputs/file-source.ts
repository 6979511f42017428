import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { isSystemError } from '../system-error.ts';
import { mostBytes, type SourceLook, type SourceReading, type Stamp, tooLong, unread } from './source-reading.ts';

/** Looks at a file without opening it. */
export async function lookAtFile(file: string): Promise<SourceLook> {
  const found = await stat(file).catch(() => undefined);
  return found === undefined ? { stamp: null, size: 0 } : { stamp: stampOf(found), size: found.size };
}

/** Reads a file whole. */
export async function readFile(file: string): Promise<SourceReading> {
  try {
    await using handle = await open(file);
    const found = await handle.stat();
    const stamp = stampOf(found);
    if (!found.isFile()) return unread(stamp, 'unopenable', 'it is not a file');
    if (found.size > mostBytes) return tooLong(stamp);
    // A copy: what Node gives may be a part of a larger buffer, and these bytes are to be handed to another thread.
    return { kind: 'read', stamp, bytes: new Uint8Array(await handle.readFile()) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { stamp } = await lookAtFile(file);
    return absent.has(error.code)
      ? unread(null, 'missing', 'there is no such file')
      : unread(stamp, 'unopenable', `it cannot be opened (${error.code})`);
  }
}

const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

// The time of change of the entry is set by the system alone, so that a file put in place with an old date is seen too.
const stampOf = ({ size, mtimeMs, ctimeMs }: Stats): Stamp => `${size} ${mtimeMs} ${ctimeMs}`;
