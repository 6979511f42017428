const wingdings: Readonly<Record<number, string>> = {
  33: '✏',
  40: '☎',
  42: '✉',
  74: '☺',
  76: '☹',
  108: '●',
  109: '❍',
  110: '■',
  111: '☐',
  112: '☐',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  120: '☒',
  159: '•',
  158: '·',
  161: '○',
  164: '◉',
  167: '▪',
  168: '☐',
  216: '➢',
  220: '➲',
  224: '→',
  223: '←',
  225: '↑',
  226: '↓',
  227: '↖',
  228: '↗',
  229: '↙',
  230: '↘',
  232: '➔',
  233: '↑',
  234: '↓',
  236: '↗',
  238: '↘',
  239: '⇦',
  240: '⇨',
  241: '⇧',
  242: '⇩',
  243: '⬄',
  244: '⇳',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const wingdings2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '●',
  163: '☐',
  42: '☐',
  48: '☐',
};

const wingdings3: Readonly<Record<number, string>> = {
  33: '→',
  34: '↑',
  35: '↓',
  102: '←',
  103: '→',
  104: '↑',
  105: '↓',
  106: '↖',
  107: '↗',
  108: '↙',
  109: '↘',
  112: '▲',
  113: '▼',
  114: '△',
  115: '▽',
  116: '◀',
  117: '▶',
  125: '▶',
  124: '◀',
  178: '▲',
  179: '▼',
};

const webdings: Readonly<Record<number, string>> = {
  51: '◀',
  52: '▶',
  53: '▲',
  54: '▼',
  97: '✓',
  99: '□',
  103: '■',
  110: '●',
  114: '✗',
  61: '●',
};

const symbol: Readonly<Record<number, string>> = {
  183: '•',
  168: '♦',
  176: '°',
  177: '±',
  163: '≤',
  179: '≥',
  180: '×',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  171: '↔',
  222: '⇒',
  214: '√',
  165: '∞',
  45: '-',
  167: '♣',
  208: '∠',
  68: 'Δ',
  97: 'α',
  98: 'β',
  109: 'µ',
  83: 'Σ',
  115: 'σ',
};

interface SymbolFont {
  readonly name: RegExp;
  readonly glyphs: Readonly<Record<number, string>>;
}

/** Microsoft's symbol fonts, and Adobe's Symbol, by the codes their pictures have (Unicode L2/11-052, L2/12-368). */
const fonts: readonly SymbolFont[] = [
  { name: /wingdings[ -]?2/i, glyphs: wingdings2 },
  { name: /wingdings[ -]?3/i, glyphs: wingdings3 },
  { name: /wingdings/i, glyphs: wingdings },
  { name: /webdings/i, glyphs: webdings },
  // Not the likes of Segoe UI Symbol, whose letters are letters.
  { name: /^(?:symbol|standardsym)/i, glyphs: symbol },
];

// Word writes bullets of a symbol font with private-use characters also where the font it names is an ordinary one.
const privateUse: Readonly<Record<number, string>> = {
  183: '•',
  167: '▪',
  216: '➢',
  252: '✓',
  251: '✗',
  168: '☐',
  254: '☑',
  111: 'o',
  45: '-',
};

/** The character that a symbol font's glyph shows; undefined where the glyph is no symbol or not a known one. */
export function readSymbol(unicode: string, font: string): string | undefined {
  if (unicode.length !== 1) return undefined;
  const unit = unicode.charCodeAt(0);
  const isPrivate = unit >= 0xf000 && unit <= 0xf0ff;
  if (!isPrivate && unit > 0xff) return undefined;
  const code = isPrivate ? unit - 0xf000 : unit;
  const named = fonts.find(({ name }) => name.test(font));
  if (named !== undefined) return named.glyphs[code] ?? (isPrivate && code === 0x20 ? ' ' : undefined);
  return isPrivate ? (privateUse[code] ?? wingdings[code]) : undefined;
}

/** Whether every glyph of a font is a picture, whatever character its code stands for elsewhere. */
export const isPictureFont = (font: string): boolean => /wingdings|webdings/i.test(font);
