import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../../lexicon/index.ts';
import { type FlowBlock, isText, labelEnd } from '../../structure/index.ts';
import { findDates } from '../../values/index.ts';
import { isSentence } from './front-lines.ts';
import type { PrintedLabel } from './label-text.ts';
import { isDateLine } from './meeting-lines.ts';
import { bodyIn, meetingIn } from './names-in-lines.ts';
import { numberedLabel } from './numbered-labels.ts';

const longestLine = 110;
const mostLines = 5;

/** The text of the block at a place, if it is one. */
export const textsAt = (flow: readonly FlowBlock[], index: number): readonly Passage[] =>
  [flow[index]].filter((block) => isText(block)).map(({ text }) => text);

/** Lines after a labelled one that go on with its value: the second author, the rest of a post. */
export function linesAfter(
  flow: readonly FlowBlock[],
  index: number,
  lexicon: CompiledLexicon,
  longest: number = longestLine,
): readonly Passage[] {
  const more: Passage[] = [];
  for (const block of flow.slice(index + 1, index + 1 + mostLines)) {
    if (block.kind !== 'paragraph' || block.text.text.length > longest || endsValue(block.text, lexicon)) break;
    more.push(block.text);
  }
  return more;
}

/** Whether a line is the paper's next matter and no part of a value: a sentence, a label, the body, the heading of a part. */
const endsValue = (line: Passage, lexicon: CompiledLexicon): boolean =>
  /(?:[:;?]|\p{Ll}{3}\.)$/u.test(line.text) ||
  answeredQuestion.test(line.text) ||
  bodyIn(flat(line), lexicon) === flat(line) ||
  isProse(line.text) ||
  isSentence(line.text) ||
  isPartHeading(line.text, lexicon) ||
  opensWithLabel(line.text) ||
  numberedLabel(line, lexicon) !== null;

/** "Parks Committee 4 May 2031": who meets, and the day. */
const namesMeeting = (line: Passage, lexicon: CompiledLexicon): boolean =>
  findDates(line.text).some(({ value }) => value.precision === 'day') && meetingIn(flat(line), null, lexicon) !== null;

/** Labels whose value is a number, a code or a time. */
const numbers: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>(['agendaItem', 'reportRef', 'forwardPlanRef', 'time']);
const isNumber = (words: string): boolean => /^[A-Z]{0,6}[ /.-]?\d[\w/.:()-]{0,20}$/.test(words);

/** Behind a number nothing goes on with a value, and behind a whole date only further dates go on with a value; a date, alone or with who meets, is no author's. */
export function goingOn(
  printed: PrintedLabel,
  lines: readonly Passage[],
  lexicon: CompiledLexicon,
): readonly Passage[] {
  const kind = lexicon.headerLabel(printed.words);
  if (lexicon.is('phoneLabels', printed.words) || lexicon.is('emailLabels', printed.words)) return [];
  if (kind === 'author' && endsInNumber(printed, lexicon)) return [];
  if (kind !== undefined && numbers.has(kind) && printed.lines.some((line) => isNumber(flat(line)))) return [];
  const isDated =
    (kind === 'meetingDate' || kind === 'documentDate') && printed.lines.some((line) => isDateLine(flat(line)));
  const end = isDated
    ? lines.findIndex((line) => findDates(line.text).length === 0)
    : kind === 'author'
      ? lines.findIndex((line) => isDateLine(flat(line)) || namesMeeting(line, lexicon))
      : -1;
  return end < 0 ? lines : lines.slice(0, end);
}

/** Whether a value already says, on its last line, how to ring whom it names. */
const endsInNumber = ({ lines }: PrintedLabel, lexicon: CompiledLexicon): boolean => {
  const last = flat(lines.at(-1) ?? emptyPassage);
  return /\d{4}$/.test(last) && lexicon.holds('phoneLabels', last);
};

/** "Section 2 - Report": the heading of a part, set as a line. */
const isPartHeading = (text: string, lexicon: CompiledLexicon): boolean =>
  lexicon.begins('partWords', text) && /^\p{L}+\s(?:\d{1,2}|[A-H])\b/u.test(text);

/** A line most of whose words begin small tells something; names and posts do not. */
function isProse(text: string): boolean {
  const words = text.split(' ').filter((word) => /^\p{L}/u.test(word));
  return words.length > 6 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length * 0.7;
}

/** "Are specific wards affected? [x] Yes [ ] No": a form's question with its answer behind it. */
const answeredQuestion = /\?\s{1,3}(?:[[☐☒☑]|yes\b|no\b)/i;

/** Whether a line is a label with its value, known or not: "Service area: Legal". */
function opensWithLabel(text: string): boolean {
  const end = labelEnd(text);
  return end !== null && end <= 45 && text.slice(0, end).split(' ').length <= 5 && /^\p{Lu}/u.test(text);
}
