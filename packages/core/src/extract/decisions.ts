import { emptyPassage, flat, type Passage, slicePassage } from '../document/index.ts';
import type { Decision, Issue, Recommendation, ReportKind } from '../model/index.ts';
import type { FlowBlock, Section } from '../structure/index.ts';
import { isText } from '../structure/index.ts';
import { parseParty } from '../values/index.ts';
import { type AskPatterns, askPatterns, opensLikeItem } from './asks.ts';
import type { Basis } from './confidence.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext, Extraction } from './context.ts';
import { createIds } from './identity.ts';
import { nestItems, type PrintedItem } from './item-tree.ts';
import { readPrintedLists } from './printed-list.ts';
import { loneItem, toRecommendation } from './recommendation-detail.ts';
import { voteOf } from './votes.ts';

interface Resolved {
  readonly items: readonly PrintedItem[];
  readonly leadIn: Passage;
  readonly basis: Basis;
}

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
  sections.forEach((section, index) => {
    const resolved = kind === 'minutes' || section.kind !== 'decision' ? resolvedIn(section, context) : decidedIn(section, context);
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
  const [evidence] = context.quote(resolved.items[0]?.text ?? emptyPassage);
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

/** Everything a decision field says: its items, or its paragraphs. */
function decidedIn(section: Section, context: ExtractContext): readonly Resolved[] {
  const patterns = askPatterns(context.lexicon);
  const blocks = section.blocks.map((block): FlowBlock => (isText(block) ? { ...block, text: withoutResolved(block.text, context)?.rest ?? block.text } : block));
  const lists = readPrintedLists(blocks, context.lexicon, patterns).filter((list) => list.items.some((item) => item.marker !== null));
  if (lists.length > 0) return lists.map((list) => ({ items: flatten(list.items), leadIn: list.leadIn, basis: 'labelledAndNumbered' }));
  const paragraphs = blocks.filter(isText).filter((block) => block.text.text !== '' && !/:$/.test(block.text.text));
  return paragraphs.length === 0 ? [] : [{ items: paragraphs.map((block) => loneItem(block.text)), leadIn: emptyPassage, basis: 'labelled' }];
}

const flatten = (items: readonly (PrintedItem & { readonly children: readonly PrintedItem[] })[]): readonly PrintedItem[] =>
  items.flatMap((item) => [item, ...flatten(item.children as typeof items)]);

/** A text that opens with RESOLVED, without it: the word, its "that" or "to" and its punctuation are a label. */
function withoutResolved(text: Passage, { lexicon }: ExtractContext): { readonly rest: Passage } | null {
  const opener = new RegExp(`^\\W{0,3}${lexicon.oneOf('resolved')}(?:\\s(?:unanimously|nem con|accordingly))?[\\s:.,–-]{0,4}(?:that|to)?(?=[\\s:,–-]|$)[\\s:.,–-]{0,4}`, 'iu').exec(text.text);
  return opener === null ? null : { rest: slicePassage(text, opener[0].length) };
}

/** What minutes resolve in one section: after the word RESOLVED, in a sentence that holds it, or in items whose form alone tells. */
function resolvedIn(section: Section, context: ExtractContext): readonly Resolved[] {
  const found: Resolved[] = [];
  const patterns = askPatterns(context.lexicon);
  const inside = new RegExp(`\\b(?:${context.lexicon.oneOf('decisionMakers')})\\s(?:unanimously\\s)?(?:resolved|agreed)\\b|\\bit was (?:unanimously )?(?:resolved|agreed)\\b`, 'iu');
  for (let index = 0; index < section.blocks.length; index++) {
    const block = section.blocks[index];
    if (!isText(block)) continue;
    const opened = /^[^\p{L}]{0,3}(?:\p{Lu}{4,}|[Rr]esolved|[Aa]greed|[Ii]t was|[Pp]enderfynwyd)/u.test(block.text.text) ? withoutResolved(block.text, context) : null;
    if (opened !== null) {
      const after = itemsAfter(section.blocks, index);
      const own: readonly PrintedItem[] = opened.rest.text === '' || (after.length > 0 && /[:–-]$/.test(opened.rest.text) && flat(opened.rest).length < 60) ? [] : [{ marker: null, text: opened.rest, level: -1 }];
      found.push({ items: [...own, ...after], leadIn: emptyPassage, basis: 'labelled' });
      index += after.length;
    } else if (inside.test(flat(block.text))) {
      const after = /:[-–]?$/.test(block.text.text) ? itemsAfter(section.blocks, index) : [];
      found.push({ items: after.length > 0 ? after : [{ marker: null, text: block.text, level: 0 }], leadIn: after.length > 0 ? block.text : emptyPassage, basis: 'phrased' });
      index += after.length;
    }
  }
  return found.length > 0 ? found : lostResolution(section, context, patterns);
}

function itemsAfter(blocks: readonly FlowBlock[], index: number): readonly PrintedItem[] {
  const items: PrintedItem[] = [];
  for (const block of blocks.slice(index + 1)) {
    if (block.kind !== 'item') break;
    items.push({ marker: block.marker, text: block.text, level: block.level });
  }
  return items;
}

/** Pages lose the word RESOLVED: a last list of the section whose items all open as resolutions do is taken for one. */
function lostResolution(section: Section, context: ExtractContext, _patterns: AskPatterns): readonly Resolved[] {
  const texts = section.blocks.filter(isText);
  const items: PrintedItem[] = [];
  for (const block of [...texts].reverse()) {
    if (block.kind !== 'item' || !/^(?:to|that)\s/i.test(block.text.text) || !opensLikeItem(block.text, context.lexicon)) break;
    items.unshift({ marker: block.marker, text: block.text, level: 0 });
  }
  if (items.length === 0 || section.kind === 'recommendations') return [];
  return [{ items, leadIn: emptyPassage, basis: 'inferred' }];
}
