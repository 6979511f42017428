import { flat } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { FlowBlock } from './flow.ts';
import { labelOf } from './labels.ts';

/**
 * Turns paragraphs and items that open with a label into fields. A label without a value on its line stays a heading, so that what follows
 * is its section.
 */
export function readLineFields(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  return flow.map((block): FlowBlock => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return block;
    if (block.kind === 'item' && block.level > 0) return block;
    const labelled = labelOf(block.text, lexicon);
    if (labelled === null || !isLabelSized(flat(labelled.label))) return block;
    if (block.kind === 'item' && !/[\p{L}\p{N}]/u.test(block.marker ?? '')) return block;
    const marker = block.kind === 'item' ? block.marker : null;
    if (labelled.value.text === '') return { kind: 'heading', text: labelled.label, marker, depth: 7 };
    return { kind: 'field', label: labelled.label, value: [{ kind: 'paragraph', text: labelled.value }], source: 'line', marker };
  });
}

const isLabelSized = (label: string): boolean => label.length <= 100 && !/^(?:note|nb|e\.g|i\.e)\b/i.test(label);
