import { isStrong, joinPassages, type Passage, splitPassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { matchMarker } from '../values/index.ts';
import { breaksOff } from './breaks-off.ts';
import type { FlowBlock } from './flow.ts';
import { labelOf } from './labels.ts';

/**
 * Takes apart paragraphs whose line breaks matter. A line begins a block of its own where it opens with a marker or a label, is set in
 * capitals or bold unlike its neighbour, or follows a line that ends well before the paragraph's right edge; other breaks are wrapping.
 */
export function splitLines(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  return flow.flatMap((block): readonly FlowBlock[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [block];
    if (!block.text.text.includes('\n')) return [block];
    const [first, ...rest] = linesToUnits(splitPassage(block.text, /\n/g), lexicon);
    if (first === undefined) return [];
    return [{ ...block, text: first }, ...rest.map((text): FlowBlock => ({ kind: 'paragraph', text }))];
  });
}

/** How many characters a line of wrapped text has at most. */
const widestColumn = 160;

function linesToUnits(lines: readonly Passage[], lexicon: CompiledLexicon): readonly Passage[] {
  const longest = Math.max(50, ...lines.map((line) => line.text.length));
  // No column is wider: lines that long are not wrapped, and each is a paragraph.
  const width = longest > widestColumn ? Number.POSITIVE_INFINITY : longest;
  const units: Passage[][] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const open = units.at(-1);
    if (previous === undefined || open === undefined || beginsUnit(line, previous, width, lexicon)) units.push([line]);
    else open.push(line);
  });
  return units.map((unit) => joinPassages(unit));
}

function beginsUnit(line: Passage, previous: Passage, width: number, lexicon: CompiledLexicon): boolean {
  if (/[.:;!?|][”"’)]?$/.test(previous.text) && isOfItsOwn(line.text, lexicon)) return true;
  if (matchMarker(line.text) !== null || labelOf(line, lexicon) !== null) return true;
  if (isCapitals(line.text) !== isCapitals(previous.text) && isShort(line.text) && isShort(previous.text)) return true;
  if (isStrong(line) !== isStrong(previous)) return true;
  if ((/^\p{Ll}/u.test(line.text) && !/[:;]$/.test(previous.text)) || breaksOff(previous.text, lexicon)) return false;
  if (isShort(line.text) && /[.:;?]$/.test(previous.text) && lexicon.section.whole(line.text) !== undefined)
    return true;
  return previous.text.length < width * 0.7;
}

/** Whether a line is one that minutes print on a line of its own: a resolution, a vote, a note, a known heading. */
const isOfItsOwn = (text: string, lexicon: CompiledLexicon): boolean =>
  /^\p{Lu}/u.test(text) &&
  (lexicon.begins('resolved', text) ||
    lexicon.is('memberDecisions', text) ||
    lexicon.section.whole(text) !== undefined ||
    (/^[\p{L} ]{1,30}:/u.test(text) && (lexicon.begins('voteHeadings', text) || lexicon.begins('asides', text))));

const isShort = (text: string): boolean => text.length < 90;

/** Whether a text's letters are all capitals, and there are at least two of them in a row. */
export const isCapitals = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\((?:s|ies)\)/g, ''));
