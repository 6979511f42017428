import { flat } from '../../document/index.ts';
import { parseDate, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { beneathSignature, placeOf } from './beneath-signature.ts';
import { withoutBlanks } from './blanks.ts';
import { capacityOf, domainOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import type { PlaceToSign } from './places-to-sign.ts';
import { postAbove } from './post-above.ts';
import { postNamed } from './printed-post.ts';
import type { SignatureParts } from './signature-parts.ts';
import type { ToldConsultee } from './told-consultees.ts';

type Printed = Pick<FoundSignOff, 'text' | 'passages' | 'confidence'>;

const printedOf = ({ field, label }: PlaceToSign): Printed => ({
  text: `${label}: ${flat(field.value)}`,
  passages: [field.label, field.value],
  confidence: confidenceOf.labelled,
});

/** Whom a value tells to have been consulted. */
export function consulteeOf(
  place: PlaceToSign,
  { person, date }: ToldConsultee,
  context: ExtractContext,
): FoundSignOff {
  const { lexicon } = context;
  const post = lexicon.section(place.label) === 'consultation' ? null : postNamed(place.label, lexicon);
  const domain =
    domainOf(post ?? person.role ?? '', lexicon) ?? domainOf(person.role ?? flat(place.field.value), lexicon);
  return {
    ...printedOf(place),
    domain: domain ?? 'other',
    act: 'consulted',
    role: post,
    person: { name: person.name, role: person.role ?? post },
    date,
    result: 'stated',
  };
}

/** A place to sign beside a post, whose parts have labels of their own. */
export function partedOf(
  place: PlaceToSign,
  { person, date, isBlank }: SignatureParts,
  context: ExtractContext,
): FoundSignOff {
  const { lexicon, report } = context;
  const post = lexicon.implication(place.label) === undefined ? postNamed(place.label, lexicon) : null;
  const isPlain = person !== null && person.role === null;
  const beneath = isPlain ? beneathSignature(place.field.label, context) : null;
  const role =
    person?.role ??
    beneath?.role ??
    (isPlain ? postAbove(report.flow, placeOf(place.field.label, context), lexicon)?.role : undefined) ??
    null;
  const known = place.domain === 'other' ? undefined : place.domain;
  return {
    ...printedOf(place),
    domain: known ?? capacityOf(role ?? '', lexicon) ?? place.domain ?? 'other',
    act: place.act ?? 'signed',
    role: post === null || lexicon.signOffAct(post) !== undefined ? null : post,
    person: person === null ? null : { name: person.name, role },
    date: date ?? beneath?.date ?? null,
    result: isBlank ? 'blank' : 'stated',
  };
}

const longestPost = 120;

/** A place to sign that names only who is to sign there: the post, and perhaps the person on a line of their own. */
export function blankOf(place: PlaceToSign, context: ExtractContext): readonly FoundSignOff[] {
  const { lexicon } = context;
  const filled = place.field.lines.map((line) => withoutBlanks(flat(line), lexicon)).filter((line) => line !== '');
  const date = filled.map((line) => parseDate(line)).find((day) => day?.precision === 'day') ?? null;
  const lines = filled.filter((line) => parseDate(line) === null);
  const printed = lines.join(' ');
  if (printed.length > longestPost || lexicon.begins('firstPerson', printed)) return [];
  const holder = lines.find((line) => parseParty(line, lexicon.words)?.kind === 'person');
  const party = holder === undefined ? null : parseParty(holder, lexicon.words);
  const post = lines.filter((line) => line !== holder).join(' ');
  const role = party?.role ?? (post === '' ? null : post);
  return [
    {
      ...printedOf(place),
      domain: place.domain ?? capacityOf(role ?? '', lexicon) ?? 'other',
      act: place.act ?? 'signed',
      role,
      person: party === null ? null : { name: party.name, role },
      date: date ?? (party === null ? null : beneathSignature(place.field.label, context).date),
      result: 'blank',
    },
  ];
}
