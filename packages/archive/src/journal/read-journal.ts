import { readJsonLines } from '../json-lines.ts';
import { type JournalLine, journalLineSchema } from './journal-line.ts';

/**
 * The lines of a journal, oldest first. A line that cannot be read is passed over: what it recorded is done again, which is always safe.
 */
export async function* readJournal(path: string): AsyncGenerator<JournalLine> {
  for await (const value of readJsonLines(path)) {
    const line = journalLineSchema.safeParse(value);
    if (line.success) yield line.data;
  }
}
