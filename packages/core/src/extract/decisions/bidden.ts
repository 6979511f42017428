import { flat, type Passage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

/** Whether a text says what is to be done as a resolution does: "the strategy be adopted", "That a review be held". */
export type IsBidden = (text: Passage) => boolean;

/** A test for texts that bid: behind "That" with any verb, else with a verb of decision; "should be" and "to be" only tell. */
export const createBidden: (lexicon: CompiledLexicon) => IsBidden = perLexicon((lexicon) => {
  const bids = new RegExp(
    `(?<!(?<![\\p{L}])${lexicon.oneOf('modals')}\\s)(?<![\\p{L}])${lexicon.oneOf('biddings')}\\s(?:\\p{L}{2,15}ly\\s)?(\\p{L}{2,20})`,
    'giu',
  );
  const that = new RegExp(`^${lexicon.oneOf('ties')}\\s`, 'iu');
  return (text) => {
    const words = flat(text);
    const verbs = [...words.matchAll(bids)].map((match) => match[1] ?? '');
    return verbs.length > 0 && (that.test(words) || verbs.some((verb) => lexicon.verb(verb) !== undefined));
  };
});
