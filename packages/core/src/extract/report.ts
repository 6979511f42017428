import type { CommitteeReport, Decision, Issue, ReportKind } from '../model/index.ts';
import { extractActions } from './actions.ts';
import { extractAppendices } from './appendices.ts';
import { extractAttendance } from './attendance.ts';
import { extractBackgroundPapers } from './background-papers.ts';
import { candidatesIn } from './business-of-recommendations.ts';
import type { ExtractContext } from './context.ts';
import { linkDecisions } from './decision-links.ts';
import { extractDecisions } from './decisions/decisions.ts';
import { extractFinances } from './finances.ts';
import { extractHeader } from './header/header.ts';
import { extractImplications } from './implications.ts';
import { extractInterests } from './interests.ts';
import { kindOf } from './kind.ts';
import { extractKpiTargets } from './kpi-targets.ts';
import { extractOptions } from './options.ts';
import { pagesOf } from './pages.ts';
import { extractRagKey } from './rag-key.ts';
import { extractRecommendations } from './recommendations.ts';
import { extractRisks } from './risks.ts';
import { extractSections } from './sections.ts';
import { extractSignOffs } from './sign-offs/sign-offs.ts';
import { extractSummary } from './summary.ts';

/** One paper and what was found in it, with what is doubtful. */
export interface ExtractedReport {
  readonly report: CommitteeReport;
  readonly issues: readonly Issue[];
}

/** Extracts every field of one paper. */
export function extractReport(id: string, context: ExtractContext): ExtractedReport {
  const kind = kindOf(context);
  const recommendations = extractRecommendations(context, kind);
  const decisions = extractDecisions(context, kind);
  const linked = linkDecisions(
    decisions.found,
    candidatesIn(context, kind, recommendations.own, decisions.found),
    context.lexicon,
  );
  const actions = extractActions(context);
  const risks = extractRisks(context);
  const signOffs = extractSignOffs(context, kind);
  const appendices = extractAppendices(context);
  const { header, issues } = extractHeader(context, { signOffs, appendices });
  const summary = extractSummary(context);
  const finances = extractFinances(context);
  const report: CommitteeReport = {
    id,
    kind,
    header,
    ...(summary !== undefined && { summary }),
    recommendations: [...recommendations.own],
    quotedRecommendations: [...recommendations.quoted],
    decisions: titled(linked, kind, header.title),
    kpiTargets: [...extractKpiTargets(context, actions)],
    risks: [...risks.found],
    actions: [...actions.found],
    signOffs: [...signOffs],
    implications: [...extractImplications(context)],
    options: [...extractOptions(context)],
    finances: [...finances.found],
    appendices: [...appendices],
    backgroundPapers: [...extractBackgroundPapers(context)],
    attendance: [...extractAttendance(context)],
    interests: [...extractInterests(context)],
    ragKey: [...extractRagKey(context)],
    sections: [...extractSections(context)],
    ...pagesOf(context),
  };
  return {
    report,
    issues: [
      ...issues,
      ...recommendations.issues,
      ...decisions.issues,
      ...actions.issues,
      ...risks.issues,
      ...finances.issues,
    ],
  };
}

/** A record of one decision has its subject for a title, whatever the form calls its Decision field. */
function titled(decisions: readonly Decision[], kind: ReportKind, title: string | null): Decision[] {
  const [only, ...others] = decisions;
  const named =
    only !== undefined && others.length === 0 && title !== null && (kind === 'decisionRecord' || only.title === null);
  return named ? [{ ...only, title }] : [...decisions];
}
