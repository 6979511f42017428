import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Recommendation } from '../../model/index.ts';

/** Resolutions read at one place, and where that is. */
export interface Printing {
  readonly resolutions: readonly Recommendation[];
  /** Whether it stands under a Decision heading, in the account of the debate, in the row of a table, or at none of these. */
  readonly part: 'decision' | 'debate' | 'row' | 'other';
}

/** How alike two printings of one resolution are, where the headings say that one is the other again, and where they do not. */
const leastAlike = { acrossParts: 0.8, anywhere: 0.92 };
/** Short resolutions recur ("the report be noted") and are then several. */
const fewestWords = 12;

/**
 * The printings of one item of business, each resolution once: what a later one prints again, word for word or with small changes ("their"
 * for "his"), is evidence of the first. A printing may be left with none.
 */
export function mergePrintings(printings: readonly Printing[], lexicon: CompiledLexicon): readonly Printing[] {
  const kept: { resolutions: Recommendation[]; part: Printing['part'] }[] = [];
  for (const { resolutions, part } of printings) {
    const own: Recommendation[] = [];
    for (const resolution of resolutions) {
      const earlier = kept.find((other) =>
        other.resolutions.some((first) => isSame(first, resolution, other.part, part)),
      );
      const at = earlier?.resolutions.findIndex((first) => isSame(first, resolution, earlier.part, part)) ?? -1;
      const first = earlier?.resolutions[at];
      if (earlier === undefined || first === undefined) own.push(resolution);
      else earlier.resolutions[at] = withEvidence(first, resolution);
    }
    kept.push({ resolutions: own, part });
  }
  return kept;

  function isSame(a: Recommendation, b: Recommendation, first: Printing['part'], second: Printing['part']): boolean {
    const [left, right] = [wordsOf(a), wordsOf(b)];
    // The rows of a table are decisions on different things, however alike they read.
    if (first === 'row' && second === 'row') return false;
    const across = first !== second && (first === 'debate' || second === 'debate');
    if (!across && left.length < fewestWords) return false;
    return alike(left, right, lexicon) >= (across ? leastAlike.acrossParts : leastAlike.anywhere);
  }
}

const wordsOf = (resolution: Recommendation): readonly string[] => [
  ...(resolution.text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}£%]+/gu) ?? []),
  ...resolution.children.flatMap(wordsOf),
];

/** The share of words that two texts have in common; none where they differ in a number, a verb of decision or a "not". */
function alike(a: readonly string[], b: readonly string[], lexicon: CompiledLexicon): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  const others: string[] = [];
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    } else others.push(word);
  }
  const differing = [...others, ...[...left].flatMap(([word, count]) => (count > 0 ? [word] : []))];
  const matters = (word: string): boolean => /\d/.test(word) || lexicon.is('negations', word);
  const verbs = (words: readonly string[]): string =>
    [...new Set(words.flatMap((word) => lexicon.verb(word) ?? []))].sort().join();
  if (differing.some(matters) || verbs(a) !== verbs(b)) return 0;
  return (2 * shared) / Math.max(1, a.length + b.length);
}

/** A resolution with the places of another printing of it, limb by limb where both have as many. */
function withEvidence(first: Recommendation, again: Recommendation): Recommendation {
  const limbs = first.children.length === again.children.length;
  return {
    ...first,
    evidence: [...first.evidence, ...(limbs ? again.evidence : evidenceOf(again))],
    children: first.children.map((child, index) => {
      const other = limbs ? again.children[index] : undefined;
      return other === undefined ? child : withEvidence(child, other);
    }),
  };
}

const evidenceOf = (resolution: Recommendation): Recommendation['evidence'] => [
  ...resolution.evidence,
  ...resolution.children.flatMap(evidenceOf),
];
