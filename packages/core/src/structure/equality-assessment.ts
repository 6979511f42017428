import { flat } from '../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';
import type { FlowBlock } from './flow.ts';
import { isText } from './flow.ts';

/** How long a line that names a paper is at most, in characters. */
export const mostTitle = 110;
const fewestCharacteristics = 4;
const assessmentLength = 80;

/** Whether one of a part's top lines names it an equality assessment, and it goes through the characteristics that the law protects. */
export function isEqualityAssessment(
  flow: readonly FlowBlock[],
  index: number,
  top: readonly FlowBlock[],
  lexicon: CompiledLexicon,
): boolean {
  const named = top.some(
    (block) =>
      isText(block) &&
      block.kind !== 'item' &&
      (block.kind === 'paragraph' || block.marker === null) &&
      block.text.text.length <= mostTitle &&
      !/[.;]$/.test(block.text.text) &&
      lexicon.kindNamed('equalityAssessment', flat(block.text)),
  );
  if (!named) return false;
  const words = flow
    .slice(index, index + assessmentLength)
    .flatMap(wordsOf)
    .join('\n');
  const met = [...words.matchAll(characteristic(lexicon))];
  return new Set(met.map(([word]) => word.toLowerCase())).size >= fewestCharacteristics;
}

const characteristic = perLexicon(
  ({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('protectedCharacteristics')}(?![\\p{L}])`, 'giu'),
);

const wordsOf = (block: FlowBlock): readonly string[] => {
  if (block.kind === 'table') return block.cells.flatMap((cell) => cell.blocks.flatMap(wordsOf));
  if (block.kind === 'field') return [flat(block.label), ...block.value.flatMap(wordsOf)];
  return isText(block) ? [flat(block.text)] : [];
};
