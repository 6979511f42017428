import { emptyPassage, flat, joinPassages, type Passage, slicePassage, strongPrefix } from '../../document/index.ts';
import type { ValueWords } from '../../lexicon/index.ts';
import type { Action, PartialDate } from '../../model/index.ts';
import { type FlowBlock, type FlowText, isText } from '../../structure/index.ts';
import { findDates, parseRag, parseStatus } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { sentencesOf } from '../sentences.ts';

/** A single line under a heading is more often its status than that of an action. */
const fewest = 2;
const mostTitleWords = 30;

/**
 * Actions set out one beneath the other under a heading that announces them, each below a line that says its state and nothing else
 * ("Partially Complete"): a title, and what was done so far; or where no title is printed, the paragraph itself.
 */
export function statusActions(context: ExtractContext, ids: CreateId): readonly Action[] {
  const { flow } = context.report;
  const blocks = flow.filter((block) => block.kind !== 'pageBreak' && block.kind !== 'rule');
  const from = blocks.findIndex(
    (block) => block.kind === 'heading' && context.lexicon.holds('actionHeadings', block.text.text),
  );
  if (from < 0) return [];
  const starts = startsIn(blocks, from + 1, context.lexicon.words);
  return starts.length < fewest ? [] : starts.map((start) => toAction(blocks, start, context, ids));
}

/** Where an entry's state stands, and the heading or label that the entry stands under. */
interface Start {
  readonly at: number;
  readonly group: string | undefined;
}

function startsIn(blocks: readonly FlowBlock[], from: number, words: ValueWords): readonly Start[] {
  const starts: Start[] = [];
  let group: string | undefined;
  for (let at = from; at < blocks.length; at++) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (isStatusLine(block, words)) {
      if (isText(next) && !isStatusLine(next, words)) starts.push({ at, group });
    } else if (block?.kind === 'field')
      group = [block.label, ...block.value.filter(isText).map(({ text }) => text)].map(flat).join(': ');
    else if (block?.kind === 'heading' && !isStatusLine(blocks[at - 1], words)) group = flat(block.text);
  }
  return starts;
}

/** A state on a line of its own; a colour alone rates a measure. */
function isStatusLine(block: FlowBlock | undefined, words: ValueWords): boolean {
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return false;
  const line = flat(block.text);
  return line.length <= 40 && parseRag(line, words) === null && parseStatus(line, words) !== null;
}

interface Entry {
  readonly title: Passage;
  readonly update: readonly Passage[];
}

function toAction(blocks: readonly FlowBlock[], { at, group }: Start, context: ExtractContext, ids: CreateId): Action {
  const [status, first] = [blocks[at], blocks[at + 1]];
  const raw = isText(status) ? flat(status.text) : '';
  const rag = parseStatus(raw, context.lexicon.words);
  const { title, update } = isText(first) ? entryOf(first, textsAfter(blocks, at + 2, context.lexicon.words)) : noEntry;
  return {
    id: ids(null),
    text: flat(title).replace(/[.;]$/, ''),
    evidence: context.quote(title),
    confidence: confidenceOf.phrased,
    ref: null,
    level: 'action',
    ...(group !== undefined && { group }),
    outcomes: [],
    measures: [],
    owners: [],
    due: dueIn([title, ...update], context),
    status: { raw, ...(rag !== null && { rag }) },
    progress: update.map(flat),
  };
}

const noEntry: Entry = { title: emptyPassage, update: [] };

/** The paragraphs and items of an entry: up to the next state or heading. */
function textsAfter(blocks: readonly FlowBlock[], from: number, words: ValueWords): readonly Passage[] {
  const texts: Passage[] = [];
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (!isText(block) || block.kind === 'heading' || isStatusLine(block, words)) break;
    texts.push(block.text);
  }
  return texts;
}

/** A heading, a sentence that opens in bold, or a short line before a paragraph is a title; else the paragraph says what is to be done. */
function entryOf({ kind, text }: FlowText, more: readonly Passage[]): Entry {
  if (kind === 'heading') return { title: text, update: more };
  const bold = strongPrefix(text);
  if (bold > 0) {
    const end = sentenceEnd(text, bold);
    const rest = slicePassage(text, end);
    return { title: slicePassage(text, 0, end), update: rest.text === '' ? more : [rest, ...more] };
  }
  const isTitle = more.length > 0 && text.text.split(/\s/).length <= mostTitleWords && sentencesOf(text).length === 1;
  return isTitle ? { title: text, update: more } : { title: joinPassages([text, ...more]), update: [] };
}

function sentenceEnd(text: Passage, from: number): number {
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    end = text.text.indexOf(sentence.text, end) + sentence.text.length;
    if (end >= from) return end;
  }
  return text.text.length;
}

/** The last date of the sentence that speaks of when the action is due. */
function dueIn(texts: readonly Passage[], { lexicon }: ExtractContext): PartialDate | null {
  for (const text of texts)
    for (const sentence of sentencesOf(text)) {
      if (!lexicon.holds('dueWords', sentence.text)) continue;
      const due = findDates(flat(sentence), lexicon.words).at(-1)?.value;
      if (due !== undefined) return due;
    }
  return null;
}
