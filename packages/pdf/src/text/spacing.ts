/** A letter of a run: how far it stands from where the pen was left, and whether a space was printed before it. */
export interface Letter {
  readonly text: string;
  readonly gap: number;
  readonly blank: boolean;
}

// Kerning moves a letter by a tenth of the size at most; the narrowest justified word space measured is a seventh.
const wordGap = 0.13;

/** Whether a gap, beyond what the text state asks for, separates words. */
export const needsSpace = (gap: number, size: number): boolean => gap > wordGap * size;

const nonAscii = /\P{ASCII}/u;

// A soft hyphen that breaks no line is not drawn (ISO 32000-1, 14.8.2.2.3); one that is drawn inside a line is a hyphen by another name.
const printedHyphen = /\u00ad(?=.)/g;

/** Brings letters and the accents printed over them together, and reads drawn hyphens as such. */
export const asWord = (text: string): string =>
  nonAscii.test(text) ? text.replace(printedHyphen, '-').normalize('NFC') : text;

/**
 * The text of a run, with single spaces between its words.
 *
 * Where nearly every letter stands apart by the same gap the run is letter-spaced ("M I N U T E S"), and only gaps well beyond that separate words.
 */
export function spellRun(letters: readonly Letter[], size: number): string {
  let apart = 0;
  for (let i = 1; i < letters.length; i++) {
    const letter = letters[i];
    if (letter !== undefined && !letter.blank && needsSpace(letter.gap, size)) apart += 1;
  }
  let limit = wordGap * size;
  if (apart >= 3 && apart >= 0.7 * (letters.length - 1)) {
    const gaps = letters
      .slice(1)
      .filter((letter) => !letter.blank)
      .map((letter) => letter.gap);
    gaps.sort((a, b) => a - b);
    limit = (gaps[gaps.length >> 1] ?? 0) * 1.7;
  }
  let text = '';
  letters.forEach((letter, index) => {
    if (index > 0 && (letter.blank || letter.gap > limit)) text += ' ';
    text += letter.text;
  });
  return text;
}
