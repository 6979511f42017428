import { describe, expect, it } from 'vitest';
import { letters } from '../test-support/glyphs.ts';
import { dropOverprints, hasOverprints } from './overprint.ts';
import { toRuns } from './to-runs.ts';

const twice = [...letters('Decision', 10, 100), ...letters('Decision', 10.4, 100)];

describe('text printed over itself', () => {
  it('comes once, and bold', () => {
    const { glyphs, dropped } = dropOverprints(twice);
    expect(glyphs.map(({ text }) => text).join('')).toBe('Decision');
    expect(glyphs.every(({ font }) => font.bold)).toBe(true);
    expect(dropped).toBe(8);
  });

  it('comes once where each letter is printed twice before the next', () => {
    const doubled = letters('All', 10, 100).flatMap((glyph) => [glyph, { ...glyph, x: glyph.x + 0.3 }]);
    expect(
      dropOverprints(doubled)
        .glyphs.map(({ text }) => text)
        .join(''),
    ).toBe('All');
  });

  it('is noticed without looking at every letter', () => {
    expect(hasOverprints(toRuns(twice))).toBe(true);
    expect(
      hasOverprints(toRuns([...letters('one', 10, 100), ...letters('two', 60, 100), ...letters('two', 60, 112)])),
    ).toBe(false);
  });

  it('is not what double letters and thin ones are', () => {
    const thin = letters('illi', 10, 100, { width: 2.2, advance: 2.2 });
    expect(dropOverprints(thin)).toEqual({ glyphs: thin, dropped: 0 });
  });
});
