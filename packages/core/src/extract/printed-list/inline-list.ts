import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { FlowBlock } from '../../structure/index.ts';
import { type AskPatterns, isAsk, opensLikeItem } from '../recommendations/asks.ts';
import { inlineItems } from './inline-items.ts';

/** The blocks of a section with what sentences count in them apart. */
interface Expanded {
  readonly expanded: readonly FlowBlock[];
  /** The blocks that only lead in to items printed in the same sentence. */
  readonly leads: ReadonlySet<FlowBlock>;
}

/** Blocks with what is counted inside a sentence that asks as items of their own. */
export function expandInline(blocks: readonly FlowBlock[], lexicon: CompiledLexicon, patterns: AskPatterns): Expanded {
  const leads = new Set<FlowBlock>();
  const expanded = blocks.flatMap((block): readonly FlowBlock[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [block];
    const inline = inlineItems(block.text);
    if (inline === null) return [block];
    const level = block.kind === 'item' ? block.level + 1 : 0;
    const items = inline.items.map((item): FlowBlock => ({ kind: 'item', ...item, level }));
    if (block.kind === 'paragraph' && inline.lead.text === '') return items;
    const isBare = inline.lead.text !== '' && flat(inline.lead).replace(patterns.leadInWords, ' ').trim() === '';
    const isStem = patterns.stem.test(inline.lead.text);
    if (!isBare && !(isStem && (isAsk(inline.lead, patterns) || opensLikeItem(inline.lead, lexicon)))) return [block];
    const lead: FlowBlock = { ...block, text: inline.lead };
    if (isBare) leads.add(lead);
    return [lead, ...items];
  });
  return { expanded, leads };
}
