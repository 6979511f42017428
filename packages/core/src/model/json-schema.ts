import { z } from 'zod';
import { actionMeasureSchema, actionSchema, statusSchema } from './action.ts';
import { decisionSchema, recommendationLinkSchema, voteSchema } from './decision.ts';
import { evidenceSchema } from './extracted.ts';
import { accessSchema, contactSchema, fieldSchema, headerSchema, meetingSchema } from './header.ts';
import { issueSchema } from './issue.ts';
import { kpiTargetSchema, targetSchema } from './kpi-target.ts';
import { parseResultSchema, sourceSchema } from './parse-result.ts';
import { askSchema, delegationSchema, quotedRecommendationSchema, recommendationSchema } from './recommendation.ts';
import { committeeReportSchema, reportKindSchema } from './report.ts';
import {
  appendixSchema,
  attendanceSchema,
  backgroundPaperSchema,
  financeSchema,
  implicationCategorySchema,
  implicationSchema,
  interestSchema,
  optionSchema,
  sectionSchema,
  summarySchema,
} from './report-parts.ts';
import { assessmentSchema, riskSchema } from './risk.ts';
import { signOffDomainSchema, signOffSchema } from './sign-off.ts';
import {
  measuredSchema,
  moneySchema,
  partialDateSchema,
  partySchema,
  ragSchema,
  ratingSchema,
  unitSchema,
} from './values.ts';

/** Schemas by the names their definitions have in the JSON Schema: those of the types. */
const named: Readonly<Record<string, z.ZodType>> = {
  Access: accessSchema,
  Action: actionSchema,
  ActionMeasure: actionMeasureSchema,
  Appendix: appendixSchema,
  Ask: askSchema,
  Assessment: assessmentSchema,
  Attendance: attendanceSchema,
  BackgroundPaper: backgroundPaperSchema,
  CommitteeReport: committeeReportSchema,
  Contact: contactSchema,
  Decision: decisionSchema,
  Delegation: delegationSchema,
  Evidence: evidenceSchema,
  Field: fieldSchema,
  Finance: financeSchema,
  Header: headerSchema,
  Implication: implicationSchema,
  ImplicationCategory: implicationCategorySchema,
  Interest: interestSchema,
  Issue: issueSchema,
  KpiTarget: kpiTargetSchema,
  Measured: measuredSchema,
  Meeting: meetingSchema,
  Money: moneySchema,
  Option: optionSchema,
  ParseResult: parseResultSchema,
  PartialDate: partialDateSchema,
  Party: partySchema,
  QuotedRecommendation: quotedRecommendationSchema,
  Rag: ragSchema,
  Rating: ratingSchema,
  Recommendation: recommendationSchema,
  RecommendationLink: recommendationLinkSchema,
  ReportKind: reportKindSchema,
  Risk: riskSchema,
  Section: sectionSchema,
  SignOff: signOffSchema,
  SignOffDomain: signOffDomainSchema,
  Source: sourceSchema,
  Status: statusSchema,
  Summary: summarySchema,
  Target: targetSchema,
  Unit: unitSchema,
  Vote: voteSchema,
};

/** The output contract as a JSON Schema (draft 2020-12), with a definition for each type. */
export function parseResultJsonSchema(): unknown {
  const metadata = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(named)) metadata.add(schema, { id });
  return z.toJSONSchema(parseResultSchema, { target: 'draft-2020-12', metadata });
}
