import { cellText } from './cells.ts';
import { type FlowBlock, type FlowCell, isText } from './flow.ts';

/** A row of a number and its text as an item, with what else its text holds behind it. */
export function numberedRow(row: readonly FlowCell[]): readonly FlowBlock[] {
  const [first, second] = row;
  if (first === undefined) return [];
  if (second === undefined) return first.blocks;
  const [lead, ...rest] = second.blocks;
  if (lead === undefined || !isText(lead)) return second.blocks;
  return [{ kind: 'item', text: lead.text, marker: cellText(first).text, level: 0 }, ...rest];
}
