import { squash } from '../lexicon/index.ts';
import type { CommitteeReport, Recommendation } from '../model/index.ts';

/** The papers of a pack, its agenda without the recommendations that it prints beside an item and that the item's own report makes. */
export function withoutAgendaRepeats([agenda, ...papers]: readonly CommitteeReport[]): readonly CommitteeReport[] {
  if (agenda === undefined) return [];
  if (agenda.kind !== 'agenda' || agenda.recommendations.length === 0) return [agenda, ...papers];
  const made = new Set(papers.flatMap(({ recommendations }) => recommendations.flatMap(wordsOf)));
  const recommendations = agenda.recommendations.filter((one) => !wordsOf(one).every((words) => made.has(words)));
  return [{ ...agenda, recommendations }, ...papers];
}

const wordsOf = ({ text, children }: Recommendation): readonly string[] => [squash(text), ...children.flatMap(wordsOf)];
