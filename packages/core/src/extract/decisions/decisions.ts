import { flat } from '../../document/index.ts';
import type { Decision, Issue, Party, ReportKind } from '../../model/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext, Extraction } from '../context.ts';
import { type CreateId, createIds } from '../identity.ts';
import { nestItems } from '../printed-list/item-tree.ts';
import { askPatterns } from '../recommendations/asks.ts';
import { onwardOf } from '../recommendations/onward.ts';
import { toRecommendation } from '../recommendations/recommendation-detail.ts';
import { withRunInBusiness } from '../run-in-business.ts';
import { approvalsIn, createDecides, createDefers } from './approvals.ts';
import { createBeside } from './beside.ts';
import { type Business, businessOf } from './business.ts';
import { type Circumstances, createCircumstances } from './circumstances.ts';
import { type DecidedRow, tabledDecisions } from './decision-tables.ts';
import { electionsIn } from './elections.ts';
import { groupBy } from './group-by.ts';
import type { Gather } from './limbs.ts';
import { lostDecision } from './lost-decision.ts';
import { lostResolution } from './lost-resolution.ts';
import { carriedMotions } from './motions.ts';
import { createMovers } from './movers.ts';
import { outcomeOf } from './outcome.ts';
import { type OwnCircumstances, withOwnCircumstances } from './own-circumstances.ts';
import { mergePrintings, type Printing } from './printed-twice.ts';
import { createReader } from './read-resolved.ts';
import type { Resolved } from './resolved.ts';
import { withWholeResolutions } from './split-resolutions.ts';
import { createTails } from './tails.ts';
import { verdictsIn } from './verdicts.ts';
import { contradictsItself, createVotes, type ReadVote } from './votes.ts';

const businessKinds: ReadonlySet<ReportKind> = new Set(['minutes', 'decisionRecord', 'agenda', 'pack']);

/** What is resolved at one place of an item of business. */
interface Draft extends Printing {
  readonly business: Business;
  /** The row of a table it stands in, what is told of it alone, or the section. */
  readonly place: DecidedRow | OwnCircumstances | Section;
  readonly own?: OwnCircumstances;
}

/**
 * What was resolved on each item of business. In minutes: what follows RESOLVED, or a sentence with "resolved" or "agreed" in it; in a
 * decision record: what stands under its Decision label. Other papers decide nothing. What an item prints twice is decided once.
 */
export function extractDecisions(paper: ExtractContext, kind: ReportKind): Extraction<Decision> {
  if (!businessKinds.has(kind)) return { found: [], issues: [] };
  const printed = withRunInBusiness(paper, kind);
  const whole = withWholeResolutions(printed.report.sections, paper.lexicon);
  const context = { ...printed, report: { ...printed.report, sections: whole } };
  const { lexicon } = context;
  const { sections } = context.report;
  const businessAt = businessOf(sections, lexicon);
  const circumstances = createCircumstances(sections, context);
  const voteOf = createVotes(lexicon);
  const said = resolvedBySection(context, kind, businessAt);
  const resolved = said.length > 0 || kind !== 'decisionRecord' ? said : lostBySection(context, businessAt);
  const drafts = onceEach(resolved.flatMap(createDrafts(context)), lexicon);
  const ids = createIds('dec');
  const isRecordOfOne = kind === 'decisionRecord' && drafts.length === 1;
  const found = drafts
    .flatMap((draft) => splitByVote(draft, voteOf))
    .map(({ draft, vote }) => {
      // A record of one decision is about nothing else, whatever heading parts its reasons from it.
      const told = isRecordOfOne ? { ...draft.business, from: 0, to: sections.length } : draft.business;
      const { mover, seconder, vote: common, ...beside } = circumstances(draft.business, told);
      const shared = {
        ...(mover !== undefined && { mover }),
        ...(seconder !== undefined && { seconder }),
        ...(common !== undefined && { vote: common }),
      };
      return toDecision(
        draft,
        { ...beside, ...(draft.own ?? shared), ...(vote !== undefined && { vote }) },
        kind,
        context,
        ids,
      );
    });
  const inferred = resolved.flatMap((entry) =>
    entry.resolved.basis === 'inferred' ? [inferredIssue(entry.resolved, context)] : [],
  );
  return { found, issues: [...inferred, ...found.flatMap(voteIssues)] };
}

/** What one reading of a section resolves. */
interface Reading {
  readonly resolved: Resolved;
  readonly section: Section;
  readonly business: Business;
  readonly part: Printing['part'];
}

function resolvedBySection(
  context: ExtractContext,
  kind: ReportKind,
  businessAt: (index: number) => Business,
): readonly Reading[] {
  const { lexicon, report } = context;
  const { sections } = report;
  const reader = createReader(context, askPatterns(lexicon));
  const moversOf = createMovers(lexicon);
  const voteOf = createVotes(lexicon);
  const decides = kind === 'minutes' ? createDecides(context, reader.labels) : createDefers(context);
  let part: Printing['part'] = 'other';
  return sections.flatMap((section, index): readonly Reading[] => {
    const business = businessAt(index);
    if (business.from === index) part = 'other';
    if (section.kind === 'decision' && section.source !== 'start') part = part === 'debate' ? part : 'decision';
    else if (lexicon.is('debateHeadings', flat(section.heading)) && business.from !== index) part = 'debate';
    const told = reader.read(section);
    const heads = headsBusiness(sections, index, business, lexicon);
    const said = told.length > 0 || kind !== 'minutes' ? told : unlabelled(section, heads, reader.gather, context);
    const motions = carriedMotions(section, told, context);
    // Where the motion is known, the sentence that tells of the vote on it is none of its own.
    const decidesItself = (sentence: string, next?: string): boolean =>
      decides(sentence, next) && (motions.length === 0 || !lexicon.holds('carriedIn', sentence));
    const approved = [...said, ...approvalsIn(section, [...said, ...motions], decidesItself, reader.gather, context)];
    const elected = kind === 'minutes' ? electionsIn(section, [...approved, ...motions], business.title, context) : [];
    const inText = [...approved, ...elected];
    const all = [
      ...tabledDecisions(section, context),
      ...motions,
      ...withOwnCircumstances(section, inText, moversOf, voteOf),
    ];
    return all.map((resolved) => ({ resolved, section, business, part }));
  });
}

/** Whether a section tells what came of an item: its own, or the one under the label that parts it from what was to be decided. */
function headsBusiness(
  sections: readonly Section[],
  index: number,
  { from, number }: Business,
  lexicon: ExtractContext['lexicon'],
): boolean {
  if (from === index) return number !== null;
  const isTold = (section: Section): boolean => lexicon.is('debateHeadings', flat(section.heading));
  const between = sections.slice(from + 1, index + 1);
  return between.some(isTold) && between.every((section) => section.kind === 'supportingDocuments' || isTold(section));
}

/** A record without a word of deciding: what the first of its sections to do so resolves by its form. */
function lostBySection(context: ExtractContext, businessAt: (index: number) => Business): readonly Reading[] {
  for (const [index, section] of context.report.sections.entries()) {
    const [resolved] = lostDecision(section, context);
    if (resolved !== undefined) return [{ resolved, section, business: businessAt(index), part: 'decision' }];
  }
  return [];
}

/** Minutes that lose or never use the word: a verdict on its own, else a list that can only be a resolution. */
function unlabelled(
  section: Section,
  headsBusiness: boolean,
  gather: Gather,
  context: ExtractContext,
): readonly Resolved[] {
  const verdicts = headsBusiness ? verdictsIn(section, gather, context) : [];
  return verdicts.length > 0 ? verdicts : lostResolution(section, context);
}

function createDrafts(context: ExtractContext): (reading: Reading) => readonly Draft[] {
  const { lexicon } = context;
  const ids = createIds('res');
  const withoutTail = createTails(lexicon, createBeside(lexicon));
  return ({ resolved: { items, leadIn, basis, row, own }, section, business, part }) => {
    const onwardTo = onwardOf(flat(leadIn), lexicon) ?? onwardHeading(section, context);
    const list = {
      basis,
      ...(leadIn.text !== '' && { leadIn: flat(leadIn) }),
      ...(onwardTo !== undefined && { onwardTo }),
    };
    const limbs = items.map((item) => ({ ...item, text: withoutTail(item.text) }));
    const resolutions = nestItems(limbs).map((node) => toRecommendation(node, list, context, ids));
    return resolutions.length === 0
      ? []
      : [
          {
            business,
            part: row === undefined ? part : 'row',
            resolutions,
            place: row ?? own ?? section,
            ...(own !== undefined && { own }),
          },
        ];
  };
}

/** To whom resolutions go on by the heading they stand under, their own or the part's: "Resolved to RECOMMEND: (to Council)". */
function onwardHeading(section: Section, { lexicon, report }: ExtractContext): Party | undefined {
  const above = section.parent < 0 ? undefined : report.sections[section.parent];
  const headings = [section, ...(above === undefined ? [] : [above])].filter(
    ({ kind }) => kind === 'decision' || kind === 'recommendations',
  );
  return headings.map((headed) => onwardOf(headingWords(headed), lexicon)).find((party) => party !== undefined);
}

/** A heading with the bracket printed behind its colon. */
function headingWords({ heading, blocks }: Section): string {
  const aside = blocks.find(isText);
  return aside !== undefined && /^\([^()]{3,60}\)$/.test(aside.text.text)
    ? `${flat(heading)}: ${flat(aside.text)}`
    : flat(heading);
}

/** Drafts by item of business with nothing in them twice; those of one place are one. */
function onceEach(drafts: readonly Draft[], lexicon: ExtractContext['lexicon']): readonly Draft[] {
  return groupBy(drafts, ({ business }) => business.from).flatMap((ofItem) => {
    const merged = mergePrintings(ofItem, lexicon);
    const kept = ofItem.map((draft, index) => ({ ...draft, resolutions: merged[index]?.resolutions ?? [] }));
    return groupBy(kept, ({ place }) => place).flatMap((ofPlace) => {
      const [first] = ofPlace;
      const resolutions = ofPlace.flatMap((draft) => draft.resolutions);
      return first === undefined || resolutions.length === 0 ? [] : [{ ...first, resolutions }];
    });
  });
}

/** Limbs that were voted on one by one, each with its vote printed in it, are decisions of their own. */
function splitByVote(
  draft: Draft,
  voteOf: ReadVote,
): readonly { readonly draft: Draft; readonly vote?: Decision['vote'] }[] {
  const votes = draft.resolutions.map(({ text }) => voteOf(text));
  const [only] = votes;
  // What is printed within the one resolution is the vote on it, whatever else the item tells of.
  if (votes.length === 1 && only != null && only.for !== null) return [{ draft, vote: only }];
  if (votes.filter((vote) => vote !== null).length < 2) return [{ draft }];
  return draft.resolutions.map((resolution, index) => ({
    draft: { ...draft, resolutions: [resolution] },
    ...(votes[index] != null && { vote: votes[index] }),
  }));
}

function toDecision(
  { business, resolutions, place }: Draft,
  { amended, ...circumstances }: Circumstances,
  kind: ReportKind,
  { lexicon }: ExtractContext,
  ids: CreateId,
): Decision {
  const row = 'movers' in place ? place : undefined;
  const title = row?.title ?? business.title;
  const outcome = row?.outcome ?? outcomeOf(resolutions, lexicon);
  return {
    id: ids(business.number),
    text: resolutions.map((resolution) => resolution.text).join(' '),
    evidence: resolutions.flatMap((resolution) => resolution.evidence),
    confidence: Math.min(...resolutions.map((resolution) => resolution.confidence), confidenceOf.labelled),
    title: title === '' ? null : title,
    // A form letters its fields; only minutes number their business.
    minuteNumber: kind === 'decisionRecord' ? null : business.number,
    resolutions: [...resolutions],
    outcome: outcome === 'agreed' && amended && row === undefined ? 'amended' : outcome,
    ...circumstances,
    ...row?.movers,
    recommendationIds: [],
  };
}

function inferredIssue(resolved: Resolved, context: ExtractContext): Issue {
  const [evidence] = context.quote(resolved.items[0]?.text ?? resolved.leadIn);
  const message = 'The word that marks a resolution is missing; it was told by its form and place.';
  return { code: 'resolutionInferred', severity: 'warning', message, ...(evidence !== undefined && { evidence }) };
}

function voteIssues({ vote, evidence: [evidence] }: Decision): readonly Issue[] {
  if (vote === undefined || !contradictsItself(vote)) return [];
  const message = 'The vote is printed as unanimous and with votes against; both are given as printed.';
  return [{ code: 'voteContradictory', severity: 'warning', message, ...(evidence !== undefined && { evidence }) }];
}
