import { emptyPassage, flat, joinPassages, type Passage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { FlowBlock } from '../structure/index.ts';
import { isCut, isText } from '../structure/index.ts';
import { isSuccessor, parseMarker } from '../values/index.ts';
import { type AskPatterns, isAsk, isBareLeadIn, opensLikeItem } from './asks.ts';
import type { Basis } from './confidence.ts';
import { inlineItems } from './inline-items.ts';
import { type ItemNode, nestItems, type PrintedItem } from './item-tree.ts';
import { leadInOf, runOnItems } from './run-on.ts';
import { sentencesOf } from './sentences.ts';

/** A list as printed: the sentence it hangs on and its items. `inferred` where the items had no marks and were told by their words. */
export interface PrintedList {
  readonly leadIn: Passage;
  readonly items: readonly ItemNode[];
  readonly inferred: boolean;
}

/** How firmly a list under a heading of its own is told. */
export const basisOf = (list: PrintedList): Basis =>
  list.items.every((item) => item.marker !== null) ? 'labelledAndNumbered' : 'labelled';

interface OpenList {
  leadIn: Passage;
  readonly items: PrintedItem[];
  inferred: boolean;
  loose: boolean;
  detail: boolean;
}

/**
 * Reads the blocks of a section that asks or resolves as lists: marked items under their lead-in, paragraphs that each open like an item
 * after a lead-in, and sentences of prose that ask. Prose that does neither is left out.
 */
export function readPrintedLists(
  blocks: readonly FlowBlock[],
  lexicon: CompiledLexicon,
  patterns: AskPatterns,
  heading: Passage = emptyPassage,
): readonly PrintedList[] {
  const lists: OpenList[] = [];
  const begin = (leadIn: Passage): OpenList => {
    const list: OpenList = { leadIn, items: [], inferred: false, loose: false, detail: false };
    lists.push(list);
    return list;
  };
  const lead = (leadIn: Passage): OpenList => {
    if (holdsFirstItem(leadIn, patterns)) begin(emptyPassage).items.push({ marker: null, text: leadIn, level: 0 });
    return begin(leadIn);
  };
  let open: OpenList | undefined = heading.text === '' ? undefined : lead(heading);
  const { expanded, leads } = expandInline(blocks, lexicon, patterns);
  const onlyLead = leadingNumberings(expanded, patterns);
  for (const [index, block] of expanded.entries()) {
    if (!isText(block) || lexicon.begins('effectOpeners', flat(block.text))) continue;
    if (block.kind === 'item' && !isBullet(block.marker)) {
      const hasSiblings =
        open?.items.some((item) => item.marker !== null) === true ||
        isFollowed(block.marker, expanded.slice(index + 1));
      // A stem that leads in to limbs of its own is still an item among items.
      const isLead = leads.has(block) || isBareLeadIn(block.text, patterns);
      if (isLead && (!hasSiblings || onlyLead.has(numberingOf(block.marker)))) open = begin(block.text);
      else {
        open ??= begin(emptyPassage);
        addMarked(open, { marker: block.marker, text: block.text, level: block.level });
      }
      continue;
    }
    if (block.kind === 'item') {
      open ??= begin(emptyPassage);
      addBullet(open, { marker: block.marker, text: block.text, level: block.level });
      continue;
    }
    open = leads.has(block) ? begin(block.text) : readParagraph(block.text, open, lead, lexicon, patterns);
  }
  return lists
    .filter((list) => list.items.length > 0)
    .map(({ leadIn, items, inferred }) => ({
      leadIn,
      items: nestItems(items).flatMap((item) => withoutProse(item, lexicon, patterns)),
      inferred,
    }));
}

interface Expanded {
  readonly expanded: readonly FlowBlock[];
  /** The blocks that only lead in to items printed in the same sentence. */
  readonly leads: ReadonlySet<FlowBlock>;
}

/** Blocks with what is counted inside a sentence that asks as items of their own. */
function expandInline(blocks: readonly FlowBlock[], lexicon: CompiledLexicon, patterns: AskPatterns): Expanded {
  const leads = new Set<FlowBlock>();
  const expanded = blocks.flatMap((block): readonly FlowBlock[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [block];
    const inline = inlineItems(block.text);
    if (inline === null) return [block];
    const isBare = inline.lead.text !== '' && flat(inline.lead).replace(patterns.leadInWords, ' ').trim() === '';
    const isStem = /(?:[:–-]|\bthat|(?<!subject )\bto)$/i.test(inline.lead.text);
    if (!isBare && !(isStem && (isAsk(inline.lead, patterns) || opensLikeItem(inline.lead, lexicon)))) return [block];
    const lead: FlowBlock = { ...block, text: inline.lead };
    if (isBare) leads.add(lead);
    const level = block.kind === 'item' ? block.level + 1 : 0;
    return [lead, ...inline.items.map((item): FlowBlock => ({ kind: 'item', ...item, level }))];
  });
  return { expanded, leads };
}

/** A numbered paragraph of prose above a list is no item: the items beneath it stand for it. */
function withoutProse(item: ItemNode, lexicon: CompiledLexicon, patterns: AskPatterns): readonly ItemNode[] {
  const isProse =
    item.children.length > 0 &&
    /\.$/.test(item.text.text) &&
    !opensLikeItem(item.text, lexicon) &&
    !isAsk(item.text, patterns);
  return isProse ? item.children : [item];
}

/** The sort of numbering a marker belongs to: its family, its depth and what closes it in. */
function numberingOf(marker: string | null): string {
  const parsed = parseMarker(marker ?? '');
  return parsed === null ? '' : `${parsed.family}${parsed.depth}${parsed.raw.replace(/[^()]/g, '')}`;
}

/** The numberings under which nothing but lead-ins stands: "2.1 That the Authority:" and "2.2 The Mayor is asked to:" are no items themselves. */
function leadingNumberings(blocks: readonly FlowBlock[], patterns: AskPatterns): ReadonlySet<string> {
  const items = blocks.filter((block) => block.kind === 'item' && !isBullet(block.marker));
  const numbered = items.flatMap((block) =>
    block.kind === 'item'
      ? [{ key: numberingOf(block.marker), isLead: isBareLeadIn(block.text, patterns) && isAsk(block.text, patterns) }]
      : [],
  );
  const mixed = new Set(numbered.filter(({ isLead }) => !isLead).map(({ key }) => key));
  return new Set(numbered.map(({ key }) => key).filter((key) => !mixed.has(key)));
}

/** Whether the numbering of an item goes on further down. */
function isFollowed(marker: string | null, rest: readonly FlowBlock[]): boolean {
  const own = parseMarker(marker ?? '');
  return (
    own !== null &&
    rest.some((block) => {
      const next = block.kind === 'item' ? parseMarker(block.marker ?? '') : null;
      return next !== null && isSuccessor(own, next);
    })
  );
}

/** An item with a printed marker; after a line that announces detail it belongs to the item above, until that one's numbering goes on. */
function addMarked(list: OpenList, item: PrintedItem): void {
  const own = list.items.findLast((other) => other.beneath !== true);
  const [a, b] = [parseMarker(own?.marker ?? ''), parseMarker(item.marker ?? '')];
  if (a !== null && b !== null && isSuccessor(a, b)) list.detail = false;
  list.items.push(list.detail && own !== undefined ? { ...item, beneath: true } : item);
}

const isBullet = (marker: string | null): boolean => marker === null || !/[\p{L}\p{N}]/u.test(marker);

/** Bullets beneath a numbered item are its detail; bullets straight after a lead-in are the items. */
function addBullet(list: OpenList, item: PrintedItem): void {
  const last = list.items.at(-1);
  const above = list.items.findLast((other) => !isBullet(other.marker));
  if (last === undefined || above === undefined) list.items.push({ ...item, marker: null });
  else if (last !== above || /[:–-]$/.test(above.text.text))
    list.items.push({ ...item, marker: item.marker ?? '•', level: Math.max(above.level + 1, item.level) });
}

function readParagraph(
  text: Passage,
  open: OpenList | undefined,
  begin: (leadIn: Passage) => OpenList,
  lexicon: CompiledLexicon,
  patterns: AskPatterns,
): OpenList | undefined {
  const last = open?.items.at(-1);
  if (open !== undefined && last !== undefined && isCut(last.text.text, text.text)) {
    open.items[open.items.length - 1] = { ...last, text: joinPassages([last.text, text]) };
    return open;
  }
  const announcesDetail =
    last !== undefined && /:$/.test(text.text) && !patterns.asks.test(flat(text)) && !patterns.opener.test(flat(text));
  if (isBareLeadIn(text, patterns) && !announcesDetail) return begin(text);
  if (holdsFirstItem(text, patterns)) return begin(text);
  if (last !== undefined && /:$/.test(text.text) && flat(text).length < 120 && !isAsk(text, patterns)) {
    if (open !== undefined) open.detail = true;
    return open;
  }
  if (/[:-]$/.test(text.text) && flat(text).length < 300 && (isAsk(text, patterns) || !opensLikeItem(text, lexicon)))
    return begin(text);
  const run =
    open !== undefined && open.items.length === 0 && open.leadIn.text !== '' ? runOnItems(text, lexicon) : null;
  if (run !== null) return readProse(text, open, begin, lexicon, patterns);
  if (open !== undefined && open.items.length === 0 && open.leadIn.text !== '' && opensLikeItem(text, lexicon)) {
    open.loose = true;
    open.items.push({ marker: null, text, level: 0 });
    return open;
  }
  if (open?.loose === true && opensLikeItem(text, lexicon)) {
    open.items.push({ marker: null, text, level: 0 });
    return open;
  }
  return readProse(text, open, begin, lexicon, patterns);
}

/** Whether a lead-in asks for a first thing itself: "That Cabinet note the update and:". */
const holdsFirstItem = (text: Passage, patterns: AskPatterns): boolean =>
  /\S,? and(?: that)?\s?:-?$/i.test(text.text) && isAsk(text, patterns);

/** Sentences that ask, each an item of its own; a lead-in inside the paragraph is followed by items that have lost their marks. */
function readProse(
  text: Passage,
  open: OpenList | undefined,
  begin: (leadIn: Passage) => OpenList,
  lexicon: CompiledLexicon,
  patterns: AskPatterns,
): OpenList | undefined {
  let list = open;
  const fresh = open === undefined;
  for (const sentence of sentencesOf(text)) {
    const leadIn = leadInOf(sentence, patterns);
    const run =
      leadIn !== null
        ? runOnItems(leadIn.rest, lexicon)
        : list !== undefined && list.items.length === 0
          ? runOnItems(sentence, lexicon)
          : null;
    if (run !== null) {
      list = leadIn === null && list !== undefined ? list : begin(leadIn?.leadIn ?? emptyPassage);
      list.inferred = true;
      for (const item of run) list.items.push({ marker: null, text: item, level: 0 });
    } else if (
      isAsk(sentence, patterns) ||
      /^That\s/.test(sentence.text) ||
      (fresh && sentence.runs[0]?.at === 0 && list === undefined && opensLikeItem(sentence, lexicon))
    ) {
      list = begin(emptyPassage);
      list.items.push({ marker: null, text: sentence, level: 0 });
    }
  }
  return list;
}
