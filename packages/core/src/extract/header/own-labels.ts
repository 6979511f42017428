import { type Passage, slicePassage, strongPrefix } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, labelOf } from '../../structure/index.ts';
import { frontLength } from './front-length.ts';
import { labelWords, nameLabel, type PrintedLabel } from './label-text.ts';
import { bodyIn } from './names-in-lines.ts';
import { numberedLabel, valueInside } from './numbered-labels.ts';
import { namesReporter, subjectBehind } from './report-of.ts';

/** A line of a front, and what is known of its place. */
interface FrontLine {
  readonly text: Passage;
  readonly next: FlowBlock | undefined;
  readonly index: number;
  readonly lexicon: CompiledLexicon;
}

/** A label that shares its line with its value; `lead` is what else the line says beside them. */
export interface OwnLabel {
  readonly printed: PrintedLabel;
  readonly lead?: Passage;
}

type ReadLabel = (line: FrontLine) => OwnLabel | null;

/** The ways a line holds a label and its value, in the order they are asked. */
const readers: readonly ReadLabel[] = [
  askedLabel,
  markedLabel,
  ownName,
  boldLabel,
  addressLabel,
  numberBeside,
  reportedBy,
  behindBody,
];

/** A label and its value in one line that the structure left whole. */
export function ownLabel(line: FrontLine): OwnLabel | null {
  for (const read of readers) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** "Is this a key decision? Yes". */
function askedLabel({ text, index, lexicon }: FrontLine): OwnLabel | null {
  const asked = index < frontLength * 3 ? /^[^?]{5,100}\?(?=\s\S)/.exec(text.text)?.[0] : undefined;
  return asked === undefined || lexicon.headerLabel(asked) === undefined
    ? null
    : { printed: printedOf(text, asked.length, index) };
}

/** "Wards affected: All", perhaps in brackets. */
function markedLabel({ text, index, lexicon }: FrontLine): OwnLabel | null {
  const labelled = index < frontLength ? labelOf(unbracketed(text), lexicon) : null;
  if (labelled === null || labelled.value.text === '') return null;
  const words = labelWords(labelled.label);
  return lexicon.headerLabel(words) === undefined
    ? null
    : { printed: { label: labelled.label, words, lines: [labelled.value], index, inGrid: false } };
}

/** "Name: Ann Clark". */
function ownName({ text, index, lexicon }: FrontLine): OwnLabel | null {
  const named = text.text.length < 80 ? nameLabel(lexicon).exec(text.text)?.[0] : undefined;
  return named === undefined || !/^\s\S/.test(text.text.slice(named.length))
    ? null
    : { printed: printedOf(text, named.length, index) };
}

/** In bold a label needs no colon before its value. */
function boldLabel({ text, index, lexicon }: FrontLine): OwnLabel | null {
  const bold = text.text.length < 200 ? strongPrefix(text) : 0;
  if (bold <= 2 || bold >= text.text.length || /[.:]$/.test(text.text.slice(0, bold).trim())) return null;
  const kind = lexicon.headerLabel.whole(labelWords(slicePassage(text, 0, bold)));
  return kind === undefined ? null : { printed: printedOf(text, bold, index) };
}

/** "Email a.clark@example.gov.uk" needs no colon. */
function addressLabel({ text, index, lexicon }: FrontLine): OwnLabel | null {
  const point = /^(\p{L}[\p{L} -]{1,18})\s(?=[^\s@]{1,64}@)/u.exec(text.text)?.[1];
  return point === undefined || text.text.length >= 100 || lexicon.headerLabel(point) !== 'contact'
    ? null
    : { printed: printedOf(text, point.length, index) };
}

function numberBeside({ text, next, index, lexicon }: FrontLine): OwnLabel | null {
  const inside = index < frontLength ? (numberedLabel(text, lexicon) ?? valueInside(text, next, lexicon)) : null;
  return inside === null ? null : { printed: { ...inside, index, inGrid: false } };
}

const reportOf = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('reportsBy')}(?=\\s)`, 'iu'));

/** "Report of the Clerk", perhaps with the title behind a dash. */
function reportedBy({ text, index, lexicon }: FrontLine): OwnLabel | null {
  const by = index < frontLength / 2 && text.text.length < 140 ? reportOf(lexicon).exec(text.text)?.[0] : undefined;
  if (by === undefined || /[.:]$/.test(text.text)) return null;
  if (/\sof$/i.test(by) && !namesReporter(text.text.slice(by.length + 1), lexicon)) return null;
  const printed = printedOf(text, by.length, index);
  const subject = subjectBehind(slicePassage(text, by.length), lexicon);
  return subject === null ? { printed } : { printed: { ...printed, lines: [subject.reporter] }, lead: subject.title };
}

/** The label and value that share the first line with the name of the body: "Some City Council Report author: A. Clark". */
function behindBody({ text, index, lexicon }: FrontLine): OwnLabel | null {
  const colon = index < frontLength / 4 && text.text.length < 160 ? text.text.indexOf(': ') : -1;
  const before = colon < 0 ? '' : text.text.slice(0, colon);
  for (const word of before.matchAll(/(?<=\s)\p{Lu}/gu)) {
    const words = before.slice(word.index);
    if (lexicon.headerLabel.whole(words) === undefined) continue;
    const body = before.slice(0, word.index).trim();
    if (bodyIn(body, lexicon) !== body) return null;
    const label = slicePassage(text, word.index, colon);
    return {
      printed: { label, words, lines: [slicePassage(text, colon + 1)], index, inGrid: false },
      lead: slicePassage(text, 0, word.index),
    };
  }
  return null;
}

/** "(Wards affected: All)": a label with its value in brackets of their own. */
const unbracketed = (text: Passage): Passage =>
  text.text.length <= longestBracketed && /^\([^()]{5,}\)$/.test(text.text)
    ? slicePassage(text, 1, text.text.length - 1)
    : text;

const longestBracketed = 120;

const printedOf = (text: Passage, labelEnd: number, index: number): PrintedLabel => {
  const label = slicePassage(text, 0, labelEnd);
  return { label, words: labelWords(label), lines: [slicePassage(text, labelEnd)], index, inGrid: false };
};
