import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Risk } from '../../model/index.ts';

/** Whether the words around a risk table say that its risks are of doing what is proposed, or of not doing it. */
export function scenarioOf(surroundings: readonly string[], lexicon: CompiledLexicon): Risk['scenario'] {
  for (const words of surroundings) {
    if (lexicon.holds('notImplementing', words)) return 'notImplementing';
    if (lexicon.holds('implementing', words)) return 'implementing';
  }
  return 'general';
}
