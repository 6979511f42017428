import type { ValueWords } from '../lexicon/words.ts';
import type { Party } from '../model/values.ts';
import { namesAt } from './name-lengths.ts';
import { type NameWord, nameRunAt, nameWords } from './names.ts';
import { isBody, partyKind } from './party-kind.ts';
import type { PartyPart } from './party-parts.ts';
import { perWords } from './phrases.ts';
import { nameBehindPost } from './post-and-name.ts';

/** A party that is still being read: further parts of the text may add to it. */
export interface PartyDraft {
  kind: Party['kind'];
  name: string | null;
  role: string | null;
  body: string | null;
  start: number;
  end: number;
  /** It may belong to whom the part before names. */
  readonly continues: boolean;
  /** Whether it names a person. */
  readonly people: boolean;
}

/** Whom one part of the text names: people and the post printed behind the last of them, or a post, group or body. */
export function draftsOf(part: PartyPart, words: ValueWords): readonly PartyDraft[] {
  const list = nameWords(part.text);
  const people = isBody(list, words) ? [] : peopleIn(list, part, words);
  if (people.length > 0) return people;
  const kind = partyKind(list, words);
  const at = kind === 'post' ? nameBehindPost(list, words) : null;
  const [first, last] = [list[at ?? 0], list.at(-1)];
  if (at !== null && first !== undefined && last !== undefined)
    return [{ ...person(part, first.start, last.end, true), role: part.text.slice(0, first.start).trim() }];
  if (kind === null)
    return part.separator === null && list.length > 12 ? [] : [unnamed(part, part.text, 'post', words)];
  return [unnamed(part, part.text, kind, words)];
}

function unnamed(part: PartyPart, text: string, kind: Party['kind'], words: ValueWords): PartyDraft {
  const place = { start: part.start, end: part.start + part.text.length, continues: true, people: false };
  if (kind === 'post')
    return { kind, name: null, role: text.replace(patterns(words).article, ''), body: null, ...place };
  if (kind === 'body') return { kind, name: text, role: null, body: text, ...place };
  return { kind, name: text, role: null, body: bodyOf(text, words), ...place };
}

/** "Runaways Sub-Group of ABCD" belongs to ABCD. */
function bodyOf(group: string, words: ValueWords): string | null {
  const { article, link } = patterns(words);
  const at = link.exec(group);
  const body = at === null ? '' : group.slice(at.index + at[0].length).replace(article, '');
  return /^\p{Lu}/u.test(body) ? body : null;
}

const patterns = perWords(({ articles, groupLinks, roleLeads }) => ({
  article: new RegExp(`^(?:${articles.join('|')}) `, 'iu'),
  link: new RegExp(` (?:${groupLinks.join('|')}) `, 'u'),
  lead: new RegExp(`^(?:${roleLeads.join('|')}) `, 'u'),
}));

function peopleIn(list: readonly NameWord[], part: PartyPart, words: ValueWords): readonly PartyDraft[] {
  const drafts: PartyDraft[] = [];
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
  if (/^\p{Ll}/u.test(remainder) && partyKind(list.slice(index), words) === null) return [];
  last.role = remainder.replace(patterns(words).lead, '');
  last.end = part.start + part.text.length;
  return drafts;
}

function person(part: PartyPart, start: number, end: number, first: boolean): PartyDraft {
  const place = { start: part.start + start, end: part.start + end, continues: first, people: true };
  return { kind: 'person', name: part.text.slice(start, end), role: null, body: null, ...place };
}
