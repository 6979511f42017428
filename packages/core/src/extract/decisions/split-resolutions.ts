import { emptyPassage, flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText, type Section } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { opensLikeItem } from '../recommendations/asks.ts';

/**
 * The sections, those that hold no more than a part of the resolution above joined to its empty label, or to who moved it ("Moved by A, seconded by B:"). Councils set what was resolved in bold, and
 * each of its lines then looks like a heading: "Resolved:" / "That Cabinet note:" / "1) Endorses the plan, with:".
 */
export function withWholeResolutions(sections: readonly Section[], lexicon: CompiledLexicon): readonly Section[] {
  const joined = [...sections];
  for (const [at, section] of sections.entries()) {
    if (section.source === 'start' || !isOpen(section, lexicon)) continue;
    const blocks: FlowBlock[] = [];
    for (let next = at + 1; next < sections.length; next++) {
      const below = sections[next];
      if (below === undefined || !goesOn(below, blocks, lexicon)) break;
      blocks.push(asBlock(below), ...below.blocks);
      joined[next] = { ...below, heading: emptyPassage, marker: null, blocks: [] };
    }
    if (blocks.length > 0) joined[at] = { ...section, blocks: [...section.blocks, ...blocks] };
  }
  return joined;
}

/** Whether a section ends where a resolution is to come: an empty label, or who moved it and who seconded, behind a colon. */
function isOpen({ kind, blocks }: Section, lexicon: CompiledLexicon): boolean {
  const last = blocks.at(-1);
  if (last === undefined) return kind === 'decision';
  return isText(last) && last.text.text.endsWith(':') && lexicon.holds('seconded', flat(last.text));
}

/** Whether a heading is a line of the resolution: one that opens with "That", or counts on from the lines above and opens as a limb does. */
function goesOn(
  { heading, kind, marker, source }: Section,
  above: readonly FlowBlock[],
  lexicon: CompiledLexicon,
): boolean {
  if (kind !== 'other' || source !== 'heading') return false;
  if (marker === null) return lexicon.begins('thatWords', flat(heading));
  const own = parseMarker(marker);
  const before = above.findLast((block) => block.kind === 'item');
  const last = before?.kind === 'item' ? parseMarker(before.marker ?? '') : null;
  const counts = own !== null && (last === null ? own.numbers.at(-1) === 1 : isSuccessor(last, own));
  return counts && opensLikeItem(heading, lexicon);
}

const asBlock = ({ heading, marker }: Section): FlowBlock =>
  marker === null ? { kind: 'paragraph', text: heading } : { kind: 'item', marker, text: heading, level: 0 };
