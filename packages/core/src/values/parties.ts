import type { ValueWords } from '../lexicon/words.ts';
import type { Party } from '../model/values.ts';
import { remembering } from '../remembering.ts';
import { isInitials, type NameWord, nameRunAt, nameVocabulary, nameWords } from './names.ts';
import { type PartyPart, splitParts } from './party-parts.ts';
import { perWords } from './phrases.ts';
import { nameBehindPost } from './post-and-name.ts';
import { normalise, trimEndMarks } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

/**
 * Whom a text names: a person with their post, a post, a group or a body; null where it names nobody ("All", "TBC") or is too long to be a name. Of several the first.
 */
export function parseParty(raw: string, words: ValueWords = defaultWords): Party | null {
  return parseParties(raw, words)[0] ?? null;
}

const longestParty = 300;

/**
 * Everybody whom a text names, in order. People are parted by commas, "and", lines, or by nothing at all ("Ann Hill Jane Moor"); a post runs over commas
 * ("Cabinet Member for Children, Education and Equalities") until something that must be another person. Names and posts are as printed.
 */
export function parseParties(raw: string, words: ValueWords = defaultWords): Party[] {
  // Whoever is handed a party may change it.
  return raw.length > longestParty ? [] : partiesByText(words)(raw).map((party) => ({ ...party }));
}

const partiesByText = perWords((words) => remembering((raw) => partiesIn(raw, words)));

function partiesIn(raw: string, words: ValueWords): readonly Party[] {
  if (isNobody(raw, words)) return [];
  const parties: Draft[] = [];
  for (const part of splitParts(raw, words)) {
    if (isNobody(part.text, words)) continue;
    const last = parties.at(-1);
    for (const draft of draftsOf(part, words)) {
      const previous = draft.continues ? last : undefined;
      if (previous === undefined || !absorb(previous, draft, part)) parties.push(draft);
    }
  }
  return parties.map((draft) => finish(draft, raw));
}

function isNobody(raw: string, words: ValueWords): boolean {
  const text = trimEndMarks(normalise(raw), '.:*');
  return text === '' || words.nobody.includes(text);
}

interface Draft {
  kind: Party['kind'];
  name: string | null;
  role: string | null;
  body: string | null;
  start: number;
  end: number;
  /** It may belong to whom the part before names. */
  readonly continues: boolean;
  readonly people: boolean;
}

/** Whom one part of the text names: people and the post printed behind the last of them, or a post, group or body. */
function draftsOf(part: PartyPart, words: ValueWords): readonly Draft[] {
  const list = nameWords(part.text);
  const people = isBody(list, words) ? [] : peopleIn(list, part, words);
  if (people.length > 0) return people;
  const kind = kindOf(list, words);
  const at = kind === 'post' ? nameBehindPost(list, words) : null;
  const [first, last] = [list[at ?? 0], list.at(-1)];
  if (at !== null && first !== undefined && last !== undefined)
    return [{ ...person(part, first.start, last.end, true), role: part.text.slice(0, first.start).trim() }];
  if (kind === null) return part.separator === null && list.length > 12 ? [] : [unnamed(part, part.text, 'post')];
  return [unnamed(part, part.text, kind)];
}

const longestBody = 6;

/** Whether words that could be a name are a body's: they close with its noun, and hold no title and no post. */
function isBody(list: readonly NameWord[], words: ValueWords): boolean {
  const { bodies, roles } = nameVocabulary(words);
  const last = list.at(-1);
  return (
    last !== undefined &&
    list.length <= longestBody &&
    last.text !== last.text.toUpperCase() &&
    bodies.has(last.lower) &&
    nameRunAt(list, 0, words)?.titles === 0 &&
    !list.some((word) => roles.has(word.lower))
  );
}

function unnamed(part: PartyPart, text: string, kind: Party['kind']): Draft {
  const place = { start: part.start, end: part.start + part.text.length, continues: true, people: false };
  if (kind === 'post') return { kind, name: null, role: text.replace(/^the /i, ''), body: null, ...place };
  if (kind === 'body') return { kind, name: text, role: null, body: text, ...place };
  return { kind, name: text, role: null, body: bodyOf(text), ...place };
}

/** "Runaways Sub-Group of ABCD" belongs to ABCD. */
function bodyOf(group: string): string | null {
  const at = group.indexOf(' of ');
  const body = at < 0 ? '' : group.slice(at + 4).replace(/^the /, '');
  return /^\p{Lu}/u.test(body) ? body : null;
}

function peopleIn(list: readonly NameWord[], part: PartyPart, words: ValueWords): readonly Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < list.length) {
    const lengths = namesAt(list, index, part, words);
    if (lengths.length === 0) break;
    for (const length of lengths) {
      const [first, last] = [list[index], list[index + length - 1]];
      if (first && last) drafts.push(person(part, first.start, last.end, drafts.length === 0));
      index += length;
    }
    // A title in the middle of a part opens another name: "Cllr Ann Hill Cllr Jane Moor".
    if (nameRunAt(list, index, words)?.titles === 0) break;
  }
  const rest = list[index];
  const last = drafts.at(-1);
  if (rest === undefined || last === undefined) return drafts;
  const remainder = part.text.slice(rest.start);
  if (/^\p{Ll}/u.test(remainder) && kindOf(list.slice(index), words) === null) return [];
  last.role = remainder.replace(/^(?:the|as|is) /, '');
  last.end = part.start + part.text.length;
  return drafts;
}

function person(part: PartyPart, start: number, end: number, first: boolean): Draft {
  const place = { start: part.start + start, end: part.start + end, continues: first, people: true };
  return { kind: 'person', name: part.text.slice(start, end), role: null, body: null, ...place };
}

/** The lengths in words of the names that begin at an index; none where no person is named there. */
function namesAt(list: readonly NameWord[], index: number, part: PartyPart, words: ValueWords): readonly number[] {
  const run = nameRunAt(list, index, words);
  if (run === null) return [];
  const own = run.length - run.titles;
  const rest = list.slice(index + run.length);
  if (part.surnames || run.titles > 0) return [run.titles + nameLength(list, index + run.titles, own, rest, words)];
  if (own === 1) return isLoneName(list[index], rest, list, words) ? [1] : [];
  if (list.slice(index, index + own).every((word) => isInitials(word) && !word.text.includes('.'))) return [];
  if (rest.length > 0) return [nameLength(list, index, own, rest, words)];
  return pairs(list, index, own);
}

/** One word is a name only by itself, and as capitals only where it is two initials; longer ones are abbreviations. */
function isLoneName(
  word: NameWord | undefined,
  rest: readonly NameWord[],
  list: readonly NameWord[],
  words: ValueWords,
): boolean {
  if (word === undefined || nameVocabulary(words).subjects.has(word.lower)) return false;
  if (rest.length > 0 || list.length > 1) return false;
  return word.text !== word.text.toUpperCase() || word.text.replaceAll('.', '').length === 2;
}

/**
 * How many words of a run are the name where a post follows. A post that can open with its noun or rank ("Director", "Senior") leaves the run to the name; one that cannot
 * ("Manager") takes the word before it along, so "Fay Tudor Adoption Manager" is Fay Tudor.
 */
function nameLength(
  list: readonly NameWord[],
  index: number,
  own: number,
  rest: readonly NameWord[],
  words: ValueWords,
): number {
  const next = rest[0];
  const takesWords = next !== undefined && !nameVocabulary(words).starters.has(next.lower);
  const most = own <= 2 ? own : own === 3 && !takesWords ? 3 : fullName(list, index, own);
  return Math.min(own, Math.max(1, most));
}

/** First name, initials and particles, surname. */
function fullName(list: readonly NameWord[], index: number, own: number): number {
  let at = index + 1;
  while (at < index + own - 1 && (isInitials(list[at]) || list[at]?.text === list[at]?.lower)) at++;
  return at - index + 1;
}

/** Names run together without a separator: two words each, save that three words are one name. */
function pairs(list: readonly NameWord[], index: number, own: number): readonly number[] {
  const lengths: number[] = [];
  let at = index;
  while (at < index + own) {
    const left = index + own - at;
    const length = left === 3 ? 3 : fullName(list, at, left);
    lengths.push(length);
    at += length;
  }
  return lengths;
}

/** What a text that names no person is, told by its head noun; null where it has none of the known ones. */
function kindOf(list: readonly NameWord[], words: ValueWords): Party['kind'] | null {
  const { roles, groups, bodies, subjects } = nameVocabulary(words);
  const linkAt = list.findIndex(
    (word, index) => index > 0 && ['of', 'for', 'to', 'in', 'at', 'from', '-', 'o', 'with'].includes(word.lower),
  );
  const head = linkAt < 0 ? list : list.slice(0, linkAt);
  for (const word of head.toReversed()) {
    if (roles.has(word.lower)) return 'post';
    if (groups.has(word.lower)) return 'group';
    if (bodies.has(word.lower)) return 'body';
    if (word !== head.at(-1)) break;
  }
  if (head.some((word) => roles.has(word.lower))) return 'post';
  if (list.some((word) => groups.has(word.lower))) return 'group';
  if (list.some((word) => bodies.has(word.lower))) return 'body';
  if (list.length > 0 && list.every((word) => subjects.has(word.lower) || /^(?:and|&)$/.test(word.lower)))
    return 'group';
  return list.length > 0 && list.length <= 3 && list.every((word) => /^[\p{Lu}\p{N}&]{2,}$/u.test(word.text))
    ? 'body'
    : null;
}

/** Gives a part that names no person to the person before it, or a person to the post before them. Tells whether it did. */
function absorb(previous: Draft, draft: Draft, part: PartyPart): boolean {
  if (draft.people) {
    const isPostWithName =
      !previous.people && previous.kind === 'post' && (part.count === 2 || part.afterColon) && part.separator !== 'and';
    if (!isPostWithName) return false;
    Object.assign(previous, {
      kind: 'person',
      name: draft.name,
      role: draft.role === null ? previous.role : `${previous.role}, ${draft.role}`,
      end: draft.end,
      people: true,
    });
    return true;
  }
  if (part.separator === 'hard') return false;
  if (!previous.people) return continuePost(previous, draft, part);
  if (part.separator === 'and' && previous.role === null) return false;
  if (draft.kind === 'body' && previous.body === null) previous.body = draft.name;
  else
    previous.role =
      previous.role === null
        ? (draft.role ?? draft.name)
        : `${previous.role}${part.gap}${draft.role ?? draft.name ?? ''}`;
  previous.end = Math.max(previous.end, draft.end);
  return true;
}

function continuePost(previous: Draft, draft: Draft, part: PartyPart): boolean {
  if (part.separator === 'and' || part.opensPost) return false;
  const text = draft.role ?? draft.name ?? '';
  if (previous.role !== null) previous.role = `${previous.role}${part.gap}${text}`;
  else previous.name = `${previous.name ?? ''}${part.gap}${text}`;
  previous.end = draft.end;
  return true;
}

function finish(draft: Draft, raw: string): Party {
  const { kind, name, role, body, start, end } = draft;
  const opens = raw.slice(start, end).includes('(') && raw.charAt(end) === ')';
  return {
    kind,
    name: tidy(name),
    role: tidy(role),
    body: tidy(body),
    raw: raw.slice(start, opens ? end + 1 : end).trim(),
  };
}

/** Single spaces, no punctuation at the end but the full stop of an initial, and the bracket that a cut left open. */
function tidy(text: string | null): string | null {
  if (text === null) return null;
  const trimmed = text
    .replace(/\s+/g, ' ')
    .replace(/(?<!\b\p{L})\.$|[ ,;:–-]$/u, '')
    .trim();
  return trimmed.includes('(') && !trimmed.includes(')') ? `${trimmed})` : trimmed;
}
