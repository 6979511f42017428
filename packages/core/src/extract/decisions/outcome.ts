import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Decision, Recommendation } from '../../model/index.ts';

type Outcome = Decision['outcome'];

/**
 * What came of an item, by the verbs of its resolutions: those they ask with, else any verb of decision in them. What is resolved in words
 * of its own is agreed.
 */
export function outcomeOf(resolutions: readonly Recommendation[], lexicon: CompiledLexicon): Outcome {
  const each = resolutions.map((resolution) => ownOutcome(resolution, lexicon));
  const told = (['deferred', 'refused', 'withdrawn'] as const).find((outcome) => each.includes(outcome));
  if (told !== undefined) return told;
  return each.length > 0 && each.every((outcome) => outcome === 'noted') ? 'noted' : 'agreed';
}

function ownOutcome({ text, actions, children }: Recommendation, lexicon: CompiledLexicon): Outcome {
  const words = text.match(/\p{L}+/gu) ?? [];
  const capitals = words
    .filter((word) => word.length > 3 && word === word.toUpperCase())
    .flatMap((word) => lexicon.verb(word) ?? []);
  const [first] = words.flatMap((word) => lexicon.verb(word) ?? []);
  const asked = actions.map(({ verb }) => verb);
  const verbs = asked.length > 0 ? asked : capitals.length > 0 ? capitals : first === undefined ? [] : [first];
  if (verbs.includes('defer')) return 'deferred';
  if (verbs.includes('refuse') || verbs.includes('reject')) return 'refused';
  if (lexicon.outcomeAs(text) === 'withdrawn') return 'withdrawn';
  const notes = verbs.length > 0 && verbs.every((verb) => verb === 'note' || verb === 'receive');
  return notes && children.length === 0 ? 'noted' : 'agreed';
}
