import type { CommitteeReport, Issue } from '../model/index.ts';
import { extractActions } from './actions/actions.ts';
import { extractAppendices } from './appendices/appendices.ts';
import { declaredByPeople, movedByPeople, ownedByPeople } from './attendance/by-initials.ts';
import type { ExtractContext } from './context.ts';
import { linkDecisions } from './decisions/decision-links.ts';
import { extractDecisions } from './decisions/decisions.ts';
import { titled } from './decisions/titled.ts';
import { type FieldExtractor, readExtraFields, readField } from './field-extractor.ts';
import { extractFinances } from './finances/finances.ts';
import { extractHeader } from './header/header.ts';
import { kindOf } from './kind.ts';
import { extractKpiTargets } from './kpi-targets/kpi-targets.ts';
import { ownFields } from './own-fields.ts';
import { pagesOf } from './pages.ts';
import { extractRagKey } from './rag-key.ts';
import { explainAction, explainBy, explainTarget } from './rag-meanings.ts';
import { candidatesIn } from './recommendations/business-of-recommendations.ts';
import { extractRecommendations } from './recommendations/recommendations.ts';
import { extractRisks } from './risks/risks.ts';
import { extractSections } from './sections.ts';
import { servedAt } from './sign-offs/served-at.ts';
import { extractSignOffs } from './sign-offs/sign-offs.ts';
import { extractSummary } from './summary.ts';

/** One paper and what was found in it, with what is doubtful. */
export interface ExtractedReport {
  readonly report: CommitteeReport;
  readonly issues: readonly Issue[];
}

/** Extracts every field of one paper, and the fields of the caller's own. */
export function extractReport(
  id: string,
  context: ExtractContext,
  extractors: readonly FieldExtractor[] = [],
): ExtractedReport {
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
  const implications = readField(ownFields.implications, context);
  const signOffs = extractSignOffs(context, kind, implications.found);
  const appendices = extractAppendices(context);
  const { header, issues } = extractHeader(context, { signOffs, appendices });
  const summary = extractSummary(context);
  const finances = extractFinances(context);
  const options = readField(ownFields.options, context);
  const backgroundPapers = readField(ownFields.backgroundPapers, context);
  const attendance = readField(ownFields.attendance, context);
  const interests = readField(ownFields.interests, context);
  const ragKey = extractRagKey(context);
  const explain = explainBy(ragKey);
  const { extra, issues: extraIssues } = readExtraFields(extractors, context);
  const report: CommitteeReport = {
    id,
    kind,
    header,
    ...(summary !== undefined && { summary }),
    recommendations: [...recommendations.own],
    quotedRecommendations: [...recommendations.quoted],
    decisions: titled(linked, kind, header.title).map((decision) => movedByPeople(decision, attendance.found)),
    kpiTargets: extractKpiTargets(context, actions).map((target) => explainTarget(target, explain)),
    risks: [...risks.found],
    actions: actions.found.map((action) => explainAction(ownedByPeople(action, attendance.found), explain)),
    signOffs: signOffs.filter((signOff) => !servedAt(signOff, attendance.found)),
    implications: [...implications.found],
    options: [...options.found],
    finances: [...finances.found],
    appendices: [...appendices],
    backgroundPapers: [...backgroundPapers.found],
    attendance: [...attendance.found],
    interests: interests.found.map((interest) => declaredByPeople(interest, attendance.found)),
    ragKey: [...ragKey],
    sections: [...extractSections(context)],
    ...(extractors.length > 0 && { extra }),
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
      ...implications.issues,
      ...options.issues,
      ...backgroundPapers.issues,
      ...attendance.issues,
      ...interests.issues,
      ...extraIssues,
    ],
  };
}
