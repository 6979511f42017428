import type { CompiledLexicon } from '../lexicon/index.ts';

/** The heading that opens at an offset of running text: words up to a colon, a question, a title, or a phrase the lexicon knows. */
export function headingAfter(
  text: string,
  start: number,
  lexicon: CompiledLexicon,
): { readonly end: number; readonly body: number } | null {
  const window = text.slice(start, start + 160);
  const known = knownPhrase(window, lexicon);
  const title = titleWords(window, lexicon);
  const length = Math.max(known ?? 0, title !== null && isTitle(window.slice(known ?? 0, title), lexicon) ? title : 0);
  if (length > 0)
    return { end: start + length, body: start + length + (/^\s?[:.]/.exec(window.slice(length))?.[0].length ?? 0) };
  const question = /^[^.?:]{8,140}\?/.exec(window)?.[0];
  if (question !== undefined) return { end: start + question.length, body: start + question.length };
  const colon = /^[\p{Lu}][^.:?]{2,60}:(?!\d)/u.exec(window)?.[0];
  if (colon !== undefined && colon.split(' ').length <= 9 && isTitle(colon, lexicon))
    return { end: start + colon.length - 1, body: start + colon.length };
  return null;
}

/** A sentence starts with a capital; the same word in small or all capital letters stands inside a title. */
const startsSentence = (word: string, lexicon: CompiledLexicon): boolean =>
  /^\p{Lu}\p{Ll}*$/u.test(word) && lexicon.is('sentenceStarts', word);

const nextNumber = /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?$/;

/** Whether words read as part of a title: capitalised, but for the small words between. */
export const isTitle = (words: string, lexicon: CompiledLexicon): boolean =>
  words.split(' ').every((word) => word === '' || !/^\p{Ll}/u.test(word) || lexicon.is('titleSmallWords', word));

/** Length of the longest beginning of a text, in whole words, that the lexicon knows as a heading and that a new sentence can follow. */
function knownPhrase(window: string, lexicon: CompiledLexicon): number | null {
  let longest: number | null = null;
  for (const match of window.matchAll(/\S+/g)) {
    const word = match[0].replace(/[:.?]$/, '');
    const end = match.index + word.length;
    if (end > 110 || (match.index > 0 && (startsSentence(word, lexicon) || nextNumber.test(match[0])))) break;
    const phrase = window.slice(0, end);
    const canEnd = /^(?:\s?[:.?]|\s["'‘“(]?[\p{Lu}\d]|$)/u.test(window.slice(end));
    if (canEnd && (lexicon.section(phrase) !== undefined || lexicon.implication(phrase) !== undefined)) longest = end;
    if (/[.?:]$/.test(match[0])) break;
  }
  return longest;
}

/** Length of a title at the beginning of a text: words up to where a sentence or the first number beneath it begins. */
function titleWords(window: string, lexicon: CompiledLexicon): number | null {
  const words = [...window.matchAll(/\S+/g)].slice(0, 13);
  for (let index = 1; index < words.length; index++) {
    const [word, before] = [words[index]?.[0] ?? '', words[index - 1]];
    if (before === undefined || /[.;:?]$/.test(before[0])) return null;
    const begins = nextNumber.test(word) || (startsSentence(word, lexicon) && index < words.length - 1);
    if (begins) return index === 1 && startsSentence(before[0], lexicon) ? null : before.index + before[0].length;
  }
  return null;
}
