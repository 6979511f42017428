import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type Front, itemPhrase, strayWords } from './front.ts';
import { itemPatterns } from './item-patterns.ts';

const longestUnnumbered = 12;

/** The number of the item of business a paper is for: labelled, in a phrase of the front, or in one of its lines. */
export function agendaItemOf(labelled: string | null, front: Front, lexicon: CompiledLexicon): string | null {
  const { value, line: inLine, end } = itemPatterns(lexicon);
  const number = labelled === null ? undefined : value.exec(labelled)?.[1];
  if (number !== undefined) return number;
  if (labelled !== null && labelled.length <= longestUnnumbered) return labelled;
  const phrase = itemPhrase(front);
  if (phrase !== null) return phrase.number;
  const printed = [...front.lines, ...strayWords(front)]
    .map(flat)
    .map((line) => inLine.exec(line)?.[1] ?? end.exec(line)?.[1])
    .find((found) => found !== undefined);
  return printed ?? null;
}
