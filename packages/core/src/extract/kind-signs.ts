import { flat } from '../document/index.ts';
import { type CompiledLexicon, perLexicon, type SectionKind } from '../lexicon/index.ts';
import type { ReportKind } from '../model/index.ts';
import {
  type FlowBlock,
  type FlowText,
  isText,
  listsDecisions,
  pageNameOf,
  pagesGiven,
  type Section,
} from '../structure/index.ts';
import type { ExtractContext } from './context.ts';
import { createBidden } from './decisions/bidden.ts';
import { frontBlocks, frontLines, isLetter, labelsIn, longestName, topOf } from './kind-fronts.ts';
import { type TableKind, tablesOf } from './tables/data-tables.ts';

/** What tells the kinds of paper apart. */
export interface KindSigns {
  /** Whether a section of a kind is in it. */
  readonly has: (kind: SectionKind) => boolean;
  /** How many rows its tables of a kind have. */
  readonly rows: (kind: TableKind) => number;
  /** How often phrases of the narrative of minutes occur. */
  readonly narrative: number;
  /** How often the word stands that resolutions are printed under. */
  readonly resolved: number;
  /** How many items of business have their minutes under a heading that says so. */
  readonly minuted: number;
  /** In characters. */
  readonly length: number;
  /** Whether words at its top name it as of a kind. */
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
  /** How many of its lines give the pages on which an item's papers stand. */
  readonly paged: number;
  /** Whether it is the web page of one item of an agenda. */
  readonly ofItem: boolean;
  /** Whether its front says from whom it comes, to whom it goes or what it is about, each under a label, as papers do and minutes do not. */
  readonly isMemo: boolean;
  /** How many labels the front has that only a record of a decision that was taken has. */
  readonly recorded: number;
  /** How many it has that a site prints where it publishes a decision that was taken, whatever was decided. */
  readonly published: number;
  /** How many it has that only a report has. */
  readonly reported: number;
  /** Whether the last lines bid as a resolution does, though nothing says that they are one. */
  readonly bids: boolean;
  /** Whether one of the first lines does. */
  readonly opensBidding: boolean;
  /** Whether one of the first lines says whose report it is, or to whom it goes. */
  readonly addressed: boolean;
  /** Whether it is a letter: from its salutation to its close. */
  readonly isLetter: boolean;
  /** How many paragraphs of prose it has with numbers of two parts, as officers number those of reports: "2.1". */
  readonly numbered: number;
  /** Whether it is headed as a list of the decisions that a meeting took. */
  readonly listsDecisions: boolean;
  /** Whether one of the first lines is the name of a kind and little else. */
  readonly opensAs: (kind: ReportKind) => boolean;
}

/** How long the first line of minutes is at most, with when and where the meeting was held. */
const longestTitle = 250;
/** How many of the first lines may name the page they are on, or the kind of paper. */
const linesOfName = 3;
/** How many of the first lines may be the title of minutes. */
const linesOfTitle = 5;

/** The signs of what sort of paper a report is. */
export function kindSigns(context: ExtractContext): KindSigns {
  const { report, lexicon } = context;
  const { flow, sections } = report;
  const kinds = new Set(sections.filter(({ source }) => source !== 'start').map(({ kind }) => kind));
  const texts = flow.filter(isText).map((block) => flat(block.text));
  const body = texts.join('\n');
  const fronts = frontLines(flow);
  const top = topOf(fronts);
  const first = fronts.slice(0, linesOfName);
  const labels = labelsIn(flow);
  const labelled = (phrases: 'recordLabels' | 'publishedLabels' | 'reportLabels'): number =>
    new Set(labels.filter((label) => lexicon.is(phrases, label))).size;
  const name = pageNameOf(flow, lexicon);
  const namesKind = (line: string, kind: ReportKind): boolean =>
    line.length <= longestName && lexicon.kindNamed(kind, line);
  return {
    has: (kind) => kinds.has(kind),
    rows: rowCounter(context),
    narrative: lexicon.minuteNarrative(body),
    resolved: countResolved(body, flow, lexicon),
    minuted: sections.filter((section) => isDebate(section, lexicon)).length,
    length: body.length,
    // A sentence may tell of an agenda; only a line that is one names the paper.
    named: (kind) =>
      kind === 'agenda' && !report.flattened
        ? fronts.some(
            (line) =>
              (!line.endsWith('.') && (namesKind(line, kind) || titlesAgenda(line, lexicon))) ||
              lexicon.holds('summonses', line),
          )
        : lexicon.kindNamed(kind, top),
    titledMinutes: fronts
      .slice(0, linesOfTitle)
      .some((line) => line.length <= longestTitle && lexicon.begins('minutesTitles', line)),
    tellsWhatWasSaid: sections.some(
      (section) =>
        section.source === 'heading' &&
        section.marker === null &&
        section.heading.text.endsWith(':') &&
        isDebate(section, lexicon),
    ),
    isItemPage: first.some((line) => lexicon.is('itemPages', line)),
    isMeetingPage: first.some((line) => lexicon.is('meetingPages', line)),
    page: name === null ? undefined : lexicon.pageKind(name),
    asks: texts.some((text) => lexicon.begins('agendaOpeners', text)),
    paged: pagesGiven(flow, lexicon),
    ofItem: name !== null && lexicon.is('itemStamps', name),
    isMemo: new Set(labelsIn(flow.slice(0, frontBlocks)).filter((label) => lexicon.is('memoLabels', label))).size >= 2,
    recorded: labelled('recordLabels'),
    published: labelled('publishedLabels'),
    reported: labelled('reportLabels'),
    bids: bidsIn(flow.filter(isText).slice(-lastLines), lexicon),
    opensBidding: bidsIn(flow.slice(0, frontBlocks).filter(isText), lexicon),
    addressed: fronts.some((line) => line.length <= longestName && lexicon.begins('reportLeads', line)),
    isLetter: isLetter(texts, lexicon),
    numbered: flow.filter(isNumberedProse).length,
    listsDecisions: listsDecisions(flow, lexicon),
    opensAs: (kind) => first.some((line) => namesKind(line, kind)),
  };
}

const resolutionWord = perLexicon(({ oneOf }) => new RegExp(`(?:^|\\s)${oneOf('resolutionWords')}(?![\\p{L}])`, 'gu'));

/** The words of a text and the labels that begin with one: "RESOLVED – That the report be noted" may be a label and what it labels. */
function countResolved(body: string, flow: readonly FlowBlock[], lexicon: CompiledLexicon): number {
  const word = resolutionWord(lexicon);
  const labels = flow.filter((block) => block.kind === 'field' && flat(block.label).search(word) === 0);
  return [...body.matchAll(word)].length + labels.length;
}

const shortestProse = 60;

const isNumberedProse = (block: FlowBlock): boolean =>
  block.kind === 'item' && /^\d{1,2}\.\d{1,2}\.?$/.test(block.marker ?? '') && block.text.text.length >= shortestProse;

/** "Agenda for Parks Board on Monday 4 May 2031, 10.00 am". */
const titlesAgenda = (line: string, lexicon: CompiledLexicon): boolean =>
  line.length <= longestTitle && lexicon.begins('agendaTitles', line);

const isDebate = ({ heading }: Section, lexicon: CompiledLexicon): boolean =>
  lexicon.is('debateHeadings', flat(heading));

/** Counts rows by the kind of their table, each kind when it is first asked for. */
function rowCounter(context: ExtractContext): (kind: TableKind) => number {
  const counts = new Map<TableKind, number>();
  return (kind) => {
    const known = counts.get(kind) ?? tablesOf(context, kind).reduce((sum, { table }) => sum + table.rows.length, 0);
    counts.set(kind, known);
    return known;
  };
}

/** How many lines at a paper's end can hold the resolution of one item, and the links beneath it. */
const lastLines = 6;

function bidsIn(lines: readonly FlowText[], lexicon: CompiledLexicon): boolean {
  const isBidden = createBidden(lexicon);
  return lines.some(
    (line) => (line.kind === 'item' || lexicon.begins('thatWords', flat(line.text))) && isBidden(line.text),
  );
}
