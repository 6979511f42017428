import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import { type FlowBlock, type FlowText, isText } from '../../structure/index.ts';
import { sentencesOf } from '../sentences.ts';
import { countedFrom } from './counted-from.ts';
import { loneLimb, markerOf } from './limbs.ts';
import { isStem, type Reader, type Resolved } from './resolved.ts';

/** Sentences that say what was resolved; one that ends in a colon is followed by its limbs. */
export function saidIn(
  block: FlowText,
  blocks: readonly FlowBlock[],
  index: number,
  { gather, says, leadsIn, context: { lexicon } }: Reader,
): readonly Resolved[] {
  if (isStem(block.text) || leadsIn(block.text)) {
    const next = blocks[index + 1];
    const gathered = gather(blocks, index, markerOf(block));
    // What "do hereby approve:" leads in to may be no more than the name of a plan.
    const lines = linesBelow(blocks.slice(index + 1));
    const told = lines.length > 1 ? lines.map((line) => loneLimb(line.text)) : gathered;
    const limbs =
      gathered.length > 0 ? gathered : told.length === 0 && next?.kind === 'paragraph' ? [loneLimb(next.text)] : told;
    // "... resolved to refuse it for the following reasons:" decides something itself.
    if (gathered.length > 0 && lexicon.holds('hangers', flat(block.text))) {
      const stem = { ...loneLimb(block.text, markerOf(block)), level: -1 };
      return [{ items: [stem, ...gathered], leadIn: emptyPassage, basis: 'phrased', at: index }];
    }
    if (limbs.length > 0) return [{ items: limbs, leadIn: block.text, basis: 'phrased', at: index }];
  }
  const counted = countedFrom(block.text, gather(blocks, index, markerOf(block)));
  if (counted !== null && says(counted.leadIn)) return [{ ...counted, basis: 'phrased', at: index }];
  // "Cllr A proposed and Cllr B seconded that ... All agreed." tells the verdict on what was put.
  const sentences = sentencesOf(block.text);
  const isVerdict = (sentence: Passage, at: number): boolean =>
    lexicon.begins('allAgreed', flat(sentence)) && lexicon.holds('seconded', flat(sentences[at - 1] ?? emptyPassage));
  return sentences
    .filter((sentence, at) => says(sentence) && !isVerdict(sentence, at))
    .map((sentence): Resolved => ({ items: [loneLimb(sentence)], leadIn: emptyPassage, basis: 'phrased', at: index }));
}

const mostLineWords = 16;

/** The short lines right beneath an announcement: a list without markers. */
function linesBelow(blocks: readonly FlowBlock[]): readonly FlowText[] {
  const end = blocks.findIndex(
    (block) =>
      block.kind !== 'paragraph' ||
      /[.:]$/.test(block.text.text) ||
      block.text.text.split(/\s+/).length > mostLineWords,
  );
  return blocks.slice(0, end < 0 ? undefined : end).filter(isText);
}
