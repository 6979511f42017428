import { joinPassages, type Passage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, type FlowText, isText } from '../../structure/index.ts';
import { isSuccessor, type Marker, parseMarker } from '../../values/index.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { createBeside } from './beside.ts';
import { leadHeadings } from './label.ts';
import { markerOf } from './limbs.ts';

/**
 * What follows a lead-in: marked limbs up to where the numbering of the minutes goes on, or paragraphs that open as limbs do.
 *
 * @param opens - whether a paragraph opens as a limb does.
 */
export function limbsAfter(
  blocks: readonly FlowBlock[],
  from: number,
  own: string | null,
  opens: (text: Passage) => boolean,
  lexicon: CompiledLexicon,
): readonly PrintedItem[] {
  const isBeside = createBeside(lexicon);
  const opensStem = stemTest(lexicon);
  const limbs: PrintedItem[] = [];
  const ownMarker = parseMarker(own ?? '');
  let underStem = false;
  for (let index = from + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !isText(block)) continue;
    const marker = parseMarker(markerOf(block) ?? '');
    if (ownMarker !== null && marker !== null && goesOnFrom(ownMarker, marker)) break;
    const last = limbs.at(-1);
    if (isBeside(block)) {
      if (last !== undefined && !isCountedOn(last, blocks[index + 1])) break;
      continue;
    }
    if (block.kind === 'item')
      limbs.push({
        marker: block.marker,
        text: block.text,
        level: block.level + (underStem || last?.marker === null ? 1 : 0),
      });
    else if (last !== undefined && goesOn(last, block, blocks[index + 1]))
      limbs[limbs.length - 1] = { ...last, text: joinPassages([last.text, block.text]) };
    else if (isUnderStem(limbs, blocks, index))
      limbs.push({ marker: null, text: block.text, level: stemOf(limbs) + 1 });
    else if (block.text.text.split(/\s+/).length <= 2) continue;
    else if (last !== undefined && isBracketed(block.text) && isCountedOn(last, blocks[index + 1])) continue;
    else if (
      (last === undefined ||
        last.level === 0 ||
        last.marker === null ||
        /;$/.test(last.text.text) ||
        opensStem(block.text)) &&
      opens(block.text)
    ) {
      limbs.push({ marker: null, text: block.text, level: 0 });
      underStem = opensStem(block.text);
    } else break;
  }
  return limbs;
}

/** Blocks up to the line behind a place that leads in to further limbs: "it was further RESOLVED that". */
export function upToNextLead(
  blocks: readonly FlowBlock[],
  from: number,
  lexicon: CompiledLexicon,
): readonly FlowBlock[] {
  const leadsIn = leadHeadings(lexicon);
  const opensStem = stemTest(lexicon);
  const end = blocks.findIndex(
    (block, index) =>
      index > from + 1 &&
      block.kind === 'paragraph' &&
      block.text.text.length <= longestLead &&
      opensStem(block.text) &&
      leadsIn(block.text),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

const longestLead = 80;

/** Whether the paragraphs of the minutes go on: `1.5` after `1.4`, or `2.1` where the next item of business begins. */
const goesOnFrom = (own: Marker, next: Marker): boolean =>
  isSuccessor(own, next) ||
  (own.depth > 1 &&
    next.depth === own.depth &&
    next.numbers.at(-1) === 1 &&
    (next.numbers[0] ?? 0) > (own.numbers[0] ?? 0));

/** A test for stems, which announce limbs of their own. */
const stemTest = perLexicon(({ oneOf }) => {
  const stem = new RegExp(`(?::|(?<![\\p{L}])${oneOf('ties')})$`, 'iu');
  return (text: Passage): boolean => stem.test(text.text);
});

/** Whether a paragraph is the rest of the limb above: that breaks off, and its successor comes next. */
function goesOn(last: PrintedItem, block: FlowText, next: FlowBlock | undefined): boolean {
  if (/[.:;]$/.test(last.text.text) || last.marker === null || isBracketed(block.text)) return false;
  return /^\p{Ll}/u.test(block.text.text) || isCountedOn(last, next);
}

/** How many lines may stand between a limb that announces them and the next one. */
const mostUnderStem = 8;

const lastMarked = (limbs: readonly PrintedItem[]): PrintedItem | undefined =>
  limbs.findLast(({ marker }) => marker !== null);

const stemOf = (limbs: readonly PrintedItem[]): number => lastMarked(limbs)?.level ?? 0;

/** Whether a line is one of those that a limb announces, and the next limb by number comes behind them: "(b) that the following be appointed –". */
function isUnderStem(limbs: readonly PrintedItem[], blocks: readonly FlowBlock[], index: number): boolean {
  const stem = lastMarked(limbs);
  return (
    stem !== undefined &&
    /(?::[-–]?|\s[-–—])$/.test(stem.text.text) &&
    blocks.slice(index + 1, index + 1 + mostUnderStem).some((next) => isCountedOn(stem, next))
  );
}

/** Whether a block is the item that follows a limb by number. */
function isCountedOn(last: PrintedItem, next: FlowBlock | undefined): boolean {
  const [a, b] = [parseMarker(last.marker ?? ''), next?.kind === 'item' ? parseMarker(next.marker ?? '') : null];
  return a !== null && b !== null && isSuccessor(a, b);
}

/** A remark between limbs: "(Councillor A asked that his vote against be recorded)". */
const isBracketed = (text: Passage): boolean => /^\([^()]{0,300}\)\.?$/.test(text.text);
