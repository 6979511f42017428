import { emptyPassage, flat, type Passage, slicePassage } from '../../document/index.ts';
import { type FlowText, isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { askPatterns, isBareLeadIn } from '../recommendations/asks.ts';
import { sentencesOf } from '../sentences.ts';
import { loneLimb, markerOf } from './limbs.ts';
import { motionsIn } from './motions-put.ts';
import type { Resolved } from './resolved.ts';

const fewestLetters = 20;
/** How long a motion is at most that only takes up what was recommended, with the verdict printed behind it. */
const longestTaking = 240;

/**
 * Motions that were agreed without a resolution being printed: their words are given, and a line after them says that they were carried.
 * Motions about the conduct of business are left out, and those that what was resolved on them prints again under its own label.
 *
 * @param below - the section behind, which may be headed by that label.
 */
export function carriedMotions(
  section: Section,
  resolved: readonly Resolved[],
  { lexicon }: ExtractContext,
  below?: Section,
): readonly Resolved[] {
  const patterns = askPatterns(lexicon);
  const texts = section.blocks.filter(isText);
  const taken = new Set(resolved.flatMap(({ items }) => items.map((item) => item.text.runs[0])));
  const motions = motionsIn(texts, lexicon);
  return motions.flatMap(({ words, block, at }, index): readonly Resolved[] => {
    if (taken.has(block.text.runs[0])) return [];
    const isQuoted = /^["“]/.test(words.text);
    if (
      words.text.length < fewestLetters ||
      (isQuoted && resolved.length > 0) ||
      (takesRecommendation(words) && isResolvedBehind(block, motions[index + 1]?.block)) ||
      lexicon.holds('procedural', flat(words))
    )
      return [];
    const behind = texts.slice(at + 1, motions[index + 1]?.at).map(({ text }) => text);
    // The verdict may be a sentence right behind the motion's own.
    const own = sentencesOf(words);
    const told = own.findIndex((sentence, place) => place > 0 && tellsEnd(sentence));
    const verdict = own[told] ?? behind.find(tellsEnd);
    if (verdict === undefined || !carries(flat(verdict))) return [];
    if (below?.kind === 'decision' && below.marker === null && texts.at(-1)?.text === verdict) return [];
    const motion = told < 0 ? words : slicePassage(words, 0, words.text.indexOf(own[told]?.text ?? ''));
    const limbs = motion.text.endsWith(':') ? itemsUpTo(verdict, texts.slice(at + 1)) : [];
    if (limbs.length > 0 && isBareLeadIn(motion, patterns)) return [{ items: limbs, leadIn: motion, basis: 'phrased' }];
    const stem = { ...loneLimb(unquoted(withoutTalk(motion)), markerOf(block)), level: -1 };
    return [{ items: [stem, ...limbs], leadIn: emptyPassage, basis: 'phrased' }];
  });

  /** A motion without the sentences behind it that tell of it: "In moving the motion, Councillor A thanked the officers." */
  function withoutTalk(motion: Passage): Passage {
    const [first, ...others] = sentencesOf(motion);
    const talk = others.find((sentence) => lexicon.holds('motions', flat(sentence)));
    return first === undefined || talk === undefined
      ? motion
      : slicePassage(motion, 0, motion.text.indexOf(talk.text, first.text.length));
  }
  /** "that the recommendation as detailed be approved" */
  function takesRecommendation(words: Passage): boolean {
    return words.text.length < longestTaking && lexicon.holds('recommendationNouns', flat(words));
  }
  /** Whether what was resolved on a motion is printed behind it under its own label. */
  function isResolvedBehind(motion: FlowText, next: FlowText | undefined): boolean {
    const from = section.blocks.indexOf(motion);
    const to = next === undefined ? section.blocks.length : section.blocks.indexOf(next);
    return resolved.some(({ at, basis }) => basis !== 'phrased' && at !== undefined && at > from && at < to);
  }
  function tellsEnd(text: Passage): boolean {
    return carries(flat(text)) || falls(flat(text));
  }
  function carries(line: string): boolean {
    return (
      lexicon.is('outcomes', line) ||
      lexicon.begins('allAgreed', line) ||
      (lexicon.holds('carriedIn', line) && !falls(line))
    );
  }
  function falls(line: string): boolean {
    return lexicon.is('nonOutcomes', line) || lexicon.holds('fell', line);
  }
}

/** The items that a motion announces, up to the line that tells what came of it. */
const itemsUpTo = (verdict: Passage, texts: readonly FlowText[]): readonly PrintedItem[] =>
  texts
    .slice(
      0,
      texts.findIndex(({ text }) => text === verdict),
    )
    .flatMap((block) => (block.kind === 'item' ? [loneLimb(block.text, block.marker)] : []));

/** Words without the quotation marks around them. */
function unquoted(words: Passage): Passage {
  const from = /^["“]/.test(words.text) ? 1 : 0;
  const end = from === 1 ? words.text.search(/["”][.,]?$/) : -1;
  return slicePassage(words, from, end < 0 ? undefined : end);
}
