import type { PlacedGlyph } from './page-model.ts';

const numbers = 4;

/**
 * Letters in a tenth of the memory: a long document is held whole until its pages are laid out. The answer gives them back without the
 * blanks between them, to within the precision of single floats; each call makes them anew.
 */
export function packGlyphs(glyphs: readonly PlacedGlyph[]): () => readonly PlacedGlyph[] {
  if (glyphs.length === 0) return () => [];
  const texts: string[] = [];
  const values = new Float32Array(glyphs.length * numbers);
  let at = 0;
  for (const { text, x, y, width, angle } of glyphs) {
    if (text === ' ') continue;
    texts.push(text);
    values[at++] = x;
    values[at++] = y;
    values[at++] = width;
    values[at++] = angle;
  }
  const number = (index: number, which: number): number => values[index * numbers + which] ?? 0;
  return () =>
    texts.map((text, index) => ({
      text,
      x: number(index, 0),
      y: number(index, 1),
      width: number(index, 2),
      angle: number(index, 3),
    }));
}

// A short paper's letters take less memory than they would take time to pack.
const mostHeld = 100_000;

/** Keeps a document's letters page by page: the first hundred thousand as they are, those of a longer one packed. */
export function glyphKeeper(): (glyphs: readonly PlacedGlyph[]) => () => readonly PlacedGlyph[] {
  let held = 0;
  return (glyphs) => {
    held += glyphs.length;
    return held <= mostHeld ? () => glyphs : packGlyphs(glyphs);
  };
}
