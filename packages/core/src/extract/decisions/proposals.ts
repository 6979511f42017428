import { emptyPassage, flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, inAnyCase, perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import { loneLimb, markerOf } from './limbs.ts';
import type { Resolved } from './resolved.ts';

const puts = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `^[^.;:]{0,80}?(?<![\\p{L}])${inAnyCase(oneOf('moved'))}(?![\\p{L}])[^;:]{0,60}?\\s${inAnyCase(oneOf('thatWords'))}\\s`,
      'u',
    ),
);

/**
 * What one member proposed, and a sentence of its own says that another seconded and that it was agreed: "Cllr A proposed that the rent be raised.
 * Seconded by Cllr B. Agreed."
 *
 * @param taken - what is read as resolved already.
 */
export function agreedProposals(
  section: Section,
  taken: readonly Resolved[],
  { lexicon }: ExtractContext,
): readonly Resolved[] {
  const places = new Set(taken.map(({ at }) => at));
  return section.blocks.flatMap((block, at): readonly Resolved[] =>
    isText(block) && !places.has(at) && lexicon.holds('seconded', flat(block.text))
      ? proposalsIn(block, lexicon).map((words) => ({
          items: [loneLimb(words, markerOf(block))],
          leadIn: emptyPassage,
          basis: 'phrased',
          at,
        }))
      : [],
  );
}

function proposalsIn(block: FlowBlock & { readonly text: Passage }, lexicon: CompiledLexicon): readonly Passage[] {
  const sentences = sentencesOf(block.text);
  return sentences.flatMap((sentence, index) => {
    const [next, last] = sentences.slice(index + 1, index + 3).map(flat);
    if (next === undefined || lexicon.holds('seconded', flat(sentence)) || !lexicon.holds('seconded', next)) return [];
    const verdict = [next.replace(/\.$/, ''), last ?? ''];
    if (verdict.some((words) => lexicon.holds('fell', words)) || !verdict.some((words) => agrees(words, lexicon)))
      return [];
    const lead = puts(lexicon).exec(sentence.text);
    return lead === null ? [] : [slicePassage(sentence, lead[0].length)];
  });
}

/** Whether a sentence is a verdict, or ends in one: "Agreed", "This was seconded by Cllr B and agreed by all". */
const agrees = (words: string, lexicon: CompiledLexicon): boolean =>
  lexicon.is('outcomes', words) ||
  lexicon.begins('allAgreed', words) ||
  (lexicon.holds('seconded', words) && (lexicon.holds('outcomes', words) || lexicon.holds('allAgreed', words)));
