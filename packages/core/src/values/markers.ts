import { remembering } from '../lexicon/remembering.ts';
import type { ValueWords } from '../lexicon/words.ts';
import { dateAt } from './dates.ts';
import type { Found } from './found.ts';
import { perWords, phraseAt, phraseSet } from './phrases.ts';
import { normalise, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

/** The kinds of list markers. */
export type MarkerFamily =
  | 'decimal'
  | 'multilevel'
  | 'lowerAlpha'
  | 'upperAlpha'
  | 'lowerRoman'
  | 'upperRoman'
  | 'coded'
  | 'bullet';

/** A printed list marker. */
export interface Marker {
  /** As printed. */
  readonly raw: string;
  readonly family: MarkerFamily;
  /** Its ordinal, for a multilevel marker one a level (`1.10.3` is [1, 10, 3]); empty for a bullet. A closing zero (`2.0`) is no level. */
  readonly numbers: readonly number[];
  /** How many levels it numbers: 1 but for multilevel markers. */
  readonly depth: number;
}

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

function readings(printed: string, words: ValueWords): readonly Marker[] {
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

const markerLeads = perWords((words) => phraseSet(words.markerLeads));

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

const firstReading = (raw: string, words: ValueWords): Marker | null => readings(raw, words)[0] ?? null;

const rememberedReading = perWords((words) => remembering((raw) => firstReading(raw, words)));

const opening =
  /^(?<printed>[•‣◦●○∙·⁃▪■□▫◾◆◇❖➢➤►▶✓✔⮚]|[\uf000-\uf0ff]|§(?=\s\p{L})|(?:[-–—*o]|\(?\d{1,3}(?:\.\d{1,3}){0,5}(?:\.?\)|[.:])?|\([A-Za-z]{1,6}\.?\)|\[(?!x\])[a-z]{1,4}\]|[A-Za-z]{1,6}\.?\)|[A-Za-z]{1,6}[.:]|[A-Z]{1,4}-?\d{1,3}[a-z]?[.:)]?)(?=\s|$))/u;

/**
 * The marker that a text begins with, with the place of the marker alone.
 *
 * A number that opens a sentence ("90% of", "2015 was", "16-19 year olds", "3 June 2015", "12 staff") is none, nor are "A report" and "I agree".
 */
export function matchMarker(text: string, words: ValueWords = defaultWords): Found<Marker> | null {
  const start = text.length - text.trimStart().length;
  const match = opening.exec(text.slice(start, start + 40));
  const printed = match?.groups?.['printed'] ?? spelledOpening(text, words);
  if (printed === undefined) return null;
  const end = start + printed.length;
  const value = parseMarker(printed, words);
  return value !== null && isFollowedAsMarker(value, text.slice(end), text, words) ? { value, start, end } : null;
}

function spelledOpening(text: string, words: ValueWords): string | undefined {
  const head = text.trimStart().slice(0, 60);
  const tokens = tokenise(head);
  const lead = phraseAt(markerLeads(words), tokens, 0);
  const number = lead === null ? undefined : tokens[lead.next];
  if (lead === null || number?.kind !== 'digits' || number.text.length > 3 || tokens[0]?.text === tokens[0]?.lower)
    return undefined;
  const [closing, further] = [tokens[lead.next + 1], tokens[lead.next + 2]];
  // "Action 1.2" has a number of two parts, and none that ends in its full stop.
  if (closing?.glued === true && further?.glued === true && further.kind === 'digits') return undefined;
  const end = closing?.glued === true && ':.)'.includes(closing.text) ? closing.end : number.end;
  return closing?.glued === true && end === number.end ? undefined : head.slice(0, end);
}

const closed = /[.):\]]$/;

function isFollowedAsMarker(value: Marker, rest: string, text: string, words: ValueWords): boolean {
  const after = rest.trimStart();
  if (after === '' || value.family === 'bullet') return true;
  if (value.family === 'decimal' || value.family === 'multilevel') return isNumberMarker(value, after, text, words);
  if (value.family !== 'coded') return closed.test(value.raw);
  if (/\s/.test(value.raw) && !closed.test(value.raw)) return /^[\p{Lu}–—-]/u.test(after);
  if (closed.test(value.raw) || rest.startsWith('\n') || value.raw.includes('-')) return true;
  // "KS4 Maths" and "Q3 report" begin with a name; a code that lists are known to use needs less to be told.
  return words.markerLeads.includes(codePrefix(value)) || (codePrefix(value).length === 1 && /^\p{Lu}/u.test(after));
}

const units = perWords((words) =>
  phraseSet([
    ...Object.keys(words.multiples),
    ...Object.keys(words.periods),
    ...Object.keys(words.units),
    ...words.percent,
  ]),
);

function isNumberMarker(value: Marker, after: string, text: string, words: ValueWords): boolean {
  if (closed.test(value.raw)) return true;
  if (dateAt(tokenise(text.trimStart().slice(0, 60)), 0, words) !== null) return false;
  if (phraseAt(units(words), tokenise(after.slice(0, 40)), 0) !== null) return false;
  return value.family === 'multilevel' || /^[\p{Lu}‘“'"(•[]/u.test(after);
}

/** How a marker is closed in, so that `1.` does not follow `(1)`. A missing full stop makes no difference. */
function enclosure(item: Marker): string {
  return item.raw.replace(/[\p{L}\d\s.:-]/gu, '');
}

const codePrefix = (item: Marker): string => normalise(item.raw).replace(/[^\p{L}]/gu, '');

/**
 * The reading of a marker that continues a list: `i.` after `h.` is the ninth letter, after nothing or `iv.` a numeral. The marker itself where no reading does.
 */
export function followMarker(previous: Marker, candidate: Marker, words: ValueWords = defaultWords): Marker {
  return readings(candidate.raw, words).find((reading) => isNext(previous, reading)) ?? candidate;
}

/** Whether one marker follows another in the same list at the same level. A bullet follows the same bullet. */
export function isSuccessor(previous: Marker, next: Marker, words: ValueWords = defaultWords): boolean {
  return readings(previous.raw, words).some((a) => readings(next.raw, words).some((b) => isNext(a, b)));
}

function isNext(a: Marker, b: Marker): boolean {
  if (a.family !== b.family || a.depth !== b.depth) return false;
  if (a.family === 'bullet') return a.raw === b.raw;
  if (a.family === 'coded' ? codePrefix(a) !== codePrefix(b) : enclosure(a) !== enclosure(b)) return false;
  return a.numbers.every((number, level) => b.numbers[level] === (level === a.depth - 1 ? number + 1 : number));
}

/** Whether a marker opens the list below another: `1.1` below `1`, `2.1` below `2.0`. */
export function opensBelow(parent: Marker, child: Marker): boolean {
  if (child.family !== 'multilevel' || child.depth !== parent.depth + 1 || child.numbers.at(-1) !== 1) return false;
  return parent.numbers.every((number, level) => child.numbers[level] === number);
}
