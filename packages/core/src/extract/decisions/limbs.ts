import { type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, inAnyCase, perLexicon } from '../../lexicon/index.ts';
import type { FlowBlock, FlowText } from '../../structure/index.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';

/** The limbs that follow a lead-in in a list of blocks: from behind `from`, in minutes whose paragraph there is marked `own`. */
export type Gather = (blocks: readonly FlowBlock[], from: number, own: string | null) => readonly PrintedItem[];

/** The marker printed before a text. */
export const markerOf = (block: FlowText): string | null => (block.kind === 'paragraph' ? null : block.marker);

/** A single limb of a resolution, without a marker. */
export const loneLimb = (text: Passage, marker: string | null = null): PrintedItem => ({ marker, text, level: 0 });

/**
 * Limbs, the first of which has lost the "That" with which it goes on from the label on the line above it, or the "to" that is no word of its own there: "RESOLVED" /
 * "to note the report", but not "To note the report".
 */
export function afterLabel(limbs: readonly PrintedItem[], lexicon: CompiledLexicon): readonly PrintedItem[] {
  const [first, ...others] = limbs;
  if (first === undefined || first.marker !== null) return limbs;
  const tie = tieOf(lexicon).exec(first.text.text);
  return tie === null ? limbs : [{ ...first, text: slicePassage(first.text, tie[0].length) }, ...others];
}

const tieOf = perLexicon(
  ({ oneOf }) => new RegExp(`^(?:${inAnyCase(oneOf('thatWords'))}|${oneOf('ties')})[\\s:,–-]{1,4}`, 'u'),
);
