import { slicePassage } from '../../document/index.ts';
import type { FlowBlock, Section } from '../../structure/index.ts';

/** A way in which lists are counted without a stop behind the mark. */
interface Count {
  /** Reads the mark that a text opens with, and the space behind it. */
  readonly opener: RegExp;
  readonly nth: (place: number) => string;
}

const byLetter: Count = {
  opener: /^([a-z])\s(?=["“‘(]?\p{Lu})/u,
  nth: (place) => String.fromCharCode('a'.charCodeAt(0) + place),
};

const byNumber: Count = { opener: /^(\d{1,2})\s(?=["“‘(]?\p{L}{2})/u, nth: (place) => String(place + 1) };

/**
 * A section with its paragraphs marked without a stop as items: two or more in order, one behind the other, from "a" ("a That the plan be adopted", "b That
 * ..."); in a decision also from "1".
 */
export function withBareMarkers(section: Section): Section {
  const counts = section.kind === 'decision' ? [byLetter, byNumber] : [byLetter];
  return counts.reduce(markedBy, section);
}

function markedBy(section: Section, { opener, nth }: Count): Section {
  const markOf = (block: FlowBlock | undefined): string | undefined =>
    block?.kind === 'paragraph' ? opener.exec(block.text.text)?.[1] : undefined;
  const { blocks } = section;
  const from = blocks.findIndex((block, index) => markOf(block) === nth(0) && markOf(blocks[index + 1]) === nth(1));
  if (from < 0) return section;
  let place = 0;
  const marked = blocks.map((block, index): FlowBlock => {
    const marker = nth(place);
    if (index < from || block.kind !== 'paragraph' || markOf(block) !== marker) return block;
    place++;
    return { kind: 'item', marker, text: slicePassage(block.text, marker.length + 1), level: 0 };
  });
  return { ...section, blocks: marked };
}
