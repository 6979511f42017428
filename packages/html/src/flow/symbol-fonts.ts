/** A font whose letters are pictures. */
export type SymbolFont = 'wingdings' | 'symbol';

// What office programs print with these fonts: bullets, ticks, boxes and arrows. Keys are the letters as saved in HTML.
const wingdings: Readonly<Record<string, string>> = {
  à: '→',
  ß: '←',
  á: '↑',
  â: '↓',
  ç: '←',
  è: '→',
  é: '↑',
  ê: '↓',
  ü: '✓',
  û: '✗',
  þ: '☑',
  ý: '☒',
  x: '☒',
  '¨': '☐',
  o: '☐',
  q: '☐',
  '§': '▪',
  l: '●',
  n: '■',
  v: '❖',
  Ø: '➢',
};

const symbol: Readonly<Record<string, string>> = { '·': '•', Þ: '⇒', '®': '→', '¬': '←', '³': '≥', '£': '≤', '¹': '≠' };

const fonts: Readonly<Record<SymbolFont, Readonly<Record<string, string>>>> = { wingdings, symbol };

/** What is seen where `text` is set in a symbol font: as many characters, each unknown one as it was. */
export const seenIn = (font: SymbolFont, text: string): string =>
  Array.from(text, (letter) => fonts[font][letter] ?? letter).join('');

/** The symbol font a CSS `font-family` begins with, if any. */
export function symbolFont(family: string): SymbolFont | undefined {
  const name = /^[\s"']*([a-z]+)/i.exec(family)?.[1]?.toLowerCase();
  return name === 'wingdings' || name === 'symbol' ? name : undefined;
}
