import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchivedDocument } from '@council-reports/archive';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExportCommand, runExport } from './run-export.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'council-reports-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function* read(archive: string): AsyncGenerator<ArchivedDocument> {
  const outcome = { kind: 'failed', reason: `it is of ${archive}` } as const;
  for (const path of ['a.pdf', 'b.pdf']) yield { path, sha256: null, bytes: null, outcome, result: null };
}

async function run(folders: readonly string[], command: ExportCommand = {}) {
  let out = '';
  let error = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    error: (text: string) => {
      error += text;
    },
    columns: 80,
  };
  return { ended: await runExport(folders, command, terminal, read), out, error };
}

it('writes CSV into the archive where nothing else is said, and prints the rows of each table', async () => {
  const { ended, out, error } = await run([folder]);
  expect({ ended, error }).toEqual({ ended: 0, error: '' });
  expect(out).toMatch(/^ {2}documents +2\n {2}reports +0\n/);
  expect(out).toMatch(/\n15 files in .*tables; data-dictionary\.md says what they hold\n$/);
  expect((await readdir(join(folder, 'tables'))).filter((name) => name.endsWith('.csv'))).toHaveLength(13);
});

it('writes the formats that are asked for where they are asked for', async () => {
  expect(await run([folder], { format: 'SQLite, jsonl', out: join(folder, 'new', 'here') })).toMatchObject({
    ended: 0,
  });
  const names = await readdir(join(folder, 'new', 'here'));
  expect(names).toEqual(expect.arrayContaining(['archive.sqlite', 'documents.jsonl', 'datapackage.json']));
  expect(names.filter((name) => /csv|parquet/.test(name))).toEqual([]);
});

it.each([
  [[], {}, 'export needs one folder'],
  [['a', 'b'], {}, 'export needs one folder'],
  [['a'], { format: 'csv,xlsx' }, 'there is no format "xlsx"; there are csv, jsonl, parquet, sqlite'],
  [['a'], { format: '' }, 'there is no format ""; there are csv, jsonl, parquet, sqlite'],
])('says what is wrong with a call of %j %j', async (folders, command, words) => {
  expect(await run(folders, command)).toEqual({ ended: words, out: '', error: '' });
});

it('says where the tables could not be written, and why', async () => {
  await writeFile(join(folder, 'tables'), '');
  const { ended, error } = await run([folder]);
  expect(ended).toBe(1);
  expect(error).toMatch(/tables: (?:ENOTDIR|EEXIST): .*\n$/);
});
