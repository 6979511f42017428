import { flat, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { parseDate, parseParty, splitSigner } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { categoryOf } from '../implications/implication-categories.ts';
import { hasBlank } from './blanks.ts';
import { capacityOf, domainOf, domainOfCategory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import type { ImplicationLinks } from './implication-links.ts';
import { type LabelReading, readingOf } from './label-readings.ts';
import type { LabelledValue } from './labelled-values.ts';
import { blankOf, consulteeOf, partedOf } from './places-signed.ts';
import { asksToSign, isConsultation, type PlaceToSign, placeIn } from './places-to-sign.ts';
import { postNamed } from './printed-post.ts';
import { type SignatureParts, signatureParts } from './signature-parts.ts';
import { signedRunOn } from './signed-run-on.ts';
import { personOf } from './signers.ts';
import { toldConsultee } from './told-consultees.ts';

/** The sign-off that a labelled value is; none where it is something else. */
export function labelledSignOffs(
  field: LabelledValue,
  context: ExtractContext,
  links: ImplicationLinks,
): readonly FoundSignOff[] {
  const place = placeIn(field, context);
  const told =
    place.act !== 'signed' && isConsultation(place, context) ? toldConsultee(place.value, context.lexicon) : null;
  if (told !== null) return [consulteeOf(place, told, context)];
  if (!asksToSign(place, context)) return [];
  const parts = partsIn(place, context);
  if (parts !== null) return [partedOf(place, parts, context)];
  if (hasBlank(place.value) && place.act !== 'advised') return blankOf(place, context);
  const each = signersOf(place, context);
  if (each.length > 1) return each.map((one) => signedAt(one.place, one.reading, context, links));
  const reading = readingOf(place, context);
  return reading === null ? [] : [signedAt(place, reading, context, links)];
}

/** Those who did together what a label says, each with a post on a line of their own: "Approved by" beside two of them. */
function signersOf(
  place: PlaceToSign,
  context: ExtractContext,
): readonly { readonly place: PlaceToSign; readonly reading: LabelReading }[] {
  const lines = place.field.lines.flatMap((line) => splitPassage(line, /\n/g));
  const areAll = lines.every((line) => {
    const party = line.text.length > longestSigner ? null : parseParty(flat(line), context.lexicon.words);
    return party?.kind === 'person' && party.role !== null;
  });
  if (place.act === undefined || lines.length < 2 || !areAll) return [];
  return lines.flatMap((line) => {
    const own = { ...place, value: flat(line), field: { ...place.field, value: line, lines: [line] } };
    const reading = readingOf(own, context);
    return reading === null ? [] : [{ place: own, reading }];
  });
}

const longestSigner = 140;

/** The parts of a signature that labels of their own stand before, within the value. */
function partsIn({ field, label, act }: PlaceToSign, { lexicon }: ExtractContext): SignatureParts | null {
  const parts =
    lexicon.headerLabel(label) === undefined || field.inSignOffs ? signatureParts(field.lines, lexicon) : null;
  return parts ?? (act === 'signed' ? signedRunOn(field.lines, lexicon) : null);
}

function signedAt(
  place: PlaceToSign,
  reading: LabelReading,
  { lexicon }: ExtractContext,
  links: ImplicationLinks,
): FoundSignOff {
  const { field, printed, label, value, act, domain } = place;
  const { answer, isGrid, isStatement, signer, above, beneath } = reading;
  const role = postNamed(label, lexicon);
  const named = domain === 'other' ? undefined : domain;
  const capacity =
    named ?? capacityOf(signer?.role ?? '', lexicon) ?? domainAround(place, lexicon) ?? domain ?? 'other';
  const own = links.at(field.label);
  const advice = reading.advice ?? adviceOf(place, reading, act ?? (isStatement ? 'advised' : undefined));
  return {
    text: `${printed}: ${value}`,
    passages: [...above, field.label, field.value, ...beneath],
    confidence: confidenceOf.labelled,
    domain: capacity,
    act: act ?? (isGrid ? 'consulted' : 'advised'),
    role: role === null || lexicon.signOffAct(role) !== undefined || isField(role, lexicon) ? null : role,
    person: asMember(personOf(answer, signer, isGrid, lexicon), label, lexicon) ?? initialled(place),
    date: dateOf(place, reading),
    result: answer?.result ?? 'stated',
    ...(advice !== undefined && { advice }),
    ...(own.implicationIds === undefined ? links.among(capacity, ...field.under) : own),
  };
}

/** Whose advice the implication calls for that a label without a capacity of its own closes: "Verified by" under "Financial". */
const domainAround = ({ act, field }: PlaceToSign, lexicon: CompiledLexicon): SignOff['domain'] | undefined =>
  act === 'signed' || act === 'consulted'
    ? undefined
    : field.under
        .map((label) => domainOfCategory(categoryOf(flat(label), lexicon)))
        .find((domain) => domain !== undefined);

/** Whose initials close what an officer comments: "The sum is in the budget. (AC)". */
function initialled({ field, act, value }: PlaceToSign): SignOff['person'] {
  const initials = act === 'advised' && field.isHeading ? /[.!?]\s?\((\p{Lu}{2,4})\)\.?$/u.exec(value)?.[1] : undefined;
  return initials === undefined ? null : { name: initials, role: null };
}

/** A member with the post that the label names, where what stands behind the name is a portfolio: "Cabinet Member: Cllr Clark, Parks". */
function asMember(person: SignOff['person'], label: string, lexicon: CompiledLexicon): SignOff['person'] {
  const isPortfolio =
    person?.role != null &&
    domainOf(label, lexicon) === 'member' &&
    parseParty(label, lexicon.words)?.kind === 'post' &&
    capacityOf(person.role, lexicon) === undefined;
  return isPortfolio ? { ...person, role: label } : person;
}

/** Behind an answer no more than a name, a post and a day stands for who gave it. */
const longestAnswer = 90;

/** When somebody signed: beside the name, on a line of its own, or once for all signatures of the part. */
function dateOf({ field }: PlaceToSign, { answer, signer }: LabelReading): SignOff['date'] {
  if (signer !== null) return signer.date ?? dateIn(field) ?? (field.inSignOffs ? field.sharedDate : null);
  const isShort = answer !== null && answer.rest !== '' && answer.rest.length <= longestAnswer;
  return isShort ? splitSigner(answer.rest).date : null;
}

const dateIn = (field: LabelledValue): SignOff['date'] =>
  field.lines.map((line) => parseDate(flat(line))).find((found) => found !== null) ?? null;

/** Whether a label's words are a field of advice ("Legal") and no post ("Legal Team Leader"). */
const isField = (words: string, lexicon: CompiledLexicon): boolean =>
  lexicon.implication(words) !== undefined && parseParty(words, lexicon.words)?.kind !== 'post';

function adviceOf(
  { field, value }: PlaceToSign,
  { answer, signer }: LabelReading,
  act: SignOff['act'] | undefined,
): string | undefined {
  if (answer !== null) return answer.rest.length > 40 ? answer.rest : undefined;
  if (act === 'advised' && signer?.name == null) return value;
  return act === undefined || act === 'advised' ? (field.advice ?? undefined) : undefined;
}
