import { describe, expect, it } from 'vitest';
import type { FontLook } from '../page/page-model.ts';
import { letters } from '../test-support/glyphs.ts';
import { FontEvidence } from './garbled-fonts.ts';
import { toRuns } from './to-runs.ts';

const font: FontLook = { name: 'Body', bold: false, italic: false };
const english = 'The Cabinet is asked to approve the recommendations set out in the report and to note the risks. ';
const welsh = 'Mae’r Cabinet yn cytuno i gymeradwyo’r argymhellion yn yr adroddiad. ';

/** Every letter as one so many places on in the alphabet. */
const shifted = (text: string, by: number): string =>
  text.replace(/[a-z]/gi, (letter) => String.fromCharCode(((letter.toLowerCase().charCodeAt(0) - 97 + by) % 26) + 97));

const isGarbled = (text: string): boolean => {
  const evidence = new FontEvidence();
  evidence.add(toRuns(letters(text, 0, 100, { font })));
  return evidence.garbled().has(font);
};

describe('a font is garbled', () => {
  it('where characters are unknown within its words', () => {
    expect(isGarbled('7KH\ufffd&RXQFLO\ufffdDJUHHG\ufffdWR\ufffdQRWH\ufffdLW')).toBe(true);
    expect(isGarbled('\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd')).toBe(true);
  });

  it('where its letters make no words, as their vowels tell', () => {
    expect(isGarbled(shifted(english.repeat(5), 3))).toBe(true);
    expect(isGarbled(english.repeat(5))).toBe(false);
    expect(isGarbled(welsh.repeat(6))).toBe(false);
  });

  it('not by its vowels where there are few letters', () => {
    expect(isGarbled(shifted(english, 3))).toBe(false);
  });

  it('not for signs that stand alone, nor for a ligature that is missing', () => {
    expect(isGarbled('\ufffd Homes \ufffd Parks \ufffd Roads \ufffd Schools \ufffd Waste \ufffd Water')).toBe(false);
    expect(isGarbled(english.repeat(6).replaceAll('ti', '\ufffd'))).toBe(false);
  });

  it('by what all of its text shows, and not for what another font prints', () => {
    const evidence = new FontEvidence();
    const other = { ...font };
    for (const y of [100, 200]) evidence.add(toRuns(letters('\ufffdab \ufffdcd \ufffdef', 0, y, { font })));
    evidence.add(toRuns(letters('Heading', 0, 300, { font: other })));
    expect([...evidence.garbled()]).toEqual([font]);
  });
});
