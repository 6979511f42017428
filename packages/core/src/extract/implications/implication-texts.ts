import { emptyPassage, type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import type { FlowBlock, Section } from '../../structure/index.ts';
import { isSuccessor, type Marker, parseMarker } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';

/** A section's blocks up to the line that goes on with the numbering of its own label and so begins another part. */
export function untilNext(section: Section): readonly FlowBlock[] {
  const own = section.source === 'line' ? parseMarker(section.marker ?? '') : null;
  const end = own === null ? -1 : section.blocks.findIndex((block) => follows(own, block));
  return end < 0 ? section.blocks : section.blocks.slice(0, end);
}

function follows(own: Marker, block: FlowBlock): boolean {
  const marker = block.kind === 'item' ? parseMarker(block.marker ?? '') : null;
  return marker !== null && marker.family === own.family && isSuccessor(own, marker);
}

/** The blocks of plain sub-sections: "Finance" with "Capital costs" or "(a) Revenue" and "(b) Capital" beneath it is one implication. */
export function beneath(sections: readonly Section[], index: number): readonly FlowBlock[] {
  const blocks: FlowBlock[] = [];
  const isLettered = (section: Section | undefined): boolean =>
    /^\(?(?:\p{L}|[ivx]{1,4})\)/u.test(section?.marker ?? '');
  for (let next = index + 1; next < sections.length; next++) {
    const section = sections[next];
    const belongs =
      section?.parent === index ||
      (isLettered(section) && !isLettered(sections[index]) && sections[index]?.source === 'heading');
    if (section === undefined || section.kind !== 'other' || !belongs) break;
    blocks.push(...section.blocks);
  }
  return blocks;
}

const sources = perLexicon(
  (lexicon) => new RegExp(`(?:^|\\s)\\(${lexicon.oneOf('adviceBy')}[:\\s][^()]{1,160}\\)\\.?$`, 'iu'),
);

/** A text without the bracket that says who gave the advice; empty where it is nothing else, or a table run together. */
export function withoutSource(text: Passage, { lexicon, report }: ExtractContext): Passage {
  if (report.flattened && isRunTogetherTable(text)) return emptyPassage;
  const source = sources(lexicon).exec(text.text);
  const own = source === null ? text : slicePassage(text, 0, source.index);
  const signer = /(?:^|\s)\(([^()]{5,60})\)$/.exec(own.text);
  return signer?.[1] !== undefined && lexicon.signer(signer[1]) !== undefined
    ? slicePassage(own, 0, signer.index)
    : own;
}

/** Whether a text without lines is what a converter left of a table: a caption, or ratings and nothing between them. */
const isRunTogetherTable = (text: Passage): boolean =>
  /^(?:figure|table) \d{1,2}(?!\.)\b/i.test(text.text) ||
  [...text.text.matchAll(/\b(?:High|Medium|Low) (?:High|Medium|Low)\b/g)].length >= 2;
