import { flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { FlowText } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import type { Reader } from './resolved.ts';

const onward = perLexicon(({ oneOf }) => new RegExp(oneOf('onwardTrails'), 'iu'));

/**
 * Limbs without a first line that only names who resolves: "That the Committee" above its numbered limbs, the colon left out. Where the number
 * of the minute is printed before it, nothing counts on from that.
 */
export function withoutMaker(
  limbs: readonly PrintedItem[],
  { patterns, context: { lexicon } }: Reader,
): readonly PrintedItem[] {
  const [first, next] = limbs;
  const own = parseMarker(first?.marker ?? '');
  const isCounted =
    own !== null &&
    limbs.some(({ marker }) => {
      const other = parseMarker(marker ?? '');
      return other !== null && isSuccessor(own, other);
    });
  const isMaker =
    first !== undefined &&
    !isCounted &&
    next !== undefined &&
    next.marker !== null &&
    flat(first.text).replace(onward(lexicon), ' ').replace(patterns.leadInWords, ' ').trim() === '';
  return isMaker ? limbs.slice(1).map((limb) => ({ ...limb, level: Math.max(0, limb.level - 1) })) : limbs;
}

/** A line that names who decides and no more: "The Board:", "Council". */
export const namesMaker: (lexicon: CompiledLexicon) => RegExp = perLexicon(
  ({ oneOf }) => new RegExp(`^(?:that )?(?:the )?${oneOf('decisionMakers')}(?:\\s?:[-–]?|\\s?[-–])?$`, 'iu'),
);

/** A line that leads in to what a meeting did, behind what went before: "Thereafter, the Committee:-", "After consideration, the committee". */
export const leadsToMaker: (lexicon: CompiledLexicon) => RegExp = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `^(?:[^,.:;]{3,80},\\s)?(?:${oneOf('thatWords')}\\s)?${oneOf('decisionMakers')}(?:\\s?:[-–]?|\\s?[-–])?$`,
      'iu',
    ),
);

/** Texts without a first line that only names who decided: "Council" above "Agreed to approve the plan". A colon behind it leads in to a list. */
export function withoutMakerLine(texts: readonly FlowText[], lexicon: CompiledLexicon): readonly FlowText[] {
  const [first, next] = texts;
  const isMaker =
    first?.kind === 'paragraph' &&
    next?.kind === 'paragraph' &&
    !/[:–-]$/.test(first.text.text) &&
    namesMaker(lexicon).test(flat(first.text));
  return isMaker ? texts.slice(1) : texts;
}
