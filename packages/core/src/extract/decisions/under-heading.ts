import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import { type FlowBlock, type FlowText, isText, type Section } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { isBareLeadIn, opensLikeItem } from '../asks.ts';
import type { ExtractContext } from '../context.ts';
import { isDateLine } from '../header/meeting-lines.ts';
import type { PrintedItem } from '../item-tree.ts';
import { afterLabel, loneLimb, markerOf } from './limbs.ts';
import { isStem, onlyLeadsIn, type Reader, type Resolved } from './resolved.ts';

/** A section whose heading says that it is the decision: its limbs; or its paragraphs, where a lead-in announces several. */
export function underHeading(section: Section, isTitle: boolean, reader: Reader): readonly Resolved[] {
  const { context, patterns, label, gather, says, isFront, isBeside } = reader;
  const { lexicon } = context;
  const own = section.blocks.find(isText);
  const labelled = own === undefined ? null : label(own.text);
  const blocks = section.blocks.map(
    (block): FlowBlock => (isText(block) ? { ...block, text: label(block.text)?.rest ?? block.text } : block),
  );
  const texts = blocks
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
  const [first] = texts;
  if (first === undefined) return [];
  const announced = label(section.heading) !== null;
  // Behind the label itself, stems that each have limbs of their own are resolved, not led in.
  const stems = announced && texts.filter((block) => isStem(block.text)).length > 1;
  // "RESOLVED that the public be excluded on the grounds that:" decides something itself; its reasons hang on it.
  const decides = labelled !== null && isStem(first.text) && !onlyLeadsIn(labelled.rest, patterns);
  const leads =
    !stems &&
    !decides &&
    !isCounted(first, texts) &&
    (isBareLeadIn(first.text, patterns) || (isStemBy(first.text, context) && texts.length > 1));
  const leadIn = leads ? first.text : emptyPassage;
  const ofLabel = (limbs: readonly PrintedItem[]): readonly PrintedItem[] =>
    announced && !leads ? afterLabel(limbs, lexicon) : limbs;
  if (decides)
    return [
      { items: withLimbs(loneLimb(first.text, markerOf(first)), gather(texts, 0, null)), leadIn, basis: 'labelled' },
    ];
  const told =
    opensLikeItem(first.text, lexicon) || labelled !== null || leads ? [] : texts.filter((block) => says(block.text));
  if (told.length > 0 && !texts.some((block) => /^that\s/i.test(block.text.text)))
    return told.map((block): Resolved => ({ items: [loneLimb(block.text)], leadIn: emptyPassage, basis: 'labelled' }));
  const limbs = gather(texts, leads ? 0 : -1, section.marker);
  if (limbs.some((limb) => limb.marker !== null) || (announced && limbs.length > 0))
    return [{ items: ofLabel(limbs), leadIn, basis: 'labelledAndNumbered' }];
  const paragraphs = leads
    ? texts.slice(1)
    : texts.filter((block, index) => index === 0 || opensLikeItem(block.text, lexicon));
  const items = paragraphs.filter((block) => !/:$/.test(block.text.text)).map((block) => loneLimb(block.text));
  return items.length === 0 ? [] : [{ items: ofLabel(items), leadIn, basis: 'labelled' }];
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

/** A stem with its limbs beneath it. */
const withLimbs = (stem: PrintedItem, limbs: readonly PrintedItem[]): readonly PrintedItem[] => [
  { ...stem, level: -1 },
  ...limbs,
];
