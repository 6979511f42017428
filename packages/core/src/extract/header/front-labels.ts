import { flat, type Passage, slicePassage, strongPrefix } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText, labelEnd, labelOf } from '../../structure/index.ts';
import { findContacts, findDates, parseAccess, parseParty } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { bareLabels } from './bare-labels.ts';
import { ofField, overTwoLines } from './field-labels.ts';
import { frontLength } from './front-length.ts';
import { isSentence } from './front-lines.ts';
import { isGridHeader, peopleOf, tableLabels } from './front-tables.ts';
import { labelWords, nameLabel, type PrintedLabel, splitRunOn } from './label-text.ts';
import { isDateLine } from './meeting-lines.ts';
import { bodyIn } from './names-in-lines.ts';
import { namesReporter, reporterBeneath, subjectBehind } from './report-of.ts';

/** The labels of a paper in order, and which blocks of its flow they and their values took. */
export interface FrontLabels {
  readonly labels: readonly PrintedLabel[];
  readonly taken: ReadonlySet<number>;
  /** What stands before a label on its line, by the place of the line: the body's name. */
  readonly leads: ReadonlyMap<number, Passage>;
}

/** Reads every printed label: fields, headings over their value, questions answered on their line, cells of a front's table. */
export function readLabels({ report, lexicon }: ExtractContext): FrontLabels {
  const { flow } = report;
  const taken = new Set<number>();
  const leads = new Map<number, Passage>();
  const take = (printed: PrintedLabel, goesOn: readonly Passage[]): readonly PrintedLabel[] => {
    for (let at = 0; at <= goesOn.length; at++) taken.add(printed.index + at);
    return splitRunOn({ ...printed, lines: [...printed.lines, ...goesOn] }, lexicon);
  };
  const bare = bareLabels(flow, lexicon);
  const labels = flow.flatMap((block, index): readonly PrintedLabel[] => {
    if (taken.has(index)) return [];
    const unmarked = bare.get(index);
    if (unmarked !== undefined) {
      taken.add(index);
      return unmarked;
    }
    if (block.kind === 'field') {
      if (isGridHeader(flow, index, lexicon)) return [];
      const hanging = index < frontLength ? overTwoLines(block, flow[index - 1], index, lexicon) : null;
      if (hanging !== null) {
        taken.add(index - 1);
        return take(hanging, []);
      }
      const printed = ofField(block, index, lexicon);
      const inFront =
        block.source === 'line' && index < frontLength && lexicon.headerLabel(printed.words) !== undefined;
      return take(printed, inFront ? goingOn(printed, linesAfter(flow, index, lexicon), lexicon) : []);
    }
    if (block.kind === 'table') return index < frontLength / 2 ? tableLabels(block, index, lexicon) : [];
    const reporter = index < frontLength / 2 ? reporterBeneath(block, flow[index + 1], index, lexicon) : null;
    if (reporter !== null) return take(reporter.label, [reporter.post]);
    const own = isText(block) ? ownLabel(block.text, index) : null;
    if (own !== null) return take(own, []);
    if (block.kind === 'paragraph' && isNumberLine(block.text, index))
      return take(
        { label: block.text, words: labelWords(block.text), lines: [], index, inGrid: false },
        textsAt(flow, index + 1),
      );
    return block.kind === 'heading' || (block.kind === 'paragraph' && isContactLine(block.text, index))
      ? underHeading(block.text, index)
      : [];
  });
  return { labels, taken, leads };

  /** "Officer to contact" alone on its line, with the name on the next. */
  function isContactLine(text: Passage, index: number): boolean {
    const kind = text.text.length <= 45 ? lexicon.headerLabel.whole(labelWords(text)) : undefined;
    const next = flow[index + 1];
    return (
      (kind === 'contact' || kind === 'author') &&
      next?.kind === 'paragraph' &&
      parseParty(flat(next.text), lexicon.words)?.kind === 'person'
    );
  }

  /** "Report No." alone on its line, with the number on the next. */
  function isNumberLine(text: Passage, index: number): boolean {
    const kind =
      text.text.length <= 30 && index < frontLength / 2 ? lexicon.headerLabel.whole(labelWords(text)) : undefined;
    const [next] = textsAt(flow, index + 1);
    return (
      (kind === 'reportRef' || kind === 'agendaItem') &&
      next !== undefined &&
      /^[A-Z]{0,6}[/.-]?\d[\w/.-]{0,14}$/.test(flat(next))
    );
  }

  /** A label and its value in one line that the structure left whole. */
  function ownLabel(text: Passage, index: number): PrintedLabel | null {
    const asked = index < frontLength * 3 ? /^[^?]{5,100}\?(?=\s\S)/.exec(text.text)?.[0] : undefined;
    if (asked !== undefined && lexicon.headerLabel(asked) !== undefined)
      return printedOf(text, asked.length, asked.length, index);
    const labelled = index < frontLength ? labelOf(unbracketed(text), lexicon) : null;
    if (
      labelled !== null &&
      labelled.value.text !== '' &&
      lexicon.headerLabel(labelWords(labelled.label)) !== undefined
    )
      return {
        label: labelled.label,
        words: labelWords(labelled.label),
        lines: [labelled.value],
        index,
        inGrid: false,
      };
    const named = text.text.length < 80 ? nameLabel(lexicon).exec(text.text)?.[0] : undefined;
    if (named !== undefined && /^\s\S/.test(text.text.slice(named.length)))
      return printedOf(text, named.length, named.length, index);
    // In bold a label needs no colon before its value.
    const bold = text.text.length < 200 ? strongPrefix(text) : 0;
    if (bold > 2 && bold < text.text.length && !/[.:]$/.test(text.text.slice(0, bold).trim())) {
      const kind = lexicon.headerLabel.whole(labelWords(slicePassage(text, 0, bold)));
      if (kind !== undefined) return printedOf(text, bold, bold, index);
    }
    // "Email a.clark@example.gov.uk" needs no colon.
    const point = /^(\p{L}[\p{L} -]{1,18})\s(?=[^\s@]{1,64}@)/u.exec(text.text)?.[1];
    if (point !== undefined && text.text.length < 100 && lexicon.headerLabel(point) === 'contact')
      return printedOf(text, point.length, point.length, index);
    const inside =
      index < frontLength ? (numberedLabel(text, lexicon) ?? valueInside(text, flow[index + 1], lexicon)) : null;
    if (inside !== null) return { ...inside, index, inGrid: false };
    const by =
      index < frontLength / 2 && text.text.length < 140
        ? /^(?:report|adroddiad)\s(?:of|by|from|gan)(?=\s)/i.exec(text.text)?.[0]
        : undefined;
    if (by !== undefined && (!/\sof$/i.test(by) || namesReporter(text.text.slice(by.length + 1), lexicon))) {
      if (/[.:]$/.test(text.text)) return null;
      const subject = subjectBehind(slicePassage(text, by.length), lexicon);
      if (subject === null) return printedOf(text, by.length, by.length, index);
      leads.set(index, subject.title);
      return { ...printedOf(text, by.length, by.length, index), lines: [subject.reporter] };
    }
    const behind = index < frontLength / 4 ? behindBody(text, index, lexicon) : null;
    if (behind !== null) leads.set(index, slicePassage(text, 0, text.text.indexOf(behind.label.text)));
    return behind;
  }

  /** A label printed as a heading, the value beneath it or the place for it blank. */
  function underHeading(label: Passage, index: number): readonly PrintedLabel[] {
    const words = labelWords(label);
    const kind = lexicon.headerLabel(words);
    const isOfPeople = kind === 'author' || kind === 'contact' || kind === 'director';
    if (kind === undefined || (index >= frontLength && !isOfPeople)) return [];
    // "Agenda item 5" has its value already.
    if (/\d$/.test(words) && lexicon.headerLabel.whole(words.replace(/\s?\d{1,3}$/, '')) === 'agendaItem') return [];
    const next = flow[index + 1];
    // "2. Wards affected" over "2.1 All".
    if (kind === 'wards' && next?.kind === 'item' && next.text.text.length < longestWards)
      return take({ label, words, lines: [], index, inGrid: false }, [next.text]);
    const people = isOfPeople && next?.kind === 'table' ? peopleOf(next, lexicon) : [];
    if (people.length > 0) return splitRunOn({ label, words, lines: people, index, inGrid: false }, lexicon);
    const lines = linesAfter(flow, index, lexicon, isOfPeople ? 160 : 110);
    // Far from the front a director's post may head anything; among contacts it has a number or an address.
    if (index >= frontLength && kind === 'director' && !lines.some((line) => findContacts(line.text).length > 0))
      return [];
    // "Council" over "Minutes of the meeting held on ..." is what met, not a label.
    if (kind === 'body' && lines.some((line) => lexicon.begins('minutesTitles', flat(line)))) return [];
    const printed = { label, words, lines: [], index, inGrid: false };
    if (lines.length > 0) return take(printed, lines);
    if (next?.kind === 'paragraph' && next.text.text.length < 200) return take(printed, [next.text]);
    // A title may be set as a heading beneath its label.
    if (kind === 'title' && next?.kind === 'heading' && lexicon.section(flat(next.text)) === undefined)
      return take(printed, [next.text]);
    return next?.kind === 'field' ? take(printed, []) : [];
  }
}

/** A short label whose value a converter set among its words, on one line or on two: "Agenda 18 Item", "Report HC/44/20 No". */
function valueInside(
  text: Passage,
  next: FlowBlock | undefined,
  lexicon: CompiledLexicon,
): Pick<PrintedLabel, 'label' | 'words' | 'lines'> | null {
  const match = /^([\p{L}]{3,12} )([A-Z/.-]{0,8}\d[\w/.-]{0,14})(?: ([\p{L}.]{2,8}))?$/u.exec(flat(text));
  if (match === null) return null;
  const [, before = '', value = '', behind = isText(next) ? flat(next.text) : ''] = match;
  const words = behind.length <= 8 ? `${before}${behind}` : before;
  const kind = lexicon.headerLabel(words);
  if (kind !== 'agendaItem' && kind !== 'reportRef') return null;
  return { label: text, words, lines: [slicePassage(text, before.length, before.length + value.length)] };
}

/** The label and value that share the first line with the name of the body: "Some City Council Report author: A. Clark". */
function behindBody(text: Passage, index: number, lexicon: CompiledLexicon): PrintedLabel | null {
  const colon = text.text.length < 160 ? text.text.indexOf(': ') : -1;
  const before = colon < 0 ? '' : text.text.slice(0, colon);
  for (const word of before.matchAll(/(?<=\s)\p{Lu}/gu)) {
    const words = before.slice(word.index);
    if (lexicon.headerLabel.whole(words) === undefined) continue;
    const body = before.slice(0, word.index).trim();
    if (bodyIn(body, lexicon) !== body) return null;
    return {
      label: slicePassage(text, word.index, colon),
      words,
      lines: [slicePassage(text, colon + 1)],
      index,
      inGrid: false,
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
const longestWards = 120;

const textsAt = (flow: readonly FlowBlock[], index: number): readonly Passage[] =>
  [flow[index]].filter((block) => isText(block)).map(({ text }) => text);

const printedOf = (text: Passage, labelEnd: number, valueStart: number, index: number): PrintedLabel => {
  const label = slicePassage(text, 0, labelEnd);
  return { label, words: labelWords(label), lines: [slicePassage(text, valueStart)], index, inGrid: false };
};

/** Behind a whole date only further dates go on with a value; a date alone is no author's. */
function goingOn(printed: PrintedLabel, lines: readonly Passage[], lexicon: CompiledLexicon): readonly Passage[] {
  const kind = lexicon.headerLabel(printed.words);
  if (lexicon.is('phoneLabels', printed.words) || lexicon.is('emailLabels', printed.words)) return [];
  const isDated =
    (kind === 'meetingDate' || kind === 'documentDate') && printed.lines.some((line) => isDateLine(flat(line)));
  const end = isDated
    ? lines.findIndex((line) => findDates(line.text).length === 0)
    : kind === 'author'
      ? lines.findIndex((line) => isDateLine(flat(line)))
      : -1;
  return end < 0 ? lines : lines.slice(0, end);
}

/** Lines after a labelled one that go on with its value: the second author, the rest of a post. */
function linesAfter(
  flow: readonly FlowBlock[],
  index: number,
  lexicon: CompiledLexicon,
  longest = 110,
): readonly Passage[] {
  const more: Passage[] = [];
  for (const block of flow.slice(index + 1, index + 6)) {
    if (
      block.kind !== 'paragraph' ||
      block.text.text.length > longest ||
      /(?:[:;?]|\p{Ll}{3}\.)$/u.test(block.text.text) ||
      answeredQuestion.test(block.text.text) ||
      bodyIn(flat(block.text), lexicon) === flat(block.text) ||
      isProse(block.text.text) ||
      isSentence(block.text.text) ||
      isPartHeading(block.text.text, lexicon) ||
      opensWithLabel(block.text.text) ||
      numberedLabel(block.text, lexicon) !== null
    )
      break;
    more.push(block.text);
  }
  return more;
}

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

/** A line that is the label of an item or a reference and its number, with no mark between: "Agenda Item 8", "Report No CP/29/24". */
function numberedLabel(
  text: Passage,
  lexicon: CompiledLexicon,
): Pick<PrintedLabel, 'label' | 'words' | 'lines'> | null {
  const match = /^((?:\p{L}{2,9}\.?\s){1,3})([A-Z]{0,6}[/.-]?\d[\w/.-]{0,14})$/u.exec(text.text);
  if (match === null) return null;
  const [, words = ''] = match;
  const kind = lexicon.headerLabel.whole(words.trim());
  // "Open Decision Item 3" says more than a label does.
  if ((kind !== 'agendaItem' && kind !== 'reportRef') || parseAccess(words) !== null) return null;
  const label = slicePassage(text, 0, words.length);
  return { label, words: labelWords(label), lines: [slicePassage(text, words.length)] };
}

/** Whether a line is a label with its value, known or not: "Service area: Legal". */
function opensWithLabel(text: string): boolean {
  const end = labelEnd(text);
  return end !== null && end <= 45 && text.slice(0, end).split(' ').length <= 5 && /^\p{Lu}/u.test(text);
}
