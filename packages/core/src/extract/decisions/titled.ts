import type { Decision, ReportKind } from '../../model/index.ts';

/** A record of one decision has its subject for a title, whatever the form calls its Decision field. */
export function titled(decisions: readonly Decision[], kind: ReportKind, title: string | null): Decision[] {
  const [only, ...others] = decisions;
  const named =
    only !== undefined && others.length === 0 && title !== null && (kind === 'decisionRecord' || only.title === null);
  return named ? [{ ...only, title }] : [...decisions];
}
