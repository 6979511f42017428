import { emptyPassage, flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { type FlowText, isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { sentencesOf } from '../sentences.ts';
import { loneLimb, markerOf } from './limbs.ts';
import type { Resolved } from './resolved.ts';

/** A motion with the block its words stand in. */
interface Motion {
  readonly words: Passage;
  readonly block: FlowText;
  readonly at: number;
}

const fewestLetters = 20;
/** How long a motion is at most that only takes up what was recommended, with the verdict printed behind it. */
const longestTaking = 240;

/**
 * Motions that were agreed without a resolution being printed: their words are given, and a line after them says that they were carried.
 * Motions about the conduct of business are left out.
 */
export function carriedMotions(
  section: Section,
  resolved: readonly Resolved[],
  { lexicon }: ExtractContext,
): readonly Resolved[] {
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
    const motion = told < 0 ? words : slicePassage(words, 0, words.text.indexOf(own[told]?.text ?? ''));
    const stem = { ...loneLimb(unquoted(motion), markerOf(block)), level: -1 };
    const limbs = motion.text.endsWith(':') ? itemsUpTo(verdict, texts.slice(at + 1)) : [];
    return [{ items: [stem, ...limbs], leadIn: emptyPassage, basis: 'phrased' }];
  });

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

const shapes = perLexicon((lexicon) => {
  const [moved, seconded] = [lexicon.oneOf('moved'), lexicon.oneOf('seconded')];
  // A full stop ends the sentence unless it stands behind an initial.
  const within = '(?:[^.]|(?<=\\b\\p{L})\\.)';
  return {
    told: new RegExp(
      `\\b${moved}\\b${within}{0,80}?\\b${seconded}\\b(?:,?\\s?${lexicon.oneOf('ties')}|\\sby\\s${within}{2,50}?\\s${lexicon.oneOf('thatWords')}),?\\s`,
      'iu',
    ),
    names: new RegExp(`^${within}{0,40}\\b${moved}\\b${within}{0,80}?\\b${seconded}\\b${within}{0,60}$`, 'iu'),
  };
});

/** Motions put in a section, in order: "X proposed, and Y seconded, that ...", or the names on a line and "THAT ..." on the next. */
function motionsIn(texts: readonly FlowText[], lexicon: CompiledLexicon): readonly Motion[] {
  const { told, names } = shapes(lexicon);
  return texts.flatMap((block, at): readonly Motion[] => {
    const motion = told.exec(block.text.text);
    if (motion !== null) return [{ words: slicePassage(block.text, motion.index + motion[0].length), block, at }];
    // The one who seconded may have a line of their own.
    const [next, third] = [texts[at + 1], texts[at + 2]];
    const onTwo = next !== undefined && names.test(`${flat(block.text)} ${flat(next.text)}`);
    const [put, place] = names.test(flat(block.text)) ? [next, at + 1] : onTwo ? [third, at + 2] : [undefined, at];
    return put !== undefined && /^["“]?that\s/i.test(put.text.text) ? [{ words: put.text, block: put, at: place }] : [];
  });
}
