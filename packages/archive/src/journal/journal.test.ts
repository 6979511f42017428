import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../test-support/scratch.ts';
import type { JournalLine } from './journal-line.ts';
import { openJournal } from './open-journal.ts';
import { readJournal } from './read-journal.ts';

const run: JournalLine = { kind: 'run', documents: 3, toDo: 2 };
const document: JournalLine = {
  kind: 'document',
  path: 'a.md',
  stamp: '1 2 3',
  sha256: 'ab',
  bytes: 1,
  parser: '1/0.1.0',
  timeout: 1000,
  memory: 64,
  outcome: { kind: 'parsed' },
  pages: null,
  resultBytes: 10,
  took: 5,
};

async function linesOf(path: string): Promise<JournalLine[]> {
  const lines: JournalLine[] = [];
  for await (const line of readJournal(path)) lines.push(line);
  return lines;
}

function write(path: string, ...lines: readonly JournalLine[]): void {
  const journal = openJournal(path);
  lines.forEach(journal.append);
  journal.close();
}

it('gives back what was appended, over several openings', async () => {
  const path = join(await scratchFolder(), 'journal.jsonl');
  write(path, run);
  write(path, document, { kind: 'finished' });
  expect(await linesOf(path)).toEqual([run, document, { kind: 'finished' }]);
  expect(await readFile(path, 'utf8')).toMatch(/"at":"\d{4}-\d\d-\d\dT/);
});

it('passes over a torn line, and appends behind it', async () => {
  const path = join(await scratchFolder(), 'journal.jsonl');
  write(path, run);
  await appendFile(path, JSON.stringify(document).slice(0, -20));
  expect(await linesOf(path)).toEqual([run]);
  write(path, document);
  expect(await linesOf(path)).toEqual([run, document]);
});

it('has no lines where there is no file', async () => {
  expect(await linesOf(join(await scratchFolder(), 'none.jsonl'))).toEqual([]);
});
