import { emptyPassage, flat, joinPassages, type Passage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { FlowBlock } from '../structure/index.ts';
import { isCut, isText } from '../structure/index.ts';
import { isSuccessor, parseMarker } from '../values/index.ts';
import { type AskPatterns, isAsk, isBareLeadIn, opensLikeItem } from './asks.ts';
import { type ItemNode, nestItems, type PrintedItem } from './item-tree.ts';
import { leadInOf, runOnItems } from './run-on.ts';
import { sentencesOf } from './sentences.ts';

/** A list as printed: the sentence it hangs on and its items. `inferred` where the items had no marks and were told by their words. */
export interface PrintedList {
  readonly leadIn: Passage;
  readonly items: readonly ItemNode[];
  readonly inferred: boolean;
}

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
  let open: OpenList | undefined = heading.text === '' ? undefined : begin(heading);
  for (const [index, block] of blocks.entries()) {
    if (!isText(block)) continue;
    if (block.kind === 'item' && !isBullet(block.marker)) {
      const hasSiblings =
        open?.items.some((item) => item.marker !== null) === true || isFollowed(block.marker, blocks.slice(index + 1));
      // A stem that leads in to limbs of its own is still an item among items.
      if (!hasSiblings && isBareLeadIn(block.text, patterns)) open = begin(block.text);
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
    open = readParagraph(block.text, open, begin, lexicon, patterns);
  }
  return lists
    .filter((list) => list.items.length > 0)
    .map(({ leadIn, items, inferred }) => ({ leadIn, items: nestItems(items), inferred }));
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
  if (last === undefined || isBullet(last.marker)) list.items.push({ ...item, marker: null });
  else if (/[:–-]$/.test(last.text.text))
    list.items.push({ ...item, marker: item.marker ?? '•', level: last.level + 1 });
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
