import { emptyPassage, flat } from '../../document/index.ts';
import { type FlowText, isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { opensLikeItem } from '../recommendations/asks.ts';
import { createBidden } from './bidden.ts';
import type { Resolved } from './resolved.ts';

/** Lists of these kinds are never resolutions, however their items open. */
const otherLists: ReadonlySet<Section['kind']> = new Set([
  'recommendations',
  'alternatives',
  'reasons',
  'options',
  'consultation',
  'interests',
  'conflicts',
]);

/**
 * Pages lose the word RESOLVED: a last list of a section whose items all open as resolutions do ("To note", "That") or bid as they do ("be
 * adopted") is taken for one, and so are last paragraphs that do both; and any list behind a sentence that breaks off where the word stood
 * ("Cabinet noted the report and", "seconded by Councillor B and").
 */
export function lostResolution(section: Section, { lexicon }: ExtractContext): readonly Resolved[] {
  if (otherLists.has(section.kind)) return [];
  const texts = withoutNotes(section.blocks.filter(isText));
  const from = texts.findLastIndex((block) => block.kind !== 'item') + 1;
  const list = texts.slice(from).filter((block) => block.kind === 'item');
  const lead = texts[from - 1];
  if (lead !== undefined && list.length > 0 && breaksOff(flat(lead.text), lexicon))
    return [{ items: list.map(limbOf), leadIn: lead.text, basis: 'inferred' }];
  const isBidden = createBidden(lexicon);
  const cut = texts.findLastIndex((block) => breaksOff(flat(block.text), lexicon));
  const behind = cut < 0 ? [] : texts.slice(cut + 1, cut + 2).filter((block) => isBidden(block.text));
  if (behind.length > 0) return [{ items: behind.map(limbOf), leadIn: emptyPassage, basis: 'inferred' }];
  const opens = (block: FlowText): boolean =>
    lexicon.begins('ties', flat(block.text)) && opensLikeItem(block.text, lexicon);
  const resolves = (block: FlowText): boolean => opens(block) || isBidden(block.text);
  const items =
    list.length > 0
      ? list.slice(list.findLastIndex((block) => !resolves(block)) + 1)
      : lastBidding(texts, (block) => lexicon.begins('thatWords', flat(block.text)) && isBidden(block.text));
  return items.length === 0 ? [] : [{ items: items.map(limbOf), leadIn: emptyPassage, basis: 'inferred' }];
}

/** The lines of a section without what is noted beneath its last list: "*Recommended to Council". */
function withoutNotes(texts: readonly FlowText[]): readonly FlowText[] {
  const last = texts.findLastIndex((block) => block.kind === 'item');
  const isNoted = last >= 0 && texts.slice(last + 1).every(({ text }) => text.text.split(/\s+/).length <= mostNoted);
  return isNoted ? texts.slice(0, last + 1) : texts;
}

/** How many words such a note has at most. */
const mostNoted = 5;

/** The last paragraphs of a section that open with "That" and bid. */
function lastBidding(texts: readonly FlowText[], bids: (block: FlowText) => boolean): readonly FlowText[] {
  return texts.slice(texts.findLastIndex((block) => !bids(block)) + 1);
}

const limbOf = (block: FlowText): PrintedItem => ({
  marker: block.kind === 'paragraph' ? null : block.marker,
  text: block.text,
  level: 0,
});

/** Whether a sentence that tells of a decision stops at the "and" behind which the word stood. */
const breaksOff = (words: string, lexicon: ExtractContext['lexicon']): boolean =>
  /\sand$/.test(words) &&
  (lexicon.holds('seconded', words) || (lexicon.holds('decisionMakers', words) && lexicon.holds('outcomes', words)));
