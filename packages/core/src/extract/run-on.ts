import { type Passage, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { type AskPatterns, isBareLeadIn } from './asks.ts';

/** Items that lost their bullets and run on in one line after their lead-in. */
export interface RunOnItems {
  readonly leadIn: Passage;
  readonly items: readonly Passage[];
}

/**
 * Takes apart a lead-in and items that run on without marks: an item begins at a capitalised verb of decision that no sentence end comes
 * before. Null where the text has no lead-in with a colon, or fewer than two such items.
 */
export function runOnItems(text: Passage, lexicon: CompiledLexicon, patterns: AskPatterns): RunOnItems | null {
  const colon = text.text.indexOf(':');
  if (colon < 0 || colon > 200) return null;
  const leadIn = slicePassage(text, 0, colon + 1);
  if (!isBareLeadIn(leadIn, patterns)) return null;
  const starts: number[] = [];
  for (const match of text.text.matchAll(/(?<=\s)\p{Lu}\p{Ll}+(?=\s\p{Ll})/gu)) {
    if (match.index > colon && lexicon.verb(match[0]) !== undefined) starts.push(match.index);
  }
  if (starts.length < 2) return null;
  return { leadIn, items: starts.map((start, index) => slicePassage(text, start, starts[index + 1] ?? text.text.length)) };
}
