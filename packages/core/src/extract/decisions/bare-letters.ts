import { slicePassage } from '../../document/index.ts';
import type { FlowBlock, Section } from '../../structure/index.ts';

const opener = /^([a-z])\s(?=["“‘(]?\p{Lu})/u;

const letterOf = (block: FlowBlock | undefined): string | undefined =>
  block?.kind === 'paragraph' ? opener.exec(block.text.text)?.[1] : undefined;

/** A section with its paragraphs lettered without a stop ("a That the plan be adopted", "b That ...") as items: two or more in the order of the alphabet, from "a". */
export function withBareLetters(section: Section): Section {
  const { blocks } = section;
  const from = blocks.findIndex((block, index) => letterOf(block) === 'a' && letterOf(blocks[index + 1]) === 'b');
  if (from < 0) return section;
  let next = 'a'.charCodeAt(0);
  const lettered = blocks.map((block, index): FlowBlock => {
    if (index < from || block.kind !== 'paragraph' || letterOf(block) !== String.fromCharCode(next)) return block;
    next++;
    return { kind: 'item', marker: String.fromCharCode(next - 1), text: slicePassage(block.text, 2), level: 0 };
  });
  return { ...section, blocks: lettered };
}
