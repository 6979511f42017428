import { flat } from '../../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { findContacts, findDates, parseDate, parseParty, type Signer, splitSigner } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { meetingIn } from '../header/names-in-lines.ts';
import { type Answer, answerOf, isGridAnswer } from './answers.ts';
import { beneathSignature } from './beneath-signature.ts';
import { hasBlank, isBlankLine } from './blank-signatures.ts';
import { domainOf, roleIn } from './domains.ts';
import type { ImplicationLinks } from './implication-links.ts';
import type { LabelledValue } from './labelled-values.ts';
import { statutory } from './officer-statements.ts';
import { blankOf, consulteeOf, type PlaceToSign, partedOf } from './places-to-sign.ts';
import { signatureParts } from './signature-parts.ts';
import { signedRunOn } from './signed-run-on.ts';
import { closingSigner, personOf, postOf } from './signers.ts';
import { toldConsultee } from './told-consultees.ts';

/** Labels that name people on a front: among signatures they name who signs. */
const peopleLabels: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>(['author', 'director', 'leadMember']);

/** A value is prose rather than a signer where it runs on like a sentence. */
const isProse = (value: string): boolean =>
  value.length > 160 ||
  (/[.]$/.test(value) && value.split(' ').length > 14) ||
  /[.;]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(value) ||
  /\p{Ll}{3}\.\s\(/u.test(value);

const isSentence = (value: string): boolean => /[.]$/.test(value) && value.split(' ').length > 6;

/** The sign-off that a labelled value is; none where it is something else. */
export function labelledSignOffs(
  field: LabelledValue,
  context: ExtractContext,
  links: ImplicationLinks,
  nextId: () => string,
): readonly SignOff[] {
  const { lexicon } = context;
  const printedLabel = flat(field.label).replace(/\s?:$/, '');
  const consultee = consulteeIn(printedLabel, context);
  const label = consultee ?? printedLabel;
  const value = flat(field.value);
  const act =
    consultee === null
      ? (lexicon.signOffAct(label.replace(/:[\s\S]{0,200}$/, '')) ?? commented(field, label, context))
      : 'consulted';
  const domain =
    domainOf(label, lexicon) ??
    (field.inSignOffs && peopleLabels.has(lexicon.headerLabel(label) ?? 'status') ? 'other' : undefined);
  const told = act !== 'signed' && isConsultation(label, field, context) ? toldConsultee(value, lexicon) : null;
  const place: PlaceToSign = { field, label, act, domain };
  if (told !== null) return [consulteeOf(place, told, context, nextId)];
  if (
    value === '' ||
    isBlankLine(value) ||
    (act === undefined && domain === undefined) ||
    isOtherSection(label, context) ||
    // Each line that says for whom somebody signed is a sign-off of its own.
    field.lines.slice(1).some(({ text }) => lexicon.begins('signedFor', text)) ||
    isBareDate(field, domain)
  )
    return [];
  const parts =
    lexicon.headerLabel(label) === undefined || field.inSignOffs ? signatureParts(field.lines, lexicon) : null;
  const signed = parts ?? (act === 'signed' ? signedRunOn(field.lines, lexicon) : null);
  if (signed !== null) return [partedOf(place, signed, context, nextId)];
  if (hasBlank(value)) return [blankOf(place, context, nextId)];
  const answer = answerOf(value, lexicon);
  const grid = isGridAnswer(field.lines.map(flat), lexicon);
  const isStatement =
    (statutory.has(domain ?? 'other') || (act === 'advised' && findDates(value).length === 0)) &&
    (isProse(value) || isSentence(value));
  const closing = answer === null && act === 'advised' ? closingSigner(value) : null;
  const printed =
    closing?.signer ??
    (answer === null && !isProse(value) && !isStatement ? splitSigner(field.lines.map(flat).join(' ')) : null);
  if (printed?.name == null && lexicon.begins('firstPerson', value)) return [];
  // A committee that was asked signs nothing.
  if (act === 'consulted' && printed?.name != null && meetingIn(printed.name, null, lexicon) === printed.name)
    return [];
  // There a yes or no says which implications a proposal has.
  if (act === undefined && grid && field.inImplications) return [];
  if (act === undefined && !grid && !isStatement && !signsWithoutAct(field, label, value, printed, context)) return [];
  const signs = act !== undefined || field.inSignOffs || lexicon.headerLabel(label) === undefined;
  const beneath =
    signs && printed?.name != null && printed.date === null ? beneathSignature(field.label, context) : null;
  const signer =
    printed === null
      ? null
      : {
          ...printed,
          role: postOf(printed.role, consultee !== null) ?? beneath?.role ?? null,
          date: printed.date ?? beneath?.date ?? null,
        };
  if (lexicon.headerLabel(label) !== undefined && act === undefined && signer?.date == null && !field.inSignOffs)
    return [];
  const role = roleIn(label);
  const date =
    signer === null
      ? answer === null || answer.rest === '' || answer.rest.length > longestAnswer
        ? null
        : splitSigner(answer.rest).date
      : (signer.date ?? dateIn(field) ?? (field.inSignOffs ? field.sharedDate : null));
  const advice =
    closing?.advice ?? adviceOf(field, value, answer, signer, act ?? (isStatement ? 'advised' : undefined));
  const capacity = domain ?? domainOf(signer?.role ?? '', lexicon) ?? 'other';
  const own = links.at(field.label);
  return [
    {
      id: nextId(),
      text: `${printedLabel}: ${value}`,
      evidence: [field.label, field.value, ...(beneath?.passages ?? [])].flatMap(context.quote),
      confidence: confidenceOf.labelled,
      domain: capacity,
      act: act ?? (grid ? 'consulted' : 'advised'),
      role: role === '' || lexicon.signOffAct(role) !== undefined || isField(role, lexicon) ? null : role,
      person: personOf(answer, signer, grid, lexicon),
      date,
      result: answer?.result ?? 'stated',
      ...(advice !== undefined && { advice }),
      ...(own.implicationIds === undefined ? links.among(capacity, ...field.under) : own),
    },
  ];
}

/** Beside a label that names nobody, a date alone says when something came or went. */
const isBareDate = ({ value, inSignOffs }: LabelledValue, domain: SignOff['domain'] | undefined): boolean =>
  domain === undefined &&
  !inSignOffs &&
  value.text.length <= longestDate &&
  parseDate(flat(value))?.precision === 'day';

const longestDate = 30;

/** Whether a label asks who was consulted, or stands in a part of the paper that tells it. */
const isConsultation = (label: string, { under }: LabelledValue, { lexicon }: ExtractContext): boolean =>
  [label, ...under.map(flat)].some((words) => lexicon.section(words) === 'consultation');

/** A post or profession heads what it says beneath "Comments of statutory officers". */
const commented = (field: LabelledValue, label: string, { lexicon }: ExtractContext): SignOff['act'] | undefined =>
  field.isHeading &&
  field.part !== null &&
  lexicon.signOffAct(flat(field.part)) === 'advised' &&
  domainOf(label, lexicon) !== undefined
    ? 'advised'
    : undefined;

/** Whom a label of consultation names: "Consultation: Portfolio Holder". */
function consulteeIn(label: string, { lexicon }: ExtractContext): string | null {
  const [, what = '', who = ''] = /^([^:]{4,40}):\s(.{3,80})$/.exec(label) ?? [];
  return lexicon.section(what) === 'consultation' && domainOf(who, lexicon) !== undefined ? who : null;
}

/** Whether a label's words are a field of advice ("Legal") and no post ("Legal Team Leader"). */
const isField = (words: string, lexicon: CompiledLexicon): boolean =>
  lexicon.implication(words) !== undefined && parseParty(words, lexicon.words)?.kind !== 'post';

/** Without a word that says so, only a name with its date, or a name alone on its line, is a signature. */
function signsWithoutAct(
  field: LabelledValue,
  label: string,
  value: string,
  signer: Signer | null,
  { lexicon }: ExtractContext,
): boolean {
  // Numbers and addresses say whom to ask, not who signs.
  if (signer === null || signer.name === null || findContacts(value).length > 0) return false;
  if (field.inSignOffs || signer.date !== null) return true;
  return value.length <= 90 && !/[.]$/.test(value) && lexicon.implication(label) === undefined;
}

/** A label that names another part of a paper (conflicts, recommendations) signs nothing, whoever it mentions. */
function isOtherSection(label: string, { lexicon }: ExtractContext): boolean {
  const kind = lexicon.section(label);
  return kind !== undefined && kind !== 'signOff' && kind !== 'contact';
}

const dateIn = (field: LabelledValue): SignOff['date'] =>
  field.lines.map((line) => parseDate(flat(line))).find((found) => found !== null) ?? null;

/** Behind an answer no more than a name, a post and a day stands for who gave it. */
const longestAnswer = 90;

function adviceOf(
  field: LabelledValue,
  value: string,
  answer: Answer | null,
  signer: Signer | null,
  act: SignOff['act'] | undefined,
): string | undefined {
  if (answer !== null) return answer.rest.length > 40 ? answer.rest : undefined;
  if (act === 'advised' && signer?.name == null) return value;
  return act === undefined || act === 'advised' ? (field.advice ?? undefined) : undefined;
}
