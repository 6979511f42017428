import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Contact, Party } from '../../model/index.ts';
import { findContacts } from '../../values/index.ts';
import { contactLabel } from './contact-label.ts';
import type { Front, FrontField } from './front.ts';
import { partiesIn, splitPeople } from './people.ts';

interface Draft {
  party: Party | null;
  phones: string[];
  emails: string[];
  raw: string[];
}

const isPointLabel = (label: string, lexicon: CompiledLexicon): boolean =>
  (lexicon.holds('phoneLabels', label) || lexicon.holds('emailLabels', label)) && !/\bofficer\b/i.test(label);

/** Whom to ask: each contact label's people, with the numbers and addresses beside, beneath or labelled right after them. */
export function contactsOf(front: Front, lexicon: CompiledLexicon): Contact[] {
  const found: Draft[] = [];
  for (const [index, field] of front.fields.entries()) {
    if (field.kind === 'authorRole') addRole(found, field, personBefore(front, index, lexicon));
    if (field.value.text === '' || !(field.kind === 'contact' || isReachable(field))) continue;
    const before = personBefore(front, index, lexicon);
    const isPoint =
      isPointLabel(flat(field.label), lexicon) || (before?.kind === 'contact' && isPointsAlone(field, lexicon));
    const own = isPoint && before !== null ? draftFor(found, before, lexicon) : undefined;
    const read = readLines(field, lexicon, own);
    found.push(
      ...read.filter(
        (draft) => draft !== own && (draft.party !== null || draft.phones.length + draft.emails.length > 0),
      ),
    );
  }
  return merge(found).map(({ party, phones, emails, raw }) => ({ party, phones, emails, raw: raw.join(' ') }));
}

/** "Position: Head of Parks" beneath a contact's name. */
function addRole(found: readonly Draft[], field: FrontField, before: FrontField | null): void {
  const last = found.at(-1);
  if (before?.kind === 'contact' && last?.party != null && last.party.role === null && field.value.text !== '')
    last.party = { ...last.party, role: flat(field.value) };
}

/** "Contact details: a.clark@example.gov.uk" beneath a contact's name: numbers and addresses, and nobody's name. */
const isPointsAlone = ({ kind, value }: FrontField, lexicon: CompiledLexicon): boolean =>
  kind === 'contact' && piecesOf(flat(value), false, lexicon).every((piece) => piece.kind !== 'words');

/** Whether an author's or director's own field says how to reach them. */
const isReachable = ({ kind, value }: FrontField): boolean =>
  (kind === 'author' || kind === 'director') && findContacts(value.text).length > 0;

/** The author or contact whom a telephone's or address's label follows. */
function personBefore(front: Front, index: number, lexicon: CompiledLexicon): FrontField | null {
  for (const field of front.fields.slice(Math.max(0, index - 4), index).reverse()) {
    if (field.kind === 'author' || (field.kind === 'contact' && !isPointLabel(flat(field.label), lexicon)))
      return field;
    if (field.kind !== 'authorRole' && field.kind !== 'contact') return null;
  }
  return null;
}

/** The contact already read for a field, or one made for the author it names. */
function draftFor(found: Draft[], field: FrontField, lexicon: CompiledLexicon): Draft | undefined {
  const line = flat(field.value);
  const party = lexicon.holds('placeholders', line) ? null : (partiesIn(line, lexicon.words)[0] ?? null);
  const known =
    found.findLast((draft) => party !== null && isSame(draft.party, party)) ??
    (field.kind === 'contact' ? found.at(-1) : undefined);
  if (known !== undefined || party === null) return known;
  const draft: Draft = { party, phones: [], emails: [], raw: [line] };
  found.push(draft);
  return draft;
}

/** Reads lines of names, posts, numbers and addresses; a name, or a number of a kind already seen, begins another contact. */
function readLines(field: FrontField, lexicon: CompiledLexicon, own: Draft | undefined): readonly Draft[] {
  const drafts: Draft[] = own === undefined ? [] : [own];
  const isPhone = lexicon.holds('phoneLabels', flat(field.label));
  const begin = (party: Party | null, raw: string): void =>
    void drafts.push({ party, phones: [], emails: [], raw: [raw] });
  for (const line of field.lines.map(flat)) {
    for (const piece of piecesOf(line, isPhone, lexicon)) {
      const last = drafts.at(-1);
      if (piece.kind === 'words') {
        for (const party of lexicon.holds('placeholders', piece.raw) || piece.raw.length > 120 || /:$/.test(piece.raw)
          ? []
          : splitPeople(piece.raw, lexicon.words).flatMap((one) => partiesIn(one, lexicon.words))) {
          const open = drafts.at(-1);
          if (party.kind !== 'person' && open?.party != null)
            open.party = {
              ...open.party,
              role: [open.party.role, party.raw].filter((part) => part !== null).join(' '),
            };
          else begin(party, party.raw);
        }
        continue;
      }
      const list = last?.[piece.kind];
      if (last === undefined || list === undefined || (list.length > 0 && !piece.alsoHas)) begin(null, piece.raw);
      drafts.at(-1)?.[piece.kind].push(piece.raw);
      if (drafts.at(-1) === last) last?.raw.push(piece.raw);
    }
  }
  return drafts;
}

interface Piece {
  readonly kind: 'words' | 'phones' | 'emails';
  readonly raw: string;
  /** A mobile beside a telephone is the same person's. */
  readonly alsoHas: boolean;
}

// What a template prints where an address belongs.
const exampleAddress = /^(?:first[._-]?name|name|forename)[._-]?(?:sur|last)?(?:name)?@/i;

/** A line as words, numbers and addresses in order. Behind a telephone's label a short number is one too. */
function piecesOf(line: string, isPhone: boolean, lexicon: CompiledLexicon): readonly Piece[] {
  const points = [
    ...findContacts(line)
      .filter(({ value }) => !exampleAddress.test(value.raw))
      .map(({ value, start, end }) => ({ kind: `${value.kind}s` as const, start, end })),
    ...shortNumbers(line, isPhone),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const [index, { kind, start, end }] of points.entries()) {
    if (start < from) continue;
    const words = line.slice(from, start);
    pieces.push(...wordsOf(words, lexicon), {
      kind,
      raw: line.slice(start, end),
      alsoHas: /\bmobile\b/i.test(words) && index > 0,
    });
    from = end;
  }
  return [...pieces, ...wordsOf(line.slice(from), lexicon)];
}

function wordsOf(text: string, lexicon: CompiledLexicon): readonly Piece[] {
  const raw = text
    .replace(contactLabel(lexicon), ' ')
    .replace(/^[\s,;:./|–()-]+|[\s,;:./|–(-]{1,8}$/g, '')
    .replace(/\s{2,}/g, ' ');
  return /\p{L}{2}/u.test(raw) ? [{ kind: 'words', raw, alsoHas: false }] : [];
}

function shortNumbers(
  line: string,
  isPhone: boolean,
): readonly { readonly kind: 'phones'; readonly start: number; readonly end: number }[] {
  const labelled = isPhone
    ? /^()(\d[\d ]{2,13}\d)(?! ?\w)/
    : /\b((?:tel(?:ephone)?|phone|ext(?:ension)?)(?: (?:no|number))?[.:]{0,2}\s)(\d[\d ]{2,13}\d)(?! ?\w)/i;
  const match = labelled.exec(line);
  if (match === null || findContacts(line).some(({ value }) => value.kind === 'phone')) return [];
  const start = match.index + (match[1]?.length ?? 0);
  return [{ kind: 'phones', start, end: match.index + match[0].length }];
}

const isSame = (one: Party | null, other: Party | null): boolean =>
  one?.name != null && one.name.toLowerCase() === other?.name?.toLowerCase();

/** One contact for each name, however often it is printed. */
function merge(drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const known = merged.find((other) => isSame(other.party, draft.party));
    if (known === undefined) merged.push(draft);
    else {
      known.phones = [...new Set([...known.phones, ...draft.phones])];
      known.emails = [...new Set([...known.emails, ...draft.emails])];
    }
  }
  return merged;
}
