import { flat } from '../../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../../lexicon/index.ts';
import type { Contact, Party } from '../../model/index.ts';
import { findContacts } from '../../values/index.ts';
import { contactsOf } from './contacts.ts';
import { type Front, type FrontField, fieldsOf } from './front.ts';
import { labelWords } from './label-text.ts';
import { partiesIn, partiesOf, splitPeople } from './people.ts';

/** The parties each of a front's labels names. */
export interface HeaderParties {
  readonly authors: Party[];
  readonly directors: Party[];
  readonly leadMembers: Party[];
  readonly contacts: Contact[];
  /** Labels printed together before their values, whose values were shared out by order. */
  readonly inferred: boolean;
}

/** Reads the people of a front. Who only presents a report ("From", or "Report of" beside an author) is its member or director by the post. */
export function readHeaderParties(front: Front, lexicon: CompiledLexicon): HeaderParties {
  const shared = shareOut(front, lexicon);
  const of = (kind: HeaderLabel): Party[] =>
    shared?.get(kind) ?? unique(fieldsOf(front, kind).flatMap((field) => partiesOf(field, lexicon)));
  const written = front.fields.filter((field) => field.kind === 'author' && field.value.text !== '');
  const named = written.filter((field) => !isPresenter(field, lexicon));
  const presenters = written
    .filter(
      (field) =>
        isPresenter(field, lexicon) && (named.length > 0 || isFrom(field, lexicon) || isOfMember(field, lexicon)),
    )
    .flatMap((field) => partiesOf(field, lexicon));
  const writers =
    shared?.get('author') ??
    unique(
      written
        .filter(
          (field) =>
            !isFrom(field, lexicon) && (named.length === 0 ? !isOfMember(field, lexicon) : named.includes(field)),
        )
        .flatMap((field) => withRole(field, front, lexicon)),
    );
  const others = writers.length > 0 ? [] : presenters.filter((party) => presentedAs(party, lexicon) === null);
  return {
    authors: [...writers, ...others].filter((party) => party.kind !== 'body' || party.name !== null),
    directors: unique([...of('director'), ...presenters.filter((party) => presentedAs(party, lexicon) === 'director')]),
    leadMembers: unique([
      ...of('leadMember'),
      ...presenters.filter((party) => presentedAs(party, lexicon) === 'member'),
    ]),
    contacts: contactsOf(front, lexicon),
    inferred: shared !== null,
  };
}

const isFrom = ({ label }: FrontField, lexicon: CompiledLexicon): boolean =>
  lexicon.is('fromLabels', labelWords(label));
const isPresenter = ({ label }: FrontField, lexicon: CompiledLexicon): boolean =>
  lexicon.is('presenterLabels', flat(label));

/** "Report of: Cabinet Member for Finance": members answer for reports and do not write them. */
const isOfMember = (field: FrontField, lexicon: CompiledLexicon): boolean => {
  const parties = isPresenter(field, lexicon) ? partiesOf(field, lexicon) : [];
  return parties.length > 0 && parties.every((party) => presentedAs(party, lexicon) === 'member');
};

function presentedAs({ name, role, raw }: Party, lexicon: CompiledLexicon): 'member' | 'director' | null {
  // A name only tells by its title: "Head" and "Mayor" are surnames too.
  const post = name === null ? `${role ?? ''} ${raw}` : (role ?? '');
  if (lexicon.holds('memberPosts', post) || lexicon.begins('memberPosts', name ?? '')) return 'member';
  return lexicon.holds('seniorPosts', post) ? 'director' : null;
}

/** An author with the post printed under a label of its own. */
function withRole(field: FrontField, front: Front, lexicon: CompiledLexicon): readonly Party[] {
  const parties = partiesOf(field, lexicon);
  const next = front.fields[front.fields.indexOf(field) + 1];
  const [only] = parties;
  if (
    only === undefined ||
    parties.length > 1 ||
    only.role !== null ||
    next?.kind !== 'authorRole' ||
    next.value.text === ''
  )
    return parties;
  return [{ ...only, role: flat(next.value) }];
}

const unique = (parties: readonly Party[]): Party[] =>
  parties.filter((party, index) => parties.findIndex((other) => isSame(other, party)) === index);

const isSame = (one: Party, other: Party): boolean =>
  one.name === null || other.name === null
    ? one.name === other.name && one.raw === other.raw
    : one.name.toLowerCase() === other.name.toLowerCase();

const peopleKinds: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>(['author', 'director', 'leadMember']);

/**
 * Labels then values, as a converter flattens two columns: the people of the first filled label are given out to the blank ones before it in order,
 * and the last label takes the rest. Contact details take no people of the labels above them.
 */
function shareOut(front: Front, lexicon: CompiledLexicon): ReadonlyMap<HeaderLabel, Party[]> | null {
  for (const [index, field] of front.fields.entries()) {
    if (!isPeopleLabel(field) || field.value.text !== '') continue;
    const after = front.fields
      .slice(index)
      .findIndex((other) => other.value.text !== '' || !(isPeopleLabel(other) || other.kind === 'contact'));
    const filled = front.fields[index + after];
    if (
      after < 0 ||
      filled === undefined ||
      filled.value.text === '' ||
      !(isPeopleLabel(filled) || filled.kind === 'contact')
    )
      continue;
    const labels = [...front.fields.slice(index, index + after), filled].flatMap((label) =>
      isPeopleLabel(label) && label.kind !== undefined ? [label.kind] : [],
    );
    const value = flat(filled.value);
    const parties = splitPeople(value.slice(0, findContacts(value)[0]?.start), lexicon.words)
      .flatMap((one) => partiesIn(one, lexicon.words))
      .filter((party) => party.name !== null);
    const kinds = [...new Set(labels)];
    if (kinds.length < labels.length || parties.length < Math.max(2, labels.length)) continue;
    return new Map(
      kinds.map((kind, at) => [kind, at < kinds.length - 1 ? parties.slice(at, at + 1) : parties.slice(at)]),
    );
  }
  return null;
}

const isPeopleLabel = ({ kind }: FrontField): boolean => kind !== undefined && peopleKinds.has(kind);
