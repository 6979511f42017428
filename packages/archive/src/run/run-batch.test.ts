import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../archive-error.ts';
import { readArchive } from '../output/read-archive.ts';
import { readOutput, recordedPaths } from '../test-support/archive-tree.ts';
import { scratchFolder, writeFiles } from '../test-support/scratch.ts';
import { archiveStatus } from './archive-status.ts';
import type { BatchEvent } from './batch-event.ts';
import type { BatchOptions } from './batch-options.ts';
import { runBatch } from './run-batch.ts';

// Processes and threads are started, on a machine that may be busy.
const patience = { timeout: 120_000 };

const parser = new URL('../test-support/acting-parser.ts', import.meta.url);

interface Run extends Partial<BatchOptions> {
  readonly folder: string;
  readonly to?: string;
}

const run = ({ folder, to = 'out', ...options }: Run) =>
  runBatch({
    out: join(folder, to),
    inputs: { kind: 'files', paths: [join(folder, 'in')], list: [] },
    workers: 2,
    timeout: 60_000,
    memory: 64,
    parser,
    ...options,
  });

async function outcomesIn(out: string): Promise<Readonly<Record<string, unknown>>> {
  const outcomes: Record<string, unknown> = {};
  for await (const { path, outcome } of readArchive(out)) outcomes[path] = outcome;
  return outcomes;
}

describe('a batch', patience, () => {
  it('ends every document in one outcome, whatever it does to its worker', async () => {
    const folder = await scratchFolder({
      'in/a.txt': 'fine',
      'in/copy/a.txt': 'fine',
      'in/crash.txt': 'crash',
      'in/empty.txt': 'encrypted',
      'in/exit.txt': 'exit',
      'in/fill.txt': 'fill',
      'in/note.txt': 'note',
      'in/throw.txt': 'throw',
      'in/z.txt': 'fine too',
    });
    const summary = await run({ folder });
    expect(await outcomesIn(join(folder, 'out'))).toEqual({
      'a.txt': { kind: 'parsed' },
      'copy/a.txt': { kind: 'duplicate', of: 'a.txt' },
      'crash.txt': { kind: 'failed', reason: 'its process died (SIGKILL)' },
      'empty.txt': { kind: 'unreadable', code: 'encrypted', reason: 'it needs a password' },
      'exit.txt': { kind: 'failed', reason: 'worker exited with code: 3' },
      'fill.txt': { kind: 'outOfMemory', reason: 'it needs more than 64 MiB of memory' },
      'note.txt': { kind: 'parsedWithIssues', issues: 1 },
      'throw.txt': { kind: 'failed', reason: 'TypeError: it is odd in two lines' },
      'z.txt': { kind: 'parsed' },
    });
    const outcomes = { parsed: 2, parsedWithIssues: 1, duplicate: 1, unreadable: 1, outOfMemory: 1, failed: 3 };
    expect(summary).toEqual({
      finished: true,
      documents: 9,
      recorded: 9,
      left: 0,
      outcomes: { ...outcomes, timedOut: 0 },
    });
    expect((await readFile(join(folder, 'out', 'failures.csv'), 'utf8')).split('\r\n')).toHaveLength(7);
    expect(await readdir(join(folder, 'out'))).not.toContain('tmp');
  });

  it('replaces a worker that hangs, and goes on with the next document', async () => {
    const folder = await scratchFolder({ 'in/a.txt': 'hang', 'in/b.txt': 'fine' });
    await run({ folder, workers: 1, timeout: 2000 });
    expect(await outcomesIn(join(folder, 'out'))).toEqual({
      'a.txt': { kind: 'timedOut', reason: 'it took longer than 2 s' },
      'b.txt': { kind: 'parsed' },
    });
  });

  it('records what is not there', async () => {
    const folder = await scratchFolder({ 'in/a.txt': 'fine' });
    const list = ['a.txt', 'gone.txt', '.'].map((name) => join(folder, 'in', name));
    await run({ folder, inputs: { kind: 'files', paths: [], list } });
    expect(await outcomesIn(join(folder, 'out'))).toMatchObject({
      'in/a.txt': { kind: 'parsed' },
      'in/gone.txt': { kind: 'unreadable', code: 'missing' },
      in: { kind: 'unreadable', code: 'unopenable' },
    });
  });

  it('has the same output whatever the number of workers, and says nothing of the run in it', async () => {
    const papers = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`in/${index}.txt`, `${index % 9}`]));
    const folder = await scratchFolder({ ...papers, 'in/x.txt': 'throw', 'in/10.txt': 'note' });
    await run({ folder, to: 'one', workers: 1 });
    await run({ folder, to: 'three', workers: 3 });
    expect(await readOutput(join(folder, 'three'))).toEqual(await readOutput(join(folder, 'one')));
  });
});

describe('two batches in one folder', patience, () => {
  it('are refused, while one of them runs', async () => {
    const folder = await scratchFolder({ 'in/a.txt': 'fine' });
    const [one, other] = await Promise.allSettled([run({ folder }), run({ folder })]);
    expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
    const refused = one.status === 'rejected' ? one : other;
    expect(refused).toMatchObject({ reason: new ArchiveError(`another batch is running in ${join(folder, 'out')}`) });
    expect(await run({ folder })).toMatchObject({ finished: true, recorded: 0 });
  });
});

describe('a batch that is gone on with', patience, () => {
  const papers = { 'in/a.txt': 'first', 'in/b.txt': 'second', 'in/c.txt': 'first' };

  it('does nothing again that is recorded, and the same bytes once', async () => {
    const log = join(await scratchFolder(), 'log');
    process.env['ACTING_PARSER_LOG'] = log;
    try {
      const folder = await scratchFolder(papers);
      await run({ folder });
      const before = await readOutput(join(folder, 'out'));
      expect(await runBatch({ out: join(folder, 'out'), parser, memory: 64 })).toMatchObject({ recorded: 0 });
      expect(await readOutput(join(folder, 'out'))).toEqual(before);
      expect((await readFile(log, 'utf8')).split('\n').sort()).toEqual(['', 'first', 'second']);
    } finally {
      delete process.env['ACTING_PARSER_LOG'];
    }
  });

  it('takes in what is new, what has changed and what is gone, as a first run would have', async () => {
    const folder = await scratchFolder(papers);
    await run({ folder });
    await writeFiles(folder, { 'in/a.txt': 'changed', 'in/new.txt': 'third' });
    await rm(join(folder, 'in', 'b.txt'));
    expect(await run({ folder })).toMatchObject({ finished: true, documents: 3, recorded: 2 });
    await run({ folder, to: 'fresh' });
    expect(await readOutput(join(folder, 'out'))).toEqual(await readOutput(join(folder, 'fresh')));
  });

  it('parses anew what another parser has recorded', async () => {
    const folder = await scratchFolder(papers);
    await run({ folder });
    const other = new URL('../test-support/acting-parser.ts?other', import.meta.url);
    expect(await run({ folder, parser: other })).toMatchObject({ recorded: 3 });
    expect(await run({ folder, parser: other })).toMatchObject({ recorded: 0 });
  });

  it('sees a change that left length and date as they were', async () => {
    const folder = await scratchFolder(papers);
    const file = join(folder, 'in', 'b.txt');
    await utimes(file, 1e9, 1e9);
    await run({ folder });
    await writeFile(file, 'SECOND');
    await utimes(file, 1e9, 1e9);
    expect(await run({ folder })).toMatchObject({ recorded: 1 });
  });

  it('makes good a result that is missing or torn', async () => {
    const folder = await scratchFolder(papers);
    await run({ folder });
    const before = await readOutput(join(folder, 'out'));
    const [missing = '', torn = ''] = Object.keys(before).filter((name) => name.startsWith('results'));
    await rm(join(folder, 'out', missing));
    await writeFile(join(folder, 'out', torn), '');
    expect(await run({ folder })).toMatchObject({ recorded: 3 });
    expect(await readOutput(join(folder, 'out'))).toEqual(before);
  });

  it('stops when it is told to, says how far it is, and ends as if it had not been stopped', async () => {
    const folder = await scratchFolder({ ...papers, 'in/d.txt': '4', 'in/e.txt': '5', 'in/f.txt': '6' });
    const out = join(folder, 'out');
    const stop = new AbortController();
    const onEvent = ({ kind }: BatchEvent): void => {
      if (kind === 'document') stop.abort();
    };
    const stopped = await run({ folder, workers: 1, signal: stop.signal, onEvent });
    expect(stopped).toMatchObject({ finished: false, documents: 6 });
    expect(stopped.recorded + stopped.left).toBe(6);
    expect(stopped.recorded).toBeLessThanOrEqual(2);
    expect(await archiveStatus(out)).toMatchObject({ finished: false, documents: 6, left: stopped.left });
    await expect(readArchive(out).next()).rejects.toThrow(/no finished batch/);
    await run({ folder });
    await run({ folder, to: 'whole' });
    expect(await readOutput(out)).toEqual(await readOutput(join(folder, 'whole')));
    expect([...(await recordedPaths(out))].sort()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt']);
    expect(await archiveStatus(out)).toMatchObject({ finished: true, documents: 6, outcomes: { duplicate: 1 } });
  });

  it('can be moved together with its papers', async () => {
    const folder = await scratchFolder(papers);
    await run({ folder, to: 'parsed/out' });
    const settings = JSON.parse(await readFile(join(folder, 'parsed', 'out', 'batch.json'), 'utf8'));
    expect(settings).toEqual({ format: 1, inputs: { kind: 'files', paths: ['../../in'], list: [] } });
  });
});

describe('a batch that is asked for wrongly', patience, () => {
  it('is refused, and nothing is written', async () => {
    const folder = await scratchFolder({ 'in/a.txt': 'fine', 'other/b.txt': 'fine' });
    const out = join(folder, 'out');
    const paths = (name: string) => ({ kind: 'files', paths: [join(folder, name)], list: [] }) as const;
    await expect(runBatch({ out })).rejects.toThrow(ArchiveError);
    await expect(run({ folder, inputs: paths('gone') })).rejects.toThrow(ArchiveError);
    await expect(run({ folder, inputs: { kind: 'files', paths: [], list: [] } })).rejects.toThrow(/nothing to read/);
    await expect(archiveStatus(out)).rejects.toThrow(ArchiveError);
    expect(await readdir(folder)).toEqual(['in', 'other']);
    await run({ folder });
    await expect(run({ folder, inputs: paths('other') })).rejects.toThrow(/another batch/);
  });
});
