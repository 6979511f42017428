import { flat } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { ReportKind } from '../model/index.ts';
import { type FlowText, isText, pageNameOf } from '../structure/index.ts';
import type { ExtractContext } from './context.ts';
import { createBidden } from './decisions/bidden.ts';
import { type TableKind, tablesOf } from './tables/data-tables.ts';

/** What tells the kinds of paper apart. */
interface Signs {
  /** The words at the very top, title included. */
  readonly top: string;
  readonly has: (kind: string) => boolean;
  readonly rows: (kind: TableKind) => number;
  readonly narrative: number;
  readonly resolved: number;
  /** How many items of business have their minutes under a heading that says so. */
  readonly minuted: number;
  readonly length: number;
  readonly named: (kind: ReportKind) => boolean;
  /** Whether one of the first lines begins as the title of minutes does. */
  readonly titledMinutes: boolean;
  /** Whether a label parts what was said on an item from what was to be decided. */
  readonly tellsWhatWasSaid: boolean;
  /** Whether it is the page of one item of a meeting. */
  readonly isItemPage: boolean;
  /** Whether it is the page of a meeting, for what was to be done as for what was done. */
  readonly isMeetingPage: boolean;
  /** The kind that the name of a web page stands for. */
  readonly page: ReportKind | undefined;
  /** Whether a line of it says what was to be done, as agendas do: "To receive the report". */
  readonly asks: boolean;
  /** Whether it is the web page of one item of an agenda. */
  readonly ofItem: boolean;
  /** How many labels the front has that only a record of a decision that was taken has. */
  readonly recorded: number;
  /** How many it has that only a report has. */
  readonly reported: number;
  /** Whether the last lines bid as a resolution does, though nothing says that they are one. */
  readonly bids: boolean;
  /** Whether one of the first lines says whose report it is, or to whom it goes. */
  readonly addressed: boolean;
  /** Whether one of the first lines is the name of a kind and little else. */
  readonly opensAs: (kind: ReportKind) => boolean;
}

/** Each kind's test, in the order they are asked: what a paper calls itself, then what it holds. */
const tests: readonly (readonly [ReportKind, (signs: Signs) => boolean])[] = [
  ['decisionRecord', (s) => s.page === 'decisionRecord'],
  ['agenda', (s) => s.page === 'minutes' && s.resolved + s.narrative + s.minuted === 0 && s.asks && !s.has('decision')],
  ['minutes', (s) => s.page === 'minutes'],
  ['minutes', (s) => s.ofItem && (s.resolved > 0 || s.narrative > 0) && !s.has('recommendations')],
  ['decisionRecord', (s) => s.recorded >= 2 && !s.has('recommendations') && !s.has('apologies')],
  [
    'decisionRecord',
    (s) =>
      s.named('decisionRecord') &&
      (s.has('decision') || ((s.has('reasons') || s.has('recommendations')) && !proposes(s))) &&
      !s.has('apologies'),
  ],
  ['minutes', (s) => s.tellsWhatWasSaid],
  ['minutes', (s) => s.titledMinutes && !isReport(s)],
  ['minutes', (s) => s.named('minutes') && s.resolved >= 2],
  ['minutes', (s) => s.named('minutes') && s.minuted >= 2],
  ['minutes', (s) => s.resolved >= 2 && s.has('attendance') && !isReport(s)],
  ['minutes', (s) => s.bids && s.narrative > 0 && s.reported < 2 && !s.has('recommendations') && !s.has('decision')],
  ['agenda', (s) => s.named('agenda') && s.resolved < 2 && s.reported < 2 && !isReport(s)],
  [
    'minutes',
    (s) =>
      s.named('minutes') &&
      (s.resolved > 0 || s.has('attendance') || s.has('apologies') || s.narrative > 1) &&
      !isReport(s),
  ],
  [
    'minutes',
    (s) => s.resolved >= 3 && (s.has('attendance') || s.has('apologies') || s.narrative >= 3) && !isReport(s),
  ],
  [
    'decisionRecord',
    (s) =>
      s.has('decision') && (s.has('reasons') || s.has('alternatives') || s.has('callIn')) && !s.has('recommendations'),
  ],
  ['minutes', (s) => s.narrative >= 3 && s.narrative * 2500 >= s.length && !isReport(s)],
  ['minutes', (s) => s.has('supportingDocuments') && s.narrative >= 2 && !isReport(s)],
  // Minutes may print what officers recommended above what was resolved.
  [
    'minutes',
    (s) => s.named('minutes') && (s.has('attendance') || s.has('apologies')) && s.has('decision') && !s.has('purpose'),
  ],
  [
    'equalityAssessment',
    (s) => s.named('equalityAssessment') && !s.has('recommendations') && s.opensAs('equalityAssessment'),
  ],
  [
    'minutes',
    (s) => s.has('attendance') && s.has('apologies') && (s.has('inAttendance') || s.narrative >= 2) && !isReport(s),
  ],
  ['officerReport', isReport],
  ['equalityAssessment', (s) => s.named('equalityAssessment')],
  [
    'riskRegister',
    (s) =>
      (s.rows('risk') >= 2 && s.rows('risk') >= s.rows('action') + s.rows('kpi')) ||
      (s.named('riskRegister') && s.rows('risk') > 0),
  ],
  ['performanceReport', (s) => s.rows('kpi') >= 3 && s.rows('kpi') >= s.rows('action')],
  ['actionPlan', (s) => s.rows('action') >= 2 || s.named('actionPlan')],
  ['performanceReport', (s) => s.named('performanceReport') || s.rows('kpi') > 0],
  ['riskRegister', (s) => s.named('riskRegister')],
  ['officerReport', (s) => s.reported >= 2],
  ['agenda', (s) => s.named('agenda') && s.resolved === 0],
  ['decisionRecord', (s) => s.has('decision') || s.named('decisionRecord')],
  ['minutes', (s) => s.resolved > 0 || s.isItemPage || (s.isMeetingPage && s.narrative > 0)],
  ['agenda', (s) => s.isMeetingPage],
  ['decisionRecord', (s) => s.recorded > 0 && !s.has('purpose')],
  ['officerReport', (s) => s.reported > 0 || s.addressed],
];

/** Whether a paper on a decision still asks for it: it sets out what it proposes, why and what that means, and prints nothing that was taken. */
const proposes = (signs: Signs): boolean =>
  signs.recorded < 2 &&
  signs.has('recommendations') &&
  signs.has('implication') &&
  (signs.has('purpose') || signs.has('background') || signs.reported > 0);

function isReport(signs: Signs): boolean {
  return (
    signs.has('recommendations') || (signs.has('implication') && (signs.has('purpose') || signs.has('background')))
  );
}

/** What sort of paper a report is: by its own name and by what it holds. */
export function kindOf(context: ExtractContext): ReportKind {
  const signs = signsOf(context);
  return tests.find(([, test]) => test(signs))?.[0] ?? 'other';
}

/** How many words may close with a stop and still name what a paper is. */
const mostInName = 12;

/** How long a line is at most that names what a paper is. */
const longestName = 60;
/** How long the first line of minutes is at most, with when and where the meeting was held. */
const longestTitle = 250;

function signsOf(context: ExtractContext): Signs {
  const { report, lexicon } = context;
  const kinds = new Set<string>(
    report.sections.filter((section) => section.source !== 'start').map((section) => section.kind),
  );
  const texts = report.flow.filter(isText).map((block) => flat(block.text));
  const fronts = report.flow.slice(0, 8).map((block) =>
    isText(block)
      ? flat(block.text)
      : block.kind === 'field'
        ? `${flat(block.label)} ${block.value
            .filter(isText)
            .map((b) => flat(b.text))
            .join(' ')}`
        : '',
  );
  // A sentence only mentions what a paper may be.
  const top = fronts
    .filter((line) => !(line.endsWith('.') && line.split(' ').length > mostInName))
    .join(' \n ')
    .slice(0, 700);
  const body = texts.join('\n');
  const resolved = /(?:^|[\s])(?:RESOLVED|Resolved|resolved|PENDERFYNWYD|Penderfynwyd)(?![\p{L}])/gu;
  const counts = new Map<TableKind, number>();
  const rows = (kind: TableKind): number => {
    const known = counts.get(kind) ?? tablesOf(context, kind).reduce((sum, { table }) => sum + table.rows.length, 0);
    counts.set(kind, known);
    return known;
  };
  const labels = report.flow.flatMap((block) =>
    block.kind === 'field' || block.kind === 'heading'
      ? [flat(block.kind === 'field' ? block.label : block.text).replace(/[\s:?]{1,4}$/, '')]
      : [],
  );
  const labelled = (phrases: 'recordLabels' | 'reportLabels'): number =>
    new Set(labels.filter((label) => lexicon.is(phrases, label))).size;
  const name = pageNameOf(report.flow, lexicon);
  return {
    bids: bidsAtEnd(report.flow.filter(isText).slice(-lastLines), lexicon),
    page: name === null ? undefined : lexicon.pageKind(name),
    asks: texts.some((text) => lexicon.begins('agendaOpeners', text)),
    ofItem: name !== null && lexicon.is('itemStamps', name),
    recorded: labelled('recordLabels'),
    reported: labelled('reportLabels'),
    top,
    has: (kind) => kinds.has(kind),
    rows,
    narrative: lexicon.minuteNarrative(body),
    resolved: [...body.matchAll(resolved)].length,
    minuted: report.sections.filter(({ heading }) => lexicon.is('debateHeadings', flat(heading))).length,
    length: body.length,
    titledMinutes: fronts
      .slice(0, 5)
      .some((line) => line.length <= longestTitle && lexicon.begins('minutesTitles', line)),
    tellsWhatWasSaid: report.sections.some(
      ({ source, marker, heading }) =>
        source === 'heading' &&
        marker === null &&
        heading.text.endsWith(':') &&
        lexicon.is('debateHeadings', flat(heading)),
    ),
    isItemPage: fronts.slice(0, 3).some((line) => lexicon.is('itemPages', line)),
    isMeetingPage: fronts.slice(0, 3).some((line) => lexicon.is('meetingPages', line)),
    // A sentence may tell of an agenda; only a line that is one names the paper.
    named: (kind) =>
      kind === 'agenda' && !report.flattened
        ? fronts.some((line) => line.length <= longestName && !line.endsWith('.') && lexicon.kindNamed(kind, line))
        : lexicon.kindNamed(kind, top),
    addressed: fronts.some((line) => line.length <= longestName && lexicon.begins('reportLeads', line)),
    opensAs: (kind) => fronts.slice(0, 3).some((line) => line.length <= longestName && lexicon.kindNamed(kind, line)),
  };
}

/** How many lines at a paper's end can hold the resolution of one item, and the links beneath it. */
const lastLines = 6;

function bidsAtEnd(lines: readonly FlowText[], lexicon: CompiledLexicon): boolean {
  const isBidden = createBidden(lexicon);
  return lines.some(
    (line) => (line.kind === 'item' || lexicon.begins('thatWords', flat(line.text))) && isBidden(line.text),
  );
}
