import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { ArchivedDocument } from '../archived-document.ts';
import { exportArchive } from './export-archive.ts';
import { exportFormats } from './export-format.ts';
import { askDuckDb } from './test-support/duckdb.ts';
import { scratch } from './test-support/folder.ts';
import { extracted, inTurn, parsed, recommendation, reportWith, resultOf } from './test-support/papers.ts';

/** A paper whose rows hold what a writer may stumble on. */
const awkward = parsed(
  'awkward, "quoted".md',
  resultOf([
    reportWith({
      header: {
        ...reportWith({}).header,
        title: '=1+1',
        keyDecision: false,
        meeting: { name: '', date: { iso: '1899-12-31', precision: 'day', raw: '31.12.1899' } },
      },
      recommendations: [
        recommendation('rec-1', {
          text: 'one\ntwo, "three"\r\nfour',
          amounts: [{ value: -0.1, currency: 'GBP', raw: '-10p' }],
          children: [recommendation('rec-1.a', { text: '-5% 🏛 Tŵr' })],
        }),
      ],
      implications: [{ ...extracted('imp-1', '@all'), category: 'legal', label: '+', stance: 'none' }],
    }),
  ]),
  { bytes: 5_000_000_000 },
);
const documents = [awkward, parsed('plain.md', resultOf([reportWith({ recommendations: [recommendation('rec-1')] })]))];

// A busy machine takes long to start DuckDB many times over.
const patience = 60_000;

describe('every format', { timeout: patience }, () => {
  it('holds the same rows', async () => {
    const out = await scratch();
    await exportArchive(inTurn(documents), { out, formats: exportFormats });
    const names = await readdir(out);
    const tables = names.flatMap((name) => (name.endsWith('.parquet') ? [name.slice(0, -'.parquet'.length)] : []));
    expect(tables).toHaveLength(13);
    for (const table of tables) {
      const columns = await askDuckDb([], `DESCRIBE FROM '${join(out, table)}.parquet'`);
      const types = columns.map((column) => `'${column['column_name']}': '${column['column_type']}'`).join(', ');
      const rowsFrom = (source: string) => askDuckDb([], `FROM ${source}`);
      const parquet = await rowsFrom(`'${join(out, table)}.parquet'`);
      expect(await rowsFrom(`read_json('${join(out, table)}.jsonl', columns = {${types}})`)).toEqual(parquet);
      const database = new DatabaseSync(join(out, 'archive.sqlite'), { readOnly: true });
      const sqlite = database.prepare(`SELECT * FROM "${table}"`).all();
      database.close();
      expect(sqlite.map(asJson)).toEqual(parquet.map(asJson));
      const csv = `read_csv('${join(out, table)}.csv', columns = {${types}}, header = true, auto_detect = false, allow_quoted_nulls = false)`;
      expect(await rowsFrom(csv)).toEqual(parquet.map(neutralised));
    }
  });

  it('is the same bytes for the same documents', async () => {
    const [first, second] = [await scratch(), await scratch()];
    const { files } = await exportArchive(inTurn(documents), { out: first, formats: exportFormats });
    await exportArchive(inTurn(documents), { out: second, formats: ['sqlite', 'parquet', 'jsonl', 'csv'] });
    expect(files).toHaveLength(3 * 13 + 3);
    for (const name of files) {
      expect((await readFile(join(first, name))).equals(await readFile(join(second, name))), name).toBe(true);
    }
  });

  it('is there where no document is', async () => {
    const out = await scratch();
    const { rows } = await exportArchive(inTurn([]), { out, formats: exportFormats });
    expect(Object.values(rows)).toEqual(Array.from({ length: 13 }, () => 0));
    expect(await askDuckDb([], `SELECT count(*) AS n FROM '${join(out, 'risks.parquet')}'`)).toEqual([{ n: '0' }]);
    expect(await readFile(join(out, 'risks.csv'), 'utf8')).toMatch(/^id,document_id,[^\n]*\r\n$/);
  });
});

/** SQLite has no yes and no, and DuckDB gives whole numbers of 64 bits as text. */
const asJson = (row: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null || typeof value === 'string' ? value : String(Number(value)),
    ]),
  );

/** The apostrophe that CSV puts before what a spreadsheet would take for a formula. */
const neutralised = (row: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' && /^[=+\-@]/.test(value) ? `'${value}` : value,
    ]),
  );

it('a table of more rows than are held at once comes out whole and in order', { timeout: patience }, async () => {
  const out = await scratch();
  const implications = Array.from({ length: 12_001 }, (_, at) => ({
    ...extracted(`imp-${at + 1}`, 'None.'),
    category: 'other' as const,
    label: 'Other',
    stance: 'none' as const,
  }));
  const { rows } = await exportArchive(inTurn([parsed('long.md', resultOf([reportWith({ implications })]))]), {
    out,
    formats: ['parquet', 'sqlite', 'csv'],
  });
  expect(rows).toMatchObject({ documents: 1, implications: 12_001 });
  const inOrder = (source: string) =>
    askDuckDb(
      [],
      `SELECT count(*) AS n, bool_and(position = row) AS in_order FROM (SELECT position, row_number() OVER () AS row FROM ${source})`,
    );
  expect(await inOrder(`'${join(out, 'implications.parquet')}'`)).toEqual([{ n: '12001', in_order: true }]);
  expect(await inOrder(`'${join(out, 'implications.csv')}'`)).toEqual([{ n: '12001', in_order: true }]);
  expect(
    await askDuckDb(
      [],
      `SELECT DISTINCT row_group_id AS id FROM parquet_metadata('${join(out, 'implications.parquet')}') ORDER BY id`,
    ),
  ).toHaveLength(3);
  const database = new DatabaseSync(join(out, 'archive.sqlite'), { readOnly: true });
  expect(database.prepare('SELECT count(*) AS n FROM implications').get()).toEqual({ n: 12_001 });
  database.close();
});

describe('an export that does not end', () => {
  it('has given no file its name', async () => {
    const out = await scratch();
    const seen: string[][] = [];
    async function* watched(): AsyncGenerator<ArchivedDocument> {
      for (const document of documents) {
        yield document;
        seen.push(await readdir(out));
      }
    }
    await exportArchive(watched(), { out, formats: exportFormats });
    expect(seen).toEqual([['.unfinished-export'], ['.unfinished-export']]);
    expect(await readdir(out)).not.toContain('.unfinished-export');
  });

  it('leaves the files of an earlier one and none of its own', async () => {
    const out = await scratch();
    await exportArchive(inTurn(documents), { out, formats: ['csv', 'sqlite'] });
    const before = await readFile(join(out, 'recommendations.csv'));
    async function* broken(): AsyncGenerator<ArchivedDocument> {
      yield parsed('other.md', resultOf([reportWith({ recommendations: [recommendation('other')] })]));
      throw new Error('the disk is gone');
    }
    await expect(exportArchive(broken(), { out, formats: exportFormats })).rejects.toThrow('the disk is gone');
    expect((await readFile(join(out, 'recommendations.csv'))).equals(before)).toBe(true);
    expect((await readdir(out)).filter((name) => /parquet|jsonl|unfinished/.test(name))).toEqual([]);
  });

  it('is thrown away by the next', async () => {
    const out = await scratch();
    await mkdir(join(out, '.unfinished-export'));
    await writeFile(join(out, '.unfinished-export', 'risks.csv'), 'half a li');
    await writeFile(join(out, 'notes.txt'), 'mine');
    await exportArchive(inTurn(documents), { out, formats: ['jsonl'] });
    expect(await readdir(out)).not.toContain('risks.csv');
    expect(await readFile(join(out, 'notes.txt'), 'utf8')).toBe('mine');
  });
});

it('wants a format', async () => {
  await expect(exportArchive(inTurn([]), { out: await scratch(), formats: [] })).rejects.toThrow(TypeError);
});
