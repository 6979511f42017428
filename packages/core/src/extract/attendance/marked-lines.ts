import { flat, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, type FlowText, isText } from '../../structure/index.ts';
import type { Listing } from './listing.ts';

/** How many lines open with the mark of those present where a paper marks its members so. */
const fewestPresent = 3;
/** How many of the lines have a mark. */
const fewestMarked = 0.8;

const mark = /^(\S{1,3})\s{1,4}(?=\p{Lu}\p{Ll})/u;

/**
 * The members of a list that marks before each name who was there and who was not, as a key beneath says: "P Ann Hill", "A Bob Dale". Empty for
 * any other list: a letter alone may be an initial.
 */
export function markedLines(blocks: readonly FlowBlock[], lexicon: CompiledLexicon): ReadonlyMap<FlowBlock, Listing> {
  const lines = blocks.filter(isText);
  const listed = lines.flatMap((line): readonly (readonly [FlowText, Listing])[] => {
    const [printed = '', words = ''] = mark.exec(flat(line.text)) ?? [];
    const isPresent = lexicon.is('presentMarks', words);
    return words !== '' && (isPresent || lexicon.is('absentMarks', words))
      ? [[line, { text: slicePassage(line.text, printed.length), status: isPresent ? 'present' : 'apologies' }]]
      : [];
  });
  const present = listed.filter(([, { status }]) => status === 'present');
  return new Map(present.length >= fewestPresent && listed.length >= lines.length * fewestMarked ? listed : []);
}
