import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { CommitteeReport, Decision, Recommendation, RecommendationLink } from '../../model/index.ts';
import { compareWords, type Words } from './changed-words.ts';

/** A recommendation that a decision may be on. */
export interface Candidate {
  readonly recommendation: Recommendation;
  /** The paper it stands in, where that is not the decision's own. */
  readonly reportId?: string;
}

/** How much of a resolution must be the words of a recommendation for it to be that one, amended. */
const fewestShared = 0.6;
const mostCandidates = 200;

/**
 * Decisions with what each does to the recommendations it is on: the same words, amended with the words that changed, deferred or refused.
 *
 * @param candidatesFor - the recommendations of the item of business that a decision is on.
 */
export function linkDecisions(
  decisions: readonly Decision[],
  candidatesFor: (decision: Decision) => readonly Candidate[],
  lexicon: CompiledLexicon,
): Decision[] {
  return decisions.map((decision) => {
    const candidates = candidatesFor(decision).slice(0, mostCandidates);
    const links = candidates.length === 0 ? [] : linksOf(decision, candidates, lexicon);
    if (links.length === 0) return decision;
    const own = links.filter((link) => link.reportId === undefined).map((link) => link.recommendationId);
    return { ...decision, recommendationIds: own, recommendationLinks: links };
  });
}

function linksOf(decision: Decision, candidates: readonly Candidate[], lexicon: CompiledLexicon): RecommendationLink[] {
  const toLink = (
    candidate: Candidate,
    rest: Pick<RecommendationLink, 'relation' | 'changes'>,
  ): RecommendationLink => ({
    recommendationId: candidate.recommendation.id,
    ...(candidate.reportId !== undefined && { reportId: candidate.reportId }),
    ...rest,
  });
  if (decision.outcome === 'deferred' || decision.outcome === 'refused') {
    const { outcome } = decision;
    return candidates.map((candidate) => toLink(candidate, { relation: outcome }));
  }
  const resolved = decision.resolutions.flatMap(withChildren);
  if (resolved.some(({ text }) => takesAll(text, lexicon)))
    return candidates.map((candidate) => toLink(candidate, { relation: 'same' }));
  const texts = resolved.map(({ text }) => wordsOf(text, lexicon));
  return candidates.flatMap((candidate): RecommendationLink[] => {
    const asked = wordsOf(candidate.recommendation.text, lexicon);
    const [best] = texts.flatMap((words) => compareWords(asked, words) ?? []).sort((a, b) => b.shared - a.shared);
    if (best === undefined || best.shared < fewestShared) return [];
    return [
      best.changes.length === 0
        ? toLink(candidate, { relation: 'same' })
        : toLink(candidate, { relation: 'amended', changes: [...best.changes] }),
    ];
  });
}

const withChildren = (item: Recommendation): readonly Recommendation[] => [
  item,
  ...item.children.flatMap(withChildren),
];

/** "That the recommendations be approved": a resolution that takes them all as they are. */
function takesAll(text: string, lexicon: CompiledLexicon): boolean {
  return (
    text.length < 160 &&
    lexicon.holds('recommendationNouns', text) &&
    text.match(/\p{L}+/gu)?.some((word) => taking.has(lexicon.verb(word) ?? '')) === true &&
    !lexicon.holds('amendmentWords', text)
  );
}

const taking: ReadonlySet<string> = new Set(['approve', 'agree', 'accept', 'adopt', 'endorse']);

const openers = perLexicon(
  ({ oneOf }) => new RegExp(`^\\W*(?:(?:${oneOf('itemOpeners')}|${oneOf('decisionMakers')}),?\\s){0,3}`, 'iu'),
);

/** The words of a text without its openers, each by its letters and, for a verb of decision, by the verb's name. */
function wordsOf(text: string, lexicon: CompiledLexicon): Words {
  const printed = text
    .replace(openers(lexicon), '')
    .split(/\s+/)
    .map((word) => word.replace(/^[("“‘]|[).,;:"”’]{1,3}$/g, ''))
    .filter((word) => word !== '');
  const isAnd = printed.at(-1)?.toLowerCase() === 'and';
  const kept = isAnd ? printed.slice(0, -1) : printed;
  return { printed: kept, keys: kept.map((word) => lexicon.verb(word) ?? word.toLowerCase()) };
}

/** Links the decisions of a file's papers to what its other papers recommend on the same business: under the same title. */
export function linkAcross(reports: readonly CommitteeReport[], lexicon: CompiledLexicon): readonly CommitteeReport[] {
  const byTitle = new Map<string, readonly Candidate[]>();
  for (const { id, header, recommendations } of reports) {
    const key = titleKey(header.title);
    if (key === '' || recommendations.length === 0) continue;
    const found = recommendations.flatMap(withChildren).map((recommendation) => ({ recommendation, reportId: id }));
    byTitle.set(key, [...(byTitle.get(key) ?? []), ...found]);
  }
  if (byTitle.size === 0) return reports;
  return reports.map((report) => {
    const others = (decision: Decision): readonly Candidate[] =>
      (byTitle.get(titleKey(decision.title)) ?? []).filter(({ reportId }) => reportId !== report.id);
    return { ...report, decisions: withLinks(report.decisions, linkDecisions(report.decisions, others, lexicon)) };
  });
}

/** Decisions with the links they had and those to other papers: a list that minutes print again is linked to its first printing too. */
const withLinks = (before: readonly Decision[], after: readonly Decision[]): Decision[] =>
  after.map((decision, index) => {
    const own = before[index]?.recommendationLinks;
    if (own === undefined || before[index] === decision) return decision;
    return {
      ...decision,
      recommendationIds: before[index]?.recommendationIds ?? [],
      recommendationLinks: [...own, ...(decision.recommendationLinks ?? [])],
    };
  });

const titleKey = (title: string | null): string => (title ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** All of a report's recommendations, those beneath others included, as candidates of its own decisions. */
export const ownCandidates = (recommendations: readonly Recommendation[]): readonly Candidate[] =>
  recommendations.flatMap(withChildren).map((recommendation) => ({ recommendation }));
