import { type Matrix, toMatrix } from './matrix.ts';
import type { FontLook } from './page-model.ts';

/** A font as the interpreter needs it. */
export interface PageFont {
  readonly look: FontLook;
  /** The same font where it is drawn heavier than it is: overprinted, or filled and stroked. */
  readonly boldLook: FontLook;
  readonly matrix: Matrix;
  readonly vertical: boolean;
  /** Glyphs are little drawings: what size they are set in has to be taken from their box. */
  readonly type3: boolean;
  /** Height of the font's box in glyph space. */
  readonly height: number;
}

/** Where pdfjs keeps the fonts of a document. */
export interface FontStore {
  has(id: string): boolean;
  get(id: string): unknown;
}

const defaultMatrix: Matrix = [0.001, 0, 0, 0.001, 0, 0];
const boldName = /bold|black|heavy|demi|[-,]bd/i;
const italicName = /italic|oblique|[-,]it/i;

// Subsets carry six capitals and a plus sign before the name (ISO 32000-1, 9.6.4).
const subsetPrefix = /^[A-Z]{6}\+/;

const field = (source: unknown, name: string): unknown =>
  typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined;

/** What can be said of one of pdfjs's fonts; a plain upright one where it says nothing. */
export function toPageFont(source: unknown): PageFont {
  const given = field(source, 'name');
  const name = (typeof given === 'string' ? given : '').replace(subsetPrefix, '');
  const bold = field(source, 'bold') === true || field(source, 'black') === true || boldName.test(name);
  const italic = field(source, 'italic') === true || italicName.test(name);
  const look: FontLook = { name, bold, italic };
  const box = field(source, 'bbox');
  const [, bottom, , top]: unknown[] =
    Array.isArray(box) || ArrayBuffer.isView(box) ? Array.from(box as Iterable<unknown>) : [];
  return {
    look,
    boldLook: bold ? look : { name, bold: true, italic },
    matrix: toMatrix(field(source, 'fontMatrix')) ?? defaultMatrix,
    vertical: field(source, 'vertical') === true,
    type3: field(source, 'isType3Font') === true,
    height: typeof bottom === 'number' && typeof top === 'number' ? Math.abs(top - bottom) : 0,
  };
}

/** Fonts by pdfjs's ids, each looked at once per document. */
export class FontTable {
  readonly #fonts = new Map<string, PageFont>();

  /** The font with this id; a plain one, not remembered, where pdfjs has not delivered it. */
  get(id: string, store: FontStore): PageFont {
    const known = this.#fonts.get(id);
    if (known !== undefined) return known;
    if (!store.has(id)) return toPageFont(undefined);
    const font = toPageFont(store.get(id));
    this.#fonts.set(id, font);
    return font;
  }
}
