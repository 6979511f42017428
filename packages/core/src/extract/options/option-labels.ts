import { type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

/** How options are labelled and judged, in the languages of a lexicon. */
export interface OptionReaders {
  readonly label: RegExp;
  /** Whether words say that an option is recommended; null where they say neither. */
  readonly recommended: (text: string) => boolean | null;
  /** Whether a line is only the word between two options. */
  readonly isOr: (text: string) => boolean;
  /** Whether a text says that there is no other course. */
  readonly saysNone: (text: string) => boolean;
  /** Whether lines lay two options before the reader of which one is to be taken. */
  readonly exclude: (lines: readonly string[]) => boolean;
}

const number = '(?:\\d{1,2}|[A-H]|one|two|three|four|five)';

/** The patterns for a paper's options. */
export const optionReaders: (lexicon: CompiledLexicon) => OptionReaders = perLexicon((lexicon) => {
  const name = `${lexicon.oneOf('optionWords')}\\s${number}(?![\\p{L}\\d])`;
  const either = new RegExp(
    `${name}\\s${lexicon.oneOf('optionOr')}\\s(?:${lexicon.oneOf('optionWords')}\\s)?${number}(?![\\p{L}\\d])`,
    'iu',
  );
  const isOr = (text: string): boolean => lexicon.is('optionOr', text);
  return {
    label: new RegExp(`^(${name})\\s?[:–—.-]?\\s?`, 'iu'),
    recommended: (text) =>
      lexicon.holds('optionRejected', text) ? false : lexicon.holds('optionChosen', text) ? true : null,
    isOr,
    saysNone: (text) => lexicon.begins('none', text),
    exclude: (lines) => lines.some((line) => either.test(line) || isOr(line)),
  };
});

const letter = /^([A-H]|\d{1,2})[.):]\s/;

/**
 * The label an option's text opens with, and the rest: "Option 1 – ...".
 *
 * @param bare - whether a letter or number alone is a label too, as in a table of options ("A. Do nothing").
 */
export function optionLabel(
  text: Passage,
  { label }: OptionReaders,
  bare = false,
): { readonly label: Passage | null; readonly rest: Passage } {
  const match = label.exec(text.text) ?? (bare ? letter.exec(text.text) : null);
  if (match?.[1] === undefined) return { label: null, rest: text };
  return { label: slicePassage(text, 0, match[1].length), rest: slicePassage(text, match[0].length) };
}

/** Whether a printed marker is an option's label: `Option 1:`. */
export const isOptionLabel = (marker: string, { label }: OptionReaders): boolean =>
  label.exec(marker)?.[0].length === marker.length;
