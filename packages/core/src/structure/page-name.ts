import { flat, type Passage, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { type FlowBlock, isText } from './flow.ts';
import { isKnownLabel, labelOf } from './labels.ts';
import { lookDepth } from './look-depth.ts';

/** How far down a page its own name can stand, and how long the title beneath is at most. */
const reach = 4;
const longestTitle = 400;
/** How many blocks beneath its name a page has its title in. */
const headReach = 6;
/** Headings down to this depth are declared by the format, or made of a page's title. */
const titleDepth = 2;

const nameAt = (flow: readonly FlowBlock[], lexicon: CompiledLexicon): number =>
  flow
    .slice(0, reach)
    .findIndex((block) => isText(block) && !/:$/.test(block.text.text) && lexicon.is('pageNames', flat(block.text)));

/** What a web page calls itself near its top ("Decision details"); null for a paper that is none. */
export function pageNameOf(flow: readonly FlowBlock[], lexicon: CompiledLexicon): string | null {
  const block = flow[nameAt(flow, lexicon)];
  return isText(block) ? flat(block.text) : null;
}

/** The title of what a web page shows, printed beneath the page's own name. */
export function pageTitleOf(flow: readonly FlowBlock[], lexicon: CompiledLexicon): Passage | null {
  const at = nameAt(flow, lexicon);
  const title = at < 0 ? undefined : flow[at + 1];
  const isHead = title?.kind === 'heading' && title.depth <= titleDepth && title.marker === null;
  return isHead && isTitle(title.text, lexicon) ? title.text : null;
}

/** Heads what a web page shows with the line beneath the page's own name, as the page did before it was made text. */
export function headPage(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  const at = nameAt(flow, lexicon);
  const [name, title] = [flow[at], at < 0 ? undefined : flow[at + 1]];
  const isLine = title?.kind === 'paragraph' || (title?.kind === 'heading' && title.marker === null);
  // A page that kept its headings has its title among them.
  const isHeaded = flow
    .slice(at + 1, at + 1 + headReach)
    .some((block) => block.kind === 'heading' && block.depth < lookDepth);
  if (!isText(name) || !isLine || isHeaded || !isTitle(title.text, lexicon)) return flow;
  return flow.map((block) => {
    if (block === name) return { kind: 'heading', text: name.text, marker: null, depth: 1 };
    return block === title ? { kind: 'heading', text: title.text, marker: null, depth: titleDepth } : block;
  });
}

/** Whether a line can be a title: no label, with or without its value, and no part every paper has. */
function isTitle(text: Passage, lexicon: CompiledLexicon): boolean {
  const words = flat(text);
  return (
    words.length <= longestTitle &&
    !/[:?]$/.test(words) &&
    labelOf(text, lexicon) === null &&
    !(words.split(' ').length <= 3 && isKnownLabel(words, lexicon))
  );
}

/** "12/05/2031 - Mending the weir ref: 1374    Recommendations Approved": what heads a decision in a list of them. */
const datedHead = /^\d{1,2}\/\d{1,2}\/\d{4}\s[–-]\s(?=\S)/;
const reference = /\sref:\s?\d{1,6}\b/i;

/** Heads each decision that a page lists with its title; what the page says above them is none. */
export function headDecisions(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  const isHead = (block: FlowBlock): boolean =>
    isText(block) && datedHead.test(block.text.text) && reference.test(block.text.text);
  const first = flow.findIndex(isHead);
  if (first < 0) return flow;
  return flow.map((block, index): FlowBlock => {
    if (isText(block) && isHead(block))
      return { kind: 'heading', text: titleOf(block.text), marker: null, depth: titleDepth };
    const heads = index < first && block.kind === 'heading' && lexicon.section(flat(block.text)) === 'decision';
    return heads ? { kind: 'paragraph', text: block.text } : block;
  });
}

function titleOf(line: Passage): Passage {
  const from = datedHead.exec(line.text)?.[0].length ?? 0;
  return slicePassage(line, from, reference.exec(line.text)?.index ?? line.text.length);
}
