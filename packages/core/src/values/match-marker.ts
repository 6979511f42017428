import type { ValueWords } from '../lexicon/words.ts';
import { dateAt } from './dates.ts';
import type { Found } from './found.ts';
import { codePrefix, type Marker } from './marker.ts';
import { markerLeads, parseMarker } from './parse-marker.ts';
import { perWords, phraseAt, phraseSet } from './phrases.ts';
import { tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

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
