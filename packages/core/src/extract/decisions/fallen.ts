import type { CompiledLexicon } from '../../lexicon/index.ts';

/** Whether a line says that a motion or amendment fell. */
export const saysFallen = (line: string, lexicon: CompiledLexicon): boolean =>
  lexicon.is('nonOutcomes', line) ||
  ((lexicon.holds('amendments', line) || lexicon.holds('motions', line)) && lexicon.holds('fell', line));

/**
 * The lines of an item of business without those on what fell: from the line that puts it to the line that says so, with the vote
 * printed behind that.
 *
 * @param puts - whether a line puts a motion.
 */
export function withoutFallen(
  lines: readonly string[],
  puts: (line: string) => boolean,
  lexicon: CompiledLexicon,
): readonly string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (!saysFallen(line, lexicon)) {
      kept.push(line);
      continue;
    }
    const amended = kept.findIndex((earlier) => lexicon.holds('amendments', earlier));
    kept.length = Math.max(0, amended >= 0 ? amended : kept.findLastIndex(puts));
  }
  return kept;
}
