import { emptyPassage, flat, slicePassage } from '../../document/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import type { Resolved } from './resolved.ts';

// "X proposed, and Y seconded, that the Council ...": the motion's own words follow "that".
const moved = /\b(?:proposed|moved)\b[^.]{0,80}?\bseconded\b,?\s?that,?\s/i;

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
  return texts.flatMap((block, index): readonly Resolved[] => {
    const motion = moved.exec(block.text.text);
    if (motion === null || taken.has(block.text.runs[0])) return [];
    const text = slicePassage(block.text, motion.index + motion[0].length);
    if (text.text.length < 20 || /^["“]/.test(text.text) || lexicon.holds('procedural', flat(text))) return [];
    const verdict = texts
      .slice(index + 1)
      .find(
        (next) =>
          lexicon.is('outcomes', flat(next.text)) ||
          lexicon.is('nonOutcomes', flat(next.text)) ||
          moved.test(next.text.text),
      );
    if (verdict === undefined || !lexicon.is('outcomes', flat(verdict.text))) return [];
    return [
      {
        items: [{ marker: block.kind === 'paragraph' ? null : block.marker, text, level: 0 }],
        leadIn: emptyPassage,
        basis: 'phrased',
      },
    ];
  });
}
