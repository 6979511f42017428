import { emptyPassage, flat, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowText, isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { loneLimb, markerOf } from './limbs.ts';
import type { Resolved } from './resolved.ts';

/** A motion with the block its words stand in. */
interface Motion {
  readonly words: Passage;
  readonly block: FlowText;
  readonly at: number;
}

const fewestLetters = 20;

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
    if (words.text.length < fewestLetters || /^["“]/.test(words.text) || lexicon.holds('procedural', flat(words)))
      return [];
    const behind = texts.slice(at + 1, motions[index + 1]?.at);
    const verdict = behind.find(
      ({ text }) => lexicon.is('outcomes', flat(text)) || lexicon.is('nonOutcomes', flat(text)),
    );
    if (verdict === undefined || !lexicon.is('outcomes', flat(verdict.text))) return [];
    return [{ items: [loneLimb(words, markerOf(block))], leadIn: emptyPassage, basis: 'phrased' }];
  });
}

/** Motions put in a section, in order: "X proposed, and Y seconded, that ...", or the names on a line and "THAT ..." on the next. */
function motionsIn(texts: readonly FlowText[], lexicon: CompiledLexicon): readonly Motion[] {
  const [moved, seconded] = [lexicon.oneOf('moved'), lexicon.oneOf('seconded')];
  const told = new RegExp(`\\b${moved}\\b[^.]{0,80}?\\b${seconded}\\b,?\\s?${lexicon.oneOf('ties')},?\\s`, 'i');
  const names = new RegExp(`^[^.]{0,40}\\b${moved}\\b[^.]{0,80}?\\b${seconded}\\b[^.]{0,60}$`, 'i');
  return texts.flatMap((block, at): readonly Motion[] => {
    const motion = told.exec(block.text.text);
    if (motion !== null) return [{ words: slicePassage(block.text, motion.index + motion[0].length), block, at }];
    const next = texts[at + 1];
    return next !== undefined && names.test(flat(block.text)) && /^that\s/i.test(next.text.text)
      ? [{ words: next.text, block: next, at: at + 1 }]
      : [];
  });
}
