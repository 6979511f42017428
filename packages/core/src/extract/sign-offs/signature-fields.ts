import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { ReportKind, SignOff } from '../../model/index.ts';
import { parseDate, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { capacityOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { partsOf, postOfSignature, type SignatureParts } from './signature-parts.ts';
import { type AskedPart, type Asking, signatureRuns, valueIn } from './signature-runs.ts';

/** Signatures whose parts are fields in a row, and the labels of the fields they took. */
export interface SignatureFields {
  readonly signOffs: readonly FoundSignOff[];
  readonly labels: ReadonlySet<Passage>;
}

/** Reads runs of fields that together are one signature: "Name: A. Clark", "Position: ...", "Signature: by email", "Date: 4 May". */
export function signatureFields(context: ExtractContext, kind: ReportKind): SignatureFields {
  const labels = new Set<Passage>();
  const signOffs = signatureRuns(context).flatMap((run): readonly FoundSignOff[] => {
    const printed = (part: AskedPart): string | null => {
      const field = run.find((one) => one.part === part)?.field;
      return field === undefined ? null : flat(valueIn(field));
    };
    const [post, date] = [printed('post'), printed('date') ?? dateBehind(printed('signature'))];
    const signature = printed('signature');
    const name =
      printed('name') ?? [post, signature].map((one) => personIn(one, context.lexicon)).find((one) => one !== '') ?? '';
    const parts =
      partsOf(name, post, signature, date, context.lexicon) ??
      (signature === null ? postAlone(post, date, context.lexicon) : null);
    if (parts === null) return [];
    for (const { field } of run) labels.add(field.label);
    const passages = run.flatMap(({ field }) => [field.label, valueIn(field)]);
    const asked = run.find(({ part }) => part === 'signature');
    const own = asked === undefined ? null : postOfSignature(flat(asked.field.label), context.lexicon);
    const person = withPost(parts.person, own);
    return [
      {
        text: run.map(({ field }) => `${flat(field.label).replace(/\s?:$/, '')}: ${flat(valueIn(field))}`).join(' '),
        passages: passages.filter(({ text }) => text !== ''),
        confidence: confidenceOf.labelled,
        domain: capacityOf(person?.role ?? '', context.lexicon) ?? capacityIn(run, kind, context.lexicon),
        act: 'signed',
        role: null,
        person,
        date: parts.date,
        result: parts.isBlank ? 'blank' : 'stated',
      },
    ];
  });
  return { signOffs, labels };
}

/** A person whom a form gives where it asks for the post or the signature: "Post: Ann Clark, Head of Parks". */
const personIn = (post: string | null, lexicon: CompiledLexicon): string =>
  post !== null && parseParty(post, lexicon.words)?.kind === 'person' ? post : '';

/** The day that a form asks for on the line of the signature: "Signature: Date: 4 May". */
const dateBehind = (signature: string | null): string | null =>
  /(?:^|\s)\p{Lu}\p{Ll}{3,8}\s?:\s?(\d.{4,28})$/u.exec(signature ?? '')?.[1] ?? null;

/** A post beside the day where a form asks for nobody's name. */
function postAlone(post: string | null, date: string | null, lexicon: CompiledLexicon): SignatureParts | null {
  const day = date === null ? null : parseDate(date);
  const isPost = post !== null && parseParty(post, lexicon.words)?.kind === 'post';
  return isPost && day?.precision === 'day' ? { person: { name: null, role: post }, date: day, isBlank: false } : null;
}

/** In what capacity somebody of no telling post signs. */
function capacityIn(run: readonly Asking[], kind: ReportKind, lexicon: CompiledLexicon): SignOff['domain'] {
  const isAuthor = run.some(({ field }) => lexicon.headerLabel(flat(field.label)) === 'author');
  return isAuthor ? 'author' : kind === 'minutes' ? 'chair' : 'other';
}

/** Who signs, with the post that the label of their signature names where the form asks for none. */
const withPost = (person: SignOff['person'], post: string | null): SignOff['person'] =>
  person === null || person.role !== null || post === null ? person : { name: person.name, role: post };
