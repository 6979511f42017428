import type { FontLook, TextLine, TextRun } from '../page/page-model.ts';
import { unmapped } from './glyph-text.ts';
import { lineOf } from './to-lines.ts';

/** A page's lines without what cannot be read, and how many characters that was. */
export interface ReadableLines {
  readonly lines: readonly TextLine[];
  /** Characters of fonts that do not say, or say wrongly, which characters their glyphs are: all are left out. */
  readonly garbled: number;
  /** Other glyphs of no known character: left out where they stand alone, U+FFFD in a text that can be read but for them. */
  readonly unknown: number;
}

const ink = (text: string): number => text.replaceAll(' ', '').length;
const unmappedIn = (text: string): number => text.split(unmapped).length - 1;
const isReadable = ({ runs }: TextLine): boolean => runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text));

// A page of which less can be read than not gives no sentence: what is left are the numbers and bullets between.
const mostGarbled = 0.5;

/** Leaves out the runs of garbled fonts and those that hold hardly a known character; where most of a page is garbled, all of it. */
export function leaveOutGarbled(lines: readonly TextLine[], fonts: ReadonlySet<FontLook>): ReadableLines {
  if (fonts.size === 0 && !lines.some(({ runs }) => runs.some(({ text }) => text.includes(unmapped))))
    return { lines, garbled: 0, unknown: 0 };
  let garbled = 0;
  let unknown = 0;
  let all = 0;
  const isLeftOut = ({ font, text }: TextRun): boolean => {
    const characters = ink(text);
    all += characters;
    if (fonts.has(font)) {
      garbled += characters;
      return true;
    }
    if (!text.includes(unmapped)) return false;
    const lost = unmappedIn(text);
    unknown += lost;
    return 2 * lost > characters;
  };
  const readable = lines.flatMap((line) => {
    const runs = line.runs.filter((run) => !isLeftOut(run));
    if (runs.length === line.runs.length) return [line];
    if (runs.length === 0) return [];
    const rest = lineOf(line.page, runs);
    return isReadable(rest) ? [rest] : [];
  });
  if (garbled > mostGarbled * all) return { lines: [], garbled: all, unknown: 0 };
  return { lines: readable, garbled, unknown };
}
