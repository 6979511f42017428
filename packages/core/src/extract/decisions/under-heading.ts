import { emptyPassage, flat, type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, type FlowText, isText, type Section } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { isDateLine } from '../header/meeting-lines.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { isBareLeadIn, opensLikeItem } from '../recommendations/asks.ts';
import { sentencesOf } from '../sentences.ts';
import { amongLimbs } from './among-limbs.ts';
import { countedFrom } from './counted-from.ts';
import { asideBehindLabel, type Labelled } from './label.ts';
import { afterLabel, loneLimb, markerOf } from './limbs.ts';
import { withoutMaker, withoutMakerLine } from './maker-line.ts';
import { isStem, onlyLeadsIn, type Reader, type Resolved, withoutVote } from './resolved.ts';
import { counted, withTypedMarkers } from './typed-markers.ts';

/** A section whose heading says that it is the decision: its limbs; or its paragraphs, where a lead-in announces several. */
export function underHeading(section: Section, isTitle: boolean, reader: Reader): readonly Resolved[] {
  const { context, patterns, label, gather, says, isFront, isBeside } = reader;
  const { lexicon } = context;
  const among = amongLimbs(section.blocks, (text) => label(text) === null && opensLikeItem(text, lexicon));
  const labelOf = (block: FlowText): Labelled | null => (among.has(block) ? null : label(block.text));
  // What stands above a resolution that has its own label leads up to it.
  const leadsUpTo = (block: FlowBlock): boolean => {
    const found = isText(block) ? labelOf(block) : null;
    return found !== null && isText(block) && (found.rest.text !== '' || isStem(block.text));
  };
  const from = Math.max(0, section.blocks.findIndex(leadsUpTo));
  const printed = section.blocks.slice(from);
  const own = printed.find(isText);
  const labelled = own === undefined ? null : labelOf(own);
  const wordsOf = (block: FlowText): Passage => {
    const rest = labelOf(block)?.rest;
    return rest ?? (block === own && block.kind === 'paragraph' ? behindLabel(block.text, context) : block.text);
  };
  const blocks = printed.map(
    (block): FlowBlock => (isText(block) ? { ...block, text: withoutVote(wordsOf(block)) } : block),
  );
  const kept = withTypedMarkers(blocks)
    .flatMap(counted)
    .filter(isText)
    .filter(
      (block) =>
        block.text.text !== '' &&
        !lexicon.begins('decisionMeta', flat(block.text)) &&
        !lexicon.begins('nothingDecided', flat(block.text)) &&
        !isBeside(block) &&
        !isDateLine(flat(block.text)) &&
        !(isTitle && isFront(block)),
    );
  const texts = isTitle ? withoutTitle(kept) : withoutMakerLine(kept, lexicon);
  const [first] = texts;
  if (first === undefined) return [];
  if (isTitle) {
    const deferred = texts
      .flatMap((block) => sentencesOf(block.text))
      .filter((said) => lexicon.begins('deferrals', flat(said)));
    if (deferred.length > 0)
      return deferred.map((said): Resolved => ({ items: [loneLimb(said)], leadIn: emptyPassage, basis: 'phrased' }));
    // A page that is named after its decisions may hold none.
    const decidesAny = texts.some(
      ({ text }) => opensLikeItem(text, lexicon) || says(text) || isBareLeadIn(text, patterns) || isStem(text),
    );
    if (!decidesAny) return [];
  }
  const announced = label(section.heading) !== null;
  // Behind the label itself, stems that each have limbs of their own are resolved, not led in.
  const stems = announced && texts.filter((block) => isStem(block.text)).length > 1;
  // "RESOLVED that the public be excluded on the grounds that:" decides something itself; its reasons hang on it.
  const isOne = labelled !== null || (announced && !stems && !isCounted(first, texts));
  const hangsOn = isStem(first.text) && lexicon.holds('hangers', flat(first.text));
  const decides = hangsOn || (isOne && isStem(first.text) && !onlyLeadsIn(first.text, reader));
  const leads =
    !stems &&
    !decides &&
    !isCounted(first, texts) &&
    (isBareLeadIn(first.text, patterns) ||
      (isStemBy(first.text, context) && texts.length > 1) ||
      (texts[1]?.kind === 'item' &&
        breaksOff(lexicon).test(first.text.text) &&
        isBareLeadIn(first.text, patterns, 'unclosed')));
  const leadIn = leads ? first.text : emptyPassage;
  const ofLabel = (limbs: readonly PrintedItem[]): readonly PrintedItem[] =>
    announced && !leads ? afterLabel(limbs, lexicon) : limbs;
  if (decides) {
    const items = withLimbs(loneLimb(first.text, markerOf(first)), gather(texts, 0, null));
    return [{ items: ofLabel(items), leadIn, basis: 'labelled' }];
  }
  // Behind the label itself a counted list is what was resolved, whatever one of its limbs tells.
  const isResolved = labelled !== null || leads || (announced && isCounted(first, texts));
  const told = opensLikeItem(first.text, lexicon) || isResolved ? [] : texts.filter((block) => says(block.text));
  if (told.length > 0 && !texts.some((block) => lexicon.begins('thatWords', flat(block.text))))
    return told.map((block): Resolved => {
      const announces = isStem(block.text);
      const within = countedFrom(block.text, gather(texts, texts.indexOf(block), markerOf(block)));
      if (within !== null) return { ...within, basis: 'labelled' };
      const items = announces ? gather(texts, texts.indexOf(block), null) : [loneLimb(block.text)];
      return { items, leadIn: announces ? block.text : emptyPassage, basis: 'labelled' };
    });
  const above = context.report.sections[section.parent]?.marker ?? null;
  const gathered = gather(texts, leads ? 0 : -1, section.marker ?? (section.source === 'line' ? above : null));
  const limbs = announced && !leads ? withoutMaker(gathered, reader) : gathered;
  if (limbs.some((limb) => limb.marker !== null) || (announced && limbs.length > 0))
    return [{ items: ofLabel(limbs), leadIn, basis: 'labelledAndNumbered' }];
  const paragraphs = leads
    ? texts.slice(1)
    : texts.filter((block, index) => index === 0 || opensLikeItem(block.text, lexicon));
  const items = paragraphs.filter((block) => !/:$/.test(block.text.text)).map((block) => loneLimb(block.text));
  return items.length === 0 ? [] : [{ items: ofLabel(items), leadIn, basis: 'labelled' }];
}

/** "The Commissioner has" above what was agreed and noted. */
const breaksOff = perLexicon(({ oneOf }) => new RegExp(`\\s${oneOf('beforeResolves')}$`, 'iu'));

/** A text without what stood between its label and it: a dash ("Resolved:- That"), or the vote in brackets. */
function behindLabel(text: Passage, { lexicon }: ExtractContext): Passage {
  const between = /^[-–—]\s/.exec(text.text) ?? asideBehindLabel(lexicon).exec(text.text);
  return between === null ? text : slicePassage(text, between[0].length);
}

/** Whether the first of some texts is marked, and a later one counts on from it: it is itself resolved, whatever hangs on it. */
function isCounted(first: FlowText, texts: readonly FlowText[]): boolean {
  const marker = parseMarker(markerOf(first) ?? '');
  return (
    marker !== null &&
    texts.some((text) => {
      const next = parseMarker(markerOf(text) ?? '');
      return next !== null && isSuccessor(marker, next);
    })
  );
}

/** "made the following decision;": a lead-in that should close with a colon. */
const isStemBy = (text: Passage, { lexicon }: ExtractContext): boolean =>
  isStem(text) || (/;$/.test(text.text) && lexicon.holds('followings', flat(text)));

const longestTitle = 120;

/** The lines of a page from behind the title and the meeting beneath its name: short, unmarked, and no sentences. */
function withoutTitle(texts: readonly FlowText[]): readonly FlowText[] {
  const from = texts.findIndex(
    ({ kind, text }) => kind === 'item' || /[.:;]$/.test(text.text) || text.text.length > longestTitle,
  );
  return from < 0 ? texts : texts.slice(from);
}

/** A stem with its limbs beneath it. */
const withLimbs = (stem: PrintedItem, limbs: readonly PrintedItem[]): readonly PrintedItem[] => [
  { ...stem, level: -1 },
  ...limbs,
];
