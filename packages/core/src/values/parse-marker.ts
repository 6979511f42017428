import { remembering } from '../lexicon/remembering.ts';
import type { ValueWords } from '../lexicon/words.ts';
import type { Marker, MarkerFamily } from './marker.ts';
import { type PhraseBook, perWords, phraseAt, phraseSet } from './phrases.ts';
import { tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const romanNumeral = /^x{0,3}(?:ix|iv|v?i{0,3})$/;
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanNumber(letters: string): number | null {
  if (letters === '' || !romanNumeral.test(letters)) return null;
  const values = [...letters].map((letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** a to z are 1 to 26, and lists that run on double the letter: aa is 27. */
function letterNumber(letters: string): number | null {
  const code = letters.charCodeAt(0) - 96;
  if (letters.length === 1) return code >= 1 && code <= 26 ? code : null;
  return letters.length === 2 && letters[0] === letters[1] ? 26 + code : null;
}

/** What a label of one or two letters can mean, the likelier first: `i`, `v` and `x` are numerals before they are letters. */
function letterReadings(raw: string, label: string): readonly Marker[] {
  const lower = label.toLowerCase();
  const isLower = label === lower;
  if (!isLower && label !== label.toUpperCase()) return [];
  const roman = romanNumber(lower);
  const letter = letterNumber(lower);
  return [
    ...(roman === null ? [] : [marker(raw, isLower ? 'lowerRoman' : 'upperRoman', [roman])]),
    ...(letter === null ? [] : [marker(raw, isLower ? 'lowerAlpha' : 'upperAlpha', [letter])]),
  ];
}

function marker(raw: string, family: MarkerFamily, numbers: readonly number[]): Marker {
  return { raw, family, numbers, depth: Math.max(1, numbers.length) };
}

// Private-use characters and the section sign are what bullets of symbol fonts become.
const bullet = /^(?:[§•‣◦●○∙·⁃▪■□▫◾◆◇❖➢➤►▶✓✔⮚\-–—*]|[\uf000-\uf0ff]|o)$/u;
const numbered = /^\(?(?<numbers>\d{1,3}(?:\.\d{1,3}){0,5})(?:\.?\)|[.:])?$/;
const lettered = /^(?:\(?|\[(?!x\]))(?<letters>[A-Za-z]{1,6})(?:\)|\.\)|[.:\]])?$/;
const coded = /^\(?(?<prefix>[A-Z]{1,4})[- ]?(?<number>\d{1,3})(?:[a-z])?(?:\)|[.:])?$/;

/** All that a printed marker can mean, the likelier first; none where it is no marker. */
export function markerReadings(printed: string, words: ValueWords): readonly Marker[] {
  const raw = printed.trim();
  if (bullet.test(raw)) return [marker(raw, 'bullet', [])];
  const numbers = numbered.exec(raw)?.groups?.['numbers'];
  if (numbers !== undefined) return [numberMarker(raw, numbers)];
  const letters = lettered.exec(raw)?.groups?.['letters'];
  if (letters !== undefined && letterReadings(raw, letters).length > 0) return letterReadings(raw, letters);
  const code = coded.exec(raw)?.groups?.['number'] ?? spelledNumber(raw, words);
  return code === undefined ? [] : [marker(raw, 'coded', [Number(code)])];
}

function numberMarker(raw: string, printed: string): Marker {
  const levels = printed.split('.').map(Number);
  if (levels.length === 1) return marker(raw, 'decimal', levels);
  return marker(raw, 'multilevel', levels.length === 2 && levels[1] === 0 ? levels.slice(0, 1) : levels);
}

/** The words that number a list's items in so many words: "Recommendation" 3. */
export const markerLeads: (words: ValueWords) => PhraseBook<true> = perWords((words) => phraseSet(words.markerLeads));

/** "Recommendation 3", "Rec 3:". */
function spelledNumber(raw: string, words: ValueWords): string | undefined {
  const tokens = tokenise(raw);
  const lead = phraseAt(markerLeads(words), tokens, 0);
  const number = lead === null ? undefined : tokens[lead.next];
  if (lead === null || number?.kind !== 'digits' || number.text.length > 3) return undefined;
  const closing = tokens[lead.next + 1]?.lower ?? ':';
  return tokens.length <= lead.next + 2 && ':.)-'.includes(closing) ? number.text : undefined;
}

/** The marker that a whole text is; null where it is anything else. Years and longer numbers are none. */
export function parseMarker(raw: string, words: ValueWords = defaultWords): Marker | null {
  if (raw === '') return null;
  return raw.length > longestRemembered ? firstReading(raw, words) : rememberedReading(words)(raw);
}

// What is asked again and again is short.
const longestRemembered = 40;

const firstReading = (raw: string, words: ValueWords): Marker | null => markerReadings(raw, words)[0] ?? null;

const rememberedReading = perWords((words) => remembering((raw) => firstReading(raw, words)));
