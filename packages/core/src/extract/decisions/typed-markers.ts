import { type FlowBlock, takeMarker } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { inlineItems } from '../printed-list/inline-items.ts';

/** Paragraphs whose typed markers count on from each other, as cells keep them, as items. */
export function withTypedMarkers(blocks: readonly FlowBlock[]): readonly FlowBlock[] {
  const typed = blocks.map((block) => (block.kind === 'paragraph' ? takeMarker(block.text) : null));
  const markers = blocks.map((block, index) =>
    parseMarker(typed[index]?.marker ?? (block.kind === 'item' ? block.marker : null) ?? ''),
  );
  const counts = markers.some((marker, index) => {
    const next = markers[index + 1];
    return marker !== null && next != null && isSuccessor(marker, next);
  });
  if (!counts) return blocks;
  return blocks.map((block, index): FlowBlock => {
    const taken = typed[index];
    return taken?.marker == null ? block : { kind: 'item', marker: taken.marker, text: taken.text, level: 0 };
  });
}

/** A block that counts several resolutions from its first word on, each as an item. */
export function counted(block: FlowBlock): readonly FlowBlock[] {
  const inline = block.kind === 'paragraph' ? inlineItems(block.text) : null;
  return inline === null || inline.lead.text !== ''
    ? [block]
    : inline.items.map((item): FlowBlock => ({ kind: 'item', ...item, level: 0 }));
}
