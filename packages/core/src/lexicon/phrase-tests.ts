import { anyCase, asWholeWords, isInWordAt, wordEnd } from './whole-words.ts';

/** Tests for phrases of one kind, in any case. */
export interface PhraseTests {
  /** Whether a text begins with one of the phrases, as whole words. */
  readonly begins: (text: string) => boolean;
  /** Whether a text is one of the phrases and nothing else but a stop. */
  readonly is: (text: string) => boolean;
  /** Whether a text holds one of the phrases as whole words. */
  readonly holds: (text: string) => boolean;
}

const isPattern = (phrase: string): boolean => /[\\^$.|?*+()[\]{}]/.test(phrase);

/** The source of an alternation, the longest phrase first. */
export const longestFirst = (phrases: readonly string[]): string =>
  `(?:${phrases.toSorted((a, b) => b.length - a.length).join('|')})`;

// So many phrases are sought one by one faster than by a pattern of them all.
const mostSought = 16;
const mostStops = 3;

const never = (): boolean => false;

/** A test by a pattern, made when it is first asked; for no phrases one that never holds. */
function byPattern(phrases: readonly string[], shape: (alternation: string) => string): (text: string) => boolean {
  if (phrases.length === 0) return never;
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= anyCase(shape(longestFirst(phrases)));
    return pattern.test(text);
  };
}

/** The last text in small letters: one text is asked for many kinds of phrases in a row. */
const inSmallLetters = (() => {
  let last = '';
  let small = '';
  return (text: string): string => {
    if (text !== last) {
      last = text;
      small = text.toLowerCase();
    }
    return small;
  };
})();

function holdsWhole(small: string, phrase: string): boolean {
  for (let at = small.indexOf(phrase); at >= 0; at = small.indexOf(phrase, at + 1))
    if (!isInWordAt(small, at - 1) && !isInWordAt(small, at + phrase.length)) return true;
  return false;
}

/**
 * Tests for phrases, some of which may be patterns. Phrases that are none are looked up as they are: patterns over all of them take longer to
 * compile than a short paper takes to read.
 */
export function createPhraseTests(phrases: readonly string[]): PhraseTests {
  const patterns = phrases.filter(isPattern);
  const plain = [...new Set(phrases.filter((phrase) => !isPattern(phrase)).map((phrase) => phrase.toLowerCase()))];
  const known = new Set(plain);
  const longest = plain.reduce((most, { length }) => Math.max(most, length), 0);
  const initials = new Set(plain.map((phrase) => phrase.charAt(0)));
  const isSought = plain.length <= mostSought;
  const beginsPattern = byPattern(patterns, (alternation) => `^\\s?${alternation}${wordEnd}`);
  const isPatternAlone = byPattern(patterns, (alternation) => `^\\s?${alternation}[\\s.:;]{0,3}$`);
  const holdsPattern = byPattern(isSought ? patterns : phrases, asWholeWords);
  const openingOf = (text: string): string => {
    const from = /^\s/.test(text) ? 1 : 0;
    return text.slice(from, from + longest + mostStops + 1).toLowerCase();
  };
  return {
    begins: (text) => {
      const opening = openingOf(text);
      const isOpened =
        initials.has(opening.charAt(0)) &&
        plain.some((phrase) => opening.startsWith(phrase) && !isInWordAt(opening, phrase.length));
      return isOpened || beginsPattern(text);
    },
    is: (text) => {
      const opening = openingOf(text);
      for (let stops = 0; opening.length <= longest + mostStops && stops <= mostStops; stops++) {
        if (known.has(opening.slice(0, opening.length - stops))) return true;
        if (!/[\s.:;]/.test(opening.charAt(opening.length - stops - 1))) break;
      }
      return isPatternAlone(text);
    },
    holds: (text) =>
      (isSought && plain.some((phrase) => holdsWhole(inSmallLetters(text), phrase))) || holdsPattern(text),
  };
}
