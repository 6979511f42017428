import { type Passage, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { type AskPatterns, isBareLeadIn } from './asks.ts';

/** A lead-in that stands in one paragraph with what it leads in to. */
export interface InlineLeadIn {
  readonly leadIn: Passage;
  readonly rest: Passage;
}

const mostLeadIn = 200;

/** The lead-in a text opens with, up to its colon; null where it opens with none. */
export function leadInOf(text: Passage, patterns: AskPatterns): InlineLeadIn | null {
  const colon = text.text.indexOf(':');
  if (colon < 0 || colon > mostLeadIn) return null;
  const leadIn = slicePassage(text, 0, colon + 1);
  return isBareLeadIn(leadIn, patterns) ? { leadIn, rest: slicePassage(text, colon + 1) } : null;
}

/**
 * Takes apart items that lost their bullets and run on: each begins at a capitalised verb of decision that no sentence end comes before.
 * Null where there are fewer than two.
 */
export function runOnItems(text: Passage, lexicon: CompiledLexicon): readonly Passage[] | null {
  const starts: number[] = [];
  for (const match of text.text.matchAll(/(?<=^|\s)\p{Lu}\p{Ll}+(?=\s\p{Ll})/gu)) {
    const before = text.text.slice(Math.max(0, match.index - 2), match.index).trimEnd();
    if (lexicon.verb(match[0]) !== undefined && (match.index === 0 || !/[.:]$/.test(before))) starts.push(match.index);
  }
  if (starts.length < 2 || starts[0] !== 0) return null;
  return starts.map((start, index) => slicePassage(text, start, starts[index + 1] ?? text.text.length));
}
