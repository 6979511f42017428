import { flat } from '../../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../../lexicon/index.ts';
import type { Implication, ReportKind, SignOff } from '../../model/index.ts';
import { findContacts, findDates, parseDate, parseParty, type Signer, splitSigner } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { type Answer, answerOf, isGridAnswer } from './answers.ts';
import { beneathSignature } from './beneath-signature.ts';
import { blankSignatures, hasBlank, isBlankLine, withoutBlanks } from './blank-signatures.ts';
import { closingSignatures } from './closing-signatures.ts';
import { consultedSentences } from './consulted.ts';
import { domainOf, roleIn } from './domains.ts';
import { type ImplicationLinks, linksTo } from './implication-links.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';
import { officerStatements, statutory } from './officer-statements.ts';
import { signOffTables } from './sign-off-tables.ts';
import { signatureFields } from './signature-fields.ts';
import { type SignatureParts, signatureParts } from './signature-parts.ts';
import { signedRows } from './signed-rows.ts';
import { type ToldConsultee, toldConsultee } from './told-consultees.ts';

/**
 * Professional advice, clearance and signatures: labels that name who signs, statements by statutory officers, sentences that say who was
 * consulted, places for a signature, and the unlabelled names, posts and dates that close a paper.
 *
 * @param implications - those of the same paper, which sign-offs name where they stand with them.
 */
export function extractSignOffs(
  context: ExtractContext,
  kind: ReportKind,
  implications: readonly Implication[] = [],
): readonly SignOff[] {
  const ids = createIds('sign');
  // An item of business headed "Comments from ..." is somebody's turn to speak.
  const isBusiness = kind === 'minutes' || kind === 'agenda';
  const links = linksTo(implications, context);
  const signatures = signatureFields(context, kind, () => ids(null));
  const fields = labelledValues(context).filter(
    (field) => !(isBusiness && field.isHeading) && !signatures.labels.has(field.label),
  );
  const labelled = fields.flatMap((field) => signOffOf(field, context, links, ids));
  const told = new Set(fields.map(({ value }) => flat(value)));
  const stated = [
    ...labelled,
    ...signatures.signOffs,
    ...signOffTables(context, ids),
    ...signedRows(context, links, () => ids(null)),
    ...consultedSentences(context, links, ids),
    ...officerStatements(context, links, () => ids(null)).filter(({ text }) => !told.has(text)),
    ...blankSignatures(context, kind, signatures.labels, ids),
  ];
  const named = new Set(stated.map(({ person }) => person?.name).filter((name) => name != null));
  return [...stated, ...closingSignatures(context, ids).filter(({ person }) => !named.has(person?.name ?? ''))];
}

/** Labels that name people on a front: among signatures they name who signs. */
const peopleLabels: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>(['author', 'director', 'leadMember']);

/** A value is prose rather than a signer where it runs on like a sentence. */
const isProse = (value: string): boolean =>
  value.length > 160 ||
  (/[.]$/.test(value) && value.split(' ').length > 14) ||
  /[.;]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(value) ||
  /\p{Ll}{3}\.\s\(/u.test(value);

const isSentence = (value: string): boolean => /[.]$/.test(value) && value.split(' ').length > 6;

function signOffOf(
  field: LabelledValue,
  context: ExtractContext,
  links: ImplicationLinks,
  ids: (marker?: string | null) => string,
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
  const told = isConsultation(label, field, context) ? toldConsultee(value, lexicon) : null;
  if (told !== null) return [consulteeOf(field, label, value, told, context, ids)];
  if (
    value === '' ||
    isBlankLine(value) ||
    (act === undefined && domain === undefined) ||
    isOtherSection(label, context) ||
    isBareDate(field, domain)
  )
    return [];
  const parts =
    lexicon.headerLabel(label) === undefined || field.inSignOffs ? signatureParts(field.lines, lexicon) : null;
  if (parts !== null) return [partedOf(field, label, value, act, domain, parts, context, ids)];
  if (hasBlank(value)) return [blankOf(field, label, value, act, domain, context, ids)];
  const answer = answerOf(value, lexicon);
  const grid = isGridAnswer(field.lines.map(flat), lexicon);
  const isStatement =
    (statutory.has(domain ?? 'other') || (act === 'advised' && findDates(value).length === 0)) &&
    (isProse(value) || isSentence(value));
  const closing = answer === null && act === 'advised' ? closingSigner(value) : null;
  const printed =
    closing?.signer ??
    (answer === null && !isProse(value) && !isStatement ? splitSigner(field.lines.map(flat).join(' ')) : null);
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
      id: ids(null),
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

function consulteeOf(
  field: LabelledValue,
  label: string,
  value: string,
  { person, date }: ToldConsultee,
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): SignOff {
  const post = context.lexicon.section(label) === 'consultation' ? null : roleIn(label);
  return {
    id: ids(null),
    text: `${label}: ${value}`,
    evidence: [...context.quote(field.label), ...context.quote(field.value)],
    confidence: confidenceOf.labelled,
    domain:
      domainOf(post ?? person.role ?? '', context.lexicon) ??
      domainOf(person.role ?? value, context.lexicon) ??
      'other',
    act: 'consulted',
    role: post,
    person: { name: person.name, role: person.role ?? post },
    date,
    result: 'stated',
  };
}

/** A place to sign beside a post, whose parts have labels of their own. */
function partedOf(
  field: LabelledValue,
  label: string,
  value: string,
  act: SignOff['act'] | undefined,
  domain: SignOff['domain'] | undefined,
  { person, date, isBlank }: SignatureParts,
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): SignOff {
  const post = roleIn(label);
  const own = domain ?? domainOf(person?.role ?? '', context.lexicon) ?? 'other';
  return {
    id: ids(null),
    text: `${label}: ${value}`,
    evidence: [...context.quote(field.label), ...context.quote(field.value)],
    confidence: confidenceOf.labelled,
    domain: own,
    act: act ?? 'signed',
    role: post === '' || context.lexicon.signOffAct(post) !== undefined ? null : post,
    person,
    date,
    result: isBlank ? 'blank' : 'stated',
  };
}

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

/** A signer's post; what a consultee is said to have answered ("supportive") is none. */
const postOf = (role: string | null, isConsultee: boolean): string | null =>
  isConsultee && role !== null && !/^\p{Lu}/u.test(role) ? null : role;

/** Advice in a sentence, and the name and date that close it: "No further comments. A. Munro 06/06/2024". */
function closingSigner(value: string): { readonly advice: string; readonly signer: Signer } | null {
  const [, advice = '', tail = ''] = /^(.{3,400}[.;])\s([^.;]{5,80}\d)\.?$/.exec(value) ?? [];
  const signer = tail === '' ? null : splitSigner(tail);
  return signer === null || signer.name === null || signer.date === null ? null : { advice, signer };
}

/** Whether a label's words are a field of advice ("Legal") and no post ("Legal Team Leader"). */
const isField = (words: string, lexicon: CompiledLexicon): boolean =>
  lexicon.implication(words) !== undefined && parseParty(words, lexicon.words)?.kind !== 'post';

/** A place to sign that names only the post of who is to sign there. */
function blankOf(
  field: LabelledValue,
  label: string,
  value: string,
  act: SignOff['act'] | undefined,
  domain: SignOff['domain'] | undefined,
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): SignOff {
  const post = withoutBlanks(value);
  return {
    id: ids(null),
    text: `${label}: ${value}`,
    evidence: [...context.quote(field.label), ...context.quote(field.value)],
    confidence: confidenceOf.labelled,
    domain: domain ?? domainOf(post, context.lexicon) ?? 'other',
    act: act ?? 'signed',
    role: post === '' ? null : post,
    person: null,
    date: null,
    result: 'blank',
  };
}

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

/** A post of more words than this is a sentence that begins with one. */
const longestPost = 9;

/** Who gave an answer: the initials behind it, or the person named after "by" in what follows. */
function personOf(
  answer: Answer | null,
  signer: Signer | null,
  grid: boolean,
  lexicon: CompiledLexicon,
): SignOff['person'] {
  if (grid) return null;
  if (answer === null) {
    const post = signer?.role ?? '';
    const isNamed =
      signer?.name != null || (post.split(' ').length <= longestPost && domainOf(post, lexicon) !== undefined);
    return signer === null || !isNamed ? null : filledIn(signer, lexicon);
  }
  const named = /\bby:?\s([^.;]{3,90})/i.exec(answer.rest)?.[1] ?? (answer.rest.length <= 40 ? answer.rest : '');
  return named === '' ? null : filledIn(splitSigner(named), lexicon);
}

/** A signer without what a template left to be filled in. */
function filledIn({ name, role }: Signer, lexicon: CompiledLexicon): SignOff['person'] {
  const post =
    role
      ?.split(/,\s/)
      .filter((part) => !lexicon.holds('placeholders', part))
      .join(', ') ?? '';
  const person = {
    name: name === null || lexicon.holds('placeholders', name) ? null : name,
    role: post === '' ? null : post,
  };
  return person.name === null && person.role === null ? null : person;
}

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
