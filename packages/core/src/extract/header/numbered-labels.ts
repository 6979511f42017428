import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, type FlowField, isText } from '../../structure/index.ts';
import { parseAccess } from '../../values/index.ts';
import { frontLength } from './front-length.ts';
import { labelWords, type PrintedLabel } from './label-text.ts';
import { bodyIn } from './names-in-lines.ts';

type Numbered = Pick<PrintedLabel, 'label' | 'words' | 'lines'>;

/** A line that is the label of an item or a reference and its number, with no mark between: "Agenda Item 8", "Report No CP/29/24". */
export function numberedLabel(text: Passage, lexicon: CompiledLexicon): Numbered | null {
  const match = /^((?:\p{L}{2,9}\.?\s){1,3})([A-Z]{0,6}[/.-]?\d[\w/.-]{0,14})$/u.exec(text.text);
  if (match === null) return null;
  const [, words = ''] = match;
  const kind = lexicon.headerLabel.whole(words.trim());
  // "Open Decision Item 3" says more than a label does.
  if ((kind !== 'agendaItem' && kind !== 'reportRef') || parseAccess(words) !== null) return null;
  const label = slicePassage(text, 0, words.length);
  return { label, words: labelWords(label), lines: [slicePassage(text, words.length)] };
}

/** A short label whose value a converter set among its words, on one line or on two: "Agenda 18 Item", "Report HC/44/20 No". */
export function valueInside(text: Passage, next: FlowBlock | undefined, lexicon: CompiledLexicon): Numbered | null {
  const match = /^([\p{L}]{3,12} )([A-Z/.-]{0,8}\d[\w/.-]{0,14})(?: ([\p{L}.]{2,8}))?$/u.exec(flat(text));
  if (match === null) return null;
  const [, before = '', value = '', behind = isText(next) ? flat(next.text) : ''] = match;
  const words = behind.length <= 8 ? `${before}${behind}` : before;
  const kind = lexicon.headerLabel(words);
  if (kind !== 'agendaItem' && kind !== 'reportRef') return null;
  return { label: text, words, lines: [slicePassage(text, before.length, before.length + value.length)] };
}

/** "Agenda item 7: Allotment rents": the item's number within its label, and the title behind. */
export function numberInLabel(
  { label, value }: FlowField,
  index: number,
  lexicon: CompiledLexicon,
): { readonly printed: PrintedLabel; readonly subject: Passage } | null {
  const [subject, ...more] = value;
  const number = /\s(\d{1,3}(?:\.\d{1,2})?[a-z]?)[\s:]{0,3}$/i.exec(label.text);
  if (number === null || !isText(subject) || more.length > 0) return null;
  const words = labelWords(slicePassage(label, 0, number.index));
  return lexicon.headerLabel.whole(words) === 'agendaItem'
    ? {
        printed: { label, words, lines: [slicePassage(label, number.index)], index, inGrid: false },
        subject: subject.text,
      }
    : null;
}

const longestBeside = 70;

/** The words of a label that stands on a line without its value, "Report No.", where the next line is a number; null for any other line. */
export function labelOverNumber(
  text: Passage,
  next: Passage | undefined,
  index: number,
  lexicon: CompiledLexicon,
): string | null {
  if (text.text.length > longestBeside || index >= frontLength / 2 || next === undefined) return null;
  // The label may share its line with the name of the body.
  const line = labelWords(text);
  const words = line.replace(bodyIn(line, lexicon) ?? '', '').trim();
  const kind = lexicon.headerLabel.whole(words);
  const isNumber = /^[A-Z]{0,6}[/.-]?\d[\w/.-]{0,14}$/.test(flat(next));
  return isNumber && (kind === 'reportRef' || kind === 'agendaItem') ? words : null;
}
