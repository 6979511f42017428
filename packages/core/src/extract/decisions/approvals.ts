import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import { inAnyCase, inCapitals, perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, type FlowText, isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import { type Gather, loneLimb, markerOf } from './limbs.ts';
import { createMoverSentence } from './mover-sentence.ts';
import type { Resolved } from './resolved.ts';

/** A test for sentences that decide in words of their own, wherever in minutes they stand. */
type Decides = (sentence: string, next?: string) => boolean;

/**
 * What minutes tell to have been decided in sentences without a word for resolving: earlier minutes approved, an item put off, something put
 * to the vote and carried, and, in minutes that label no resolution, a paper the meeting approved or noted.
 *
 * @param taken - what is read as resolved already, in whose words nothing is read again.
 */
export function approvalsIn(
  section: Section,
  taken: readonly Resolved[],
  decides: Decides,
  gather: Gather,
  { lexicon }: ExtractContext,
): readonly Resolved[] {
  const tellsMovers = createMoverSentence(lexicon);
  // What a resolution goes on with in its paragraph is none of its words.
  const known = taken.flatMap(({ items, leadIn }) => [
    ...items.flatMap(({ text }) => [flat(text), flat(sentencesOf(text)[0] ?? text)]),
    flat(leadIn),
  ]);
  const isKnown = (words: string): boolean =>
    known.some((text) => text.includes(words) || (text !== '' && words.includes(text)));
  return section.blocks.flatMap((block, index): readonly Resolved[] => {
    return textsOf(block, section)
      .flatMap(({ text }) => decidingIn(sentencesOf(text)))
      .map((sentence): Resolved => asResolved(sentence, block, section.blocks, index, gather));
  });

  function decidingIn(sentences: readonly Passage[]): readonly Passage[] {
    const nextOf = (index: number): string => flat(sentences[index + 1] ?? emptyPassage);
    const told = sentences.map((sentence, index) => decides(flat(sentence), nextOf(index)));
    const decided = sentences.map((sentence, index) => told[index] === true || isKnown(flat(sentence)));
    return sentences.filter(
      (sentence, index) =>
        told[index] === true &&
        !isKnown(flat(sentence)) &&
        !(decided.slice(0, index).includes(true) && tellsMovers(flat(sentence))),
    );
  }
}

/** The text of a block: of a labelled line ("Minutes: The minutes were approved."), what stands behind the label. */
const textsOf = (block: FlowBlock, { source }: Section): readonly FlowText[] =>
  isText(block)
    ? [block]
    : block.kind === 'field' && block.source === 'line' && source !== 'start'
      ? block.value.filter(isText)
      : [];

/** A sentence of a block with what hangs on it: "approved as a correct record, subject to:" and the changes. */
export function asResolved(
  sentence: Passage,
  block: FlowBlock,
  blocks: readonly FlowBlock[],
  index: number,
  gather: Gather,
): Resolved {
  const own = isText(block) ? markerOf(block) : null;
  const limbs = /:[-–]?$/.test(sentence.text) ? gather(blocks, index, own) : [];
  return { items: [{ ...loneLimb(sentence), level: -1 }, ...limbs], leadIn: emptyPassage, basis: 'phrased', at: index };
}

/** A test for sentences that put an item off: in records of decisions other sentences tell of other meetings. */
export const createDefers =
  ({ lexicon }: ExtractContext): Decides =>
  (sentence) =>
    lexicon.begins('deferrals', sentence);

const decidingShapes = perLexicon((lexicon) => ({
  shouted: new RegExp(
    `^(?:\\p{L}{3,12},\\s)?${inAnyCase(lexicon.oneOf('decisionMakers'))}\\s${inCapitals(lexicon.oneOf('outcomes'))}\\s`,
    'u',
  ),
  acts: new RegExp(
    `^(?:[^,.]{3,60}, |${lexicon.oneOf('afterTalk')} )?(?:${lexicon.oneOf('decisionMakers')}|${lexicon.oneOf('assembled')})\\s(?:${lexicon.oneOf('beforeResolves')}\\s){0,2}${lexicon.oneOf('actsOn')}(?![\\p{L}])`,
    'iu',
  ),
  puts: new RegExp(`(?<![\\p{L}])${lexicon.oneOf('moved')}\\s(?:the\\s)?\\p{Ll}{4,20}\\s\\p{Ll}{2}`, 'u'),
}));

/** A test for sentences of minutes that decide. */
export function createDecides({ lexicon, report }: ExtractContext, labels: number): Decides {
  const { acts, puts, shouted } = decidingShapes(lexicon);
  const isPlain = labels === 0 && !report.flattened;
  // "Cllr A proposed the payments, Cllr B seconded. All in favour."
  const putAndCarried = (sentence: string, next: string): boolean =>
    lexicon.holds('seconded', sentence) &&
    (lexicon.begins('allAgreed', next) || lexicon.is('outcomes', next)) &&
    puts.test(sentence);
  return (sentence, next = '') =>
    /^[^"“]/.test(sentence) &&
    !lexicon.holds('fell', sentence) &&
    (lexicon.holds('minutesApproved', sentence) ||
      lexicon.begins('deferrals', sentence) ||
      lexicon.holds('putAndAgreed', sentence) ||
      shouted.test(sentence) ||
      (isPlain &&
        !lexicon.holds('reportsThat', sentence) &&
        (lexicon.holds('carriedIn', sentence) ||
          lexicon.holds('wasAgreed', sentence) ||
          acts.test(sentence) ||
          putAndCarried(sentence, next) ||
          (lexicon.holds('seconded', sentence) && lexicon.holds('allAgreed', sentence)))));
}
