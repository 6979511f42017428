import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { FlowBlock, FlowItem, FlowText } from '../../structure/index.ts';
import { type AskPatterns, isBareLeadIn, opensLikeItem } from '../recommendations/asks.ts';
import { namesOnlyWhoIsAsked } from '../recommendations/open-lead-in.ts';
import { byNumber, byRoman, withBareMarkers } from './bare-markers.ts';
import { expandInline } from './inline-list.ts';
import type { PrintedItem } from './item-tree.ts';
import { follows, isBullet, isFollowed, leadingNumberings, numberingOf } from './list-numbering.ts';
import { holdsFirstItem, readParagraph } from './list-paragraphs.ts';
import { goesOnBehindConditions, isSignature, setsOutConditions } from './not-items.ts';
import { addBullet, addMarked, type OpenList } from './open-list.ts';

/** The lists of a section while they are read, and what they are read with. */
export interface ListReading {
  readonly lists: OpenList[];
  /** The list that the next item belongs to. */
  open: OpenList | undefined;
  /** The item whose conditions are set out beneath it, with a numbering of their own. */
  granted: PrintedItem | undefined;
  /** The blocks of the section, with what sentences count in them apart. */
  readonly blocks: readonly FlowBlock[];
  /** The blocks that only lead in to items printed in the same sentence. */
  readonly leads: ReadonlySet<FlowBlock>;
  /** The numberings under which nothing but lead-ins stands. */
  readonly onlyLead: ReadonlySet<string>;
  readonly lexicon: CompiledLexicon;
  readonly patterns: AskPatterns;
}

/** Begins to read the lists of a section; a heading that leads in to it opens the first. */
export function openReading(
  section: readonly FlowBlock[],
  lexicon: CompiledLexicon,
  patterns: AskPatterns,
  heading: Passage,
): ListReading {
  const { expanded: blocks, leads } = expandInline(
    [byNumber, byRoman].reduce(withBareMarkers, section),
    lexicon,
    patterns,
  );
  const onlyLead = leadingNumberings(blocks, lexicon, patterns);
  const reading: ListReading = {
    lists: [],
    open: undefined,
    granted: undefined,
    blocks,
    leads,
    onlyLead,
    lexicon,
    patterns,
  };
  if (heading.text !== '') reading.open = lead(reading, heading);
  return reading;
}

function begin({ lists }: ListReading, leadIn: Passage, ledBy: string | null = null): OpenList {
  const list: OpenList = {
    leadIn,
    ...(ledBy !== null && { ledBy }),
    items: [],
    inferred: false,
    loose: false,
    detail: false,
  };
  lists.push(list);
  return list;
}

/** Opens a list behind its lead-in, which may ask for a first thing itself. */
function lead(reading: ListReading, leadIn: Passage): OpenList {
  if (holdsFirstItem(leadIn, reading.patterns))
    begin(reading, emptyPassage).items.push({ marker: null, text: leadIn, level: 0 });
  return begin(reading, leadIn);
}

/** Whether the lists end above a block: at a signature. */
export const endsLists = (block: FlowText, index: number, { open, blocks, lexicon }: ListReading): boolean =>
  isSignature(block, open, blocks[index + 1], lexicon);

/** Reads a block of a section into its lists. */
export function readBlock(block: FlowText, index: number, reading: ListReading): void {
  if (isCondition(block, reading)) return;
  if (setsOutConditions(block.text, reading.lexicon)) readGrant(block, reading);
  else if (block.kind !== 'item') readLine(block, reading);
  else if (isBullet(block.marker)) readBullet(block, reading);
  else readMarked(block, index, reading);
}

/** Whether a block stands among the conditions of a permission, beneath what grants it or beneath their heading: all do up to where the list that asks for it goes on. */
function isCondition(block: FlowText, reading: ListReading): boolean {
  const { lexicon, patterns } = reading;
  if (headsConditions(block, lexicon)) reading.granted ??= lastOuter(reading);
  const { granted } = reading;
  if (granted === undefined) return false;
  const goesOn = goesOnBehindConditions(granted.marker, block, lexicon, patterns);
  if (goesOn) reading.granted = undefined;
  return !goesOn;
}

/** The last item of the outermost numbering: terms in a numbering of their own may stand beneath what is asked. */
function lastOuter({ lists }: ListReading): PrintedItem | undefined {
  const items = lists.findLast((list) => list.items.length > 0)?.items ?? [];
  return items.findLast(({ marker }) => numberingOf(marker) === numberingOf(items[0]?.marker ?? null));
}

const headsConditions = (block: FlowText, lexicon: CompiledLexicon): boolean =>
  block.kind === 'paragraph' && lexicon.is('conditionHeadings', flat(block.text).replace(/\s?:$/, ''));

function readGrant(block: FlowText, reading: ListReading): void {
  const item = { marker: block.kind === 'item' ? block.marker : null, text: block.text, level: 0 };
  reading.open ??= begin(reading, emptyPassage);
  reading.open.items.push(item);
  reading.granted = item;
}

function readMarked(block: FlowItem, index: number, reading: ListReading): void {
  // The item after those of a lead-in that is itself numbered stands beside the lead-in, not beneath its items.
  if (reading.open?.ledBy !== undefined && follows(reading.open.ledBy, block.marker))
    reading.open = begin(reading, emptyPassage);
  if (leadsIn(block, index, reading)) {
    reading.open = begin(reading, block.text, block.marker);
    return;
  }
  reading.open ??= begin(reading, emptyPassage);
  addMarked(reading.open, { marker: block.marker, text: block.text, level: block.level });
}

/** Whether a numbered line is a lead-in: a stem with limbs of its own is an item among items; one above them all that only names who is asked is none. */
function leadsIn(block: FlowItem, index: number, reading: ListReading): boolean {
  const { open, blocks, leads, onlyLead, lexicon, patterns } = reading;
  const isFirst = open === undefined || open.items.length === 0;
  if (isFirst && namesOnlyWhoIsAsked(block.text, lexicon, patterns)) return true;
  if (!leads.has(block) && !isBareLeadIn(block.text, patterns)) return false;
  const hasSiblings =
    open?.items.some((item) => item.marker !== null) === true || isFollowed(block.marker, blocks.slice(index + 1));
  return !hasSiblings || onlyLead.has(numberingOf(block.marker));
}

/** Bullets behind a line that announces something else are no items. */
function readBullet(block: FlowItem, reading: ListReading): void {
  const { open, lexicon } = reading;
  const isDetail = open?.detail === true && open.items.every(({ marker }) => marker === null);
  if (isDetail && !opensLikeItem(block.text, lexicon)) return;
  reading.open ??= begin(reading, emptyPassage);
  addBullet(reading.open, { marker: block.marker, text: block.text, level: block.level });
}

function readLine(block: FlowText, reading: ListReading): void {
  const { open, leads, lexicon, patterns } = reading;
  reading.open =
    leads.has(block) || namesOnlyWhoIsAsked(block.text, lexicon, patterns)
      ? begin(reading, block.text)
      : readParagraph(block.text, open, { begin: (leadIn) => lead(reading, leadIn), lexicon, patterns });
}
