import { flat } from '../../document/index.ts';
import type { Decision, Issue, Recommendation, ReportKind } from '../../model/index.ts';
import type { Section } from '../../structure/index.ts';
import { isText } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import { askPatterns } from '../asks.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext, Extraction } from '../context.ts';
import { createIds } from '../identity.ts';
import { nestItems } from '../item-tree.ts';
import { toRecommendation } from '../recommendation-detail.ts';
import { tabledDecisions } from './decision-tables.ts';
import { lostResolution } from './lost-resolution.ts';
import { carriedMotions } from './motions.ts';
import { createReader, type Resolved } from './resolved.ts';
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
  sections.forEach((section, index) => {
    const said = read(section);
    const resolved = [...tabledDecisions(section, context), ...carriedMotions(section, said, context), ...(said.length > 0 ? said : lostResolution(section, context))];
    if (resolved.length === 0) return;
    const business = businessOf(sections, index);
    const resolutions = resolved.flatMap(({ items, leadIn, basis }) =>
      nestItems(items).map((node): Recommendation => toRecommendation(node, { basis, ...(leadIn.text !== '' && { leadIn: flat(leadIn) }) }, context, resolutionIds)),
    );
    if (resolutions.length === 0) return;
    for (const entry of resolved.filter((r) => r.basis === 'inferred')) issues.push(inferredIssue(entry, context));
    found.push(toDecision(business, section, resolutions, context, ids));
  });
  return { found, issues };
}

function inferredIssue(resolved: Resolved, context: ExtractContext): Issue {
  const [evidence] = context.quote(resolved.items[0]?.text ?? resolved.leadIn);
  const message = 'The word that marks a resolution is missing; it was told by its form and place.';
  return { code: 'resolutionInferred', severity: 'warning', message, ...(evidence !== undefined && { evidence }) };
}

/** The heading of the item of business a section stands in. */
function businessOf(sections: readonly Section[], index: number): Section | undefined {
  const own = sections[index];
  if (own === undefined || (own.kind !== 'decision' && own.kind !== 'recommendations')) return own;
  return sections.slice(0, index).findLast((section) => section.kind === 'other' || section.kind === 'header' || section.kind === 'background') ?? own;
}

function toDecision(business: Section | undefined, section: Section, resolutions: readonly Recommendation[], context: ExtractContext, ids: (marker?: string | null) => string): Decision {
  const text = resolutions.map((resolution) => resolution.text).join(' ');
  const prose = section.blocks.filter(isText).map((block) => flat(block.text)).join('\n');
  const vote = voteOf(prose);
  const moved = /\bmoved by ([^,;.]{3,60}?)(?:,| and)? seconded by ([^,;.]{3,60}?)(?: and|,|;|\.|\s(?:it was|that)|$)/i.exec(prose);
  const mover = moved?.[1] === undefined ? null : parseParty(moved[1]);
  const seconder = moved?.[2] === undefined ? null : parseParty(moved[2]);
  const title = business === undefined ? '' : flat(business.heading);
  const supporting = supportingSections(context, section);
  return {
    id: ids(business?.marker),
    text,
    evidence: resolutions.flatMap((resolution) => resolution.evidence),
    confidence: Math.min(...resolutions.map((resolution) => resolution.confidence), confidenceOf.labelled),
    title: title === '' ? null : title,
    minuteNumber: business?.marker ?? null,
    resolutions: [...resolutions],
    outcome: outcomeOf(resolutions),
    ...(mover !== null && { mover }),
    ...(seconder !== null && { seconder }),
    ...(vote !== null && { vote }),
    reasons: supporting('reasons'),
    alternatives: supporting('alternatives'),
    conflicts: supporting('conflicts'),
    ...callInOf(prose, supporting('callIn')),
    recommendationIds: [],
  };
}

const callInOf = (prose: string, fields: readonly string[]): { callIn?: string } => {
  const callIn = fields[0] ?? /[^.\n]*\bcall(?:ed)?[- ]in\b[^.\n]*\.?/i.exec(prose)?.[0]?.trim();
  return callIn === undefined ? {} : { callIn };
};

/** The texts of the sections that say why and what else, up to the next decision. */
function supportingSections({ report }: ExtractContext, section: Section): (kind: Section['kind']) => string[] {
  const start = report.sections.indexOf(section);
  const rest = report.sections.slice(start + 1);
  const end = rest.findIndex((next) => next.kind === 'decision');
  const own = end < 0 ? rest : rest.slice(0, end);
  return (kind) => own.filter((next) => next.kind === kind).flatMap((next) => next.blocks.filter(isText).map((block) => flat(block.text)).filter((text) => text !== ''));
}

function outcomeOf(resolutions: readonly Recommendation[]): Decision['outcome'] {
  const verbs = resolutions.flatMap((resolution) => resolution.actions.map(({ verb }) => verb));
  const text = resolutions.map((resolution) => resolution.text).join(' ');
  if (verbs.includes('defer') || /\bbe deferred\b/i.test(text)) return 'deferred';
  if (verbs.includes('refuse') || verbs.includes('reject')) return 'refused';
  if (/\bwithdrawn\b/i.test(text)) return 'withdrawn';
  if (verbs.length > 0 && verbs.every((verb) => verb === 'note' || verb === 'receive')) return 'noted';
  return verbs.length > 0 ? 'agreed' : 'other';
}
