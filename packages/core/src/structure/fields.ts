import { flat, type Passage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { findDates, isSuccessor, parseMarker } from '../values/index.ts';
import type { FlowBlock, FlowHeading, FlowItem, FlowParagraph } from './flow.ts';
import { labelOf, labelParts } from './labels.ts';
import { lookDepth } from './look-depth.ts';

/**
 * Turns paragraphs and items that open with a label into fields. A label without a value on its line stays a heading, so that what follows
 * is its section.
 */
export function readLineFields(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  const read: FlowBlock[] = [];
  flow.forEach((block, index) => {
    const previous = flow[index - 1];
    const stayedItem = read.at(-1)?.kind === 'item';
    const before = read.at(-1);
    if (block.kind === 'paragraph' && before?.kind === 'heading' && isDatedDecision(before, block, lexicon))
      read[read.length - 1] = fieldUnder(before, block);
    else if (block.kind !== 'paragraph' && block.kind !== 'item') read.push(block);
    else if (
      block.kind === 'item' &&
      stayedItem &&
      previous?.kind === 'item' &&
      continuesList(previous.marker, block.marker)
    )
      read.push(block);
    else read.push(...fieldsOf(block, lexicon));
  });
  return read;
}

/** "Decision made:" over a day and nothing else: the label says when, not what. */
const isDatedDecision = (label: FlowHeading, value: FlowParagraph, lexicon: CompiledLexicon): boolean =>
  /:$/.test(label.text.text) && lexicon.section(flat(label.text)) === 'decision' && isDayOnly(flat(value.text));

/** Whether a text is a day and hardly more. */
export function isDayOnly(text: string): boolean {
  const [date] = findDates(text);
  return date?.value.precision === 'day' && text.length - (date.end - date.start) < 14;
}

const fieldUnder = (label: FlowHeading, value: FlowParagraph): FlowBlock => ({
  kind: 'field',
  label: label.text,
  value: [value],
  source: 'line',
  marker: label.marker,
});

/** Whether a lettered marker goes on with the list above: its words are then an item's, however well they are known as a label. */
function continuesList(before: string | null, marker: string | null): boolean {
  const [a, b] = [parseMarker(before ?? ''), parseMarker(marker ?? '')];
  return (
    a !== null &&
    b !== null &&
    b.family !== 'decimal' &&
    b.family !== 'multilevel' &&
    b.family !== 'bullet' &&
    isSuccessor(a, b)
  );
}

/** Whether an item is a paragraph of the paper that is numbered, and no limb of one: 8.1 under the list item that heads section 8. */
const isNumberedParagraph = ({ marker, level }: FlowItem): boolean =>
  /[\p{L}\p{N}]/u.test(marker ?? '') && (level === 0 || parseMarker(marker ?? '')?.family === 'multilevel');

function fieldsOf(block: FlowParagraph | FlowItem, lexicon: CompiledLexicon): readonly FlowBlock[] {
  if (block.kind === 'item' && !isNumberedParagraph(block)) return [block];
  const [first, ...further] = labelParts(block.text);
  if (first === undefined) return [block];
  const parts = further.map((part): FlowBlock => fieldOf(part, null, lexicon) ?? { kind: 'paragraph', text: part });
  const field = fieldOf(first, block.kind === 'item' ? block.marker : null, lexicon);
  if (field === null && parts.every((part) => part.kind === 'paragraph')) return [block];
  return [field ?? { ...block, text: first }, ...parts];
}

function fieldOf(text: Passage, marker: string | null, lexicon: CompiledLexicon): FlowBlock | null {
  const labelled = labelOf(text, lexicon);
  if (labelled === null || !isLabelSized(flat(labelled.label))) return null;
  if (labelled.value.text === '') return { kind: 'heading', text: labelled.label, marker, depth: lookDepth };
  return {
    kind: 'field',
    label: labelled.label,
    value: [{ kind: 'paragraph', text: labelled.value }],
    source: 'line',
    marker,
  };
}

const isLabelSized = (label: string): boolean => label.length <= 100 && !/^(?:note|nb|e\.g|i\.e)\b/i.test(label);
