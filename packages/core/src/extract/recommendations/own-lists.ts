import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText, type Section } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import type { Basis } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { goesOnBehindConditions, setsOutConditions } from '../printed-list/not-items.ts';
import { basisOf, type PrintedList, readPrintedLists } from '../printed-list/printed-list.ts';
import { type AskPatterns, isAsk, isBareLeadIn } from './asks.ts';
import { decisionMakerOf } from './decision-maker.ts';
import { namesOnlyWhoIsAsked } from './open-lead-in.ts';

/** A list of recommendations, what tells it, and the option it stands under. */
export interface FoundList {
  readonly list: PrintedList;
  readonly basis: Basis;
  readonly option?: string;
}

/** The lists of a section and of the unnumbered sub-sections beneath it ("Part 1", "Option 2"). */
export function ownLists(section: Section, context: ExtractContext, patterns: AskPatterns): readonly FoundList[] {
  const { sections } = context.report;
  const index = sections.indexOf(section);
  const heading = section.heading;
  const stem = stemOf(section, context, patterns);
  const leadIn = stem === null && asksItself(heading, context, patterns) ? heading : emptyPassage;
  const isGrant = setsOutConditions(heading, context.lexicon);
  const listed = isGrant ? behindConditions(section, context, patterns) : section.blocks;
  const blocks = withoutReasons(stem === null ? listed : [stem, ...listed], context);
  const found = [
    ...wholeAsk(section, context, patterns),
    ...[
      ...readPrintedLists(blocks, context.lexicon, patterns, leadIn),
      ...readPrintedLists(isGrant ? [] : behindReasons(section, context), context.lexicon, patterns),
    ].map((list): FoundList => ({ list, basis: basisOf(list) })),
  ];
  for (let next = index + 1; next < sections.length; next++) {
    const child = sections[next];
    if (
      child === undefined ||
      child.kind !== 'other' ||
      child.source !== 'heading' ||
      !context.lexicon.begins('partWords', flat(child.heading))
    )
      break;
    const [own, after] = splitAtOuter(child, section);
    for (const list of readPrintedLists(own, context.lexicon, patterns, lastLeadIn(section, patterns)))
      found.push({ list, basis: basisOf(list), option: flat(child.heading) });
    for (const list of readPrintedLists(after, context.lexicon, patterns)) found.push({ list, basis: basisOf(list) });
  }
  return found;
}

/** What a permission is subject to is set out beneath it: the blocks from where a section that grants one goes on with what is asked. */
function behindConditions(
  { marker, blocks }: Section,
  { lexicon }: ExtractContext,
  patterns: AskPatterns,
): readonly FlowBlock[] {
  const at = blocks.findIndex((block) => isText(block) && goesOnBehindConditions(marker, block, lexicon, patterns));
  return at < 0 ? [] : blocks.slice(at);
}

/** Blocks without the reasons that a line announces behind a list: "For the following reasons:" and what is counted beneath it, up to where the list goes on. */
function withoutReasons(blocks: readonly FlowBlock[], { lexicon }: ExtractContext): readonly FlowBlock[] {
  const at = blocks.findIndex(
    (block, index) => index > 0 && isText(block) && lexicon.is('reasonLines', flat(block.text)),
  );
  const last = parseMarker(lastMarker(blocks.slice(0, Math.max(at, 0))) ?? '');
  if (at < 0 || last === null) return blocks;
  const goesOn = blocks.findIndex((block, index) => {
    const marker = index > at && block.kind === 'item' ? parseMarker(block.marker ?? '') : null;
    return marker !== null && isSuccessor(last, marker);
  });
  return [...blocks.slice(0, at), ...(goesOn < 0 ? [] : blocks.slice(goesOn))];
}

/** "Reason: ..." beneath each recommendation opens a part of its own: the items from where the numbering goes on are still recommendations. */
function behindReasons(section: Section, context: ExtractContext): readonly FlowBlock[] {
  const { sections } = context.report;
  const blocks: FlowBlock[] = [];
  let last = parseMarker(lastMarker(section.blocks) ?? section.marker ?? '');
  for (const next of sections.slice(sections.indexOf(section) + 1)) {
    if (next.kind !== 'reasons' || next.source !== 'line' || last === null) break;
    const above = last;
    const at = next.blocks.findIndex((block) => {
      const marker = block.kind === 'item' ? parseMarker(block.marker ?? '') : null;
      return marker !== null && isSuccessor(above, marker);
    });
    if (at < 0) continue;
    const goesOn = next.blocks.slice(at);
    blocks.push(...goesOn);
    last = parseMarker(lastMarker(goesOn) ?? '');
  }
  return blocks;
}

const lastMarker = (blocks: readonly FlowBlock[]): string | null => {
  const item = blocks.findLast((block) => block.kind === 'item');
  return item?.kind === 'item' ? item.marker : null;
};

/** An ask with more behind it than whom or what it asks. */
const asksFurther = perLexicon(({ oneOf }) => new RegExp(`${oneOf('asks')}\\s\\S+\\s\\S`, 'iu'));

/** "2.1 Members are asked to consider the report": a numbered ask that reads like a heading is an item itself. */
function wholeAsk(section: Section, { lexicon }: ExtractContext, patterns: AskPatterns): readonly FoundList[] {
  const { heading, marker } = section;
  if (marker === null || !/\d\.\d/.test(marker)) return [];
  const isGrant = setsOutConditions(heading, lexicon);
  const asked = isAsk(heading, patterns) && asksFurther(lexicon).test(flat(heading));
  if (!isGrant && (!asked || patterns.stem.test(flat(heading)) || /[:–-]$/.test(heading.text))) return [];
  const list: PrintedList = {
    leadIn: emptyPassage,
    items: [{ marker, text: heading, level: 0, children: [] }],
    inferred: false,
  };
  return [{ list, basis: basisOf(list) }];
}

/** "2.1 Members are asked to decide having regard to:": a numbered ask that reads like a heading and hangs its items on more than who is asked. */
function stemOf(
  { heading, marker, blocks }: Section,
  { lexicon }: ExtractContext,
  patterns: AskPatterns,
): FlowBlock | null {
  const isStem =
    marker !== null &&
    blocks[0]?.kind === 'item' &&
    /\d\.\d/.test(marker) &&
    /:$/.test(heading.text) &&
    isAsk(heading, patterns) &&
    !isBareLeadIn(heading, patterns) &&
    !namesOnlyWhoIsAsked(heading, lexicon, patterns);
  return isStem ? { kind: 'item', marker, text: heading, level: 0 } : null;
}

/** Whether a heading leads in to its section: it asks, or names who is to decide ("RECOMMENDATIONS for the Mayor's approval:"). */
const asksItself = (heading: Passage, { lexicon }: ExtractContext, patterns: AskPatterns): boolean =>
  isAsk(heading, patterns) || (isBareLeadIn(heading, patterns) && decisionMakerOf(flat(heading), lexicon) !== null);

/** The blocks of an option, and those from where the numbering of the section around it goes on: `10.2` after the options under `10.1`. */
function splitAtOuter(child: Section, section: Section): readonly [readonly FlowBlock[], readonly FlowBlock[]] {
  const outer = parseMarker(section.marker ?? '')?.numbers[0];
  const at = child.blocks.findIndex((block) => {
    const numbers = block.kind === 'item' ? parseMarker(block.marker ?? '')?.numbers : undefined;
    return outer !== undefined && numbers !== undefined && numbers.length > 1 && numbers[0] === outer;
  });
  return at < 0 ? [child.blocks, []] : [child.blocks.slice(0, at), child.blocks.slice(at)];
}

/** The lead-in that the options of a section hang on: its last line, where that asks. */
function lastLeadIn(section: Section, patterns: AskPatterns): Passage {
  const last = section.blocks.findLast(isText);
  return last !== undefined && /[:–-]$/.test(last.text.text) && isAsk(last.text, patterns) ? last.text : emptyPassage;
}
