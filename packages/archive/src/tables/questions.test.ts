import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportArchive } from './export-archive.ts';
import { tableNames } from './table-name.ts';
import { askDuckDb } from './test-support/duckdb.ts';
import { smallArchive } from './test-support/small-archive.ts';
import { sqliteAsStatements } from './test-support/sqlite-in-duckdb.ts';

/** What a researcher asks, in SQL that DuckDB and SQLite both speak, and what the papers answer. */
const questions = [
  {
    question: 'Which reports delegated authority to a director in 2025, with what value?',
    sql: `SELECT reports.title, recommendations.meeting_date, recommendations.delegated_to, recommendations.amount_gbp
      FROM recommendations JOIN reports ON reports.id = recommendations.report_id
      WHERE recommendations.delegates AND lower(recommendations.delegated_to_roles) LIKE '%director%'
        AND recommendations.meeting_date BETWEEN '2025-01-01' AND '2025-12-31'
      ORDER BY recommendations.meeting_date`,
    answer: [
      {
        title: 'Extra care housing at Mill Fold',
        meeting_date: '2025-01-14',
        delegated_to: 'Executive Director of Adult Services',
        amount_gbp: 675_000,
      },
      {
        title: 'Replacement of the refuse fleet',
        meeting_date: '2025-03-11',
        delegated_to: 'Director of Place',
        amount_gbp: 2_400_000,
      },
      {
        title: 'Management of the leisure centres',
        meeting_date: '2025-09-09',
        delegated_to: 'Director of Communities',
        amount_gbp: null,
      },
    ],
  },
  {
    question: 'Which decisions were voted against, and what was resolved?',
    sql: `SELECT decisions.title, decisions.votes_for || '-' || decisions.votes_against AS vote, resolutions.text
      FROM decisions JOIN resolutions ON resolutions.decision_id = decisions.id
      WHERE decisions.votes_against > 0`,
    answer: [
      {
        title: 'Application 25/0113: twelve houses at Orchard End',
        vote: '5-3',
        text: 'planning permission be granted subject to the conditions in the report.',
      },
    ],
  },
  {
    question: 'Which targets were missed, by how many points?',
    sql: `SELECT measure, target_value - actual_value AS missed_by FROM kpi_targets
      WHERE target_unit = 'percent' AND polarity = 'higher' AND actual_value < target_value ORDER BY missed_by DESC`,
    answer: [
      { measure: 'Members who renew for a second year', missed_by: 13.5 },
      { measure: 'Complaints answered within ten days', missed_by: 3 },
    ],
  },
  {
    question: 'How many risks of each council stay at 12 or more, and how much does mitigation take off them?',
    sql: `SELECT council, count(*) AS risks, avg(inherent_score - residual_score) AS taken_off
      FROM risks WHERE residual_score >= 12 GROUP BY council ORDER BY council`,
    answer: [
      { council: 'Thornley', risks: 1, taken_off: 5 },
      { council: 'Wychbourne', risks: 1, taken_off: 3 },
    ],
  },
  {
    question: 'Which actions were overdue at the end of June 2025, and where is that printed?',
    sql: `SELECT actions.text, actions.owners_roles, actions.due_date, documents.path
      FROM actions JOIN documents ON documents.id = actions.document_id
      WHERE actions.due_date < '2025-06-30' AND actions.status <> 'Complete'`,
    answer: [
      {
        text: 'Appoint the care provider',
        owners_roles: 'Commissioning Manager',
        due_date: '2025-05-30',
        path: 'thornley/2025-01-extra-care.md',
      },
    ],
  },
];

// A busy machine takes long to start DuckDB many times over.
const patience = 60_000;

let out = '';
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'council-reports-questions-'));
  await exportArchive(smallArchive(), { out, formats: ['parquet', 'sqlite'] });
}, patience);
afterAll(() => rm(out, { recursive: true }));

const views = (): readonly string[] =>
  tableNames.map((name) => `CREATE VIEW ${name} AS FROM '${join(out, `${name}.parquet`)}'`);

/** DuckDB gives whole numbers of 64 bits as text. */
const counted = (rows: readonly Readonly<Record<string, unknown>>[]): readonly unknown[] =>
  rows.map((row) => ('risks' in row ? { ...row, risks: Number(row['risks']) } : row));

describe.each(questions)('$question', { timeout: patience }, ({ sql, answer }) => {
  it('DuckDB answers from the Parquet files', async () => {
    expect(counted(await askDuckDb(views(), sql))).toEqual(answer);
  });

  it('DuckDB answers from the SQLite file, which node:sqlite reads for it', async () => {
    expect(counted(await askDuckDb(sqliteAsStatements(join(out, 'archive.sqlite')), sql))).toEqual(answer);
  });

  it('SQLite answers from its own file', () => {
    const database = new DatabaseSync(join(out, 'archive.sqlite'), { readOnly: true });
    const rows = database.prepare(sql).all();
    database.close();
    expect(rows.map((row) => ({ ...row }))).toEqual(answer);
  });
});
