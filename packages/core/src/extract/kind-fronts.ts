import { flat } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { type FlowBlock, isText } from '../structure/index.ts';

/** How long a line is at most that names what a paper is. */
export const longestName = 60;

/** How many blocks from the top say what a paper is. */
export const frontBlocks = 8;

/** The lines of a paper's front, a label with its value as one. */
export const frontLines = (flow: readonly FlowBlock[]): readonly string[] => flow.slice(0, frontBlocks).map(lineOf);

function lineOf(block: FlowBlock): string {
  if (isText(block)) return flat(block.text);
  if (block.kind !== 'field') return '';
  const value = block.value.filter(isText).map(({ text }) => flat(text));
  return `${flat(block.label)} ${value.join(' ')}`;
}

/** How many words may close with a stop and still name what a paper is. */
const mostInName = 12;
const longestTop = 700;

/** The words at the very top, title included. A sentence only mentions what a paper may be. */
export const topOf = (fronts: readonly string[]): string =>
  fronts
    .filter((line) => !(line.endsWith('.') && line.split(' ').length > mostInName))
    .join(' \n ')
    .slice(0, longestTop);

/** The labels and headings of a paper, without what they end in. */
export const labelsIn = (flow: readonly FlowBlock[]): readonly string[] =>
  flow.flatMap((block) =>
    block.kind === 'field' || block.kind === 'heading'
      ? [flat(block.kind === 'field' ? block.label : block.text).replace(/[\s:?]{1,4}$/, '')]
      : [],
  );

/** How many of the first lines may be whom a letter is to and when it was written. */
const linesOfAddress = 14;

/** Whether the texts of a paper are a letter's: from its salutation to its close. */
export const isLetter = (texts: readonly string[], lexicon: CompiledLexicon): boolean =>
  texts.slice(0, linesOfAddress).some((line) => line.length <= longestName && lexicon.begins('salutations', line)) &&
  texts.some((line) => line.length <= longestName && lexicon.begins('letterCloses', line));
