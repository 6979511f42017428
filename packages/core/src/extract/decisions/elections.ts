import { emptyPassage, flat } from '../../document/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import { loneLimb } from './limbs.ts';
import type { Resolved } from './resolved.ts';

/**
 * Elections and appointments that minutes tell without a word for resolving: "There being no other nominations, Cllr A was elected.", where a
 * heading or the words before say that somebody is to be chosen.
 *
 * @param taken - what is read as resolved already: a paragraph, or a section with a labelled resolution, tells no election beside it.
 * @param title - the title of the item of business.
 */
export function electionsIn(
  section: Section,
  taken: readonly Resolved[],
  title: string,
  { lexicon, report }: ExtractContext,
): readonly Resolved[] {
  if (report.flattened || taken.some(({ basis }) => basis === 'labelled' || basis === 'labelledAndNumbered')) return [];
  const places = new Set(taken.map(({ at }) => at));
  const headed = lexicon.holds('elections', flat(section.heading)) || lexicon.holds('elections', title);
  return section.blocks.flatMap((block, at): readonly Resolved[] => {
    if (!isText(block) || places.has(at)) return [];
    const sentences = sentencesOf(block.text);
    const before = section.blocks[at - 1];
    const named =
      headed ||
      (isText(before) && isTitle(flat(before.text)) && lexicon.begins('elections', flat(before.text))) ||
      sentences.some((sentence) => lexicon.begins('elections', flat(sentence)));
    const own = sentences.filter(
      (sentence) =>
        (((named || lexicon.holds('nominations', flat(sentence))) && lexicon.holds('electedIn', flat(sentence))) ||
          lexicon.holds('electedAs', flat(sentence))) &&
        !lexicon.holds('reportsThat', flat(sentence)) &&
        !lexicon.holds('fell', flat(sentence)),
    );
    return own.map((sentence) => ({ items: [loneLimb(sentence)], leadIn: emptyPassage, basis: 'phrased', at }));
  });
}

const mostTitleWords = 10;

const isTitle = (words: string): boolean => !/[.:;]$/.test(words) && words.split(' ').length <= mostTitleWords;
