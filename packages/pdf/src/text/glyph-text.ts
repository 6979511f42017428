import { readSymbol } from './symbol-fonts.ts';

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

const known = new Map<string, string>();

function read(unicode: string, font: string): string {
  const symbol = readSymbol(unicode, font);
  if (symbol !== undefined) return symbol;
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

/**
 * What a glyph reads as: ligatures as their letters, every kind of space as one space, the pictures of symbol fonts as the
 * characters they show, U+FFFD where the font gives no character. A soft hyphen stays one: whether it is printed in a word or
 * ends a line decides what becomes of it.
 */
export function readGlyph(unicode: string, font: string): string {
  if (unicode.length === 1 && unicode > ' ' && unicode < '\u007f' && !/ding|symbol/i.test(font)) return unicode;
  const key = `${unicode}\n${font}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const text = read(unicode, font);
  if (known.size > 10_000) known.clear();
  known.set(key, text);
  return text;
}
