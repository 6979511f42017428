import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type ColumnRole, type CompiledLexicon, inAnyCase, perLexicon } from '../../lexicon/index.ts';
import {
  type Column,
  columnOfHeading,
  type FlowBlock,
  type FlowField,
  type FlowHeading,
  isText,
} from '../../structure/index.ts';
import { cutLine, type Labelled, namingRoles } from './card-labels.ts';

/** The reference of an entry, as it stands before a sign or behind the word for what the entry is. */
const reference = '\\p{Lu}{0,5}-?\\d{1,3}(?:\\.\\d{1,2}){0,2}\\p{Ll}?';

const shapesOf = perLexicon(({ oneOf }) => {
  const number = `(?:${inAnyCase(oneOf('entryNumbers'))}[.:]? )?`;
  return {
    // "Risk 7: ...", "SR7 - ...", "SR7 Loss of ...": a word for what the card is of, its reference, and what it is.
    heading: new RegExp(
      `^(?:(\\p{L}{3,12}) ${number})?(?:(${reference})\\s?[:–—-]\\s(?=\\S)|(\\p{Lu}{1,5}-?\\d{1,3}|\\d{1,2}(?:\\.\\d{1,2}){0,2})\\s(?=\\p{Lu}\\p{Ll}))`,
      'u',
    ),
    // "Risk 3", "Risk No. SR4": what a card is of, and its reference, as the label of its name.
    label: new RegExp(`^(\\p{L}{3,12}) ${number}(${reference}):?$`, 'iu'),
  };
});

/** Whether a label stands for a heading that names an entry. */
export const isOfHeading = ({ column }: Labelled): boolean => column.heading === '';

const cardOpening = (ref: Passage, role: ColumnRole | null, lines: readonly Passage[]): readonly Labelled[] => {
  const column = (of: ColumnRole | null): Column => ({ index: 0, role: of, stage: null, heading: '' });
  return [
    { column: column('ref'), lines: [ref] },
    { column: column(role), lines },
  ];
};

/** The reference and the name of an entry that opens its card as a heading; the structure may have parted the two before. */
export function headingLabels(
  { marker, text: heading }: Pick<FlowHeading, 'marker' | 'text'>,
  lexicon: CompiledLexicon,
): readonly Labelled[] {
  const printed = marker === null ? heading.text : `${marker} ${heading.text}`;
  const match = shapesOf(lexicon).heading.exec(printed);
  const [opening = '', word, parted, run] = match ?? [];
  const ref = parted ?? run ?? '';
  const name = word === undefined ? null : columnOfHeading(word, lexicon);
  if (match === null || (name === null && !/^\p{Lu}/u.test(ref))) return [];
  const from = opening.indexOf(ref);
  const called = marker === null ? slicePassage(heading, from, from + ref.length) : { text: ref, runs: [] };
  const lines = [marker === null ? slicePassage(heading, opening.length) : heading];
  return cardOpening(called, name?.role ?? 'risk', lines);
}

/** The reference and the name of an entry that a field opens its card with: "Risk No. 3 | Loss of the boat house". */
function numberedField({ label, value }: FlowField, lexicon: CompiledLexicon): readonly Labelled[] {
  const match = shapesOf(lexicon).label.exec(label.text);
  const named = match === null ? null : columnOfHeading(match[1] ?? '', lexicon);
  const lines = value.filter(isText).map(({ text }) => text);
  if (match === null || named === null || !namingRoles.has(named.role) || lines.length === 0) return [];
  const ref = match[2] ?? '';
  const from = label.text.lastIndexOf(ref);
  return cardOpening(slicePassage(label, from, from + ref.length), named.role, lines);
}

/** A line that opens with the code of an entry, right above the labels of its card: "SR1: Loss of the boat house". */
export function codedLabels(
  block: FlowBlock,
  next: FlowBlock | undefined,
  lexicon: CompiledLexicon,
): readonly Labelled[] {
  if (next?.kind !== 'field' || columnOfHeading(flat(next.label), lexicon) === null) return [];
  if (block.kind === 'paragraph' && /^\p{Lu}{1,5}-?\d/u.test(block.text.text))
    return headingLabels({ marker: null, text: block.text }, lexicon);
  if (block.kind !== 'field' || !/^\p{Lu}{1,5}-?\d{1,3}:?$/u.test(block.label.text)) return [];
  const ref = slicePassage(block.label, 0, block.label.text.replace(/:$/, '').length);
  return cardOpening(
    ref,
    'risk',
    block.value.filter(isText).map(({ text }) => text),
  );
}

/** The same where a line of text opens a card: "Action 4: ...", with the labels that the line runs on to. */
export function numberedLabels(block: FlowBlock, lexicon: CompiledLexicon): readonly Labelled[] {
  if (block.kind === 'field') return numberedField(block, lexicon);
  if (block.kind !== 'item' && block.kind !== 'paragraph') return [];
  const marker = block.kind === 'item' ? block.marker : null;
  const word = /^\p{L}{3,12}(?= )/u.exec(marker ?? block.text.text)?.[0];
  if (word === undefined || !namingRoles.has(columnOfHeading(word, lexicon)?.role ?? null)) return [];
  const [ref, name] = headingLabels({ marker, text: block.text }, lexicon);
  const [line] = name?.lines ?? [];
  return ref === undefined || name === undefined || line === undefined
    ? []
    : [ref, ...cutLine(name.column, line, lexicon)];
}
