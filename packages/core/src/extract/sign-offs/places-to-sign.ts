import { flat } from '../../document/index.ts';
import type { SignOff } from '../../model/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { withoutBlanks } from './blank-signatures.ts';
import { domainOf, roleIn } from './domains.ts';
import type { LabelledValue } from './labelled-values.ts';
import type { SignatureParts } from './signature-parts.ts';
import type { ToldConsultee } from './told-consultees.ts';

/** A labelled value, and what its label says of who signs there. */
export interface PlaceToSign {
  readonly field: LabelledValue;
  readonly label: string;
  readonly act: SignOff['act'] | undefined;
  readonly domain: SignOff['domain'] | undefined;
}

type Printed = Pick<SignOff, 'id' | 'text' | 'evidence' | 'confidence'>;

const printedOf = ({ field, label }: PlaceToSign, { quote }: ExtractContext, nextId: () => string): Printed => ({
  id: nextId(),
  text: `${label}: ${flat(field.value)}`,
  evidence: [...quote(field.label), ...quote(field.value)],
  confidence: confidenceOf.labelled,
});

/** Whom a value tells to have been consulted. */
export function consulteeOf(
  place: PlaceToSign,
  { person, date }: ToldConsultee,
  context: ExtractContext,
  nextId: () => string,
): SignOff {
  const { lexicon } = context;
  const post = lexicon.section(place.label) === 'consultation' ? null : roleIn(place.label);
  const domain =
    domainOf(post ?? person.role ?? '', lexicon) ?? domainOf(person.role ?? flat(place.field.value), lexicon);
  return {
    ...printedOf(place, context, nextId),
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
  nextId: () => string,
): SignOff {
  const post = roleIn(place.label);
  return {
    ...printedOf(place, context, nextId),
    domain: place.domain ?? domainOf(person?.role ?? '', context.lexicon) ?? 'other',
    act: place.act ?? 'signed',
    role: post === '' || context.lexicon.signOffAct(post) !== undefined ? null : post,
    person,
    date,
    result: isBlank ? 'blank' : 'stated',
  };
}

/** A place to sign that names only the post of who is to sign there. */
export function blankOf(place: PlaceToSign, context: ExtractContext, nextId: () => string): SignOff {
  const post = withoutBlanks(flat(place.field.value));
  return {
    ...printedOf(place, context, nextId),
    domain: place.domain ?? domainOf(post, context.lexicon) ?? 'other',
    act: place.act ?? 'signed',
    role: post === '' ? null : post,
    person: null,
    date: null,
    result: 'blank',
  };
}
