import { actionMeasures, actions } from './specs/actions.ts';
import { decisions, resolutions } from './specs/decisions.ts';
import { documents } from './specs/documents.ts';
import { implications } from './specs/implications.ts';
import { issues } from './specs/issues.ts';
import { kpiTargets } from './specs/kpi-targets.ts';
import { quotedRecommendations, recommendations } from './specs/recommendations.ts';
import { reports } from './specs/reports.ts';
import { risks } from './specs/risks.ts';
import { signOffs } from './specs/sign-offs.ts';
import type { Table } from './table.ts';

/** Every table, parents before their children. */
export const tables: readonly Table[] = [
  documents,
  reports,
  decisions,
  recommendations,
  quotedRecommendations,
  resolutions,
  kpiTargets,
  risks,
  actions,
  actionMeasures,
  signOffs,
  implications,
  issues,
];
