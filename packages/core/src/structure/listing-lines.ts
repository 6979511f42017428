import { joinPassages, type Passage, slicePassage, splitPassage } from '../document/index.ts';
import { type CompiledLexicon, inAnyCase, perLexicon } from '../lexicon/index.ts';
import type { FlowBlock } from './flow.ts';

/** How many lines must have the label inside them for the paper to be a page saved without its lines. */
const fewestListed = 2;
/** Depths of the headings that are made of a row: the item's title, and the label above what was said on it. */
const depths = { title: 5, label: 6 };

/**
 * Pages that list the items of a meeting, saved as text. The size of an attached file is printed behind its title ("PDF 58 KB") and is left
 * out; where the rows of the list lost their lines ("Apologies To receive apologies. Minutes: None. |"), each is the item's title, the label
 * and what was said.
 */
export function readListings(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  const { note, label } = patterns(lexicon);
  const cleaned = flow.map((block) => withoutNotes(block, note));
  const listed = cleaned.flatMap(linesOf).filter((line) => insideOf(line, label) !== null);
  return listed.length < fewestListed
    ? cleaned
    : cleaned.flatMap((block) => (block.kind === 'paragraph' ? itemsOf(block.text, label) : [block]));
}

const patterns = perLexicon(({ oneOf }) => ({
  note: new RegExp(`[\\s(]{1,4}${oneOf('fileNotes')}\\)?$`, 'iu'),
  label: new RegExp(
    `(?:(?:^|\\s)${inAnyCase(oneOf('fileListHeadings'))}:)?(?:^|\\s)(?=[\\p{Lu}])${inAnyCase(oneOf('debateHeadings'))}:(?=\\s|$)`,
    'u',
  ),
}));

const linesOf = (block: FlowBlock): readonly string[] =>
  block.kind === 'paragraph' ? block.text.text.split('\n') : [];

function withoutNotes(block: FlowBlock, note: RegExp): FlowBlock {
  if (block.kind !== 'heading' && block.kind !== 'paragraph' && block.kind !== 'item') return block;
  const at = note.exec(block.text.text)?.index;
  return at === undefined || at === 0 ? block : { ...block, text: slicePassage(block.text, 0, at) };
}

/** The label inside a line with words behind or before it: the label of a page that keeps its lines stands alone. */
function insideOf(text: string, label: RegExp): RegExpExecArray | null {
  const found = label.exec(text);
  return found === null || found[0].length === text.length ? null : found;
}

/** The rows of a saved list, a line or more to each; bars part them. */
function itemsOf(text: Passage, label: RegExp): readonly FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let open: Passage[] = [];
  const flush = (): void => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', text: joinPassages(open, '\n') });
    open = [];
  };
  for (const line of splitPassage(text, /\n/g)) {
    const bare = slicePassage(line, 0, /(?:\s?\|){1,6}\s?$/.exec(line.text)?.index);
    const found = label.exec(bare.text);
    if (found !== null) {
      flush();
      blocks.push(...rowOf(bare, found));
    } else if (bare.text === '') flush();
    else open.push(bare);
  }
  flush();
  return blocks;
}

/** A row: what stands before the label is the item's title, up to the sentence that says what it is for. */
function rowOf(line: Passage, found: RegExpExecArray): readonly FlowBlock[] {
  const title = slicePassage(line, 0, found.index);
  const cut = /\s(?=To \p{Ll})/u.exec(title.text)?.index;
  const words = found[0].length - (/\p{L}{1,20}:$/u.exec(found[0])?.[0].length ?? 0);
  const said = slicePassage(line, found.index + found[0].length);
  return [
    ...(title.text === '' ? [] : [headed(slicePassage(title, 0, cut), depths.title)]),
    ...(cut === undefined ? [] : [{ kind: 'paragraph', text: slicePassage(title, cut) } as const]),
    headed(slicePassage(line, found.index + words, found.index + found[0].length), depths.label),
    ...(said.text === '' ? [] : [{ kind: 'paragraph', text: said } as const]),
  ];
}

const headed = (text: Passage, depth: number): FlowBlock => ({ kind: 'heading', text, marker: null, depth });
