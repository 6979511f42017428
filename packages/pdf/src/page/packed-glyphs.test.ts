import { expect, it } from 'vitest';
import { letters } from '../test-support/glyphs.ts';
import { packGlyphs } from './packed-glyphs.ts';

it('gives packed glyphs back', () => {
  const glyphs = [
    ...letters('one', 10, 100),
    ...letters('two', 50.5, 100, { color: '#ff0000', mark: 'p1R_mc0', artifact: true }),
  ].map((glyph) => ({
    ...glyph,
    advance: glyph.width,
  }));
  expect(packGlyphs(glyphs)()).toEqual(glyphs);
});

it('packs no glyphs', () => {
  expect(packGlyphs([])()).toEqual([]);
});
