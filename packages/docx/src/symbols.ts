import { codePoint } from 'dingbat-to-unicode';

const privateUse = /[\uf000-\uf0ff]/g;

/** Drawn characters that readers take for a tick box, and whether it is ticked. */
const boxes: ReadonlyMap<string, boolean> = new Map([
  ['☐', false],
  ['□', false],
  ['◻', false],
  ['🞎', false],
  ['🞏', false],
  ['❏', false],
  ['❑', false],
  ['❒', false],
  ['☑', true],
  ['☒', true],
  ['🗹', true],
  ['🗷', true],
  ['⮽', true],
  ['⌧', true],
]);

/** Whether a character is a tick box, and which: undefined where it is none. */
export const tickBox = (character: string): boolean | undefined => boxes.get(character);

/** Matches every tick box in a text. */
export const anyTickBox: RegExp = new RegExp(`[${[...boxes.keys()].join('')}]`, 'gu');

/** Fonts whose characters are pictures, whatever letter their code stands for elsewhere. */
const pictorial: ReadonlySet<string> = new Set(['symbol', 'webdings', 'wingdings', 'wingdings 2', 'wingdings 3']);

/** Whether a font draws pictures where others draw letters. */
export const isPictorial = (font: string | undefined): boolean =>
  font !== undefined && pictorial.has(font.toLowerCase());

/**
 * What a font of symbols prints for a text. Word keeps such characters at U+F000 and above (ECMA-376 Part 1, 17.3.3.30);
 * a character nothing is known of stays as it is.
 */
export function symbolText(text: string, font: string | undefined): string {
  if (font === undefined || !isPictorial(font)) return text;
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return codePoint(font, code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code)?.string ?? character;
  }).join('');
}

/** A bullet as a reader sees it: a symbol no font explains is still a bullet. */
export const bulletText = (text: string, font: string | undefined): string =>
  symbolText(text, font).replace(privateUse, '•');
