import type { ValueWords } from '../lexicon/words.ts';
import { type Token, tokenise } from './tokens.ts';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases to look up at a token, the longest first. */
export interface PhraseBook<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
}

/** A phrase found: the tokens `from` up to `next`. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly from: number;
  readonly next: number;
}

/** A book of phrases with the value of each. */
export function phraseBook<T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const byLast = new Map<string, Phrase<T>[]>();
  for (const [printed, value] of entries) {
    const words = tokenise(printed).map((token) => token.lower);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) continue;
    for (const [index, key] of [[byFirst, first] as const, [byLast, last] as const]) {
      const list = index.get(key) ?? [];
      list.push({ words, value });
      index.set(key, list);
    }
  }
  for (const index of [byFirst, byLast])
    for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, byLast };
}

/** A book of phrases that mean nothing but themselves. */
export function phraseSet(phrases: Iterable<string>): PhraseBook<true> {
  return phraseBook([...phrases].map((phrase): [string, true] => [phrase, true]));
}

/** The longest phrase that begins at a token. */
export function phraseAt<T>(book: PhraseBook<T>, tokens: readonly Token[], index: number): PhraseMatch<T> | null {
  const first = tokens[index];
  if (first === undefined) return null;
  for (const phrase of book.byFirst.get(first.lower) ?? [])
    if (phrase.words.every((word, offset) => tokens[index + offset]?.lower === word))
      return { value: phrase.value, from: index, next: index + phrase.words.length };
  return null;
}

/** The longest phrase that ends right before a token. */
export function phraseBefore<T>(book: PhraseBook<T>, tokens: readonly Token[], next: number): PhraseMatch<T> | null {
  const last = tokens[next - 1];
  if (last === undefined) return null;
  for (const phrase of book.byLast.get(last.lower) ?? []) {
    const from = next - phrase.words.length;
    if (from >= 0 && phrase.words.every((word, offset) => tokens[from + offset]?.lower === word))
      return { value: phrase.value, from, next };
  }
  return null;
}

/** A test that lets pass every text that may hold one of some phrases: it is many times as quick as reading its tokens. */
export function mayHold(phrases: readonly string[]): (text: string) => boolean {
  const beginnings = phrases.map((phrase) => /^\p{L}+/u.exec(phrase)?.[0] ?? '');
  if (beginnings.includes('')) return () => true;
  const pattern = new RegExp(beginnings.join('|'), 'i');
  return (text) => pattern.test(text);
}

/** Builds something from a vocabulary once, however often it is asked for. */
export function perWords<T>(build: (words: ValueWords) => T): (words: ValueWords) => T {
  const built = new WeakMap<ValueWords, T>();
  return (words) => {
    const known = built.get(words);
    if (known !== undefined) return known;
    const made = build(words);
    built.set(words, made);
    return made;
  };
}
