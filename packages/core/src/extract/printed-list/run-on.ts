import { type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type AskPatterns, isBareLeadIn } from '../recommendations/asks.ts';

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
 * Takes apart items that lost their bullets and run on. Each begins at a capitalised word before a small one, with no sentence end before it,
 * that is a verb of decision. Null where there are fewer than two.
 */
export function runOnItems(text: Passage, lexicon: CompiledLexicon): readonly Passage[] | null {
  const starts = [...text.text.matchAll(/(?<=^|\s)\p{Lu}\p{Ll}+(?=\s\p{Ll})/gu)].filter((match) => {
    const before = text.text.slice(Math.max(0, match.index - 2), match.index).trimEnd();
    return match.index === 0 || !/[.:,(]$/.test(before);
  });
  const [first] = starts;
  if (first === undefined || first.index !== 0) return null;
  const verbs = starts.filter((match) => match.index === 0 || lexicon.verb(match[0]) !== undefined);
  if (verbs.length < 2) return null;
  return verbs.map((match, index) => slicePassage(text, match.index, verbs[index + 1]?.index ?? text.text.length));
}
