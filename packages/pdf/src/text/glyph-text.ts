import { isPictureFont, readSymbol } from './symbol-fonts.ts';

/** Stands for a glyph that no character is known for. */
export const unmapped = '\ufffd';

const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

function read(unicode: string, font: string): string {
  const symbol = readSymbol(unicode, font);
  if (symbol !== undefined) return symbol;
  // The picture behind a letter's code, which is not that letter.
  if (isPictureFont(font) && /^[!-~\u00a1-\u00ff]$/.test(unicode)) return unmapped;
  let text = '';
  for (const character of unicode) {
    const code = character.codePointAt(0) ?? 0;
    if (ligatures[character] !== undefined) text += ligatures[character];
    else if (
      code === 0x20 ||
      code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 && code <= 0x200a) ||
      (code >= 9 && code <= 13)
    )
      text += ' ';
    else if (code === 0x200b || code === 0x200c || code === 0x200d || code === 0xfeff || code === 0x2060) continue;
    else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd)
      text += unmapped;
    // A printed hyphen, whatever the font calls it: text programs map the soft and the unbreakable hyphen to one glyph.
    else if (code === 0xad || code === 0x2010 || code === 0x2011) text += code === 0xad ? '\u00ad' : '-';
    else text += character;
  }
  return text === '' && unicode === '' ? unmapped : text;
}

/** What the glyphs of one font read as, from what the font says they are. */
export type GlyphReader = (unicode: string) => string;

function makeReader(font: string): GlyphReader {
  const isSymbols = /ding|symbol/i.test(font);
  const known = new Map<string, string>();
  return (unicode) => {
    if (!isSymbols && unicode.length === 1 && unicode > ' ' && unicode < '\u007f') return unicode;
    const before = known.get(unicode);
    if (before !== undefined) return before;
    const text = read(unicode, font);
    known.set(unicode, text);
    return text;
  };
}

const readers = new Map<string, GlyphReader>();
const mostReaders = 200;

/**
 * Reads the glyphs of a font: ligatures as their letters, every kind of space as one space, the pictures of symbol fonts as the
 * characters they show, U+FFFD where the font gives no character. A soft hyphen stays one: whether it is printed in a word or
 * ends a line decides what becomes of it.
 */
export function glyphReader(font: string): GlyphReader {
  const before = readers.get(font);
  if (before !== undefined) return before;
  const reader = makeReader(font);
  if (readers.size >= mostReaders) readers.clear();
  readers.set(font, reader);
  return reader;
}
