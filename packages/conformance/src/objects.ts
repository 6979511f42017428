import type { CommitteeReport, Extracted } from '@council-reports/core';

const placeKeys: ReadonlySet<string> = new Set(['evidence', 'confidence', 'source', 'pages', 'issues']);

/** A parse result without what may differ between formats: where things stand, how sure that is, and what was doubtful on the way. */
export function objectsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(objectsOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (placeKeys.has(key) ? [] : [[key, objectsOf(inner)]])),
  );
}

/** The extracted objects of a report's lists. */
export function objectsIn(report: CommitteeReport): readonly Extracted[] {
  const { recommendations, quotedRecommendations, decisions, kpiTargets, risks, actions, signOffs } = report;
  const { implications, options, finances, appendices, backgroundPapers, attendance, interests } = report;
  const found = [recommendations, quotedRecommendations, decisions, kpiTargets, risks, actions, signOffs];
  return [...found, implications, options, finances, appendices, backgroundPapers, attendance, interests].flat();
}

/** Every piece of evidence in a parse result, with the path to the object that carries it. */
export function evidenceIn(
  value: unknown,
  path = '',
): readonly { readonly path: string; readonly evidence: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => evidenceIn(inner, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'evidence') return [inner].flat().map((evidence: unknown) => ({ path, evidence }));
    return evidenceIn(inner, `${path}.${key}`);
  });
}
