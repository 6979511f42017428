import type { CommitteeReport, ParseResult } from '@council-reports/core';
import { printable } from '../printable.ts';
import { printTable, wrap } from './columns.ts';
import { type SummaryTable, tables } from './tables.ts';
import { dateOf, nameOf, namesOf } from './words.ts';

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

function tableOf(table: SummaryTable, report: CommitteeReport, width: number): string {
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
