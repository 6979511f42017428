import type { CueMatcher } from './cues.ts';
import { remembering } from './remembering.ts';

type Read<Key> = (phrase: string) => Key | undefined;

/** A matcher that also asks what a further reading makes of a phrase, for any and for whole cues alike. */
function withReading<Key extends string>(known: CueMatcher<Key>, read: Read<Key>): CueMatcher<Key> {
  const further = remembering(read);
  return Object.assign((phrase: string) => known(phrase) ?? further(phrase), {
    whole: (phrase: string) => known.whole(phrase) ?? further(phrase),
  });
}

/** What parts a heading or label from itself in another language: "Teitl / Title", "Purpose | Take". */
const partedBy = /\s?\|\s?|\s\/\s/;

/** A matcher that also knows a phrase printed in two languages of which it knows one, and asks each part for the whole of a cue. */
export const createBilingualMatcher = <Key extends string>(known: CueMatcher<Key>): CueMatcher<Key> =>
  withReading(known, (phrase) => {
    const parts = phrase.split(partedBy);
    const kinds = parts.length === 2 ? parts.map((part) => known.whole(part)) : [];
    return kinds.find((kind) => kind !== undefined);
  });

/**
 * A matcher that also knows a label printed a second time in another language, each with its colon: "TEITL YR ADRODDIAD: TITLE OF REPORT:".
 *
 * @param parts - what a part of a paper is called, under which a label may stand: "Consultation: Portfolio Holder".
 */
export const createTwiceLabelledMatcher = <Key extends string>(
  known: CueMatcher<Key>,
  parts: CueMatcher<string>,
): CueMatcher<Key> =>
  withReading(known, (phrase) => {
    const [first, last, ...more] = phrase.replace(/[\s:]{1,3}$/, '').split(/\s?:\s/);
    if (first === undefined || last === undefined || more.length > 0) return undefined;
    const kind = known.whole(last);
    const other = known.whole(first);
    return (other === undefined && parts.whole(first) === undefined) || other === kind ? kind : undefined;
  });
