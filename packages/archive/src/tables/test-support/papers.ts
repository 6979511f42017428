import { type CommitteeReport, type Evidence, type ParseResult, schemaVersion } from '@council-reports/core';
import type { ArchivedDocument } from '../../archived-document.ts';

const nothing: CommitteeReport = {
  id: 'report-1',
  kind: 'officerReport',
  header: {
    title: null,
    body: null,
    meeting: null,
    agendaItem: null,
    reportRef: null,
    documentDate: null,
    authors: [],
    directors: [],
    leadMembers: [],
    contacts: [],
    decisionMaker: null,
    purpose: null,
    keyDecision: null,
    access: null,
    wards: null,
    fields: [],
  },
  recommendations: [],
  quotedRecommendations: [],
  decisions: [],
  kpiTargets: [],
  risks: [],
  actions: [],
  signOffs: [],
  implications: [],
  options: [],
  finances: [],
  appendices: [],
  backgroundPapers: [],
  attendance: [],
  interests: [],
  ragKey: [],
  sections: [],
};

/** A report that holds only what is given. */
export const reportWith = (parts: Partial<CommitteeReport>): CommitteeReport => ({ ...nothing, ...parts });

/** What every extracted object carries. */
export const extracted = (
  id: string,
  text: string,
): { id: string; text: string; evidence: Evidence[]; confidence: number } => ({
  id,
  text,
  evidence: [{ quote: text, page: 2 }],
  confidence: 0.75,
});

/** A recommendation that says nothing more. */
export const recommendation = (
  id: string,
  parts: Partial<CommitteeReport['recommendations'][number]> = {},
): CommitteeReport['recommendations'][number] => ({
  ...extracted(id, `text of ${id}`),
  marker: null,
  actions: [],
  amounts: [],
  dates: [],
  references: [],
  children: [],
  ...parts,
});

/** A parse result of the reports given. */
export const resultOf = (reports: readonly CommitteeReport[], issues: ParseResult['issues'] = []): ParseResult => ({
  schemaVersion,
  source: { format: 'markdown', sha256: '0'.repeat(64), bytes: 1 },
  kind: 'officerReport',
  reports: [...reports],
  issues,
});

/** A document of an archive that was parsed. */
export const parsed = (path: string, result: ParseResult, parts: Partial<ArchivedDocument> = {}): ArchivedDocument => ({
  path,
  sha256: result.source.sha256,
  bytes: result.source.bytes,
  outcome: { kind: 'parsed' },
  result,
  ...parts,
});

/** Documents as an export takes them. */
export async function* inTurn(documents: readonly ArchivedDocument[]): AsyncGenerator<ArchivedDocument> {
  yield* documents;
}
