import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ParseResult, Recommendation } from '@council-reports/core';
import { parseReport } from '@council-reports/reader';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ArchivedDocument } from '../archived-document.ts';
import { type ExportedTables, exportArchive } from './export-archive.ts';
import { parsed } from './test-support/papers.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures');

const results: ParseResult[] = [];
let out = '';
let exported: ExportedTables;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'council-reports-fixtures-'));
  exported = await exportArchive(papers(), { out, formats: ['csv', 'sqlite'] });
}, 120_000);
afterAll(() => rm(out, { recursive: true }));

/** The paper of every fixture in the format it was written in. */
async function* papers(): AsyncGenerator<ArchivedDocument> {
  for (const name of (await readdir(fixtures)).sort()) {
    const path = ['paper.md', 'paper.txt'].map((file) => join(fixtures, name, file)).find((file) => existsSync(file));
    if (path === undefined) continue;
    const result = await parseReport(path);
    results.push(result);
    yield parsed(name, result);
  }
}

const ask = (sql: string): readonly unknown[] => {
  const database = new DatabaseSync(join(out, 'archive.sqlite'), { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
};

it('every reference leads to a row', () => {
  expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(ask('PRAGMA foreign_key_check')).toEqual([]);
});

it('there is a row for each object of the fixtures', () => {
  const reports = results.flatMap((result) => result.reports);
  const all = (items: readonly Recommendation[]): number =>
    items.reduce((sum, { children }) => sum + 1 + all(children), 0);
  const sum = (count: (report: (typeof reports)[number]) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const expected = {
    documents: results.length,
    reports: reports.length,
    decisions: sum(({ decisions }) => decisions.length),
    recommendations: sum(({ recommendations }) => all(recommendations)),
    quoted_recommendations: sum(({ quotedRecommendations }) => all(quotedRecommendations)),
    resolutions: sum(({ decisions }) => all(decisions.flatMap(({ resolutions }) => resolutions))),
    kpi_targets: sum(({ kpiTargets }) => kpiTargets.length),
    risks: sum(({ risks }) => risks.length),
    actions: sum(({ actions }) => actions.length),
    action_measures: sum(({ actions }) => actions.flatMap(({ measures }) => measures).length),
    sign_offs: sum(({ signOffs }) => signOffs.length),
    implications: sum(({ implications }) => implications.length),
    issues: results.flatMap(({ issues }) => issues).length,
  };
  expect(exported.rows).toEqual(expected);
  expect(Object.entries(expected).filter(([, rows]) => rows === 0)).toEqual([]);
});

it('every row of what was extracted quotes the source and says how sure it is', () => {
  for (const table of Object.keys(exported.rows)) {
    if (['documents', 'reports', 'issues'].includes(table)) continue;
    const bare = `SELECT id FROM ${table} WHERE evidence_quote IS NULL OR confidence IS NULL`;
    expect(ask(bare), table).toEqual([]);
  }
});

it('the data package describes the files as they are', async () => {
  const { resources } = JSON.parse(await readFile(join(out, 'datapackage.json'), 'utf8')) as DataPackage;
  expect(resources.map(({ name }) => name)).toEqual([
    ...Object.keys(exported.rows),
    ...Object.keys(exported.rows).map((name) => `${name}_sqlite`),
  ]);
  for (const { path, format, dialect, schema } of resources) {
    const fields = schema.fields.map(({ name }) => name);
    const head = (await readFile(join(out, path), 'utf8')).split('\r\n', 1)[0];
    const stored = format === 'csv' ? head?.split(',') : columnsOf(dialect.table ?? '');
    expect(fields).toEqual(stored);
    expect(schema.primaryKey).toEqual(['id']);
    for (const { fields: from, reference } of schema.foreignKeys) {
      expect(fields).toEqual(expect.arrayContaining([...from]));
      const target = resources.find(({ name }) => name === reference.resource);
      if (reference.resource !== undefined) expect(target?.format).toBe(format);
    }
  }
  const recommendations = resources.find(({ name }) => name === 'recommendations');
  expect(recommendations?.schema.foreignKeys).toEqual([
    { fields: ['document_id'], reference: { resource: 'documents', fields: ['id'] } },
    { fields: ['report_id'], reference: { resource: 'reports', fields: ['id'] } },
    { fields: ['parent_id'], reference: { fields: ['id'] } },
    { fields: ['decision_id'], reference: { resource: 'decisions', fields: ['id'] } },
  ]);
});

const columnsOf = (table: string): readonly unknown[] =>
  ask(`SELECT name FROM pragma_table_info('${table}')`).map((row) => Object.values(row as object)[0]);

interface DataPackage {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly format: string;
    readonly dialect: { readonly table?: string };
    readonly schema: {
      readonly fields: readonly { readonly name: string }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

it('the data dictionary explains every column of every table', async () => {
  const dictionary = await readFile(join(out, 'data-dictionary.md'), 'utf8');
  const sections = dictionary.split(/^## /m).slice(1);
  expect(sections.map((section) => section.split('\n', 1)[0])).toEqual(Object.keys(exported.rows));
  for (const section of sections) {
    const [name = ''] = section.split('\n', 1);
    const explained = [
      ...section.matchAll(/^\| `([^`]+)` \| (?:text|integer|number|boolean|date)(?:, never null)? \| [A-Z].*\. \|$/gm),
    ];
    expect(explained.map(([, column]) => column)).toEqual(columnsOf(name));
  }
});
