import { flat, type Passage, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { findContacts, findDates, type Signer } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { meetingIn } from '../header/names-in-lines.ts';
import { type Answer, answerOf, answerOver, isGridAnswer } from './answers.ts';
import { beneathSignature, placeOf } from './beneath-signature.ts';
import { domainOf, statutory } from './domains.ts';
import type { LabelledValue } from './labelled-values.ts';
import type { PlaceToSign } from './places-to-sign.ts';
import { postAbove } from './post-above.ts';
import { isSignedOutright } from './signed-outright.ts';
import { signerInWords } from './signer-in-words.ts';
import { closingSigner, postOf } from './signers.ts';
import { signsWithoutAct } from './signs-without-act.ts';

/** What stands beside a label that asks for a sign-off: an answer, a statement, or whoever signs. */
export interface LabelReading {
  readonly answer: Answer | null;
  /** Whether it is a row of a grid of yes and no. */
  readonly isGrid: boolean;
  readonly isStatement: boolean;
  readonly signer: Signer | null;
  /** The advice that stands before the name that closes it. */
  readonly advice: string | null;
  /** What of the lines around belongs to the signature. */
  readonly above: readonly Passage[];
  readonly beneath: readonly Passage[];
}

/** A value is prose rather than a signer where it runs on like a sentence. */
const isProse = (value: string): boolean =>
  value.length > 160 ||
  (/[.]$/.test(value) && value.split(' ').length > 14) ||
  /[.;]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(value) ||
  /\p{Ll}{3}\.\s\(/u.test(value);

const isSentence = (value: string): boolean => /[.]$/.test(value) && value.split(' ').length > 6;

/** Reads the value of a label; null where it signs nothing. */
export function readingOf(place: PlaceToSign, context: ExtractContext): LabelReading | null {
  const { field, value, act, domain } = place;
  const { lexicon } = context;
  const answer = answerOver(field.lines.map(flat), lexicon) ?? answerOf(value, lexicon);
  const isGrid = isGridAnswer(field.lines.map(flat), lexicon);
  const isStatement =
    (statutory.has(domain ?? 'other') || (act === 'advised' && findDates(value).length === 0)) &&
    (isProse(value) || isSentence(value));
  const closing = answer === null && act === 'advised' ? closingSigner(value) : null;
  const printed =
    closing?.signer ??
    (answer === null && !isProse(value) && !isStatement ? signerIn(printedLines(field), lexicon) : null);
  if (printed?.name == null && act !== 'advised' && lexicon.begins('firstPerson', value)) return null;
  // A body that was asked, or did not concern the paper, signs nothing.
  const isNobody = answer?.result === 'notApplicable' || (isGrid && place.label.endsWith('?'));
  if (isNobody && (domain ?? 'other') === 'other') return null;
  // A committee that was asked signs nothing.
  if (act === 'consulted' && printed?.name != null && meetingIn(printed.name, null, lexicon) === printed.name)
    return null;
  // There a yes or no says which implications a proposal has.
  if (act === undefined && isGrid && (field.inImplications || domainOf(place.label, lexicon) === undefined))
    return null;
  const isDatedPost = field.inSignOffs && statedPost(place, printed);
  const isTold = isGrid || isStatement || isDatedPost || (field.inSignOffs && answer !== null && answer.rest !== '');
  if (act === undefined && !isTold && !signsWithoutAct(place, printed, context)) return null;
  const reading = { answer, isGrid, isStatement, advice: closing?.advice ?? null };
  // A heading of approval over prose names nobody who gave it.
  if (printed?.name == null && answer === null && field.isHeading && act !== undefined && act !== 'advised')
    return null;
  if (printed === null) return { ...reading, signer: null, above: [], beneath: [] };
  const around = linesAround(place, printed, context);
  return isHeaderField(place, around.signer, context) ? null : { ...reading, ...around };
}

/** Whether nothing but a day stands beside the label of a post. */
const statedPost = ({ domain }: PlaceToSign, signer: Signer | null): boolean =>
  (domain ?? 'other') !== 'other' && signer?.date != null && signer.name === null && signer.role === null;

const printedLines = ({ lines }: LabelledValue): readonly string[] =>
  lines.flatMap((line) => splitPassage(line, /\n/g)).map(flat);

const longestLine = 100;

/** The signer that lines name together, or the first of them alone where others follow it in prose. */
function signerIn(lines: readonly string[], lexicon: CompiledLexicon): Signer {
  const signers = lines.map((line) => signerInWords(line, lexicon));
  const [first] = signers;
  const isWhole = first?.name != null && first.role !== null;
  if (isWhole && lines.slice(1).some((line) => /[.]$/.test(line) || findContacts(line).length > 0)) return first;
  const together = signerInWords(lines.join(' '), lexicon);
  // A form prints what it asks for above the answer.
  const areShort = lines.every((line) => line.length <= longestLine && !/[.]$/.test(line));
  return together.name === null && areShort ? (signers.find(({ name }) => name !== null) ?? together) : together;
}

/** The signer with the post and the day that the lines above and beneath give. */
function linesAround(
  { field, label, act, isConsultee }: PlaceToSign,
  printed: Signer,
  context: ExtractContext,
): Pick<LabelReading, 'signer' | 'above' | 'beneath'> & { readonly signer: Signer } {
  const { lexicon, report } = context;
  const signs =
    act !== undefined ||
    field.inSignOffs ||
    lexicon.headerLabel(label) === undefined ||
    isSignedOutright(field, context);
  const beneath =
    signs && (printed.name ?? printed.role) !== null && printed.date === null
      ? beneathSignature(field.label, context)
      : null;
  const own = postOf(printed.role, isConsultee) ?? beneath?.role ?? null;
  const above =
    act === 'signed' && own === null ? postAbove(report.flow, placeOf(field.label, context), lexicon) : null;
  return {
    signer: { name: printed.name, role: own ?? above?.role ?? null, date: printed.date ?? beneath?.date ?? null },
    above: above === null ? [] : [above.passage],
    beneath: beneath?.passages ?? [],
  };
}

/** Whether a label of a paper's front names somebody who signs nothing there. */
const isHeaderField = ({ field, label, act }: PlaceToSign, signer: Signer, { lexicon }: ExtractContext): boolean =>
  lexicon.headerLabel(label) !== undefined && act === undefined && signer.date === null && !field.inSignOffs;
