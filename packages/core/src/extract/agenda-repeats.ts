import { squash } from '../lexicon/index.ts';
import type { CommitteeReport, Evidence, Recommendation } from '../model/index.ts';

/**
 * The papers of a pack, its agenda without the recommendations that it prints beside an item and that the item's own report makes: they are one
 * object with both places as evidence.
 */
export function withoutAgendaRepeats([agenda, ...papers]: readonly CommitteeReport[]): readonly CommitteeReport[] {
  if (agenda === undefined) return [];
  if (agenda.kind !== 'agenda' || agenda.recommendations.length === 0) return [agenda, ...papers];
  const made = new Set(papers.flatMap(({ recommendations }) => recommendations.flatMap(withChildren)).map(keyOf));
  const isRepeat = (one: Recommendation): boolean => withChildren(one).every((part) => made.has(keyOf(part)));
  const repeats = agenda.recommendations.filter(isRepeat).flatMap(withChildren);
  const places = new Map(repeats.map((one) => [keyOf(one), one.evidence]));
  return [
    { ...agenda, recommendations: agenda.recommendations.filter((one) => !isRepeat(one)) },
    ...papers.map((paper) => ({
      ...paper,
      recommendations: paper.recommendations.map((one) => alsoPrinted(one, places)),
    })),
  ];
}

const keyOf = ({ text }: Recommendation): string => squash(text);

const withChildren = (one: Recommendation): readonly Recommendation[] => [one, ...one.children.flatMap(withChildren)];

/** A recommendation with the places where it is printed again. */
const alsoPrinted = (one: Recommendation, places: ReadonlyMap<string, readonly Evidence[]>): Recommendation => ({
  ...one,
  evidence: [...one.evidence, ...(places.get(keyOf(one)) ?? [])],
  children: one.children.map((child) => alsoPrinted(child, places)),
});
