import type { Glyph } from './page-model.ts';

type Look = Pick<Glyph, 'font' | 'color' | 'mark' | 'artifact' | 'text'>;

const numbers = 6;

/**
 * Glyphs in a tenth of the memory: a long document is held whole until its pages are laid out. The answer gives them back, to within the
 * precision of single floats; each call makes them anew.
 */
export function packGlyphs(glyphs: readonly Glyph[]): () => readonly Glyph[] {
  if (glyphs.length === 0) return () => glyphs;
  const looks: Look[] = [];
  const known = new Map<unknown, Map<string, number>>();
  const values = new Float32Array(glyphs.length * numbers);
  const indices = new Uint32Array(glyphs.length);
  glyphs.forEach((glyph, at) => {
    const key = `${glyph.text}\n${glyph.color}\n${glyph.mark ?? ''}\n${glyph.artifact === true}`;
    let ofFont = known.get(glyph.font);
    if (ofFont === undefined) {
      ofFont = new Map();
      known.set(glyph.font, ofFont);
    }
    let index = ofFont.get(key);
    if (index === undefined) {
      index = looks.length;
      ofFont.set(key, index);
      const { font, color, mark, artifact, text } = glyph;
      looks.push({ font, color, mark, text, ...(artifact !== undefined && { artifact }) });
    }
    indices[at] = index;
    values.set([glyph.x, glyph.y, glyph.width, glyph.size, glyph.angle, glyph.advance ?? glyph.width], at * numbers);
  });
  const number = (at: number, which: number): number => values[at * numbers + which] ?? 0;
  return () =>
    Array.from(indices, (index, at) => {
      const look = looks[index];
      if (look === undefined) throw new RangeError(`No look ${index}`);
      return {
        ...look,
        x: number(at, 0),
        y: number(at, 1),
        width: number(at, 2),
        size: number(at, 3),
        angle: number(at, 4),
        advance: number(at, 5),
      };
    });
}
