import { type Passage, slicePassage } from '../../document/index.ts';
import type { FlowBlock } from '../../structure/index.ts';

/** A list of one is a sentence that begins with a figure. */
const fewest = 2;
const figure = /^(\d{1,2})\s(?=\p{L})/u;

const numberOf = (text: Passage): number => Number(figure.exec(text.text)?.[1] ?? Number.NaN);

/** Blocks with paragraphs that count themselves from one with figures alone as the items they are: "1 note the results", "2 approve the policy". */
export function withBareNumbers(blocks: readonly FlowBlock[]): readonly FlowBlock[] {
  const counted = new Set<FlowBlock>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || numberOf(block.text) !== 1) continue;
    const rest = blocks.slice(index);
    const end = rest.findIndex((next, at) => next.kind !== 'paragraph' || numberOf(next.text) !== at + 1);
    const run = end < 0 ? rest : rest.slice(0, end);
    if (run.length >= fewest) for (const item of run) counted.add(item);
  }
  return counted.size === 0 ? blocks : blocks.map((block) => (counted.has(block) ? itemOf(block) : block));
}

function itemOf(block: FlowBlock): FlowBlock {
  const [mark, marker] = block.kind === 'paragraph' ? (figure.exec(block.text.text) ?? []) : [];
  return block.kind !== 'paragraph' || mark === undefined || marker === undefined
    ? block
    : { kind: 'item', marker, text: slicePassage(block.text, mark.length), level: 0 };
}
