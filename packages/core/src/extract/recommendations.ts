import { emptyPassage, flat, joinPassages, type Passage, slicePassage } from '../document/index.ts';
import type { Issue, QuotedRecommendation, Recommendation, ReportKind } from '../model/index.ts';
import type { FlowBlock, Section } from '../structure/index.ts';
import { isText } from '../structure/index.ts';
import { parseMarker } from '../values/index.ts';
import { askedSections } from './asked-sections.ts';
import { type AskPatterns, askPatterns, isAsk, isBareLeadIn } from './asks.ts';
import { chapterRecommendations } from './chapter-recommendations.ts';
import type { Basis } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { decisionMakerOf } from './decision-maker.ts';
import { createIds } from './identity.ts';
import { recommendingIn } from './origins.ts';
import { basisOf, type PrintedList, readPrintedLists } from './printed-list.ts';
import { quotedRecommendations } from './quoted-recommendations.ts';
import { toRecommendation } from './recommendation-detail.ts';
import { mergeRepeats } from './repeats.ts';

/** A report's own recommendations, those of others it quotes, and what is doubtful about them. */
export interface Recommendations {
  readonly own: readonly Recommendation[];
  readonly quoted: readonly QuotedRecommendation[];
  readonly issues: readonly Issue[];
}

/**
 * What the report asks its decision maker to decide or note.
 *
 * Anchored on a heading or label cell that the lexicon knows, else on a sentence that asks; never on the bare word. Who else recommends
 * ("Ofsted", "the Commission") is told by the words before the verb or in the heading; where the paper is theirs, so are its recommendations.
 */
export function extractRecommendations(context: ExtractContext, kind: ReportKind): Recommendations {
  const patterns = askPatterns(context.lexicon);
  const { own, quoted } = askedSections(context, patterns);
  const found = ownOf(
    context,
    kind,
    patterns,
    own,
    quoted.map(({ section }) => section),
  );
  const theirs = found.length === 0 && !businessKinds.has(kind) ? quoted.filter((entry) => entry.byAuthor) : [];
  const lists = [...found, ...theirs.flatMap(({ section }) => ownLists(section, context, patterns))];
  const ids = createIds('rec');
  return {
    own: mergeRepeats(
      lists.flatMap((entry) => entry.list.items.map((item) => recommendationOf(item, entry, context, ids))),
    ),
    quoted: quotedRecommendations(
      context,
      patterns,
      quoted.filter((entry) => !theirs.includes(entry)),
      new Set([...own, ...theirs.map(({ section }) => section)]),
    ),
    issues: inferredIssues(lists, context),
  };
}

/** The report's own lists, by the firmest sign there is: sections of recommendations, recommendations set into chapters, sentences that ask. */
function ownOf(
  context: ExtractContext,
  kind: ReportKind,
  patterns: AskPatterns,
  sections: readonly Section[],
  quoted: readonly Section[],
): readonly FoundList[] {
  const lists = sections.flatMap((section) => ownLists(section, context, patterns));
  if (lists.length > 0) return lists;
  if (kind === 'agenda') return agendaAsks(context, patterns);
  if (businessKinds.has(kind)) return [];
  const chapters = chapterRecommendations(context);
  if (chapters !== null) return [{ list: chapters, basis: 'labelledAndNumbered' }];
  return askLists(context, patterns, new Set(quoted));
}

function recommendationOf(
  item: PrintedList['items'][number],
  { list, basis, option }: FoundList,
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): Recommendation {
  const leadIn = flat(list.leadIn);
  const maker = decisionMakerOf(leadIn, context.lexicon) ?? decisionMakerOf(flat(item.text), context.lexicon);
  return toRecommendation(
    item,
    {
      basis: list.inferred ? 'inferred' : basis,
      ...(leadIn !== '' && { leadIn }),
      ...(maker !== null && { decisionMaker: maker }),
      ...(option !== undefined && { option }),
    },
    context,
    ids,
  );
}

/** Minutes and records tell in prose what was asked of others; only a list of their own is theirs. */
const businessKinds: ReadonlySet<ReportKind> = new Set(['minutes', 'decisionRecord', 'agenda']);

interface FoundList {
  readonly list: PrintedList;
  readonly basis: Basis;
  readonly option?: string;
}

/** The lists of a section and of the unnumbered sub-sections beneath it ("Part 1", "Option 2"). */
function ownLists(section: Section, context: ExtractContext, patterns: AskPatterns): readonly FoundList[] {
  const { sections } = context.report;
  const index = sections.indexOf(section);
  const heading = section.heading;
  const leadIn = asksItself(heading, context, patterns) ? heading : emptyPassage;
  const found = readPrintedLists(section.blocks, context.lexicon, patterns, leadIn).map(
    (list): FoundList => ({ list, basis: basisOf(list) }),
  );
  for (let next = index + 1; next < sections.length; next++) {
    const child = sections[next];
    if (
      child === undefined ||
      child.kind !== 'other' ||
      child.source !== 'heading' ||
      !context.lexicon.begins('partWords', flat(child.heading))
    )
      break;
    const [own, after] = splitAtOuter(child, section);
    for (const list of readPrintedLists(own, context.lexicon, patterns, lastLeadIn(section, patterns)))
      found.push({ list, basis: basisOf(list), option: flat(child.heading) });
    for (const list of readPrintedLists(after, context.lexicon, patterns)) found.push({ list, basis: basisOf(list) });
  }
  return found;
}

/** Whether a heading leads in to its section: it asks, or names who is to decide ("RECOMMENDATIONS for the Mayor's approval:"). */
const asksItself = (heading: Passage, { lexicon }: ExtractContext, patterns: AskPatterns): boolean =>
  isAsk(heading, patterns) || (isBareLeadIn(heading, patterns) && decisionMakerOf(flat(heading), lexicon) !== null);

/** The blocks of an option, and those from where the numbering of the section around it goes on: `10.2` after the options under `10.1`. */
function splitAtOuter(child: Section, section: Section): readonly [readonly FlowBlock[], readonly FlowBlock[]] {
  const outer = parseMarker(section.marker ?? '')?.numbers[0];
  const at = child.blocks.findIndex((block) => {
    const numbers = block.kind === 'item' ? parseMarker(block.marker ?? '')?.numbers : undefined;
    return outer !== undefined && numbers !== undefined && numbers.length > 1 && numbers[0] === outer;
  });
  return at < 0 ? [child.blocks, []] : [child.blocks.slice(0, at), child.blocks.slice(at)];
}

/** The lead-in that the options of a section hang on: its last line, where that asks. */
function lastLeadIn(section: Section, patterns: AskPatterns): Passage {
  const last = section.blocks.findLast(isText);
  return last !== undefined && /[:–-]$/.test(last.text.text) && isAsk(last.text, patterns) ? last.text : emptyPassage;
}

const proseKinds: ReadonlySet<Section['kind']> = new Set(['header', 'purpose', 'summary', 'background', 'other']);

/** Without a section of their own: a sentence that asks, with the items after it, wherever the report speaks for itself. */
function askLists(context: ExtractContext, patterns: AskPatterns, quoted: ReadonlySet<Section>): readonly FoundList[] {
  for (const section of context.report.sections) {
    if (!proseKinds.has(section.kind) || quoted.has(section)) continue;
    const found = asksIn(section, context, patterns);
    if (found.length > 0) return found;
  }
  return [];
}

/** The sentences of a section that ask, with the items after each. */
function asksIn(section: Section, { lexicon }: ExtractContext, patterns: AskPatterns): readonly FoundList[] {
  const found: FoundList[] = [];
  section.blocks.forEach((block, index) => {
    if (!isText(block) || !isAsk(block.text, patterns) || recommendingIn(flat(block.text), lexicon) !== null) return;
    const end = section.blocks.findIndex((next, at) => at > index && next.kind !== 'item');
    const blocks = section.blocks.slice(index, end < 0 ? undefined : end);
    for (const list of readPrintedLists(blocks, lexicon, patterns)) found.push({ list, basis: 'phrased' });
  });
  return found;
}

/** What the items of an agenda ask of the meeting, each behind its subject: "VACANCY – The Council is asked to appoint ...". */
function agendaAsks({ report, lexicon }: ExtractContext, patterns: AskPatterns): readonly FoundList[] {
  return report.sections.flatMap((section) =>
    [section.heading, ...section.blocks.filter(isText).map((block) => block.text)].flatMap((line): FoundList[] => {
      const ask = behindDash(line);
      if (!patterns.asks.test(flat(ask).slice(0, 300)) || recommendingIn(flat(ask), lexicon) !== null) return [];
      return readPrintedLists([{ kind: 'paragraph', text: ask }], lexicon, patterns).map((list) => ({
        list,
        basis: 'phrased',
      }));
    }),
  );
}

const behindDash = (line: Passage): Passage => {
  const dash = /\s[–—-]\s(?=\p{Lu})/u.exec(line.text);
  return dash === null ? line : slicePassage(line, dash.index + dash[0].length);
};

function inferredIssues(lists: readonly FoundList[], context: ExtractContext): readonly Issue[] {
  return lists
    .filter(({ list }) => list.inferred)
    .map(({ list }): Issue => {
      const [evidence] = context.quote(joinPassages(list.items.map((item) => item.text)));
      return {
        code: 'listInferred',
        severity: 'warning',
        message: `${list.items.length} recommendations have no printed marks; where each begins was inferred from its verb.`,
        ...(evidence !== undefined && { evidence }),
      };
    });
}
