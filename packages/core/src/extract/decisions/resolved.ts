import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import { type FlowBlock, type FlowText, isText, type Section } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { type AskPatterns, isBareLeadIn, opensLikeItem } from '../asks.ts';
import type { Basis } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { PrintedItem } from '../item-tree.ts';
import { sentencesOf } from '../sentences.ts';
import type { DecidedRow } from './decision-tables.ts';
import { createFrontLines } from './front-lines.ts';
import { createLabels, leadHeadings, type ReadLabel } from './label.ts';
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
  /** Whether a line says who moved or seconded, and no more. */
  readonly namesMover: (line: string) => boolean;
  /** Whether a heading leads in to what was resolved beneath it. */
  readonly leadsIn: (heading: Passage) => boolean;
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
  const maker = new RegExp(`^(?:this |the )?${lexicon.oneOf('decisionMakers')}\\s`, 'iu');
  const opens = (text: Passage): boolean =>
    opensLikeItem(text, lexicon) || patterns.asks.test(flat(text)) || maker.test(flat(text));
  const moverLine = new RegExp(
    `^(?:${lexicon.oneOf('moved')}|${lexicon.oneOf('seconded')})(?: by)?\\s?:\\s[^.]{2,80}$`,
    'iu',
  );
  const reader: Reader = {
    context,
    patterns,
    label,
    gather: (blocks, from, own) => limbsAfter(blocks, from, own, opens),
    says: (text) => inside.test(flat(text)),
    isFront: createFrontLines(lexicon),
    namesMover: (line) => moverLine.test(line),
    leadsIn: leadHeadings(lexicon),
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
    .filter(isText)
    .filter(
      (block) =>
        block.text.text !== '' &&
        !lexicon.begins('decisionMeta', flat(block.text)) &&
        !lexicon.begins('nothingDecided', flat(block.text)) &&
        !reader.namesMover(flat(block.text)) &&
        !(isTitle && isFront(block)),
    );
  const [first] = texts;
  if (first === undefined) return [];
  const announced = label(section.heading) !== null;
  // Behind the label itself, stems that each have limbs of their own are resolved, not led in.
  const stems = announced && texts.filter((block) => isStem(block.text)).length > 1;
  const leads =
    !stems &&
    !isCounted(first, texts) &&
    (isBareLeadIn(first.text, patterns) || (isStem(first.text) && texts.length > 1));
  const leadIn = leads ? first.text : emptyPassage;
  const ofLabel = (limbs: readonly PrintedItem[]): readonly PrintedItem[] =>
    announced && !leads ? afterLabel(limbs, lexicon) : limbs;
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

const isStem = (text: Passage): boolean => /:[-–]?$/.test(text.text);

function inText(section: Section, reader: Reader): readonly Resolved[] {
  const { patterns, label, gather, says } = reader;
  const found: Resolved[] = [];
  const leadsIn = reader.leadsIn(section.heading) || (isStem(section.heading) && says(section.heading));
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
      const next = section.blocks[index + 1];
      const isLead =
        rest.text === '' ||
        (next?.kind === 'item' && isBareLeadIn(rest, patterns, 'unclosed')) ||
        isBareLeadIn(rest, patterns) ||
        (/[:–-]$/.test(rest.text) && rest.text.length < 60);
      const limbs = isLead || /:$/.test(rest.text) ? gather(section.blocks, index, own) : [];
      const stem: readonly PrintedItem[] = isLead ? [] : [{ marker: own ?? number, text: rest, level: -1 }];
      const items = isLead ? numbered(afterLabel(limbs, reader.context.lexicon), number) : [...stem, ...limbs];
      if (items.length > 0) found.push({ items, leadIn: isLead ? rest : emptyPassage, basis: 'labelled' });
      index += limbs.length;
    } else if (says(block.text)) found.push(...saidIn(block, section.blocks, index, reader));
  }
  return found.filter(({ items }) => items.length > 0);
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
    const next = blocks[index + 1];
    const gathered = gather(blocks, index, markerOf(block));
    // What "do hereby approve:" leads in to may be no more than the name of a plan.
    const limbs = gathered.length === 0 && next?.kind === 'paragraph' ? [loneLimb(next.text)] : gathered;
    if (limbs.length > 0) return [{ items: limbs, leadIn: block.text, basis: 'phrased' }];
  }
  return sentencesOf(block.text)
    .filter(says)
    .map((sentence): Resolved => ({ items: [loneLimb(sentence)], leadIn: emptyPassage, basis: 'phrased' }));
}
