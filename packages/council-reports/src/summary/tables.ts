import type { Assessment, CommitteeReport, Recommendation } from '@council-reports/core';
import type { Column } from './columns.ts';
import { dateOf, namesOf } from './words.ts';

/** A table of a summary: a kind of finding, a row for each. */
export interface SummaryTable {
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

/** The tables of a summary, in the order they are printed in. */
export const tables: readonly SummaryTable[] = [
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
