import type {
  Assessment,
  CommitteeReport,
  ParseResult,
  PartialDate,
  Party,
  Recommendation,
} from '@council-reports/core';
import { type Column, printTable, wrap } from './columns.ts';
import { printable } from './printable.ts';

/** How a summary is to be printed. */
export interface SummaryOptions {
  readonly name: string;
  readonly columns: number;
}

/** A summary of a parse result that a clerk would like to read: title, meeting and date, then a table for each kind of finding. */
export function summarise(result: ParseResult, { name, columns }: SummaryOptions): string {
  const width = Math.max(60, Math.min(columns, 140));
  const reports = result.reports.map((report) => summariseReport(report, width));
  const kind = result.reports.length > 1 ? `${result.kind} of ${result.reports.length} reports` : result.kind;
  const parts = [`${name} (${kind}, ${result.source.format})`, ...reports, issuesOf(result, width)];
  return printable(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function summariseReport(report: CommitteeReport, width: number): string {
  return [headOf(report, width), ...tables.map((table) => tableOf(table, report, width))]
    .filter((part) => part !== '')
    .join('\n\n');
}

const nameOf = (party: Party): string => party.name ?? party.role ?? party.body ?? party.raw;
const namesOf = (parties: readonly Party[]): string => parties.map(nameOf).join(', ');
const dateOf = (date: PartialDate | null | undefined): string => (date == null ? '' : (date.iso ?? date.raw));

function headOf({ header, kind }: CommitteeReport, width: number): string {
  const facts: readonly (readonly [string, string])[] = [
    ['Kind', kind],
    ['Body', header.body === null ? '' : nameOf(header.body)],
    ['Meeting', header.meeting?.name ?? ''],
    ['Date', dateOf(header.meeting?.date)],
    ['Item', header.agendaItem ?? ''],
    ['Reference', header.reportRef ?? ''],
    ['Author', namesOf(header.authors)],
    ['Wards', header.wards === null ? '' : header.wards.all ? 'all' : header.wards.names.join(', ')],
    ['Key decision', header.keyDecision === null ? '' : header.keyDecision ? 'yes' : 'no'],
    ['Access', header.access?.status ?? ''],
  ];
  const printed = facts.filter(([, value]) => value !== '').map(([label, value]) => `  ${label.padEnd(13)} ${value}`);
  return [...wrap(header.title ?? '(no title found)', width), ...printed].join('\n');
}

interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: (report: CommitteeReport) => readonly (readonly string[])[];
}

const text: Column = { heading: 'Text', width: 'rest' };

const flatten = (items: readonly Recommendation[], depth = 0): readonly (readonly string[])[] =>
  items.flatMap((item) => [
    [`${'  '.repeat(depth)}${item.marker ?? '-'}`, item.text],
    ...flatten(item.children, depth + 1),
  ]);

const ratings = (assessment: Assessment | undefined): string =>
  assessment === undefined
    ? ''
    : [assessment.impact?.raw, assessment.likelihood?.raw, assessment.score?.raw]
        .filter((raw) => raw !== undefined)
        .join(' / ');

const tables: readonly Table[] = [
  {
    title: 'Recommendations',
    columns: [{ heading: 'No', width: 10 }, text],
    rows: (report) => flatten(report.recommendations),
  },
  {
    title: 'Recommendations of others, quoted',
    columns: [{ heading: 'Origin', width: 12 }, text],
    rows: (report) => report.quotedRecommendations.map((item) => [item.origin, item.text]),
  },
  {
    title: 'Decisions',
    columns: [{ heading: 'No', width: 10 }, text],
    rows: (report) =>
      report.decisions.flatMap((decision) => [
        ...(decision.title === null ? [] : [[decision.minuteNumber ?? '', `${decision.title}:`]]),
        ...flatten(decision.resolutions),
      ]),
  },
  {
    title: 'KPI targets',
    columns: [
      { heading: 'Target', width: 14 },
      { heading: 'Due', width: 10 },
      { heading: 'Measure', width: 'rest' },
    ],
    rows: (report) => report.kpiTargets.map((target) => [target.target.raw, dateOf(target.due), target.measure]),
  },
  {
    title: 'Risks',
    columns: [
      { heading: 'Ref', width: 8 },
      { heading: 'Before (I/L)', width: 16 },
      { heading: 'After (I/L)', width: 16 },
      { heading: 'Owner', width: 20 },
      text,
    ],
    rows: (report) =>
      report.risks.map((risk) => [
        risk.ref ?? '',
        ratings(risk.inherent),
        ratings(risk.residual),
        namesOf(risk.owners),
        risk.text,
      ]),
  },
  {
    title: 'Actions',
    columns: [{ heading: 'Ref', width: 8 }, { heading: 'Due', width: 10 }, { heading: 'Owner', width: 24 }, text],
    rows: (report) =>
      report.actions.map((action) => [action.ref ?? '', dateOf(action.due), namesOf(action.owners), action.text]),
  },
  {
    title: 'Sign-offs',
    columns: [
      { heading: 'Domain', width: 18 },
      { heading: 'Result', width: 14 },
      { heading: 'Date', width: 10 },
      { heading: 'Who', width: 'rest' },
    ],
    rows: (report) =>
      report.signOffs.map((signOff) => [
        signOff.domain,
        signOff.result,
        dateOf(signOff.date),
        [signOff.person?.name, signOff.person?.role ?? signOff.role].filter((part) => part != null).join(', '),
      ]),
  },
  {
    title: 'Implications',
    columns: [{ heading: 'Category', width: 14 }, { heading: 'Stance', width: 14 }, text],
    rows: (report) => report.implications.map((item) => [item.category, item.stance, shorten(item.text)]),
  },
  {
    title: 'Sums',
    columns: [{ heading: 'Amount', width: 20 }, { heading: 'Role', width: 10 }, text],
    rows: (report) => report.finances.map((item) => [item.amount.raw, item.role, shorten(item.text)]),
  },
  {
    title: 'Appendices',
    columns: [{ heading: 'Label', width: 14 }, { heading: 'Attached', width: 10 }, text],
    rows: (report) =>
      report.appendices.map((item) => [
        item.label,
        item.attached === null ? '' : item.attached ? 'yes' : 'no',
        item.title ?? '',
      ]),
  },
];

const shorten = (words: string): string => (words.length > 160 ? `${words.slice(0, 159)}…` : words);

function tableOf(table: Table, report: CommitteeReport, width: number): string {
  const rows = table.rows(report);
  return rows.length === 0 ? '' : `${table.title} (${rows.length})\n${printTable(table.columns, rows, width)}`;
}

function issuesOf({ issues }: ParseResult, width: number): string {
  if (issues.length === 0) return '';
  const rows = issues.map((issue) => [issue.severity, issue.code, issue.message]);
  return `To check (${issues.length})\n${printTable(
    [
      { heading: 'Severity', width: 8 },
      { heading: 'Code', width: 24 },
      { heading: 'Message', width: 'rest' },
    ],
    rows,
    width,
  )}`;
}
