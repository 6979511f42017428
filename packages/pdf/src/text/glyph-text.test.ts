import { describe, expect, it } from 'vitest';
import { glyphReader, unmapped } from './glyph-text.ts';

describe('what a glyph reads as', () => {
  it.each([
    ['a ligature', '\ufb03', 'Arial', 'ffi'],
    ['a space that does not break', '\u00a0', 'Arial', ' '],
    ['a mark of no width', '\u200b', 'Arial', ''],
    ['a hyphen that does not break', '\u2011', 'Arial', '-'],
    ['a soft hyphen, kept until the line is known', '\u00ad', 'Arial', '\u00ad'],
    ['a bullet of Symbol', '\uf0b7', 'SymbolMT', '•'],
    ['a tick of Wingdings', 'ü', 'Wingdings-Regular', '✓'],
    ['a box of Wingdings', '\uf0a8', 'Wingdings', '☐'],
    ['an arrow of Wingdings 3', 'p', 'Wingdings3', '▲'],
    ['a disc of Wingdings', 'l', 'Wingdings', '●'],
    ['a private bullet in an ordinary font', '\uf0b7', 'Arial', '•'],
    ['a private arrow in an ordinary font', '\uf0e0', 'ABCDEF+F3', '→'],
    ['a letter of a font that is Unicode’s, whatever its name', 'D', 'SegoeUISymbol', 'D'],
    ['a space of Wingdings', ' ', 'Wingdings', ' '],
    ['a bullet that Wingdings is said to print', '•', 'Wingdings', '•'],
    ['a character that is itself', 'é', 'Arial', 'é'],
    ['an ordinary letter of an ordinary font', 'l', 'Arial', 'l'],
  ])('is, for %s, its character', (_, unicode, font, text) => {
    expect(glyphReader(font)(unicode)).toBe(text);
  });

  it.each(['\ue123', '\u0003', '\ufffd', ''])('is a mark of its own where no character is known', (unicode) => {
    expect(glyphReader('ABCDEF+Custom')(unicode)).toBe(unmapped);
  });

  it('is no letter where a font of pictures has one that is not known', () => {
    expect(glyphReader('Wingdings-Regular')('F')).toBe(unmapped);
    expect(glyphReader('Webdings')('k')).toBe(unmapped);
  });
});
