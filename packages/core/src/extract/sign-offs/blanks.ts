import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

/** What a paper prints to be written on: dots, underscores or dashes in a row. */
export const blank: RegExp = /[._]{3,}|…|[-–]{5,}/;

/** Whether a value has a place to write in: dots or underscores. */
export const hasBlank = (value: string): boolean => blank.test(value);

const labels = perLexicon(
  ({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('signatureLabels')}(?![\\p{L}])\\s?:?`, 'giu'),
);

/** A value without its dots, underscores and the labels between them. */
export const withoutBlanks = (value: string, lexicon: CompiledLexicon): string =>
  value
    .replace(/[._…]{2,}|[-–]{3,}/g, ' ')
    .replace(labels(lexicon), ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a value is only a place to write in. */
export const isBlankLine = (value: string, lexicon: CompiledLexicon): boolean =>
  hasBlank(value) && withoutBlanks(value, lexicon).length <= 2;
