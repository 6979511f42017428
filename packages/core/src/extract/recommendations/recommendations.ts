import { flat, joinPassages } from '../../document/index.ts';
import type { Issue, QuotedRecommendation, Recommendation, ReportKind } from '../../model/index.ts';
import type { Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { type CreateId, createIds } from '../identity.ts';
import type { PrintedList } from '../printed-list/printed-list.ts';
import { mergeRepeats } from '../repeats.ts';
import { agendaAsks, askLists } from './ask-lists.ts';
import { askedSections } from './asked-sections.ts';
import { type AskPatterns, askPatterns, isAsk, opensLikeItem } from './asks.ts';
import { chapterRecommendations } from './chapter-recommendations.ts';
import { decisionMakerOf } from './decision-maker.ts';
import { type FoundList, ownLists } from './own-lists.ts';
import { quotedRecommendations } from './quoted-recommendations.ts';
import { toRecommendation } from './recommendation-detail.ts';

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
  const isLed = lists.some(({ list }) => isAsk(list.leadIn, patterns));
  const asked = isLed ? lists.filter(({ list }) => !isPreamble(list, context, patterns)) : lists;
  if (asked.length > 0) return asked.length === 1 ? asked : asked.filter(({ list }) => !refersBack(list, context));
  if (kind === 'agenda') return agendaAsks(context, patterns);
  // A record may print above what was decided the list that its maker was asked to decide.
  if (kind === 'decisionRecord')
    return askLists(context, patterns, new Set(quoted)).filter(
      ({ list }) =>
        patterns.asks.test(flat(list.leadIn)) && !list.inferred && list.items.every(({ marker }) => marker !== null),
    );
  if (businessKinds.has(kind) || kind === 'equalityAssessment') return [];
  const chapters = chapterRecommendations(context);
  if (chapters !== null) return [{ list: chapters, basis: 'labelledAndNumbered' }];
  return askLists(context, patterns, new Set(quoted));
}

/** "The Committee is asked to agree the recommendations set out at the beginning of this report": what is printed elsewhere is asked for there. */
const refersBack = ({ items }: PrintedList, { lexicon }: ExtractContext): boolean =>
  items.every(({ text, children }) => children.length === 0 && lexicon.holds('recommendationsElsewhere', flat(text)));

/** Numbered paragraphs of prose before the sentence that asks: "2.1 The sector has grown." above "2.2 It is recommended that:". */
const isPreamble = (list: PrintedList, { lexicon }: ExtractContext, patterns: AskPatterns): boolean =>
  list.leadIn.text === '' &&
  list.items.every(
    ({ text, children }) =>
      children.length === 0 && /\.$/.test(text.text) && !opensLikeItem(text, lexicon) && !isAsk(text, patterns),
  );

function recommendationOf(
  item: PrintedList['items'][number],
  { list, basis, option }: FoundList,
  context: ExtractContext,
  ids: CreateId,
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
