import { emptyPassage, flat, joinPassages, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { isCut } from '../../structure/index.ts';
import { type AskPatterns, decidesItself, isAsk, isBareLeadIn, opensLikeItem } from '../recommendations/asks.ts';
import { sentencesOf } from '../sentences.ts';
import type { OpenList } from './open-list.ts';
import { leadInOf, runOnItems } from './run-on.ts';

/** What the paragraphs of a list are read with. */
export interface ListReader {
  /** Opens another list behind its lead-in. */
  readonly begin: (leadIn: Passage) => OpenList;
  readonly lexicon: CompiledLexicon;
  readonly patterns: AskPatterns;
}

/** Reads a paragraph of a list: the rest of an item that is cut, a lead-in, an item without a mark, or prose. */
export function readParagraph(text: Passage, open: OpenList | undefined, reader: ListReader): OpenList | undefined {
  const { begin, lexicon, patterns } = reader;
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
  if (run !== null) return readProse(text, open, reader);
  if (open !== undefined && open.items.length === 0 && open.leadIn.text !== '' && opensLikeItem(text, lexicon)) {
    open.loose = true;
    open.items.push({ marker: null, text, level: 0 });
    return open;
  }
  if (open?.loose === true && opensLikeItem(text, lexicon)) {
    open.items.push({ marker: null, text, level: 0 });
    return open;
  }
  return readProse(text, open, reader);
}

/** Whether a lead-in asks for a first thing itself: "That Cabinet note the update and:". */
export const holdsFirstItem = (text: Passage, patterns: AskPatterns): boolean =>
  patterns.goesOn.test(text.text) && isAsk(text, patterns);

/** Sentences that ask, each an item of its own; a lead-in inside the paragraph is followed by items that have lost their marks. */
function readProse(
  text: Passage,
  open: OpenList | undefined,
  { begin, lexicon, patterns }: ListReader,
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
      (lexicon.begins('thatWords', sentence.text) && /^\p{Lu}/u.test(sentence.text)) ||
      (fresh &&
        list === undefined &&
        (decidesItself(sentence, patterns, lexicon) ||
          (sentence.runs[0]?.at === 0 && opensLikeItem(sentence, lexicon))))
    ) {
      list = begin(emptyPassage);
      list.items.push({ marker: null, text: sentence, level: 0 });
    }
  }
  return list;
}
