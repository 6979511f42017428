import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { PartialDate } from '../../model/index.ts';
import { type FlowBlock, isCut, isText, type Section } from '../../structure/index.ts';
import { dueNamed, withoutPeriod } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';

/** A list of measures, and by when its lead-in says they are to be reached. */
export interface KpiList {
  readonly items: readonly Passage[];
  readonly due: PartialDate | null;
  /** What sets the list apart: a sentence that announces measures, each item of which is one; or a heading, under which only figures are levels. */
  readonly announcedBy: 'leadIn' | 'heading';
}

/** How lead-ins and lists in running text are read in the words of a lexicon. */
const formsIn = perLexicon(({ oneOf }) => ({
  colon: new RegExp(`(?<!\\p{L})${oneOf('kpiListEnds')}\\s?:|:$`, 'giu'),
  semicolon: new RegExp(`;\\s?(?:${oneOf('listJoins')}\\s)?`, 'gu'),
  openEnd: new RegExp(`(?<!\\p{L})${oneOf('figureLeads')}$`, 'iu'),
}));

/**
 * The lists of performance indicators that follow a lead-in ("the key performance indicators to be monitored are:") or stand under a heading that names
 * targets ("Measures of success"), each as its items. Where the lead-in and its items stand in one paragraph, they are parted at semicolons,
 * or at the figures that open them.
 */
export function kpiLists(context: ExtractContext): readonly KpiList[] {
  // Where a page does not tell how deep headings are, those right behind one with nothing of its own stand under it, as long as they head lists.
  let isHeadedAbove = false;
  return context.report.sections.flatMap((section) => {
    const isNamed = isOfTargets(section, context);
    isHeadedAbove = (isNamed && section.blocks.length === 0) || (isHeadedAbove && section.blocks.every(isItem));
    const announced = section.blocks.flatMap((block, index) => listAt(section.blocks, block, index, context));
    return announced.length > 0 || !(isNamed || isHeadedAbove) ? announced : listsUnder(section.blocks, context);
  });
}

const isItem = ({ kind }: FlowBlock): boolean => kind === 'item' || kind === 'pageBreak' || kind === 'rule';

function listAt(
  blocks: readonly FlowBlock[],
  block: FlowBlock,
  index: number,
  { lexicon }: ExtractContext,
): readonly KpiList[] {
  const text = block.kind === 'field' ? null : isText(block) ? block.text : null;
  if (text === null) return [];
  const leadIn = leadInEnd(text.text, lexicon);
  if (leadIn === null) return [];
  const rest = slicePassage(text, leadIn);
  const items = rest.text === '' ? itemsAfter(blocks, index) : runTogether(rest, lexicon);
  const due = dueNamed(text.text.slice(0, leadIn), lexicon.words);
  return items.length === 0 ? [] : [{ items, due, announcedBy: 'leadIn' }];
}

/** Whether the heading of a section names targets, or that of one it stands in. */
function isOfTargets({ heading, parent }: Section, context: ExtractContext): boolean {
  const { lexicon, report } = context;
  const above = report.sections[parent];
  return (
    lexicon.is('kpiHeadings', withoutPeriod(flat(heading), lexicon.words)) ||
    (above !== undefined && isOfTargets(above, context))
  );
}

/** The runs of items in a section, with what the paragraph before each says of when; one that reports how things stand is none. */
function listsUnder(blocks: readonly FlowBlock[], { lexicon }: ExtractContext): readonly KpiList[] {
  return blocks.flatMap((block, index): readonly KpiList[] => {
    const before = blocks[index - 1];
    if (block.kind !== 'item' || before?.kind === 'item') return [];
    const items = itemsAfter(blocks, index - 1);
    if (items.some((item) => lexicon.holds('kpiReports', item.text))) return [];
    const due = before?.kind === 'paragraph' ? dueNamed(flat(before.text), lexicon.words) : null;
    return [{ items, due, announcedBy: 'heading' }];
  });
}

/** Where a sentence that announces indicators ends in a colon; null where it announces none. */
function leadInEnd(text: string, lexicon: CompiledLexicon): number | null {
  if (!text.includes(':')) return null;
  for (const colon of text.matchAll(formsIn(lexicon).colon)) {
    const end = colon.index + colon[0].length;
    const sentence = text.slice(
      Math.max(0, text.lastIndexOf('. ', colon.index), text.lastIndexOf(': ', colon.index)),
      end,
    );
    if (sentence.length <= longestLeadIn && announces(sentence, lexicon)) return end;
  }
  return null;
}

const longestLeadIn = 300;

const announces = (sentence: string, lexicon: CompiledLexicon): boolean =>
  lexicon.holds('kpiLeadIns', sentence) && !lexicon.holds('kpiReports', sentence);

function itemsAfter(blocks: readonly FlowBlock[], index: number): readonly Passage[] {
  const items: Passage[] = [];
  for (const block of blocks.slice(index + 1)) {
    if (block.kind === 'pageBreak' || block.kind === 'rule') continue;
    const last = items.at(-1);
    if (block.kind === 'item') items.push(block.text);
    else if (block.kind === 'paragraph' && last !== undefined && isCut(last.text, block.text.text))
      items[items.length - 1] = joinPassages([last, block.text]);
    else break;
  }
  return items;
}

/** Items in running text: parted at semicolons where there are any, else before each percentage; they end with their sentence. */
function runTogether(text: Passage, lexicon: CompiledLexicon): readonly Passage[] {
  const { semicolon, openEnd } = formsIn(lexicon);
  const end = /\.(?=\s\p{Lu})/u.exec(text.text);
  const list = slicePassage(text, 0, end === null ? text.text.length : end.index);
  const separator = list.text.includes(';') ? semicolon : /\s(?=\d{1,3}(?:\.\d{1,2})?% )/g;
  const starts = [0];
  for (const match of list.text.matchAll(separator)) starts.push(match.index + match[0].length);
  const parts = starts.map((start, index) => slicePassage(list, start, starts[index + 1] ?? list.text.length));
  return parts
    .filter((part) => flat(part) !== '')
    .reduce<Passage[]>((items, part) => {
      const last = items.at(-1);
      // "100% ... with a plan with 80% reviewed": a figure after a joining word opens no item of its own.
      if (last !== undefined && openEnd.test(last.text)) items[items.length - 1] = joinPassages([last, part]);
      else items.push(part);
      return items;
    }, []);
}
