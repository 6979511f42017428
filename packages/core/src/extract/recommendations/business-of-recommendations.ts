import { flat } from '../../document/index.ts';
import type { Decision, Recommendation, ReportKind } from '../../model/index.ts';
import { isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { businessOf } from '../decisions/business.ts';
import { type Candidate, ownCandidates } from '../decisions/decision-links.ts';

/**
 * Tells which of a paper's own recommendations a decision is on. A record of one decision is on all of them; in minutes they stand in the same
 * item of business.
 */
export function candidatesIn(
  { report: { sections }, lexicon }: ExtractContext,
  kind: ReportKind,
  recommendations: readonly Recommendation[],
  decisions: readonly Decision[],
): (decision: Decision) => readonly Candidate[] {
  const all = ownCandidates(recommendations);
  if (all.length === 0 || decisions.length === 0) return () => [];
  if (kind === 'decisionRecord' && decisions.length === 1) return () => all;
  const businessAt = businessOf(sections, lexicon);
  const printed = new Map<string, string[]>();
  sections.forEach((section, index) => {
    if (section.kind !== 'recommendations') return;
    const { title, number } = businessAt(index);
    if (title === '') return;
    const key = keyOf(title, number);
    const words = section.blocks.filter(isText).map((block) => flat(block.text));
    printed.set(key, [...(printed.get(key) ?? []), ...words].slice(0, mostLines));
  });
  // The decisions of one item share what was recommended on it.
  const known = new Map<string, readonly Candidate[]>();
  return ({ title, minuteNumber }) => {
    const key = keyOf(title ?? '', minuteNumber);
    const words = (printed.get(key) ?? []).join('\n');
    const found =
      known.get(key) ?? (words === '' ? [] : all.filter(({ recommendation }) => words.includes(recommendation.text)));
    known.set(key, found);
    return found;
  };
}

/** Lines of recommendations that are looked at on one item of business. */
const mostLines = 300;

const keyOf = (title: string, marker: string | null): string => `${marker ?? ''} ${title}`;
