import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { ReportKind, SignOff } from '../../model/index.ts';
import { type FlowBlock, type FlowField, isText, labelEnd } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { capacityOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { partOf, partsOf, postOfSignature } from './signature-parts.ts';

/** Signatures whose parts are fields in a row, and the labels of the fields they took. */
export interface SignatureFields {
  readonly signOffs: readonly FoundSignOff[];
  readonly labels: ReadonlySet<Passage>;
}

type Asked = 'name' | 'post' | 'signature' | 'date';

/** Reads runs of fields that together are one signature: "Name: A. Clark", "Position: ...", "Signature: by email", "Date: 4 May". */
export function signatureFields(context: ExtractContext, kind: ReportKind): SignatureFields {
  const labels = new Set<Passage>();
  const signOffs = runsOf(context).flatMap((run): readonly FoundSignOff[] => {
    const printed = (part: Asked): string | null => {
      const field = run.find((one) => one.part === part)?.field;
      return field === undefined ? null : flat(valueIn(field));
    };
    const parts = partsOf(
      printed('name') ?? personIn(printed('post'), context.lexicon),
      printed('post'),
      printed('signature'),
      printed('date'),
      context.lexicon,
    );
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
        domain: capacityOf(person?.role ?? '', context.lexicon) ?? (kind === 'minutes' ? 'chair' : 'other'),
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

/** A person whom a form gives where it asks for the post: "Post: Ann Clark, Head of Parks". */
const personIn = (post: string | null, lexicon: CompiledLexicon): string =>
  post !== null && parseParty(post, lexicon.words)?.kind === 'person' ? post : '';

interface Asking {
  readonly part: Asked;
  readonly field: FlowField;
}

/** The runs of neighbouring fields that ask for the parts of a signature, one with a name and a signature at least. */
function runsOf({ report, lexicon }: ExtractContext): readonly (readonly Asking[])[] {
  const runs: Asking[][] = [];
  let open: Asking[] = [];
  const close = (): void => {
    const has = (part: Asked): boolean => open.some((one) => one.part === part);
    if (has('signature') && (has('name') || has('post'))) runs.push(open);
    open = [];
  };
  for (const printed of report.flow) {
    const block = fieldIn(printed, lexicon) ?? printed;
    const part = block.kind === 'field' ? partOf(flat(block.label), lexicon) : undefined;
    if (block.kind !== 'field' || part === undefined || part === 'other') {
      if (!isEmpty(block)) close();
      continue;
    }
    if (open.some((one) => one.part === part)) close();
    open.push({ part, field: block });
  }
  close();
  return runs;
}

/** "Name: Ann Clark" on a line of its own: elsewhere its words label nothing. */
function fieldIn(block: FlowBlock, lexicon: CompiledLexicon): FlowField | null {
  const end = block.kind === 'paragraph' ? labelEnd(block.text.text) : null;
  if (block.kind !== 'paragraph' || end === null || end > longestPart) return null;
  const label = slicePassage(block.text, 0, end);
  if (partOf(flat(label), lexicon) === undefined) return null;
  const value: FlowBlock = { kind: 'paragraph', text: slicePassage(block.text, end + 1) };
  return { kind: 'field', label, value: [value], source: 'line', marker: null };
}

const longestPart = 30;

const isEmpty = (block: FlowBlock): boolean => block.kind === 'rule' || (isText(block) && block.text.text === '');

const valueIn = (field: FlowField): Passage => joinPassages(field.value.filter(isText).map(({ text }) => text));

/** Who signs, with the post that the label of their signature names where the form asks for none. */
const withPost = (person: SignOff['person'], post: string | null): SignOff['person'] =>
  person === null || person.role !== null || post === null ? person : { name: person.name, role: post };
