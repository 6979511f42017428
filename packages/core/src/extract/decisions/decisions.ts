import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Decision, Issue, Recommendation, ReportKind } from '../../model/index.ts';
import type { Section } from '../../structure/index.ts';
import { askPatterns } from '../asks.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext, Extraction } from '../context.ts';
import { createIds } from '../identity.ts';
import { nestItems } from '../item-tree.ts';
import { toRecommendation } from '../recommendation-detail.ts';
import { sentencesOf } from '../sentences.ts';
import { type Business, businessAt, partsOf, proseOf } from './business.ts';
import { tabledDecisions } from './decision-tables.ts';
import { lostResolution } from './lost-resolution.ts';
import { carriedMotions } from './motions.ts';
import { moversOf } from './movers.ts';
import { createReader, type Resolved } from './resolved.ts';
import { verdictsIn } from './verdicts.ts';
import { voteOf } from './votes.ts';

const businessKinds: ReadonlySet<ReportKind> = new Set(['minutes', 'decisionRecord', 'agenda', 'pack']);

/**
 * What was resolved on each item of business. In minutes: what follows RESOLVED, or a sentence with "resolved" or "agreed" in it; in a
 * decision record: what stands under its Decision label. Other papers decide nothing.
 */
export function extractDecisions(context: ExtractContext, kind: ReportKind): Extraction<Decision> {
  if (!businessKinds.has(kind)) return { found: [], issues: [] };
  const ids = createIds('dec');
  const resolutionIds = createIds('res');
  const issues: Issue[] = [];
  const found: Decision[] = [];
  const { sections } = context.report;
  const read = createReader(context, askPatterns(context.lexicon));
  const circumstances = rememberedByBusiness((business) => circumstancesOf(business, context));
  sections.forEach((section, index) => {
    const said = read(section);
    const resolved = [
      ...tabledDecisions(section, context),
      ...carriedMotions(section, said, context),
      ...(said.length > 0 ? said : kind === 'minutes' ? unlabelled(section, context) : []),
    ];
    if (resolved.length === 0) return;
    const business = businessAt(sections, index);
    const resolutions = resolved.flatMap(({ items, leadIn, basis }) =>
      nestItems(items).map(
        (node): Recommendation =>
          toRecommendation(
            node,
            { basis, ...(leadIn.text !== '' && { leadIn: flat(leadIn) }) },
            context,
            resolutionIds,
          ),
      ),
    );
    if (resolutions.length === 0) return;
    for (const entry of resolved.filter((r) => r.basis === 'inferred')) issues.push(inferredIssue(entry, context));
    found.push(toDecision({ business, resolutions, kind, circumstances: circumstances(business) }, context, ids));
  });
  return { found, issues };
}

/** Minutes that lose or never use the word: a verdict on its own, else a list that can only be a resolution. */
function unlabelled(section: Section, context: ExtractContext): readonly Resolved[] {
  const verdicts = verdictsIn(section, context);
  return verdicts.length > 0 ? verdicts : lostResolution(section, context);
}

function inferredIssue(resolved: Resolved, context: ExtractContext): Issue {
  const [evidence] = context.quote(resolved.items[0]?.text ?? resolved.leadIn);
  const message = 'The word that marks a resolution is missing; it was told by its form and place.';
  return { code: 'resolutionInferred', severity: 'warning', message, ...(evidence !== undefined && { evidence }) };
}

/** What an item of business says of how it was decided; each decision of the item has the same. */
type Circumstances = Pick<
  Decision,
  'mover' | 'seconder' | 'vote' | 'reasons' | 'alternatives' | 'conflicts' | 'callIn'
>;

/** Reads each item of business once: a long item can hold many resolutions. */
function rememberedByBusiness(read: (business: Business) => Circumstances): (business: Business) => Circumstances {
  const known = new Map<string, Circumstances>();
  return (business) => {
    const range = `${business.from}-${business.to}`;
    const circumstances = known.get(range) ?? read(business);
    known.set(range, circumstances);
    return circumstances;
  };
}

function circumstancesOf(business: Business, { report: { sections }, lexicon }: ExtractContext): Circumstances {
  const prose = proseOf(sections, business);
  const vote = voteOf(prose, lexicon);
  const callIn = partsOf(sections, business, 'callIn')[0] ?? callInSentence(prose);
  return {
    ...moversOf(prose, lexicon),
    ...(vote !== null && { vote }),
    reasons: partsOf(sections, business, 'reasons'),
    alternatives: partsOf(sections, business, 'alternatives'),
    conflicts: partsOf(sections, business, 'conflicts'),
    ...(callIn !== undefined && { callIn }),
  };
}

interface Decided {
  readonly business: Business;
  readonly resolutions: readonly Recommendation[];
  readonly kind: ReportKind;
  readonly circumstances: Circumstances;
}

function toDecision(
  { business, resolutions, kind, circumstances }: Decided,
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): Decision {
  const title = business.head === undefined ? '' : flat(business.head.heading);
  return {
    id: ids(business.head?.marker),
    text: resolutions.map((resolution) => resolution.text).join(' '),
    evidence: resolutions.flatMap((resolution) => resolution.evidence),
    confidence: Math.min(...resolutions.map((resolution) => resolution.confidence), confidenceOf.labelled),
    title: title === '' ? null : title,
    // A form letters its fields; only minutes number their business.
    minuteNumber: kind === 'decisionRecord' ? null : (business.head?.marker ?? null),
    resolutions: [...resolutions],
    outcome: outcomeOf(resolutions, context.lexicon),
    ...circumstances,
    recommendationIds: [],
  };
}

const callInWords = /\bcall(?:ed)?[- ]in\b/i;

/** The sentence of the item that says whether the decision can be called in, or the answer to a form's question about it. */
function callInSentence(prose: string): string | undefined {
  const line = prose.split('\n').find((words) => callInWords.test(words));
  if (line === undefined) return undefined;
  const answer = /^[^?]{0,120}\bcall(?:ed)?[- ]in\b[^?]{0,60}\?\s?(.+)$/i.exec(line)?.[1];
  const sentence = sentencesOf({ text: line, runs: [] }).find(({ text }) => callInWords.test(text))?.text;
  return (answer ?? sentence)?.replace(/^[[(]|[\])]$/g, '');
}

/** What came of the item, by the verbs of its resolutions: those they ask with, else any verb of decision in them. */
function outcomeOf(resolutions: readonly Recommendation[], lexicon: CompiledLexicon): Decision['outcome'] {
  const text = resolutions.map((resolution) => resolution.text).join(' ');
  const asked = resolutions.flatMap((resolution) => resolution.actions.map(({ verb }) => verb));
  const words = text.match(/\p{L}+/gu) ?? [];
  const capitals = words
    .filter((word) => word.length > 3 && word === word.toUpperCase())
    .flatMap((word) => lexicon.verb(word) ?? []);
  const [first] = words.flatMap((word) => lexicon.verb(word) ?? []);
  const verbs = asked.length > 0 ? asked : capitals.length > 0 ? capitals : first === undefined ? [] : [first];
  if (verbs.includes('defer')) return 'deferred';
  if (verbs.includes('refuse') || verbs.includes('reject')) return 'refused';
  if (/\bwithdrawn\b/i.test(text)) return 'withdrawn';
  if (verbs.length > 0 && verbs.every((verb) => verb === 'note' || verb === 'receive')) return 'noted';
  return verbs.length > 0 ? 'agreed' : 'other';
}
