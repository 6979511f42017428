import type { CommitteeReport } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { documentIdOf } from '../subjects.ts';
import { extracted, parsed, recommendation, reportWith, resultOf } from '../test-support/papers.ts';
import { rowsOf } from '../test-support/rows.ts';

const id = documentIdOf('a/paper.md');
const rowsWith = (name: Parameters<typeof rowsOf>[0], parts: Partial<CommitteeReport>) =>
  rowsOf(name, parsed('a/paper.md', resultOf([reportWith(parts)])));
const post = (role: string, name: string | null = null) => ({
  name,
  role,
  body: null,
  kind: 'post' as const,
  raw: name === null ? role : `${role} (${name})`,
});
const header = (parts: Partial<CommitteeReport['header']>): CommitteeReport['header'] => ({
  ...reportWith({}).header,
  ...parts,
});

describe('documents', () => {
  it('say what a manifest says, with the date typed where it is a day', () => {
    const from = { council: 'Aldmoor', url: 'https://example.org/1' };
    const [row] = rowsOf(
      'documents',
      parsed('a/paper.md', resultOf([reportWith({})]), { ...from, date: '2024-02-29' }),
    );
    expect(row).toMatchObject({
      id,
      path: 'a/paper.md',
      ...from,
      date: '2024-02-29',
      date_raw: '2024-02-29',
      report_count: 1,
    });
    const [other] = rowsOf('documents', parsed('b', resultOf([]), { date: 'March 2024' }));
    expect(other).toMatchObject({ date: null, date_raw: 'March 2024', council: null, report_count: 0 });
  });

  it('say why there is no result', () => {
    const outcome = { kind: 'unreadable', code: 'encrypted', reason: 'it asks for a password' } as const;
    const [row] = rowsOf('documents', { path: 'a', sha256: null, bytes: null, outcome, result: null });
    expect(row).toMatchObject({
      outcome: 'unreadable',
      outcome_code: 'encrypted',
      outcome_reason: 'it asks for a password',
      sha256: null,
      kind: null,
    });
  });

  it('refer from a duplicate to what it repeats, and nothing in it is counted twice', () => {
    const result = resultOf(
      [reportWith({ recommendations: [recommendation('rec-1')] })],
      [{ code: 'noText', severity: 'warning', message: 'page 3 has no text' }],
    );
    const duplicate = parsed('b/copy.md', result, { outcome: { kind: 'duplicate', of: 'a/paper.md' } });
    expect(rowsOf('documents', duplicate)).toMatchObject([{ outcome: 'duplicate', duplicate_of: id, report_count: 0 }]);
    expect(rowsOf('reports', duplicate)).toEqual([]);
    expect(rowsOf('recommendations', duplicate)).toEqual([]);
    expect(rowsOf('issues', duplicate)).toEqual([]);
    expect(rowsOf('issues', parsed('a/paper.md', result))).toMatchObject([{ id: `${id}/issue-1`, code: 'noText' }]);
  });
});

describe('reports', () => {
  it.each([
    ['2025-02-28', 'day', '2025-02-28'],
    ['2025-02-30', 'day', null],
    ['2025-02', 'month', null],
    ['2025', 'year', null],
    ['2024/25', 'financialYear', null],
    [null, 'unknown', null],
  ] as const)('type the meeting date %s only where it is a day there is', (iso, precision, typed) => {
    const [row] = rowsWith('reports', {
      header: header({ meeting: { name: 'Cabinet', date: { iso, precision, raw: 'as printed' } } }),
    });
    expect(row).toMatchObject({
      meeting_name: 'Cabinet',
      meeting_date: typed,
      meeting_iso: iso,
      meeting_precision: precision,
      meeting_raw: 'as printed',
    });
  });

  it('take the council from the manifest, else from the head', () => {
    const body = { name: 'Aldmoor Council', role: null, body: null, kind: 'body' as const, raw: 'ALDMOOR COUNCIL' };
    const result = resultOf([reportWith({ header: header({ body }) })]);
    expect(rowsOf('reports', parsed('a', result))).toMatchObject([
      { council: 'ALDMOOR COUNCIL', body: 'ALDMOOR COUNCIL' },
    ]);
    expect(rowsOf('reports', parsed('a', result, { council: 'Aldmoor' }))).toMatchObject([
      { council: 'Aldmoor', body: 'ALDMOOR COUNCIL' },
    ]);
  });

  it('keep apart what is not said and what is denied', () => {
    expect(rowsWith('reports', {})).toMatchObject([{ key_decision: null, wards_all: null, access: null }]);
    expect(
      rowsWith('reports', {
        header: header({
          keyDecision: false,
          wards: { all: false, names: ['Abbey', 'Quay'] },
          access: { status: 'partExempt', paragraphs: [1, 3] },
        }),
      }),
    ).toMatchObject([
      { key_decision: false, wards_all: false, wards: 'Abbey; Quay', access: 'partExempt', access_paragraphs: '1; 3' },
    ]);
  });
});

describe('recommendations', () => {
  it('have a row for each that stands under another', () => {
    const inner = recommendation('rec-1.a.i');
    const middle = recommendation('rec-1.a', { children: [inner] });
    const rows = rowsWith('recommendations', {
      recommendations: [
        recommendation('rec-1', { children: [middle, recommendation('rec-1.b')] }),
        recommendation('rec-2'),
      ],
    });
    expect(rows.map((row) => [row['id'], row['parent_id'], row['depth'], row['position']])).toEqual([
      [`${id}/report-1/rec-1`, null, 0, 1],
      [`${id}/report-1/rec-1.a`, `${id}/report-1/rec-1`, 1, 2],
      [`${id}/report-1/rec-1.a.i`, `${id}/report-1/rec-1.a`, 2, 3],
      [`${id}/report-1/rec-1.b`, `${id}/report-1/rec-1`, 1, 4],
      [`${id}/report-1/rec-2`, null, 0, 5],
    ]);
    expect(rows[2]).toMatchObject({ evidence_page: 2, evidence_quote: 'text of rec-1.a.i', confidence: 0.75 });
  });

  it('say to whom power goes, after consulting whom, and the largest sum in pounds', () => {
    const [row, plain] = rowsWith('recommendations', {
      recommendations: [
        recommendation('rec-1', {
          actions: [
            { verb: 'delegate', object: 'authority' },
            { verb: 'approve', object: 'the award' },
            { verb: 'delegate', object: 'power' },
          ],
          delegation: {
            to: [post('Director of Place', 'Ann Oak'), post('Head of Legal')],
            consult: [post('Leader')],
            scope: 'award the contract',
          },
          amounts: [
            { value: 900_000, currency: 'GBP', raw: '£900k' },
            { value: 1_200_000, currency: 'GBP', raw: '£1.2m' },
            { value: 5_000_000, currency: 'EUR', raw: '€5m' },
          ],
        }),
        recommendation('rec-2', { amounts: [{ value: 5, currency: 'EUR', raw: '€5' }] }),
      ],
    });
    expect(row).toMatchObject({
      verbs: 'delegate; approve',
      asks: 'delegate: authority; approve: the award; delegate: power',
      delegates: true,
      delegated_to: 'Director of Place (Ann Oak); Head of Legal',
      delegated_to_names: 'Ann Oak',
      delegated_to_roles: 'Director of Place; Head of Legal',
      delegation_consult: 'Leader',
      delegation_scope: 'award the contract',
      amount_gbp: 1_200_000,
      amounts: '£900k; £1.2m; €5m',
    });
    expect(plain).toMatchObject({ delegates: false, delegated_to: null, amount_gbp: null, verbs: null });
  });

  it('of others stand apart, with who made them', () => {
    const quoted = {
      ...recommendation('quoted-1', { children: [recommendation('quoted-1.a')] }),
      origin: 'audit' as const,
    };
    const parts = { quotedRecommendations: [quoted], recommendations: [recommendation('rec-1')] };
    expect(rowsWith('recommendations', parts)).toHaveLength(1);
    expect(rowsWith('quoted_recommendations', parts)).toMatchObject([
      { origin: 'audit', depth: 0, position: 1 },
      { origin: 'audit', depth: 1, position: 2, parent_id: `${id}/report-1/quoted-1` },
    ]);
  });
});

describe('decisions', () => {
  const decision = (name: string, parts: Partial<CommitteeReport['decisions'][number]>) => ({
    ...extracted(name, 'resolved'),
    title: null,
    minuteNumber: null,
    resolutions: [],
    outcome: 'agreed' as const,
    reasons: [],
    alternatives: [],
    conflicts: [],
    recommendationIds: [],
    ...parts,
  });

  it('are referred to by their resolutions and by the recommendations they decide', () => {
    const parts: Partial<CommitteeReport> = {
      recommendations: [recommendation('rec-1', { children: [recommendation('rec-1.a')] })],
      decisions: [
        decision('dec-1', { resolutions: [recommendation('res-1', { children: [recommendation('res-1.a')] })] }),
        decision('dec-2', {
          outcome: 'amended',
          recommendationIds: ['rec-1.a'],
          resolutions: [recommendation('res-2')],
        }),
      ],
    };
    expect(rowsWith('resolutions', parts)).toMatchObject([
      { decision_id: `${id}/report-1/dec-1`, parent_id: null, depth: 0, position: 1, outcome: 'agreed' },
      { decision_id: `${id}/report-1/dec-1`, parent_id: `${id}/report-1/res-1`, depth: 1, position: 2 },
      { decision_id: `${id}/report-1/dec-2`, parent_id: null, depth: 0, position: 3, outcome: 'amended' },
    ]);
    expect(rowsWith('recommendations', parts).map((row) => row['decision_id'])).toEqual([null, `${id}/report-1/dec-2`]);
  });

  it('say how the vote went, and nothing where none is printed', () => {
    const vote = { for: 7, against: 2, abstain: null, unanimous: false, recorded: true };
    expect(rowsWith('decisions', { decisions: [decision('dec-1', { vote }), decision('dec-2', {})] })).toMatchObject([
      { votes_for: 7, votes_against: 2, votes_abstain: null, vote_unanimous: false, vote_recorded: true },
      { votes_for: null, vote_unanimous: null, vote_recorded: null },
    ]);
  });
});

it('targets hold value, unit, comparator, baseline and last level as numbers', () => {
  const [row] = rowsWith('kpi_targets', {
    kpiTargets: [
      {
        ...extracted('kpi-1', 'Homes let in 20 days'),
        measure: 'Days to let a home',
        target: { value: 20, unit: 'days', comparator: 'lte', raw: '20 days or fewer', stated: true },
        baseline: { value: 31.5, unit: 'days', raw: '31.5', period: '2021/22' },
        actuals: [
          { value: 27, unit: 'days', raw: '27', period: 'Q1' },
          { value: 24, unit: 'days', raw: '24' },
        ],
        actual: { value: 24, unit: 'days', raw: '24' },
        due: { iso: '2025-03', precision: 'month', raw: 'March 2025' },
        polarity: 'lower',
        owner: post('Head of Homes'),
      },
    ],
  });
  expect(row).toMatchObject({
    target_value: 20,
    target_unit: 'days',
    target_comparator: 'lte',
    target_stated: true,
    baseline_value: 31.5,
    baseline_period: '2021/22',
    actual_value: 24,
    actuals: 'Q1: 27; 24',
    due_date: null,
    due_iso: '2025-03',
    due_precision: 'month',
    polarity: 'lower',
    owner_roles: 'Head of Homes',
    change_value: null,
  });
});

it('risks hold each rating as number, level and print', () => {
  const [row] = rowsWith('risks', {
    risks: [
      {
        ...extracted('risk-1', 'The roof fails'),
        ref: 'R1',
        scenario: 'notImplementing',
        inherent: {
          likelihood: { raw: '4 (Likely)', number: 4, level: 'Likely' },
          impact: { raw: 'High', level: 'High' },
          score: { raw: '16', number: 16 },
          rag: { code: 'red', raw: 'RED' },
        },
        mitigation: ['Inspect it', 'Insure it'],
        actions: [],
        owners: [post('Head of Estates'), post('Clerk of Works')],
      },
    ],
  });
  expect(row).toMatchObject({
    inherent_likelihood: 4,
    inherent_likelihood_level: 'Likely',
    inherent_likelihood_raw: '4 (Likely)',
    inherent_impact: null,
    inherent_impact_level: 'High',
    inherent_score: 16,
    inherent_rag: 'red',
    residual_score: null,
    residual_score_raw: null,
    mitigation: 'Inspect it; Insure it',
    further_actions: null,
    owners: 'Head of Estates; Clerk of Works',
  });
});

it('measures refer to their action, and an action to the one its reference names', () => {
  const action = (name: string, parts: Partial<CommitteeReport['actions'][number]>) => ({
    ...extracted(name, `do ${name}`),
    ref: null,
    level: 'action' as const,
    outcomes: [],
    measures: [],
    owners: [],
    due: null,
    progress: [],
    ...parts,
  });
  const measure = (text: string) => ({
    text,
    owners: [],
    due: { iso: '2026-01-31', precision: 'day' as const, raw: '31.1.26' },
    status: { raw: 'On track', rag: { code: 'green', raw: 'G', meaning: 'will be done in time' } },
  });
  const parts: Partial<CommitteeReport> = {
    actions: [
      action('action-1', { ref: '1', level: 'objective' }),
      action('action-1.1', { ref: '1.1', parentRef: '1', measures: [measure('first'), measure('second')] }),
      action('action-9.1', { ref: '9.1', parentRef: '9' }),
    ],
  };
  expect(rowsWith('actions', parts).map((row) => row['parent_id'])).toEqual([null, `${id}/report-1/action-1`, null]);
  expect(rowsWith('action_measures', parts)).toMatchObject([
    {
      id: `${id}/report-1/action-1.1/measure-1`,
      action_id: `${id}/report-1/action-1.1`,
      position: 1,
      text: 'first',
      due_date: '2026-01-31',
      status: 'On track',
      status_rag: 'green',
      status_meaning: 'will be done in time',
      evidence_quote: 'do action-1.1',
    },
    { id: `${id}/report-1/action-1.1/measure-2`, position: 2, text: 'second' },
  ]);
});

it('sign-offs and implications say who, in what capacity, and how it stands', () => {
  const parts: Partial<CommitteeReport> = {
    signOffs: [
      {
        ...extracted('sign-1', 'Approved by the Section 151 Officer'),
        domain: 's151',
        act: 'approved',
        role: 'Section 151 Officer',
        person: { name: 'D. Amory', role: null },
        date: { iso: '2025-06-03', precision: 'day', raw: '3/6/25' },
        result: 'yes',
      },
    ],
    implications: [{ ...extracted('imp-1', 'None.'), category: 'legal', label: 'Legal', stance: 'none' }],
  };
  expect(rowsWith('sign_offs', parts)).toMatchObject([
    { domain: 's151', act: 'approved', result: 'yes', person_name: 'D. Amory', signed_date: '2025-06-03' },
  ]);
  expect(rowsWith('implications', parts)).toMatchObject([
    { category: 'legal', stance: 'none', text: 'None.', report_id: `${id}/report-1`, document_id: id },
  ]);
});
