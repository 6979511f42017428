import { closeSync, fdatasync, fdatasyncSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import type { JournalLine } from './journal-line.ts';

/** A journal that is being written. */
export interface Journal {
  /** Writes a line and the time. When it returns, the line is the system's: killing this process cannot lose it. */
  readonly append: (line: JournalLine) => void;
  /** Closes it when all lines are on the disk. */
  readonly close: () => void;
}

// A power cut loses at most what was recorded in as many milliseconds; that is done again.
const syncInterval = 1000;

/** Opens a journal to append to it. A last line that is torn is closed, and passed over by whoever reads. */
export function openJournal(path: string): Journal {
  const file = openSync(path, 'a+');
  if (isTorn(file)) writeSync(file, '\n');
  let unsynced = false;
  const timer = setInterval(() => {
    if (!unsynced) return;
    unsynced = false;
    fdatasync(file, () => undefined);
  }, syncInterval).unref();
  return {
    append: (line) => {
      writeSync(file, `${JSON.stringify({ ...line, at: new Date().toISOString() })}\n`);
      unsynced = true;
    },
    close: () => {
      clearInterval(timer);
      fdatasyncSync(file);
      closeSync(file);
    },
  };
}

function isTorn(file: number): boolean {
  const { size } = fstatSync(file);
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last[0] !== 0x0a;
}
