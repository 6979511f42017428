import { flat, type Passage, slicePassage } from '../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';
import { parseParty } from '../values/index.ts';
import { type FlowBlock, isText } from './flow.ts';
import { isKnownLabel, labelOf } from './labels.ts';
import { takeMarker } from './linearise.ts';
import { lookDepth } from './look-depth.ts';

const patterns = perLexicon(({ oneOf }) => ({
  opener: new RegExp(`^${oneOf('itemOpeners')}[:–-]{0,2}\\s(?=\\((?:1|a|i)\\)\\s)`, 'iu'),
  part: new RegExp(`^${oneOf('partWords')}\\s(?:${oneOf('partNumbers')}|\\d{1,2}|[A-H])\\s?:?$`, 'iu'),
}));

/** "That (1) the plan be adopted": the word that all items hang on stands before the first one's marker. */
function partOpener(lexicon: CompiledLexicon): (block: FlowBlock) => readonly FlowBlock[] {
  const { opener } = patterns(lexicon);
  return (block) => {
    const cut = block.kind === 'paragraph' ? opener.exec(block.text.text)?.[0].length : undefined;
    if (block.kind !== 'paragraph' || cut === undefined) return [block];
    return [
      { kind: 'paragraph', text: slicePassage(block.text, 0, cut) },
      { kind: 'paragraph', text: slicePassage(block.text, cut) },
    ];
  };
}

/** The blocks of a flow, each with the marker typed at its beginning. */
export const withTypedMarkers = (flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] =>
  joinLoneMarkers(withMarkers(flow.flatMap(partOpener(lexicon)), lexicon));

function withMarkers(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  const { part } = patterns(lexicon);
  return flow.map((block, index) => {
    if (block.kind !== 'paragraph' || isSignature(block.text, flow[index + 1], lexicon)) return block;
    // "Option 1" alone on its line heads what follows; it numbers nothing.
    if (part.test(flat(block.text))) return { kind: 'heading', text: block.text, marker: null, depth: lookDepth };
    const { marker, text } = takeMarker(block.text);
    return marker === null || isPartOfLabel(marker, block.text, lexicon)
      ? block
      : { kind: 'item', text, marker, level: 0 };
  });
}

/** Whether a line is a name with its initial over the post of who signs: "J. Clark" over "Chief Executive". */
const isSignature = ({ text }: Passage, below: FlowBlock | undefined, lexicon: CompiledLexicon): boolean =>
  /^[A-Z]\.\s(?:[A-Z]\.\s?){0,2}\p{Lu}[\p{L}’'-]+$/u.test(text) &&
  isText(below) &&
  parseParty(flat(below.text), lexicon.words)?.kind === 'post';

/** Whether what looks like a code is part of a label known only with it: "S151 Officer:". */
function isPartOfLabel(marker: string, line: Passage, lexicon: CompiledLexicon): boolean {
  if (!/^\p{Lu}.*\d$/u.test(marker) || !line.text.includes(':')) return false;
  const label = labelOf(line, lexicon);
  return label?.known === true && !isKnownLabel(flat(label.label).slice(marker.length).trim(), lexicon);
}

/** A marker alone on its line belongs to the paragraph after it. */
function joinLoneMarkers(flow: readonly FlowBlock[]): readonly FlowBlock[] {
  const joined: FlowBlock[] = [];
  for (const block of flow) {
    const open = joined.at(-1);
    if (open?.kind === 'item' && open.text.text === '' && open.marker !== null && block.kind === 'paragraph')
      joined[joined.length - 1] = { ...open, text: block.text };
    else if (
      open?.kind === 'item' &&
      open.text.text === '' &&
      open.marker !== null &&
      block.kind === 'heading' &&
      block.marker === null
    )
      joined[joined.length - 1] = { ...block, marker: open.marker };
    else joined.push(block);
  }
  return joined;
}
