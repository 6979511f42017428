import { flat, type Passage } from '../../document/index.ts';
import { isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { isDateLine } from './meeting-lines.ts';

/** How many blocks from the top, and how many unlabelled lines of them, can hold the body, the meeting and the date. */
const reach = 40;
const most = 14;

/** The unlabelled lines of a paper's front, down to its first section. */
export function readFrontLines({ report, lexicon }: ExtractContext, taken: ReadonlySet<number>): readonly Passage[] {
  const lines: Passage[] = [];
  for (const [index, block] of report.flow.slice(0, reach).entries()) {
    if (
      block.kind === 'field' &&
      lexicon.section(flat(block.label)) !== undefined &&
      lines.length > 0 &&
      !block.value.every((part) => isText(part) && isDateLine(flat(part.text)))
    )
      break;
    if (!isText(block) || taken.has(index)) continue;
    if (block.kind !== 'paragraph' && /^1(?:\.[01]?)?\.?$/.test(block.marker ?? '')) break;
    if (
      block.kind === 'heading' &&
      lexicon.section(flat(block.text)) !== undefined &&
      lines.some((line) => line.text.length > 12)
    ) {
      if (report.flow[index + 1]?.kind === 'paragraph' || report.flow[index + 1]?.kind === 'item') break;
    }
    if (block.text.text.length < 400 && lines.length < most) lines.push(block.text);
  }
  return lines;
}

/** Whether a line is a sentence or an instruction, and so names nothing: it closes with a stop or runs over 25 words. */
export function isSentence(line: string): boolean {
  const closes =
    /[.!?]["”’)]?$/.test(line) &&
    !/(?:\b(?:[ap]\.?m|no|ltd|inc|etc|dept|cllr)\.|\.{3})$/i.test(line) &&
    line.split(' ').length > 4;
  return closes || line.split(' ').length > 25;
}
