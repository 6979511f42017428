import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { findDates, parseParty, type Signer } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { categoryOf } from '../implications/implication-categories.ts';
import { answerOf } from './answers.ts';
import { capacityOf, domainOf, domainOfCategory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { type InnerLabel, type InnerPlace, innerPlaces } from './inner-labels.ts';
import { postNamed } from './printed-post.ts';
import { partOf, signatureParts } from './signature-parts.ts';
import { signerInWords } from './signer-in-words.ts';
import { toldSigner } from './told-consultees.ts';

/**
 * The people whom labels within a cell or a value say to have cleared a paper or to have been asked: "Finance: Ann Clark" beneath "I have consulted
 * the relevant departments", "Signed off by the Monitoring Officer: Yes" beneath the implications, "Name" and "Title" beneath "Implication: Legal".
 */
export const innerSigners = ({ report, lexicon }: ExtractContext): readonly FoundSignOff[] =>
  innerPlaces(report.flow, lexicon).flatMap((place) => {
    const adviser = adviserIn(place, lexicon);
    return adviser === null ? signersIn(place, lexicon) : [adviser];
  });

/** Whom labels of their own give a name and a post: who advised on the implication that the label beside them or the first line names, or with a day who filled in the form. */
function adviserIn({ head, lines, printed, isForm }: InnerPlace, lexicon: CompiledLexicon): FoundSignOff | null {
  const parts = signatureParts(lines, lexicon);
  const about = [head, ...lines.slice(0, 1)].map((line) => domainOfCategory(categoryOf(flat(line), lexicon)));
  const known = about.find((one) => one !== undefined);
  const isSigned = parts?.date != null && isForm;
  const domain = known ?? (isSigned ? 'author' : undefined);
  if (parts?.person?.role == null || (parts.date !== null && !isSigned) || domain === undefined) return null;
  const passages = printed.filter(({ text }) => text !== '');
  return {
    text: passages.map(flat).join(' '),
    passages,
    confidence: confidenceOf.joined,
    domain,
    act: isSigned ? 'signed' : 'advised',
    role: null,
    person: parts.person,
    date: parts.date,
    result: 'stated',
  };
}

function signersIn(place: InnerPlace, lexicon: CompiledLexicon): readonly FoundSignOff[] {
  const found: FoundSignOff[] = [];
  for (const inner of place.labels) {
    const one = signerBeside(inner, place, lexicon);
    if (one !== null) found.push(one);
    const last = found.at(-1);
    // The day may stand on a line of its own beneath.
    if (one === null && last !== undefined && last.date === null) found[found.length - 1] = dated(last, inner);
  }
  return found;
}

function dated(signOff: FoundSignOff, { value }: InnerLabel): FoundSignOff {
  const day = findDates(flat(value)).find(({ value: date }) => date.precision === 'day');
  return day === undefined ? signOff : { ...signOff, passages: [...signOff.passages, value], date: day.value };
}

const longestValue = 160;

function signerBeside(
  { label, value }: InnerLabel,
  { head, isForm }: InnerPlace,
  lexicon: CompiledLexicon,
): FoundSignOff | null {
  const words = flat(label);
  const isConsultation = lexicon.section(flat(head)) === 'consultation';
  if (partOf(words, lexicon) !== undefined) return null;
  const said = lexicon.signOffAct(words) ?? (lexicon.holds('approvalWords', words) ? 'cleared' : undefined);
  const act = said ?? (isConsultation ? 'consulted' : undefined);
  const domain = capacityOf(words, lexicon);
  // What a front names people for is no clearance.
  const isFront = lexicon.headerLabel(words) !== undefined && !isConsultation;
  if (isFront || (act === undefined && (domain === undefined || !isForm))) return null;
  const told = toldBy(value, words, said, lexicon);
  if (told === null) return null;
  return {
    text: `${words}: ${flat(value)}`,
    passages: [joinPassages([label, value])],
    confidence: confidenceOf.joined,
    domain: domain ?? capacityOf(told.signer?.role ?? '', lexicon) ?? 'other',
    act: act ?? 'advised',
    role: postNamed(words, lexicon),
    person: told.signer === null ? null : { name: told.signer.name, role: told.signer.role },
    date: told.signer?.date ?? null,
    result: told.result,
  };
}

interface Told {
  readonly signer: Signer | null;
  readonly result: SignOff['result'];
}

/** A person, alone or said to have done something, or the answer beside a post that the label says signs. */
function toldBy(value: Passage, label: string, act: SignOff['act'] | undefined, lexicon: CompiledLexicon): Told | null {
  const printed = flat(value);
  const answer = act === undefined ? null : answerOf(printed, lexicon);
  if (answer !== null) {
    const isPost = domainOf(postNamed(label, lexicon) ?? '', lexicon) !== undefined;
    return isPost && answer.rest === '' && answer.result !== 'notApplicable'
      ? { signer: null, result: answer.result }
      : null;
  }
  const short = printed.length <= longestValue && parseParty(signerInWords(printed, lexicon).name ?? '', lexicon.words);
  const isPerson = short !== false && short?.kind === 'person' && parseParty(printed, lexicon.words)?.kind === 'person';
  const signer = isPerson ? signerInWords(printed, lexicon) : toldSigner(printed, lexicon);
  return signer?.name == null ? null : { signer, result: 'stated' };
}
