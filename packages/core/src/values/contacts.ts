import type { ValueWords } from '../lexicon/words.ts';
import type { Found } from './found.ts';
import { trimEndMarks } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

/** A printed way to reach somebody. `value` is null for an e-mail address that a site hides behind a placeholder. */
export interface ContactPoint {
  readonly kind: 'phone' | 'email';
  readonly value: string | null;
  readonly raw: string;
}

const word = /[^\s<>()[\],;:"]+/g;
const email = /^[\w%+'.-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63})+$/;

// UK numbers as printed: (0117) 922 2000, 0117 922 2000, +44 (0)117 9222000; ten or eleven digits in up to five groups.
const phone = /(?:\+44|\(?0)[\d()]{0,6}(?:[ -][\d()]{1,8}){0,5}/g;

/** The telephone numbers and e-mail addresses printed in a text, in order. A number has ten or eleven digits and its extension where one follows. */
export function findContacts(text: string, words: ValueWords = defaultWords): Found<ContactPoint>[] {
  return [...findEmails(text), ...findHidden(text, words), ...findPhones(text, words)].sort(
    (a, b) => a.start - b.start,
  );
}

function findEmails(text: string): Found<ContactPoint>[] {
  const found: Found<ContactPoint>[] = [];
  for (const match of text.matchAll(word)) {
    const raw = trimEndMarks(match[0], ".'");
    if (email.test(raw))
      found.push({ value: { kind: 'email', value: raw, raw }, start: match.index, end: match.index + raw.length });
  }
  return found;
}

function findHidden(text: string, words: ValueWords): Found<ContactPoint>[] {
  const lower = text.toLowerCase();
  const found: Found<ContactPoint>[] = [];
  for (const placeholder of words.hiddenEmails)
    for (let start = lower.indexOf(placeholder); start >= 0; start = lower.indexOf(placeholder, start + 1)) {
      const end = start + placeholder.length;
      found.push({ value: { kind: 'email', value: null, raw: text.slice(start, end) }, start, end });
    }
  return found;
}

function findPhones(text: string, words: ValueWords): Found<ContactPoint>[] {
  const found: Found<ContactPoint>[] = [];
  for (const match of text.matchAll(phone)) {
    const before = text.charAt(match.index - 1);
    const printed = match[0].replace(/[ (-]{1,3}$/, '');
    const digits = printed.replace(/^\+44/, '0').replace('(0)', '').replace(/\D/g, '');
    if (digits.length < 10 || digits.length > 11 || /[\d/.]/.test(before)) continue;
    const end = match.index + printed.length;
    const extension = extensionAt(text, end, words);
    const raw = text.slice(match.index, extension);
    found.push({ value: { kind: 'phone', value: raw, raw }, start: match.index, end: extension });
  }
  return found;
}

function extensionAt(text: string, end: number, words: ValueWords): number {
  const match = /^[ ,]{0,2}(?<word>[A-Za-z]{1,9}\.?) ?\d{2,6}/.exec(text.slice(end, end + 24));
  const label = match?.groups?.['word']?.toLowerCase();
  return match && label !== undefined && words.extensions.includes(label) ? end + match[0].length : end;
}
