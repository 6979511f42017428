import { z } from 'zod';
import { actionSchema } from './action.ts';
import { decisionSchema } from './decision.ts';
import { extractedSchema } from './extracted.ts';
import { headerSchema } from './header.ts';
import { kpiTargetSchema } from './kpi-target.ts';
import { quotedRecommendationSchema, recommendationSchema } from './recommendation.ts';
import {
  appendixSchema,
  attendanceSchema,
  backgroundPaperSchema,
  financeSchema,
  implicationSchema,
  interestSchema,
  optionSchema,
  sectionSchema,
  summarySchema,
} from './report-parts.ts';
import { riskSchema } from './risk.ts';
import { signOffSchema } from './sign-off.ts';
import { ragSchema } from './values.ts';

/** What sort of paper it is. `pack` is a file that binds several. */
export const reportKindSchema = z.enum([
  'officerReport',
  'decisionRecord',
  'minutes',
  'agenda',
  'pack',
  'actionPlan',
  'riskRegister',
  'performanceReport',
  'equalityAssessment',
  'other',
]);

/** What sort of paper it is. */
export type ReportKind = z.infer<typeof reportKindSchema>;

/** One paper and what was found in it. */
export const committeeReportSchema = z.strictObject({
  id: z.string().min(1),
  kind: reportKindSchema,
  header: headerSchema,
  summary: summarySchema.optional(),
  recommendations: z.array(recommendationSchema),
  quotedRecommendations: z.array(quotedRecommendationSchema),
  decisions: z.array(decisionSchema),
  kpiTargets: z.array(kpiTargetSchema),
  risks: z.array(riskSchema),
  actions: z.array(actionSchema),
  signOffs: z.array(signOffSchema),
  implications: z.array(implicationSchema),
  options: z.array(optionSchema),
  finances: z.array(financeSchema),
  appendices: z.array(appendixSchema),
  backgroundPapers: z.array(backgroundPaperSchema),
  attendance: z.array(attendanceSchema),
  interests: z.array(interestSchema),
  ragKey: z.array(ragSchema),
  sections: z.array(sectionSchema),
  /** What a caller's own extractors found, by their keys. */
  extra: z.record(z.string(), z.array(z.looseObject(extractedSchema.shape))).optional(),
  /** First and last page it stands on, where the format has pages. */
  pages: z.tuple([z.int().positive(), z.int().positive()]).optional(),
});

/** One paper and what was found in it. */
export type CommitteeReport = z.infer<typeof committeeReportSchema>;
