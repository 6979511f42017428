import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { cellText, type FlowBlock, type FlowCell, type FlowField, labelEnd } from '../../structure/index.ts';
import { longestLabel } from './forms-of-approval.ts';

import { partOf } from './signature-parts.ts';

/** The cells of a row, each label together with what stands beside it in its cell or the next. */
export function fieldsInRow(row: readonly FlowCell[]): readonly FlowBlock[] {
  const fields: FlowBlock[] = [];
  let taken: FlowCell | undefined;
  for (const [index, cell] of row.entries()) {
    if (cell === taken) continue;
    const next = row[index + 1];
    const pair = pairIn(cell, next);
    taken = pair !== null && pair.value === cellText(next) ? next : undefined;
    fields.push(pair === null ? { kind: 'paragraph', text: cellText(cell) } : asField(pair.label, pair.value));
  }
  return fields;
}

const asField = (label: Passage, value: Passage): FlowField => ({
  kind: 'field',
  label,
  value: [{ kind: 'paragraph', text: value }],
  source: 'line',
  marker: null,
});

/** "Name: Ann Clark" on a line of its own: elsewhere its words label nothing. */
export function fieldIn(block: FlowBlock, lexicon: CompiledLexicon): FlowField | null {
  const end = block.kind === 'paragraph' ? labelEnd(block.text.text) : null;
  if (block.kind !== 'paragraph' || end === null || end > longestPart) return null;
  const label = slicePassage(block.text, 0, end);
  return partOf(flat(label), lexicon) === undefined ? null : asField(label, slicePassage(block.text, end + 1));
}

const longestPart = 30;

/** A label with what stands beside it, in its cell or the next; null for a cell without a label. */
function pairIn(
  cell: FlowCell,
  next: FlowCell | undefined,
): { readonly label: Passage; readonly value: Passage } | null {
  const text = cellText(cell);
  const end = labelEnd(text.text);
  if (end === null || end > longestLabel) return null;
  const value = slicePassage(text, end + 1);
  return { label: slicePassage(text, 0, end), value: value.text === '' ? cellText(next) : value };
}
