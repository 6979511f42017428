import type { ValueWords } from '../lexicon/words.ts';
import { perWords } from './phrases.ts';
import { plain } from './tokens.ts';

/** A word of a text about people: what stands between white space, without the punctuation around it. */
export interface NameWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const aWord = /[\p{L}\p{N}](?:[^\s,;:()[\]]*[\p{L}\p{N}])?\.?/gu;
const capital = /^\p{Lu}[\p{L}\p{M}'’‘`-]*$/u;
const initials = /^(?:\p{Lu}\.?){1,3}$/u;
const acronym = /^[\p{Lu}&]{2,}s?$/u;

/** The words of a text with their places. */
export function nameWords(text: string): readonly NameWord[] {
  return [...text.matchAll(aWord)].map((match) => ({
    text: match[0],
    lower: plain(match[0]).replace(/\.$/, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The word sets that tell names from posts. */
export interface NameVocabulary {
  readonly honorifics: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
}

/** The word sets that tell names from posts, made once for a vocabulary. */
export const nameVocabulary: (words: ValueWords) => NameVocabulary = perWords((words) => ({
  honorifics: new Set([...words.honorifics, ...words.sharedHonorifics]),
  shared: new Set(words.sharedHonorifics),
  articles: new Set(words.articles),
  particles: new Set(words.nameParticles),
  roles: new Set(words.roleNouns),
  closing: new Set(words.closingRoles),
  starters: new Set(words.roleStarters),
  modifiers: new Set(words.roleModifiers),
  subjects: new Set(words.subjects),
  groups: new Set(words.groupNouns),
  bodies: new Set(words.bodyNouns),
  links: new Set(words.roleLinks),
  joins: new Set(words.partyJoins),
}));

/** How many words from an index on are titles: "The Rt Hon", "Councillor Dr". */
export function honorificsAt(list: readonly NameWord[], index: number, words: ValueWords): number {
  const { honorifics } = nameVocabulary(words);
  let at = index;
  for (;;) {
    const length = [3, 2, 1].find((size) => at + size <= list.length && honorifics.has(phrase(list, at, size)));
    if (length === undefined) return at - index;
    at += length;
  }
}

const phrase = (list: readonly NameWord[], from: number, size: number): string =>
  list
    .slice(from, from + size)
    .map((word) => word.lower)
    .join(' ');

function isOfPosts(word: NameWord, vocabulary: NameVocabulary): boolean {
  const { roles, starters, modifiers, groups, bodies } = vocabulary;
  return [roles, starters, modifiers, groups, bodies].some((set) => set.has(word.lower));
}

/** What a service deals with, or what narrows a post; some of them are surnames too. */
function isTopic(word: NameWord, { subjects, modifiers, roles, groups, bodies }: NameVocabulary): boolean {
  if (roles.has(word.lower) || groups.has(word.lower) || bodies.has(word.lower)) return false;
  return subjects.has(word.lower) || modifiers.has(word.lower);
}

/** Whether a word can be part of a name; in a text all in capitals, capitals are no sign of an acronym. */
function isNamePart(word: NameWord, vocabulary: NameVocabulary, shouted: boolean): boolean {
  if (isOfPosts(word, vocabulary) || !(capital.test(word.text) || initials.test(word.text))) return false;
  return shouted || initials.test(word.text) || !acronym.test(word.text);
}

/** A name at the beginning of some words: how many are titles, and how many belong to it with them. */
export interface NameRun {
  readonly titles: number;
  readonly length: number;
}

/**
 * The run of words from an index on that can be names, titles first. The subject of a service ("Housing") is none, but a surname may be one behind a title or a clean first name
 * where nothing follows or a post does that needs no word before it ("Kate Law Director of Culture", not "Child Protection Team").
 */
export function nameRunAt(list: readonly NameWord[], index: number, words: ValueWords): NameRun | null {
  const vocabulary = nameVocabulary(words);
  const shouted = list.every((word) => word.text === word.text.toUpperCase());
  const titles = honorificsAt(list, index, words);
  if (titles === 0 && vocabulary.articles.has(list[index]?.lower ?? '')) return null;
  let at = index + titles;
  for (let word = list[at]; word !== undefined; word = list[at]) {
    const position = at - index - titles;
    const isParticle =
      vocabulary.particles.has(word.lower) && position > 0 && at + 1 < list.length && word.text === word.lower;
    const following = list[at + 1];
    const ends = following === undefined || vocabulary.starters.has(following.lower);
    const isSurname = (position === 1 && ends) || (titles > 0 && position < 2 && ends);
    const isPart = isTopic(word, vocabulary)
      ? isSurname && capital.test(word.text)
      : isNamePart(word, vocabulary, shouted && list.length > 1);
    if (!isParticle && !isPart) break;
    at++;
  }
  const length = at - index;
  return length > titles ? { titles, length } : null;
}

/** Whether a word is no more than initials: "J.", "JH". */
export const isInitials = (word: NameWord | undefined): boolean =>
  word !== undefined && initials.test(word.text) && word.text.length <= 5;
