import { flat, type Passage, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon, SectionKind } from '../../lexicon/index.ts';
import { isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { frontLength } from './front-length.ts';
import { tableLabels, tableLines } from './front-tables.ts';
import { labelWords } from './label-text.ts';
import { isDateLine } from './meeting-lines.ts';

/** How many blocks from the top, and how many unlabelled lines of them, can hold the body, the meeting and the date. */
const reach = 40;
const most = 14;

/** The unlabelled lines of a paper's front, down to its first section. */
export function readFrontLines(
  { report, lexicon }: ExtractContext,
  taken: ReadonlySet<number>,
  leads: ReadonlyMap<number, Passage>,
): readonly Passage[] {
  const lines: Passage[] = [];
  for (const [index, block] of report.flow.slice(0, reach).entries()) {
    if (
      block.kind === 'field' &&
      endsFront(lexicon.section(flat(block.label))) &&
      // What an application proposes stands in the head of the report on it.
      !lexicon.is('proposalLabels', labelWords(block.label)) &&
      lines.length > 0 &&
      !block.value.every((part) => isText(part) && isDateLine(flat(part.text)))
    )
      break;
    const lead = leads.get(index);
    if (lead !== undefined) lines.push(lead);
    if (block.kind === 'table' && index < frontLength / 2)
      lines.push(...tableLines(block, tableLabels(block, index, lexicon)).slice(0, most - lines.length));
    if (!isText(block) || taken.has(index)) continue;
    if (block.kind !== 'paragraph' && /^1(?:\.[01]?)?\.?$/.test(block.marker ?? '')) break;
    if (
      block.kind === 'heading' &&
      lexicon.section(flat(block.text)) !== undefined &&
      lines.some((line) => line.text.length > 12)
    ) {
      if (report.flow[index + 1]?.kind === 'paragraph' || report.flow[index + 1]?.kind === 'item') break;
    }
    if (block.text.text.length < 400 && lines.length < most) lines.push(...partsOf(block.text, lexicon));
  }
  return lines;
}

/** Who wrote a paper and how to reach them belongs to its front. */
const endsFront = (kind: SectionKind | undefined): boolean => kind !== undefined && kind !== 'contact';

/** Lines run together, each on its own; "REPORT TO CABINET – 4 MAY 2031 – FERRY FARES", a head set in one line, as its parts; any other line whole. */
function partsOf(text: Passage, lexicon: CompiledLexicon): readonly Passage[] {
  const set = splitPassage(text, /\n/g);
  if (set.length > 1 && set.every((line) => line.text.length < 100 && /^[\p{Lu}\d]/u.test(line.text))) return set;
  const parts = lexicon.begins('reportLeads', text.text) ? splitPassage(text, /\s[–—]\s/g) : [];
  return parts.length >= 3 && parts.some((part) => isDateLine(flat(part))) ? parts : [text];
}

/** Whether a line is a sentence or an instruction, and so names nothing: it closes with a stop or runs over 25 words. */
export function isSentence(printed: string): boolean {
  const line = printed.replace(/\s\(Item \d{1,4}[a-z]?\.?\)$/i, '');
  const closes =
    /[.!?]["”’)]?$/.test(line) &&
    !/(?:\b(?:[ap]\.?m|no|ltd|inc|etc|dept|cllr)\.|\.{3})$/i.test(line) &&
    line.split(' ').length > 4;
  return closes || line.split(' ').length > 25;
}
