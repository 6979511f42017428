import { flat, joinPassages } from '../../document/index.ts';
import type { HeaderLabel } from '../../lexicon/index.ts';
import type { Contact, Party } from '../../model/index.ts';
import { findContacts, parseParties, parseParty } from '../../values/index.ts';
import { type Front, type FrontField, fieldsOf } from './front.ts';

/** The parties each of a front's labels names. */
export interface HeaderParties {
  readonly authors: Party[];
  readonly directors: Party[];
  readonly leadMembers: Party[];
  readonly contacts: Contact[];
  /** Labels printed together before their values, whose values were shared out by order. */
  readonly inferred: boolean;
}

/** Reads the people of a front. Labels that stand empty before one with several people take the first of these: their values were run together. */
export function readHeaderParties(front: Front): HeaderParties {
  const shared = shareOut(front);
  const of = (kind: HeaderLabel): Party[] => shared?.get(kind) ?? unique(fieldsOf(front, kind).flatMap(partiesOf));
  return {
    authors: of('author').filter((party) => party.kind !== 'body' || party.name !== null),
    directors: of('director'),
    leadMembers: of('leadMember'),
    contacts: fieldsOf(front, 'contact').flatMap(contactOf),
    inferred: shared !== null,
  };
}

function partiesOf(field: FrontField): Party[] {
  const lines: string[] = [];
  for (const line of field.lines.map(flat)) {
    if (findContacts(line).length > 0) continue;
    const namesPerson = parseParties(line).some((party) => party.kind === 'person');
    const last = lines.at(-1);
    // A line that names nobody goes on with the post of the one above.
    if (last === undefined || namesPerson) lines.push(line);
    else lines[lines.length - 1] = `${last} ${line}`;
  }
  return lines.flatMap((line) => splitPeople(line).flatMap((part) => parseParties(part)));
}

/** People run together, each as "Name, Post": a new one begins at two capitalised words before a comma. */
function splitPeople(text: string): readonly string[] {
  const starts = [...text.matchAll(/(?<=^|\s)(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms)\s)?\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+(?=,\s\p{Lu})/gu)].map((match) => match.index);
  if (starts.length < 2 || starts[0] !== 0) return [text];
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
}

const unique = (parties: readonly Party[]): Party[] => parties.filter((party, index) => parties.findIndex((other) => other.raw === party.raw && other.name === party.name) === index);

const peopleKinds: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>(['author', 'director', 'leadMember']);

/** Labels then values, as a converter flattens two columns: the first party is the first label's, the rest are the last one's. */
function shareOut(front: Front): ReadonlyMap<HeaderLabel, Party[]> | null {
  for (const [index, field] of front.fields.entries()) {
    const next = front.fields[index + 1];
    if (field.kind === undefined || next?.kind === undefined || !peopleKinds.has(field.kind) || !peopleKinds.has(next.kind)) continue;
    if (field.value.text !== '' || field.kind === next.kind) continue;
    const parties = splitPeople(flat(next.value)).flatMap((part) => parseParties(part)).filter((party) => party.name !== null);
    if (parties.length < 2) continue;
    return new Map([
      [field.kind, parties.slice(0, 1)],
      [next.kind, parties.slice(1)],
    ]);
  }
  return null;
}

function contactOf(field: FrontField): readonly Contact[] {
  const raw = flat(joinPassages(field.lines));
  const points = findContacts(raw);
  const before = raw.slice(0, points[0]?.start ?? raw.length).replace(/[\s,;–-]{0,4}(?:tel(?:ephone)?(?: no)?|e-?mail|phone)?[\s.:]{0,4}$/i, '');
  const party = before === '' ? null : parseParty(before);
  const phones = points.filter(({ value }) => value.kind === 'phone').map(({ value }) => value.raw);
  const emails = points.filter(({ value }) => value.kind === 'email').map(({ value }) => value.raw);
  return party === null && phones.length + emails.length === 0 ? [] : [{ party, phones, emails, raw }];
}
