import type { FontLook, TextRun } from '../page/page-model.ts';
import { unmapped } from './glyph-text.ts';

interface Tally {
  characters: number;
  /** Characters that are not known, in words of more than one character. */
  broken: number;
  letters: number;
  vowels: number;
}

// One letter in twenty without a character makes names and sums unreliable; a ligature that is missing is one in a hundred.
const brokenShare = 0.05;
const fewestBroken = 5;

// A third of the letters are vowels in Welsh, more in English; fonts whose codes are shifted against the alphabet leave a seventh.
const fewestLetters = 200;
const leastVowels = 0.22;
const mostVowels = 0.65;

const isGarbled = ({ characters, broken, letters, vowels }: Tally): boolean =>
  (broken >= fewestBroken && broken > brokenShare * characters) ||
  (letters >= fewestLetters && (vowels < leastVowels * letters || vowels > mostVowels * letters));

const vowelCodes: ReadonlySet<number> = new Set([...'aeiouAEIOU'].map((letter) => letter.charCodeAt(0)));
const unmappedCode = unmapped.charCodeAt(0);

function count(tally: Tally, text: string): void {
  let wordStart = 0;
  let lost = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (code === 0x20) {
      if (at - wordStart > 1) tally.broken += lost;
      tally.characters += at - wordStart;
      wordStart = at + 1;
      lost = 0;
    } else if (code === unmappedCode) lost += 1;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) {
      tally.letters += 1;
      if (vowelCodes.has(code)) tally.vowels += 1;
    }
  }
}

/** Judges fonts by what they print: one that does not say which characters its glyphs are, or says it wrongly, prints no words. */
export class FontEvidence {
  readonly #tallies = new Map<FontLook, Tally>();

  /** Takes the text of further runs into account. */
  add(runs: readonly TextRun[]): void {
    for (const { font, text } of runs) {
      let tally = this.#tallies.get(font);
      if (tally === undefined) {
        tally = { characters: 0, broken: 0, letters: 0, vowels: 0 };
        this.#tallies.set(font, tally);
      }
      count(tally, text);
    }
  }

  /** The fonts whose text, so far, cannot be relied on. */
  garbled(): ReadonlySet<FontLook> {
    return new Set([...this.#tallies].filter(([, tally]) => isGarbled(tally)).map(([font]) => font));
  }
}
