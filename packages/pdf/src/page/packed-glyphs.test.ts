import { expect, it } from 'vitest';
import { letters } from '../test-support/glyphs.ts';
import { glyphKeeper, packGlyphs } from './packed-glyphs.ts';

it('gives the places of packed letters back, without blanks', () => {
  const glyphs = [...letters('an o', 10, 100), ...letters('up', 50.5, 100, { angle: 270 })];
  expect(packGlyphs(glyphs)()).toEqual([
    { text: 'a', x: 10, y: 100, width: 5, angle: 0 },
    { text: 'n', x: 15, y: 100, width: 5, angle: 0 },
    { text: 'o', x: 22.5, y: 100, width: 5, angle: 0 },
    { text: 'u', x: 50.5, y: 100, width: 5, angle: 270 },
    { text: 'p', x: 55.5, y: 100, width: 5, angle: 270 },
  ]);
});

it('packs no glyphs', () => {
  expect(packGlyphs([])()).toEqual([]);
});

it('keeps the letters of a short paper as they are, and packs those of a long one', () => {
  const keep = glyphKeeper();
  const page = letters('a b', 10, 100);
  expect(keep(page)()).toBe(page);
  const long = Array.from({ length: 40_000 }, () => page).flat();
  expect(keep(long)()).toHaveLength(80_000);
});
