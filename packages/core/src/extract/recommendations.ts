import { emptyPassage, flat, joinPassages, type Passage } from '../document/index.ts';
import type { Issue, QuotedRecommendation, Recommendation, ReportKind } from '../model/index.ts';
import type { FlowBlock, Section } from '../structure/index.ts';
import { isText } from '../structure/index.ts';
import { parseMarker } from '../values/index.ts';
import { type AskPatterns, askPatterns, isAsk, isBareLeadIn } from './asks.ts';
import type { Basis } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { decisionMakerOf } from './decision-maker.ts';
import { createIds } from './identity.ts';
import { type PrintedList, readPrintedLists } from './printed-list.ts';
import { toRecommendation } from './recommendation-detail.ts';
import { mergeRepeats } from './repeats.ts';
import { sentencesOf } from './sentences.ts';

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
 * ("Ofsted", "the Commission") is told by the words before the verb or in the heading.
 */
export function extractRecommendations(context: ExtractContext, kind: ReportKind): Recommendations {
  const patterns = askPatterns(context.lexicon);
  const anchored = anchoredSections(context, patterns);
  const own = anchored.filter((section) => originOf(flat(section.heading), context) === null);
  const lists = own.flatMap((section) => ownLists(section, context, patterns));
  const asked = lists.length > 0 || businessKinds.has(kind) ? lists : askLists(context, patterns);
  const ids = createIds('rec');
  const found = asked.flatMap(({ list, basis, option }) =>
    list.items.map((item) => {
      const leadIn = flat(list.leadIn);
      const maker = decisionMakerOf(leadIn === '' ? flat(item.text) : leadIn, context.lexicon);
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
    }),
  );
  return {
    own: mergeRepeats(found),
    quoted: quotedRecommendations(context, anchored),
    issues: inferredIssues(asked, context),
  };
}

/** Minutes and records tell in prose what was asked of others; only a list of their own is theirs. */
const businessKinds: ReadonlySet<ReportKind> = new Set(['minutes', 'decisionRecord', 'agenda']);

interface FoundList {
  readonly list: PrintedList;
  readonly basis: Basis;
  readonly option?: string;
}

function anchoredSections({ report }: ExtractContext, patterns: AskPatterns): readonly Section[] {
  // "What the Committee is asked to do": a heading that asks is one of recommendations, whatever its words.
  return report.sections.filter(
    (section) =>
      section.kind === 'recommendations' ||
      (section.kind === 'other' && section.source === 'heading' && patterns.asks.test(flat(section.heading))),
  );
}

/** The lists of a section and of the unnumbered sub-sections beneath it ("Part 1", "Option 2"). */
function ownLists(section: Section, context: ExtractContext, patterns: AskPatterns): readonly FoundList[] {
  const { sections } = context.report;
  const index = sections.indexOf(section);
  const heading = section.heading;
  const leadIn = isBareLeadIn(heading, patterns) || isAsk(heading, patterns) ? heading : emptyPassage;
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

const basisOf = (list: PrintedList): Basis =>
  list.items.every((item) => item.marker !== null) ? 'labelledAndNumbered' : 'labelled';

const proseKinds: ReadonlySet<Section['kind']> = new Set(['header', 'purpose', 'summary', 'background', 'other']);

/** Without a section of their own: a sentence that asks, with the items after it, wherever the report speaks for itself. */
function askLists({ report, lexicon }: ExtractContext, patterns: AskPatterns): readonly FoundList[] {
  const found: FoundList[] = [];
  for (const section of report.sections) {
    if (!proseKinds.has(section.kind)) continue;
    section.blocks.forEach((block, index) => {
      if (!isText(block) || !isAsk(block.text, patterns)) return;
      const after = section.blocks.slice(index);
      const end = after.findIndex((next, at) => at > 0 && next.kind !== 'item');
      for (const list of readPrintedLists(end < 0 ? after : after.slice(0, end), lexicon, patterns))
        found.push({ list, basis: 'phrased' });
    });
    if (found.length > 0) break;
  }
  return found;
}

type Origin = QuotedRecommendation['origin'];

function originOf(words: string, { lexicon }: ExtractContext): Origin | null {
  return lexicon.origins.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** "The Commission recommends that ...": a sentence in which somebody else recommends, or a section headed so. */
function quotedRecommendations(context: ExtractContext, anchored: readonly Section[]): readonly QuotedRecommendation[] {
  const ids = createIds('quoted');
  const patterns = askPatterns(context.lexicon);
  const sections = new Set(anchored);
  const headed = anchored.flatMap((section) => {
    const origin = originOf(flat(section.heading), context);
    if (origin === null) return [];
    return readPrintedLists(section.blocks, context.lexicon, patterns).flatMap((list) =>
      list.items.map((item) => ({ ...toRecommendation(item, { basis: basisOf(list) }, context, ids), origin })),
    );
  });
  const said = context.report.sections
    .filter((section) => !sections.has(section))
    .flatMap((section) => section.blocks.flatMap((block) => quotedIn(block, context, ids)));
  return [...headed, ...said];
}

const recommends = /^[^.]{3,160}?\b(?:recommends?|recommended)\s(?:that|to)\b/i;

function quotedIn(
  block: FlowBlock,
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): readonly QuotedRecommendation[] {
  if (!isText(block)) return [];
  return sentencesOf(block.text).flatMap((sentence) => {
    const lead = recommends.exec(sentence.text)?.[0];
    if (lead === undefined || /\b(?:is|are|be) recommended\b/i.test(lead)) return [];
    const origin = originOf(lead, context);
    if (origin === null) return [];
    const item = { marker: block.kind === 'paragraph' ? null : block.marker, text: sentence, level: 0, children: [] };
    return [{ ...toRecommendation(item, { basis: 'phrased' }, context, ids), origin }];
  });
}

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
