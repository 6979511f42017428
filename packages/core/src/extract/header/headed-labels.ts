import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import { findContacts, parseParty } from '../../values/index.ts';
import { frontLength } from './front-length.ts';
import { peopleOf } from './front-tables.ts';
import { labelWords, type PrintedLabel } from './label-text.ts';
import { linesAfter } from './value-lines.ts';

/** A label with its value beneath it: `beneath` are the lines of the value that stand in the flow behind the label. */
export interface HeadedLabel {
  readonly printed: PrintedLabel;
  readonly beneath: readonly Passage[];
}

const ofPeople: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>(['author', 'contact', 'director']);
const longestWards = 120;
const longestOfPeople = 160;
const longestValue = 200;

/** Whether a line is "Officer to contact" alone, with the name on the next. */
export function isContactLine(text: Passage, next: FlowBlock | undefined, lexicon: CompiledLexicon): boolean {
  const kind = text.text.length <= 45 ? lexicon.headerLabel.whole(labelWords(text)) : undefined;
  return (
    (kind === 'contact' || kind === 'author') &&
    next?.kind === 'paragraph' &&
    parseParty(flat(next.text), lexicon.words)?.kind === 'person'
  );
}

/** A label printed as a heading, the value beneath it or the place for it blank. */
export function headedLabel(
  label: Passage,
  flow: readonly FlowBlock[],
  index: number,
  lexicon: CompiledLexicon,
): HeadedLabel | null {
  const words = labelWords(label);
  const kind = lexicon.headerLabel(words);
  if (kind === undefined || (index >= frontLength && !ofPeople.has(kind)) || holdsNumber(words, lexicon)) return null;
  const next = flow[index + 1];
  const people = ofPeople.has(kind) && next?.kind === 'table' ? peopleOf(next, lexicon) : [];
  const beneath = people.length > 0 ? [] : valueBeneath(kind, flow, index, lexicon);
  return beneath === null ? null : { printed: { label, words, lines: people, index, inGrid: false }, beneath };
}

/** "Agenda item 5" has its value already. */
const holdsNumber = (words: string, lexicon: CompiledLexicon): boolean =>
  /\d$/.test(words) && lexicon.headerLabel.whole(words.replace(/\s?\d{1,3}$/, '')) === 'agendaItem';

const isItemNumber = (words: string): boolean =>
  /^(?:\p{Lu}{0,4}[ /.-]?\d|\p{Lu}$)/u.test(words) && words.length <= longestNumber;
const longestNumber = 12;

const namesPerson = (text: Passage, lexicon: CompiledLexicon): boolean =>
  text.text.length < longestValue &&
  parseParty(flat(text).slice(0, findContacts(text.text)[0]?.start), lexicon.words)?.kind === 'person';

/** The lines under a label, none where a form left their place blank; null where what follows is no value of it. */
function valueBeneath(
  kind: HeaderLabel,
  flow: readonly FlowBlock[],
  index: number,
  lexicon: CompiledLexicon,
): readonly Passage[] | null {
  const next = flow[index + 1];
  // "Agenda" over the day of the meeting is the paper's name.
  if (kind === 'agendaItem' && !(isText(next) && isItemNumber(flat(next.text)))) return null;
  // "2. Wards affected" over "2.1 All".
  if (kind === 'wards' && next?.kind === 'item' && next.text.text.length < longestWards) return [next.text];
  // "6. Report author" over "6.1 Ann Clark, Head of Parks".
  if (ofPeople.has(kind) && next?.kind === 'item' && namesPerson(next.text, lexicon)) return [next.text];
  const lines = linesAfter(flow, index, lexicon, ofPeople.has(kind) ? longestOfPeople : undefined);
  // Far from the front a director's post may head anything; among contacts it has a number or an address.
  if (index >= frontLength && kind === 'director' && !lines.some((line) => findContacts(line.text).length > 0))
    return null;
  // "Council" over "Minutes of the meeting held on ..." is what met, not a label.
  if (kind === 'body' && lines.some((line) => lexicon.begins('minutesTitles', flat(line)))) return null;
  if (lines.length > 0) return lines;
  if (next?.kind === 'paragraph' && next.text.text.length < longestValue) return [next.text];
  // A title may be set as a heading beneath its label.
  if (kind === 'title' && next?.kind === 'heading' && lexicon.section(flat(next.text)) === undefined)
    return [next.text];
  return next?.kind === 'field' ? [] : null;
}
