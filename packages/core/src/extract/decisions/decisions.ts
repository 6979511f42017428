import type { Decision, Issue, ReportKind } from '../../model/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext, Extraction } from '../context.ts';
import { type CreateId, createIds } from '../identity.ts';
import { withRunInBusiness } from '../run-in-business.ts';
import { businessOf } from './business.ts';
import { type Circumstances, createCircumstances } from './circumstances.ts';
import { createDrafts, type Draft, onceEach, splitByVote } from './drafts.ts';
import { outcomeOf } from './outcome.ts';
import { readingsOf } from './readings.ts';
import type { Resolved } from './resolved.ts';
import { withSaidHeadings } from './said-headings.ts';
import { withWholeResolutions } from './split-resolutions.ts';
import { contradictsItself, createVotes } from './votes.ts';

const businessKinds: ReadonlySet<ReportKind> = new Set(['minutes', 'decisionRecord', 'agenda', 'pack']);

/**
 * What was resolved on each item of business. In minutes: what follows RESOLVED, or a sentence with "resolved" or "agreed" in it; in a
 * decision record: what stands under its Decision label. Other papers decide nothing. What an item prints twice is decided once.
 */
export function extractDecisions(paper: ExtractContext, kind: ReportKind): Extraction<Decision> {
  if (!businessKinds.has(kind)) return { found: [], issues: [] };
  const printed = withRunInBusiness(paper, kind);
  const whole = withWholeResolutions(printed.report.sections, paper.lexicon);
  const said = kind === 'minutes' ? withSaidHeadings(whole, paper.lexicon) : whole;
  const context = { ...printed, report: { ...printed.report, sections: said } };
  const { lexicon } = context;
  const { sections } = context.report;
  const businessAt = businessOf(sections, lexicon);
  const circumstances = createCircumstances(sections, context);
  const voteOf = createVotes(lexicon);
  const resolved = readingsOf(context, kind, businessAt);
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
