import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import { type FlowBlock, type FlowText, isText, type Section } from '../../structure/index.ts';
import { type AskPatterns, isBareLeadIn, opensLikeItem } from '../asks.ts';
import type { Basis } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { isDateLine } from '../header/meeting-lines.ts';
import { inlineItems } from '../inline-items.ts';
import type { PrintedItem } from '../item-tree.ts';
import { sentencesOf } from '../sentences.ts';
import { createBidden } from './bidden.ts';
import type { DecidedRow } from './decision-tables.ts';
import { createFrontLines } from './front-lines.ts';
import { createLabels, type ReadLabel } from './label.ts';
import { afterLabel, type Gather, limbsAfter, loneLimb, markerOf } from './limbs.ts';

/** What was resolved at one place: its limbs, the words they hang on, and what tells it. */
export interface Resolved {
  readonly items: readonly PrintedItem[];
  readonly leadIn: Passage;
  readonly basis: Basis;
  /** What the row of a table says beside it; a row is a decision of its own. */
  readonly row?: DecidedRow;
}

/** How many labelled resolutions make minutes that label all of theirs. */
const fewestLabels = 3;

interface Reader {
  readonly context: ExtractContext;
  readonly patterns: AskPatterns;
  readonly label: ReadLabel;
  readonly gather: Gather;
  /** Whether a text says within a sentence that something was resolved. */
  readonly says: (text: Passage) => boolean;
  readonly isFront: (block: FlowText) => boolean;
}

/**
 * A function that reads what a section resolves: after the label RESOLVED or under a Decision heading; and, in minutes that do not label
 * their resolutions, in sentences that say it ("the Committee agreed to").
 */
export function createReader(
  context: ExtractContext,
  patterns: AskPatterns,
): (section: Section) => readonly Resolved[] {
  const { lexicon, report } = context;
  const label = createLabels(lexicon);
  const isLabel = (text: Passage): boolean => label(text) !== null;
  const labelled = report.flow.filter(
    (block) => (isText(block) && isLabel(block.text)) || (block.kind === 'field' && isLabel(block.label)),
  ).length;
  const verbs = `(?:${lexicon.oneOf('resolves')}${labelled >= fewestLabels ? '' : `|${lexicon.oneOf('agrees')}`})`;
  const inside = new RegExp(
    `(?<![\\p{L}])(?:${lexicon.oneOf('decisionMakers')}|all)\\s(?:present\\s|unanimously\\s|also\\s)?${verbs}(?![\\p{L}])|(?<![\\p{L}])${lexicon.oneOf('impersonal')} (?:\\p{L}{1,12}\\s){0,2}${verbs}(?![\\p{L}])|(?<![\\p{L}])${lexicon.oneOf('hereby')}(?![\\p{L}])`,
    'iu',
  );
  const isBidden = createBidden(lexicon);
  const maker = new RegExp(`^(?:this |the )?${lexicon.oneOf('decisionMakers')}\\s`, 'iu');
  const opens = (text: Passage): boolean =>
    opensLikeItem(text, lexicon) || patterns.asks.test(flat(text)) || maker.test(flat(text)) || isBidden(text);
  const reader: Reader = {
    context,
    patterns,
    label,
    gather: (blocks, from, own) => limbsAfter(blocks, from, own, opens),
    says: (text) => inside.test(flat(text)),
    isFront: createFrontLines(lexicon),
  };
  const title = report.sections.find((section) => section.source === 'heading');
  return (section) => {
    const headed = section.kind === 'decision' ? underHeading(section, section === title, reader) : [];
    return headed.length > 0 ? headed : inText(section, reader);
  };
}

/** A section whose heading says that it is the decision: its limbs; or its paragraphs, where a lead-in announces several. */
function underHeading(section: Section, isTitle: boolean, reader: Reader): readonly Resolved[] {
  const { context, patterns, label, gather, isFront } = reader;
  const { lexicon } = context;
  const blocks = section.blocks.map(
    (block): FlowBlock => (isText(block) ? { ...block, text: label(block.text)?.rest ?? block.text } : block),
  );
  const texts = blocks
    .flatMap(counted)
    .filter(isText)
    .filter(
      (block) =>
        block.text.text !== '' &&
        !lexicon.begins('decisionMeta', flat(block.text)) &&
        !lexicon.begins('nothingDecided', flat(block.text)) &&
        !isDateLine(flat(block.text)) &&
        !(isTitle && isFront(block)),
    );
  const [first] = texts;
  if (first === undefined) return [];
  const announced = label(section.heading) !== null;
  // Behind the label itself, stems that each have limbs of their own are resolved, not led in.
  const stems = announced && texts.filter((block) => isStem(block.text)).length > 1;
  const leads = !stems && (isBareLeadIn(first.text, patterns) || (isStemBy(first.text, context) && texts.length > 1));
  const leadIn = leads ? first.text : emptyPassage;
  const ofLabel = (limbs: readonly PrintedItem[]): readonly PrintedItem[] =>
    announced && !leads ? afterLabel(limbs, lexicon) : limbs;
  const gathered = gather(texts, leads ? 0 : -1, section.marker);
  const limbs = announced && !leads ? withoutMaker(gathered, reader) : gathered;
  if (limbs.some((limb) => limb.marker !== null) || (announced && limbs.length > 0))
    return [{ items: ofLabel(limbs), leadIn, basis: 'labelledAndNumbered' }];
  const paragraphs = leads
    ? texts.slice(1)
    : texts.filter((block, index) => index === 0 || opensLikeItem(block.text, lexicon));
  const items = paragraphs.filter((block) => !/:$/.test(block.text.text)).map((block) => loneLimb(block.text));
  return items.length === 0 ? [] : [{ items: ofLabel(items), leadIn, basis: 'labelled' }];
}

/** A block that counts several resolutions from its first word on, each as an item. */
function counted(block: FlowBlock): readonly FlowBlock[] {
  const inline = block.kind === 'paragraph' ? inlineItems(block.text) : null;
  return inline === null || inline.lead.text !== ''
    ? [block]
    : inline.items.map((item): FlowBlock => ({ kind: 'item', ...item, level: 0 }));
}

const isStem = (text: Passage): boolean => /:[-–]?$/.test(text.text);

/** "made the following decision;": a lead-in that should close with a colon. */
const isStemBy = (text: Passage, { lexicon }: ExtractContext): boolean =>
  isStem(text) || (/;$/.test(text.text) && lexicon.holds('followings', flat(text)));

function inText(section: Section, reader: Reader): readonly Resolved[] {
  const { patterns, label, gather, says } = reader;
  const found: Resolved[] = [];
  const leadsIn = isStem(section.heading) && (says(section.heading) || label(section.heading) !== null);
  if (leadsIn)
    found.push({
      items: gather(section.blocks, -1, section.marker),
      leadIn: section.heading,
      basis: 'labelledAndNumbered',
    });
  for (let index = leadsIn ? (found[0]?.items.length ?? 0) : 0; index < section.blocks.length; index++) {
    const block = section.blocks[index];
    if (!isText(block)) continue;
    const labelled = label(block.text);
    const own = markerOf(block);
    if (labelled !== null) {
      const { rest, number } = labelled;
      const isLead =
        rest.text === '' || isBareLeadIn(rest, patterns) || (/[:–-]$/.test(rest.text) && rest.text.length < 60);
      const limbs = isLead || /:$/.test(rest.text) ? gather(section.blocks, index, own) : [];
      const stem: readonly PrintedItem[] = isLead ? [] : [{ marker: own ?? number, text: rest, level: -1 }];
      const items = isLead
        ? numbered(afterLabel(withoutMaker(limbs, reader), reader.context.lexicon), number)
        : [...stem, ...limbs];
      if (items.length > 0) found.push({ items, leadIn: isLead ? rest : emptyPassage, basis: 'labelled' });
      index += limbs.length;
    } else if (says(block.text)) found.push(...saidIn(block, section.blocks, index, reader));
  }
  return found.filter(({ items }) => items.length > 0);
}

/** Limbs without a first line that only names who resolves: "That the Committee" above its numbered limbs, the colon left out. */
function withoutMaker(
  limbs: readonly PrintedItem[],
  { patterns, context: { lexicon } }: Reader,
): readonly PrintedItem[] {
  const [first, next] = limbs;
  const onward = new RegExp(lexicon.oneOf('onwardTrails'), 'iu');
  const isMaker =
    first?.marker === null &&
    next !== undefined &&
    next.marker !== null &&
    flat(first.text).replace(onward, ' ').replace(patterns.leadInWords, ' ').trim() === '';
  return isMaker ? limbs.slice(1).map((limb) => ({ ...limb, level: Math.max(0, limb.level - 1) })) : limbs;
}

/** A number printed before the label is that of the one resolution behind it. */
const numbered = (limbs: readonly PrintedItem[], number: string | null): readonly PrintedItem[] => {
  const [only] = limbs;
  return number !== null && only !== undefined && limbs.length === 1 && only.marker === null
    ? [{ ...only, marker: number }]
    : limbs;
};

/** Sentences that say what was resolved; one that ends in a colon is followed by its limbs. */
function saidIn(
  block: FlowText,
  blocks: readonly FlowBlock[],
  index: number,
  { gather, says }: Reader,
): readonly Resolved[] {
  if (isStem(block.text)) {
    const limbs = gather(blocks, index, markerOf(block));
    if (limbs.length > 0) return [{ items: limbs, leadIn: block.text, basis: 'phrased' }];
  }
  return sentencesOf(block.text)
    .filter(says)
    .map((sentence): Resolved => ({ items: [loneLimb(sentence)], leadIn: emptyPassage, basis: 'phrased' }));
}
