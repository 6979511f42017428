import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

const number = '(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[A-Z](?:\\.?\\d{1,2})?|one|two|three|four|five|six)';

const pointers = perLexicon((lexicon) => ({
  words: new RegExp(
    `(?<![\\p{L}])${lexicon.oneOf('pointers')}\\s${number}(?![\\p{L}\\p{N}'’])(?!\\s(?:Officer|officer|agreement|notice|grant|funding|contributions?)\\b)(?!(?:\\([^)]{1,5}\\)){0,3},?\\s(?:of|to)\\sthe\\s[^.;]{0,80}?(?:Act|Regulations|Order)\\b)`,
    'giu',
  ),
  places: new RegExp(
    `(?<![\\p{L}\\p{N}.£])\\d{1,3}(?:\\.\\d{1,3}){1,3}\\s${lexicon.oneOf('placeWords')}(?![\\p{L}])`,
    'giu',
  ),
}));

/**
 * The appendices, sections and minutes a text points to, as printed: "Appendix A", "paragraphs 3.1", "1.6 below". A "Section 151 Officer" and
 * a section of an Act are not parts of the paper.
 */
export function referencesOf(text: string, lexicon: CompiledLexicon): string[] {
  const { words, places } = pointers(lexicon);
  const found = [...text.matchAll(words), ...text.matchAll(places)]
    .sort((a, b) => a.index - b.index)
    .map((match) => match[0]);
  return [
    ...new Set(
      found.filter(
        (reference) =>
          !found.some(
            (other) =>
              other !== reference &&
              other.includes(reference) &&
              other.length > reference.length &&
              /\d\s/.test(other) &&
              !/^\d/.test(reference),
          ),
      ),
    ),
  ];
}
