import type { ValueWords } from '../lexicon/words.ts';
import type { PartialDate } from '../model/values.ts';
import { dateOfForms, fieldForms, proseForms } from './date-forms.ts';
import { type DateMatch, dateOpenings } from './date-parts.ts';
import type { Found } from './found.ts';
import { gluedAt } from './numbers.ts';
import { perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import { type Token, tokenise } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const books = perWords((words) => ({
  leads: phraseSet(words.dateLeads),
  trails: phraseSet(words.dateTrails),
  yearLeads: phraseSet(words.yearLeads),
  numberedThings: phraseSet(words.numberedThings),
}));

const openings = new Set(['(', '[', '*', ':', ',', '-', '~']);
const closings = new Set(['.', ',', ';', ':', '(', ')', ']', '*']);

/**
 * The date that a whole field or cell prints, null where it prints anything else or more than one.
 *
 * A weekday, words like "by the end of", the time of a meeting, brackets and closing punctuation may stand around it. `04/2021` is a month here,
 * `Apr 15` a month and its year, `2019` a year. The quarter of a financial year is written with the year that opens it: `Q3 2012/13` is `2012-Q3`.
 * Days are British: `03/02/2015` is the third of February. Two-digit years run from 1970 to 2069.
 */
export function parseDate(raw: string, words: ValueWords = defaultWords): PartialDate | null {
  const tokens = tokenise(raw);
  const index = skipLeads(tokens, words);
  for (const from of new Set([0, index, isClerkMark(tokens) ? 1 : index])) {
    const match = dateOfForms(fieldForms, tokens, from, words);
    if (match !== null && isEnd(tokens, match.next, words))
      return { iso: match.iso, precision: match.precision, raw: raw.trim() };
  }
  return null;
}

function skipLeads(tokens: readonly Token[], words: ValueWords): number {
  const { leads } = books(words);
  let index = 0;
  for (;;) {
    const lead = phraseAt(leads, tokens, index);
    if (lead !== null) index = lead.next;
    else if (openings.has(tokens[index]?.lower ?? '')) index++;
    else return index;
  }
}

/** Some minutes print the clerk's initials before the date: "MM 27.08.2019". */
function isClerkMark(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  return first?.kind === 'word' && /^\p{Lu}{2,3}$/u.test(first.text) && tokens[1]?.kind === 'digits';
}

/** The time of a meeting behind its date: "at 13:30", "10.00 am", "2pm", ":30" where a host lost the hour. */
const clock = /^(?:at |, ?|- ?)?\d{0,2}(?:[:.]\d{2} ?(?:am|pm|hrs|hours|noon)?| ?(?:am|pm|hrs|hours|noon))\.?$/;

function isEnd(tokens: readonly Token[], index: number, words: ValueWords): boolean {
  let at = index;
  for (;;) {
    const trail = phraseAt(books(words).trails, tokens, at);
    if (trail !== null) at = trail.next;
    else if (isTime(tokens.slice(at))) return true;
    else if (closings.has(tokens[at]?.lower ?? '')) at++;
    else return at === tokens.length;
  }
}

function isTime(rest: readonly Token[]): boolean {
  if (rest.length > 7) return false;
  const printed = rest.map((token) => (token.glued ? '' : ' ') + token.lower);
  return clock.test(printed.join('').trim());
}

/**
 * The dates printed in a running text, in order and without overlap. Stricter than {@link parseDate}: a bare year counts only after a word like
 * "by" or "since"; minute numbers (61/22), report references (14/430), section numbers (5.1.6) and spans of years (2023 - 2025) are no dates.
 */
export function findDates(text: string, words: ValueWords = defaultWords): Found<PartialDate>[] {
  const tokens = tokenise(text);
  const found: Found<PartialDate>[] = [];
  let index = 0;
  while (index < tokens.length) {
    const match = dateAt(tokens, index, words);
    const [first, last] = [tokens[index], match && tokens[match.next - 1]];
    if (match && first && last) {
      const value = { iso: match.iso, precision: match.precision, raw: text.slice(first.start, last.end) };
      found.push({ value, start: first.start, end: last.end });
      index = match.next;
    } else index++;
  }
  return found;
}

/** The date of a running text at one of its tokens. */
export function dateAt(tokens: readonly Token[], index: number, words: ValueWords = defaultWords): DateMatch | null {
  const token = tokens[index];
  if (token?.kind !== 'digits' && !dateOpenings(words).has(token?.lower ?? '')) return null;
  if (isInsideReference(tokens, index)) return null;
  const match = dateOfForms(proseForms, tokens, index, words);
  if (match !== null) return isCutShort(tokens, match) || isSectionNumber(tokens, index, match, words) ? null : match;
  return yearAfterLead(tokens, index, words);
}

function yearAfterLead(tokens: readonly Token[], index: number, words: ValueWords): DateMatch | null {
  if (phraseBefore(books(words).yearLeads, tokens, index) === null) return null;
  const token = tokens[index];
  if (token?.kind !== 'digits' || !/^(?:19[5-9]|20[0-7])\d$/.test(token.text)) return null;
  const next = tokens[index + 1];
  const isFigure =
    next !== undefined &&
    (next.glued
      ? !/^[.,;:)\]!?'"’]$/.test(next.text) || gluedAt(tokens, index + 2) !== null
      : next.lower === '-' || next.text === '%');
  return isFigure ? null : { iso: token.text, precision: 'year', next: index + 1 };
}

const referenceMarks = new Set(['/', '.', '-', '_', ':', '#', '£', '€', '$']);

/** Digits glued to a letter, or to a separator behind a letter or digit, belong to a reference ("HSCP.19.070", "FD/2022/23"). */
function isInsideReference(tokens: readonly Token[], index: number): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  if (token?.kind !== 'digits' || !token.glued || before === undefined) return false;
  if (before.kind !== 'mark') return true;
  if (before.lower === '-' && tokens[index + 1]?.kind === 'word') return false;
  return referenceMarks.has(before.text) && (before.glued || '£€$#'.includes(before.text));
}

/** What ends in the middle of a longer number or code is no date. */
function isCutShort(tokens: readonly Token[], match: DateMatch): boolean {
  const after = tokens[match.next];
  if (tokens[match.next - 1]?.kind !== 'digits' || !after?.glued) return false;
  if (after.kind !== 'mark') return true;
  return after.text !== '-'
    ? '/.'.includes(after.text) && gluedAt(tokens, match.next + 1) !== null
    : match.precision !== 'day' && gluedAt(tokens, match.next + 1) !== null;
}

/**
 * "5.1.12 The Commission ..." opens a text as a section number does; "9.12.16 - met" and "9.12.16: met" as a dated note does.
 * "section 5.1.12" and "version 1.2.15" say what they are.
 */
function isSectionNumber(tokens: readonly Token[], index: number, match: DateMatch, words: ValueWords): boolean {
  const isShort = match.next === index + 5 && tokens[match.next - 1]?.text.length === 2;
  if (!isShort || gluedAt(tokens, index + 1, '.') === null) return false;
  if (index === 0) return tokens[match.next]?.kind === 'word';
  return phraseBefore(books(words).numberedThings, tokens, index) !== null;
}
