import type { FontLook, Glyph } from '../page/page-model.ts';

const plain: FontLook = { name: 'Arial', bold: false, italic: false };

/** How made-up glyphs differ from plain black 10-point ones, half an em wide. */
export type GlyphOptions = Partial<Glyph>;

/** A text as glyphs from a point on, spaces a quarter em wide. */
export function letters(text: string, x: number, y: number, options: GlyphOptions = {}): readonly Glyph[] {
  const size = options.size ?? 10;
  let at = x;
  return [...text].map((letter) => {
    const width = letter === ' ' ? size / 4 : size / 2;
    const glyph: Glyph = { text: letter, x: at, y, width, size, angle: 0, font: plain, color: '#000000', ...options };
    at += options.advance ?? width;
    return glyph;
  });
}
