import { flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { FlowText } from '../../structure/index.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import type { Reader } from './resolved.ts';

const onward = perLexicon(({ oneOf }) => new RegExp(oneOf('onwardTrails'), 'iu'));

/** Limbs without a first line that only names who resolves: "That the Committee" above its numbered limbs, the colon left out. */
export function withoutMaker(
  limbs: readonly PrintedItem[],
  { patterns, context: { lexicon } }: Reader,
): readonly PrintedItem[] {
  const [first, next] = limbs;
  const isMaker =
    first?.marker === null &&
    next !== undefined &&
    next.marker !== null &&
    flat(first.text).replace(onward(lexicon), ' ').replace(patterns.leadInWords, ' ').trim() === '';
  return isMaker ? limbs.slice(1).map((limb) => ({ ...limb, level: Math.max(0, limb.level - 1) })) : limbs;
}

/** A line that names who decides and no more: "The Board:", "Council". */
export const namesMaker: (lexicon: CompiledLexicon) => RegExp = perLexicon(
  ({ oneOf }) => new RegExp(`^(?:that )?(?:the )?${oneOf('decisionMakers')}(?:\\s?:[-–]?|\\s?[-–])?$`, 'iu'),
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
