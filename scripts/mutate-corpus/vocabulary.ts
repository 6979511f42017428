import { english, type Lexicon, welsh } from '../../packages/core/src/lexicon/index.ts';

/** The words that core knows papers by: those that keep their sense, and those that stand beside names. */
export interface Vocabulary {
  /** Whether a word in lower case is of it, or made from a word of it: "mayoral", "commissioners". */
  readonly keeps: (word: string) => boolean;
  /** What stands before a person's name, in lower case. */
  readonly titles: ReadonlySet<string>;
  /** What closes the name of a body, a group or a place, in lower case. */
  readonly bodies: ReadonlySet<string>;
}

const placeNouns = ['road', 'street', 'lane', 'avenue', 'ward', 'parish', 'village', 'town', 'city', 'county', 'park'];

/** The words of lexicons, sorted by what they are to names. */
export function vocabularyOf(lexicons: readonly Lexicon[]): Vocabulary {
  const known = new Set([...placeNouns, ...lexicons.flatMap(phrasesIn)].flatMap(wordsOf));
  const words = lexicons.map((lexicon) => lexicon.words);
  return {
    keeps: (word) => known.has(word) || known.has(stemOf(word)),
    titles: new Set(words.flatMap(({ honorifics, sharedHonorifics }) => [...honorifics, ...sharedHonorifics])),
    bodies: new Set([...placeNouns, ...words.flatMap(({ bodyNouns, groupNouns }) => [...bodyNouns, ...groupNouns])]),
  };
}

/** The words of the languages that core knows. */
export const builtInVocabulary = (): Vocabulary => vocabularyOf([english, welsh]);

/** Every phrase of a lexicon, also those it is keyed by. */
function phrasesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => [key, ...phrasesIn(entry)]);
}

const ending = /(?<=\p{L}{5})(?:s|es|al|ed|ing|ers?|ors?|ly|ary|ment)$/u;

const stemOf = (word: string): string => word.replace(ending, '');

const wordsOf = (phrase: string): readonly string[] => phrase.toLowerCase().match(/\p{L}+/gu) ?? [];
