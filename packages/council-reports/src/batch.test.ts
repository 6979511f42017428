import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliRun, runAt } from './test-support/run-cli.ts';

// Processes and threads are started, on a machine that may be busy.
const patience = { timeout: 120_000 };

const paper = (title: string): string => `# ${title}\n\n## Recommendations\n\n1. That Cabinet approve the plan.\n`;

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
const run = (...args: readonly string[]): Promise<CliRun> => runAt({}, args);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'council-reports-batch-'));
  await mkdir(at('papers'));
  for (const name of ['a', 'b', 'c']) await writeFile(at('papers', `${name}.md`), paper(name));
});
afterEach(() => rm(folder, { recursive: true }));

const pathsIn = async (out: string): Promise<unknown[]> =>
  (await readFile(at(out, 'documents.jsonl'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).path);

describe('batch', patience, () => {
  it('parses a folder, says how it goes on stderr, and ends with 0 where all is parsed', async () => {
    const { code, out, error } = await run('batch', at('papers'), '--out', at('parsed'));
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(error).toMatch(/^3 documents, 3 to do\n/);
    expect(error).toMatch(/finished: 3 documents\n\s+3 parsed\n$/);
    expect(await pathsIn('parsed')).toEqual(['a.md', 'b.md', 'c.md']);
    expect((await run('status', at('parsed'))).out).toMatch(/^finished: 3 documents\n\s+3 parsed\n$/);
    expect(await run('export', at('parsed'), '--format', 'jsonl')).toMatchObject({ code: 0, error: '' });
    expect(await readFile(at('parsed', 'tables', 'recommendations.jsonl'), 'utf8')).toMatch(/^(?:\{.*\}\n){3}$/);
  });

  it('ends with 3 where some fail, and goes on where there is something new', async () => {
    await writeFile(at('papers', 'empty.md'), '');
    const first = await run('batch', at('papers'), '--out', at('parsed'), '--workers', '1');
    expect(first.code).toBe(3);
    expect(first.error).toContain('failures.csv says which failed, and why');
    expect(await readFile(at('parsed', 'failures.csv'), 'utf8')).toMatch(/^empty\.md,unreadable,empty,/m);
    await writeFile(at('papers', 'empty.md'), paper('no longer empty'));
    const second = await run('batch', '--resume', at('parsed'), '--json');
    expect(second).toMatchObject({ code: 0, error: '' });
    const events: { kind: string; path?: string }[] = second.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ kind, path }) => path ?? kind)).toEqual(['listed', 'empty.md', 'ended']);
  });

  it('ends with 1 and the words of the system where it cannot write', async () => {
    await writeFile(at('file'), '');
    const { code, out, error } = await run('batch', at('papers'), '--out', at('file'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/^council-reports: E(?:EXIST|NOTDIR): .*\n$/);
  });

  it('reads the files a list on stdin names, and says nothing when it is to be quiet', async () => {
    const lines = async function* () {
      yield* [at('papers', 'a.md'), '', at('papers', 'gone.md')];
    };
    const ended = await runAt({ lines }, ['batch', '-', '--out', at('parsed'), '--quiet']);
    expect(ended).toEqual({ code: 3, out: '', error: '' });
    expect(await pathsIn('parsed')).toEqual(['a.md', 'gone.md']);
  });

  it('reads what a manifest names', async () => {
    await writeFile(at('list.csv'), 'council,date,url\nAshby,2024-05-01,a.md\n');
    const { code } = await run('batch', '--manifest', at('list.csv'), '--base', at('papers'), '--out', at('parsed'));
    expect(code).toBe(0);
    const [line = ''] = (await readFile(at('parsed', 'documents.jsonl'), 'utf8')).split('\n');
    expect(JSON.parse(line)).toMatchObject({ path: 'a.md', council: 'Ashby', date: '2024-05-01', url: 'a.md' });
  });

  it('finishes what is in flight when it is interrupted, says how to go on, and quits at once when told again', async () => {
    for (let number = 0; number < 20; number++) await writeFile(at('papers', `${number}.md`), paper(`${number}`));
    const quits: number[] = [];
    let listening = 0;
    const interrupted = await runAt(
      {
        onInterrupt: (listener) => {
          listening++;
          listener();
          listener();
          return () => void listening--;
        },
        quit: (code) => void quits.push(code),
      },
      ['batch', at('papers'), '--out', at('parsed'), '--workers', '1'],
    );
    expect(interrupted.code).toBe(130);
    expect(interrupted.error).toContain('press Ctrl-C again to quit at once');
    expect(interrupted.error).toContain(`go on with council-reports batch --resume ${at('parsed')}`);
    expect({ quits, listening }).toEqual({ quits: [130], listening: 0 });
    expect((await run('status', at('parsed'), '--json')).out).toMatch(/"finished":false,"documents":23,"left":23/);
    expect(await run('export', at('parsed'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('no finished batch'),
    });
    expect((await run('batch', '--resume', at('parsed'))).code).toBe(0);
  });
});

describe('batch, worker, status and export, called wrongly', patience, () => {
  it.each<[string, () => readonly string[], RegExp]>([
    ['nothing to read', () => ['batch', '--out', at('parsed')], /needs a file, a folder/],
    ['nowhere to write', () => ['batch', at('papers')], /--out FOLDER/],
    ['a folder that is not there', () => ['batch', at('paper'), '--out', at('parsed')], /there is no file or folder/],
    ['a pattern of nothing', () => ['batch', at('*.none'), '--out', at('parsed')], /no file matches/],
    [
      'a manifest that is not there',
      () => ['batch', '--manifest', at('m'), '--out', at('parsed')],
      /manifest cannot be read/,
    ],
    ['files beside a manifest', () => ['batch', 'a', '--manifest', 'm', '--out', at('parsed')], /no files beside/],
    ['a base without manifest', () => ['batch', at('papers'), '--base', 'b', '--out', at('parsed')], /--base belongs/],
    ['something to read beside --resume', () => ['batch', at('papers'), '--resume', at('parsed')], /alone/],
    ['nothing to go on with', () => ['batch', '--resume', at('papers')], /holds no batch/],
    ['no number', () => ['batch', at('papers'), '--out', at('parsed'), '--workers', '0'], /--workers needs a whole/],
    ['no number of a worker', () => ['worker', '--queue', 'redis://a', '--workers', 'x'], /--workers needs a whole/],
    ['a queue that is none', () => ['worker', '--queue', 'http://a'], /is not the URL of a Redis/],
    ['the status of no folder', () => ['status'], /one folder/],
    ['the tables of no batch', () => ['export', at('papers')], /holds no batch/],
    ['the status of no batch', () => ['status', at('papers')], /holds no batch/],
  ])('do nothing, and say so: %s', async (_what, args, message) => {
    const { code, out, error } = await run(...args());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(message);
    expect(await readdir(folder)).toEqual(['papers']);
    expect(await readdir(at('papers'))).toEqual(['a.md', 'b.md', 'c.md']);
  });
});
