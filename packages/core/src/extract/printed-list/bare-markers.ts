import { slicePassage } from '../../document/index.ts';
import type { FlowBlock } from '../../structure/index.ts';

/** A way in which lists are counted without a stop behind the mark. */
export interface Count {
  /** Reads the mark that a text opens with, and the space behind it. */
  readonly opener: RegExp;
  readonly nth: (place: number) => string;
  /** How many blocks may stand between the first mark and the second. */
  readonly between: number;
}

export const byLetter: Count = {
  opener: /^([a-z])\s(?=["“‘(]?\p{Lu})/u,
  nth: (place) => String.fromCharCode('a'.charCodeAt(0) + place),
  between: 0,
};

/** "A Note the members" above "B Confirm the seats". */
export const byCapital: Count = {
  opener: /^(\p{Lu})\s(?=\p{Lu}\p{Ll})/u,
  nth: (place) => String.fromCharCode('A'.charCodeAt(0) + place),
  between: 0,
};

export const byNumber: Count = {
  opener: /^(\d{1,2})\s(?=["“‘(]?\p{L}{2})/u,
  nth: (place) => String(place + 1),
  between: 0,
};

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Conditions and terms may be set out between what is asked first and what is asked next. */
export const byRoman: Count = {
  opener: /^(I{1,3}|IV|VI?)\s(?=["“‘(]?\p{Lu})/u,
  nth: (place) => romans[place] ?? '',
  between: 60,
};

/** Blocks with paragraphs marked without a stop as the items they are: two or more in order, from the first ("1 note the results", "2 approve the policy"). */
export function withBareMarkers(blocks: readonly FlowBlock[], { opener, nth, between }: Count): readonly FlowBlock[] {
  const markOf = (block: FlowBlock | undefined): string | undefined =>
    block?.kind === 'paragraph' ? opener.exec(block.text.text)?.[1] : undefined;
  const from = blocks.findIndex(
    (block, index) =>
      markOf(block) === nth(0) && blocks.slice(index + 1, index + 2 + between).some((next) => markOf(next) === nth(1)),
  );
  if (from < 0) return blocks;
  let place = 0;
  return blocks.map((block, index): FlowBlock => {
    const marker = nth(place);
    if (index < from || block.kind !== 'paragraph' || markOf(block) !== marker) return block;
    place++;
    return { kind: 'item', marker, text: slicePassage(block.text, marker.length + 1), level: 0 };
  });
}
