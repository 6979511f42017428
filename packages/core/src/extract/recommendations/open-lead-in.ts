import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type AskPatterns, isAsk } from './asks.ts';
import { decisionMakerOf } from './decision-maker.ts';

const longest = 200;

/**
 * Whether a text says no more than who is asked, and so leads in to items whether or not a colon closes it: "That Cabinet", "2.1 Members are asked
 * to:", "It is recommended that the Lead Member for Parks".
 */
export function namesOnlyWhoIsAsked(passage: Passage, lexicon: CompiledLexicon, patterns: AskPatterns): boolean {
  if (passage.text.length > longest || !/[\p{L}:–-]$/u.test(passage.text) || !isAsk(passage, patterns)) return false;
  const text = flat(passage);
  if (text.replace(patterns.leadInWords, ' ').trim() === '') return true;
  const maker = decisionMakerOf(text, lexicon)?.raw;
  return maker !== undefined && text.replace(/[\s:–-]{1,4}$/, '').endsWith(maker);
}
