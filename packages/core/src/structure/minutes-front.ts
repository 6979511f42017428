import { flat } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { findDates } from '../values/index.ts';
import type { FlowBlock } from './flow.ts';
import { isText } from './flow.ts';

/** How far below the head of minutes the label of who was there stands, in blocks. */
const frontBlocks = 10;

/** The words of a line up to where a label would end. */
export const openerOf = (words: string): string => words.split(/[:;–-]/, 1)[0] ?? words;

/**
 * Whether a part of a file opens as the minutes of a meeting do: what met, and when, above the label of who was there. An agenda's item
 * "Minutes of the last meeting" has no such label beneath it, and a list of members in a report no date above it.
 */
export function isMinutesFront(part: readonly FlowBlock[], lexicon: CompiledLexicon): boolean {
  const label = part.slice(0, frontBlocks).findIndex((block) => isAttendanceLabel(block, lexicon));
  const head = part
    .slice(0, Math.max(0, label))
    .filter(isText)
    .map((block) => flat(block.text));
  return head.some((line) => lexicon.begins('minutesTitles', line) || findDates(line, lexicon.words).length > 0);
}

function isAttendanceLabel(block: FlowBlock, lexicon: CompiledLexicon): boolean {
  const label = block.kind === 'field' ? flat(block.label) : isText(block) ? openerOf(flat(block.text)) : null;
  return label !== null && lexicon.section(label) === 'attendance';
}
