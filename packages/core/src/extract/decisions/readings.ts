import { flat } from '../../document/index.ts';
import type { ReportKind } from '../../model/index.ts';
import type { Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { askPatterns } from '../recommendations/asks.ts';
import { approvalsIn, createDecides, createDefers } from './approvals.ts';
import type { Business } from './business.ts';
import { tabledDecisions } from './decision-tables.ts';
import { electionsIn } from './elections.ts';
import type { Gather } from './limbs.ts';
import { lostDecision } from './lost-decision.ts';
import { lostResolution } from './lost-resolution.ts';
import { carriedMotions } from './motions.ts';
import { createMovers } from './movers.ts';
import { withOwnCircumstances } from './own-circumstances.ts';
import type { Printing } from './printed-twice.ts';
import { agreedProposals } from './proposals.ts';
import { createReader } from './read-resolved.ts';
import type { Resolved } from './resolved.ts';
import { headsBusiness, isAsked } from './told-parts.ts';
import { verdictsIn } from './verdicts.ts';
import { createVotes } from './votes.ts';

/** What one reading of a section resolves. */
export interface Reading {
  readonly resolved: Resolved;
  readonly section: Section;
  readonly business: Business;
  readonly part: Printing['part'];
}

/** What the sections of a paper resolve, in order; of a record without a word of deciding, what one does by its form. */
export function readingsOf(
  context: ExtractContext,
  kind: ReportKind,
  businessAt: (index: number) => Business,
): readonly Reading[] {
  const said = resolvedBySection(context, kind, businessAt);
  return said.length > 0 || kind !== 'decisionRecord' ? said : lostBySection(context, businessAt);
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
    if (isAsked(sections, index, business, lexicon)) return [];
    if (section.kind === 'decision' && section.source !== 'start') part = part === 'debate' ? part : 'decision';
    else if (lexicon.is('debateHeadings', flat(section.heading)) && business.from !== index) part = 'debate';
    const told = reader.read(section);
    const heads = headsBusiness(sections, index, business, lexicon);
    const said = told.length > 0 || kind !== 'minutes' ? told : unlabelled(section, heads, reader.gather, context);
    const carried = carriedMotions(section, told, context, sections[index + 1]);
    const motions = [...carried, ...agreedProposals(section, [...told, ...carried], context)];
    // Where the motion is known, the sentence that tells of the vote on it is none of its own.
    const decidesItself = (sentence: string, next?: string): boolean =>
      (decides(sentence, next) || (section.kind === 'minutesOfLast' && lexicon.holds('minutesApproved', sentence))) &&
      (motions.length === 0 || !lexicon.holds('carriedIn', sentence));
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
