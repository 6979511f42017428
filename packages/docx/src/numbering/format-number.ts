import { romanNumeral } from '@council-reports/core';
import { ownEntry } from '../own-entry.ts';
import { cardinalText, ordinal, ordinalText } from './number-words.ts';

/** The letter is repeated after the last one of the alphabet: z, aa, bb (ECMA-376 Part 1, 17.18.59). */
function repeated(alphabet: string): (value: number) => string {
  return (value) => {
    const letters = Array.from(alphabet);
    return (letters[(value - 1) % letters.length] ?? '').repeat(Math.ceil(value / letters.length));
  };
}

const padded =
  (digits: number) =>
  (value: number): string =>
    String(value).padStart(digits, '0');

/** Characters that follow each other in Unicode, as long as the row reaches; beyond it plain digits. */
const row =
  (first: number, length: number) =>
  (value: number): string =>
    value <= length ? String.fromCodePoint(first + value - 1) : String(value);

const lowerLetter = repeated('abcdefghijklmnopqrstuvwxyz');
const upperLetter = repeated('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Counts beyond this are no list any more; the marker is then in plain digits. */
const largestWritten = 32_767;

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  none: () => '',
  decimalZero: padded(2),
  upperRoman: (value) => romanNumeral(value).toUpperCase(),
  lowerRoman: romanNumeral,
  upperLetter,
  lowerLetter,
  ordinal,
  cardinalText,
  ordinalText,
  hex: (value) => value.toString(16).toUpperCase(),
  chicago: repeated('*†‡§'),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: row(0x2460, 20),
  decimalEnclosedParen: row(0x2474, 20),
  decimalEnclosedFullstop: row(0x2488, 20),
  decimalFullWidth: (value) =>
    Array.from(String(value), (digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  decimalHalfWidth: String,
  russianLower: repeated('абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: repeated('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
};

/** Whether a number format is written as Word writes it. */
export const isKnownFormat = (format: string): boolean =>
  format === 'bullet' || format === 'custom' || Object.hasOwn(formats, format);

/**
 * A number as Word prints it in a number format (ECMA-376 Part 1, 17.18.59); a format that is not known prints digits.
 *
 * @param pattern - for the format `custom`, the way to count: `001, 002, 003, ...`
 */
export function formatNumber(value: number, format: string, pattern?: string): string {
  if (format === 'custom') return padded(/^\d{1,9}/.exec(pattern ?? '')?.[0].length ?? 1)(value);
  // Letters, numerals and words begin at one; Word prints a list that starts at zero in digits.
  if (value < 1 || value > largestWritten) return format === 'none' ? '' : String(value);
  return (ownEntry(formats, format) ?? String)(value);
}
