import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from './tokens.ts';

const shown = (text: string): string =>
  tokenise(text)
    .map(({ text, kind, glued }) => `${glued ? '+' : ''}${kind}:${text}`)
    .join(' ');

describe('the tokens of a text', () => {
  test.each([
    ['by 31 March', 'word:by digits:31 word:March'],
    ['£1.2m', 'mark:£ +digits:1 +mark:. +digits:2 +word:m'],
    ["children’s and members' views", "word:children’s word:and word:members +mark:' word:views"],
    ['Caffi Cŵl\u00a0– 3ydd', 'word:Caffi word:Cŵl mark:– digits:3 +word:ydd'],
    ['done 👍 and𝒜', 'word:done mark:👍 word:and𝒜'],
    ['  \u200b\ufeff ', ''],
  ])('of %j', (text, tokens) => {
    expect(shown(text)).toBe(tokens);
  });

  test('stand where they are printed, in order, and leave out nothing but white space', () => {
    const text = fc.string({
      unit: fc.constantFrom(..."abÉŵ09.,’'-–£ \n\u00a0\u200b", 'İ', '👍', '𝒜', '\u0301'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (text) => {
        const tokens = tokenise(text);
        for (const { text: printed, start, end } of tokens) expect(text.slice(start, end)).toBe(printed);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/[\s\u200b\ufeff]/g, ''));
      }),
      { seed: 11 },
    );
  });

  test('are words where Unicode has letters, digits where there are decimal ones, else one character each', () => {
    const piece = /(?<word>[\p{L}\p{M}]+(?:['’‘][\p{L}\p{M}]+)*)|(?<digits>\d+)|[^\s\u200b\ufeff]/gu;
    const text = fc.string({ unit: fc.constantFrom(..."aZÉŵ7٣.’‘'- ", '𝒜', '👍', '\u0301'), maxLength: 40 });
    fc.assert(
      fc.property(text, (text) => {
        const expected = [...text.matchAll(piece)].map(({ 0: printed, groups }) => [
          groups?.['word'] === undefined ? (groups?.['digits'] === undefined ? 'mark' : 'digits') : 'word',
          printed,
        ]);
        expect(tokenise(text).map(({ kind, text }) => [kind, text])).toEqual(expected);
      }),
      { seed: 12 },
    );
  });
});
