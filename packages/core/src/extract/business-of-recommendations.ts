import { flat } from '../document/index.ts';
import type { Decision, Recommendation, ReportKind } from '../model/index.ts';
import { isText } from '../structure/index.ts';
import type { ExtractContext } from './context.ts';
import { type Candidate, ownCandidates } from './decision-links.ts';
import { businessAt } from './decisions/business.ts';

/**
 * Tells which of a paper's own recommendations a decision is on. A record of one decision is on all of them; in minutes they stand in the same
 * item of business.
 */
export function candidatesIn(
  { report: { sections } }: ExtractContext,
  kind: ReportKind,
  recommendations: readonly Recommendation[],
  decisions: readonly Decision[],
): (decision: Decision) => readonly Candidate[] {
  const all = ownCandidates(recommendations);
  if (all.length === 0 || decisions.length === 0) return () => [];
  if (kind === 'decisionRecord' && decisions.length === 1) return () => all;
  const lists = sections.flatMap((section, index) => {
    if (section.kind !== 'recommendations') return [];
    const { head } = businessAt(sections, index);
    const words = section.blocks
      .filter(isText)
      .map((block) => flat(block.text))
      .join('\n');
    return head === undefined ? [] : [{ title: flat(head.heading), marker: head.marker, words }];
  });
  return (decision) => {
    const words = lists
      .filter(({ title, marker }) => title === decision.title && (marker ?? null) === decision.minuteNumber)
      .map((list) => list.words)
      .join('\n');
    return words === '' ? [] : all.filter(({ recommendation }) => words.includes(recommendation.text));
  };
}
