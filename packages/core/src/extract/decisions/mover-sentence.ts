import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

const mostWords = 16;

/**
 * A test for sentences that only say who moved and who seconded, and how the vote went: "Proposed AB, seconded CD, all in favour.", "Seconded by CD." Behind a
 * sentence that decides they tell of that decision.
 */
export const createMoverSentence: (lexicon: CompiledLexicon) => (sentence: string) => boolean = perLexicon(
  (lexicon) => {
    const kinds = (verb: 'moved' | 'seconded', label: 'movers' | 'seconders'): string =>
      `(?:${lexicon.oneOf(verb)}|${lexicon.oneOf(label)})`;
    const shape = new RegExp(
      `^(?:\\S{1,20}\\s){0,4}(?:${kinds('moved', 'movers')}(?![\\p{L}])[^;]{1,80})?${kinds('seconded', 'seconders')}(?![\\p{L}])`,
      'iu',
    );
    const says = new RegExp(`(?<![\\p{L}])${lexicon.oneOf('ties')}(?![\\p{L}])`, 'iu');
    return (sentence) =>
      sentence.split(/\s+/).length <= mostWords && shape.test(sentence) && !says.test(sentence) && !/\d/.test(sentence);
  },
);
